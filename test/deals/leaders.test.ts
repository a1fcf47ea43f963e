import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

function acquirersIn(body: string): string[] {
  const { deals } = extract({ id: "x", body, language: "fra", published: "2023-06-15" });
  return deals
    .flatMap(({ parties }) => parties.filter(({ role }) => role === "acquirer"))
    .map(({ name }) => name);
}

// What somebody does at the head of a firm, the firm does.
it.each([
  "Vexa grandit. Luc Tardieu, son patron, a signé l'acquisition de Morlin.",
  "Vexa grandit. Son président, Luc Tardieu, a racheté Morlin pour 3 M€.",
  "Luc Tardieu, le PDG de Vexa, rachète Morlin pour 3 M€.",
  "Vexa a de l'expérience, rappelle Luc Tardieu, le directeur général. En 2020, Luc Tardieu avait racheté Morlin pour 3 M€.",
  "Luc Tardieu, 58 ans, dirige depuis 2010 le groupe Vexa. En 2020, Luc Tardieu a racheté Morlin pour 3 M€.",
  "Luc Tardieu dirige Vexa depuis 2010. En 2020, le dirigeant a racheté Morlin pour 3 M€.",
  "Le groupe Vexa ouvre une usine. Vendredi, Bertrand Vexa a signé l'acquisition de Morlin, un plasturgiste.",
  "Le groupe de Luc Tardieu, Vexa, grandit. En mars, M. Tardieu a racheté Morlin pour 3 M€.",
  "Vexa grandit. Luc Tardieu, qui le dirige depuis mars, a racheté Morlin pour 3 M€.",
  "Luc Tardieu, qui préside Vexa, a racheté Morlin pour 3 M€.",
  "Vexa grandit. Aux manettes depuis l'été, Luc Tardieu vient de racheter Morlin pour 3 M€.",
])("bought by the firm: %s", (body) => {
  expect(acquirersIn(body)).toEqual(["Vexa"]);
});

it.each([
  "Luc Tardieu, le patron de Morlin, rachète l'entreprise pour 3 M€.",
  "Luc Tardieu, PDG de Vexa, rachète à titre personnel le club de Morlin FC pour 3 M€.",
  "L'homme d'affaires Luc Tardieu rachète Morlin à Vexa pour 3 M€.",
  "Luc Tardieu, fondateur de Vexa, rachète Morlin.",
  "Luc Tardieu dirigea longtemps Vexa. En 2020, Luc Tardieu a racheté Morlin pour 3 M€.",
  "Luc Tardieu ne lâche rien. Le vieux patron a repris Morlin à Vexa pour 3 M€.",
  "Luc Tardieu, président de la fédération, rachète Morlin.",
  "Luc Tardieu, PDG de Vexa, a racheté le château Morlin pour 3 M€.",
  "Luc Tardieu, patron de Vexa, a acheté le club de rugby Morlin XV pour 3 M€.",
  "Luc Tardieu, ancien patron de Vexa, rachète Morlin pour 3 M€.",
  "Luc Tardieu, directeur général de Vexa depuis 2010, a quitté le groupe. En janvier, Luc Tardieu a racheté Morlin.",
  "Luc Tardieu, PDG de Vexa, recrute. Il a démissionné hier. Ce matin, Luc Tardieu a racheté Morlin.",
  "Luc Tardieu, PDG de Vexa, recrute. Ce matin, Luc Tardieu a racheté Morlin avec ses économies.",
  "Luc Tardieu, PDG de Vexa, a été remplacé. Luc Tardieu a racheté Morlin.",
  "Vexa souffre. Aux premières loges depuis l'été, Luc Tardieu vient de racheter Morlin pour 3 M€.",
  "Vexa grandit. Luc Tardieu, qui le fournit depuis mars, a racheté Morlin pour 3 M€.",
])("bought by the person: %s", (body) => {
  expect(acquirersIn(body)).toEqual(["Luc Tardieu"]);
});

it("bought by two people, whatever firm one of them leads", () => {
  expect(
    acquirersIn("Luc Tardieu, patron de Vexa, a racheté la société Morlin avec Paul Durand pour 3 M€."),
  ).toEqual(["Luc Tardieu", "Paul Durand"]);
});
