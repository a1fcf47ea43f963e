import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The parties of the only deal that a text tells. */
function parties(body: string): string[] {
  const { deals } = extract({ id: "a", body, language: "fra", published: "2024-03-14" });
  expect(deals).toHaveLength(1);
  return deals[0]!.parties.map(({ role, name }) => `${role} ${name}`).sort();
}

it("who a person is stands where what he was stands", () => {
  expect(
    parties(
      "Le groupe Morlin a été racheté par un ancien cadre de Decathlon, Thomas Vernay, pour 2 millions d'euros.",
    ),
  ).toEqual(["acquirer Thomas Vernay", "target Morlin"]);
  expect(
    parties("La fondatrice de Morlin, Odile Vernay, vend la société à Vexa pour 12 millions d'euros."),
  ).toEqual(["acquirer Vexa", "seller Odile Vernay", "target Morlin"]);
});

it("a pronoun stands for a person where no firm has been told yet", () => {
  expect(
    parties(
      "Depuis mai, Odile Vernay a tourné la page. Elle a cédé la société Morlin au groupe Vexa pour 2 millions d'euros.",
    ),
  ).toEqual(["acquirer Vexa", "seller Odile Vernay", "target Morlin"]);
});

it("who founded a firm sells it himself, and buys others through it", () => {
  expect(
    parties(
      "Jean Vernay a fondé la société Morlin en 2010. Il a vendu son entreprise au groupe Vexa en mai.",
    ),
  ).toEqual(["acquirer Vexa", "seller Jean Vernay", "target Morlin"]);
  expect(
    parties("Jean Vernay a fondé le groupe Morlin en 2010. Il a racheté le groupe Vexa en mai."),
  ).toEqual(["acquirer Morlin", "target Vexa"]);
});
