import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** What makes the names known as firms. */
const KNOWN =
  " Le groupe Orvel emploie 800 salariés. La société Tardieu en compte 300. La société Morlin est à Pau.";

/** The parties of what a text tells, a record each. */
function partiesOf(text: string): string[] {
  return extract({ id: "t", body: text + KNOWN, published: "2024-11-20" }).deals.map(({ parties }) =>
    parties
      .map(({ role, name }) => `${role} ${name}`)
      .sort()
      .join(", "),
  );
}

describe("who had it, and who has it now", () => {
  it.each([
    "Morlin est passé sous la bannière de Orvel, après dix ans chez Tardieu.",
    "Tardieu s'est défait de Morlin, aujourd'hui dans les mains de Orvel.",
    "Exit Tardieu, place à Orvel : le fabricant de tentes Morlin change de propriétaire.",
    "Tardieu quitte le capital de Morlin : Orvel a racheté ses 70 %.",
    "Tardieu n'est plus actionnaire de Morlin : Orvel a repris ses 70 %.",
  ])("%s", (text) => {
    expect(partiesOf(text)).toEqual(["acquirer Orvel, seller Tardieu, target Morlin"]);
  });

  it.each([
    "Le directeur de Morlin a rejoint Orvel après dix ans chez Tardieu.",
    "Exit Tardieu, place à Orvel : la tombola de Morlin change de parrain.",
  ])("nothing in « %s »", (text) => {
    expect(partiesOf(text)).toEqual([]);
  });
});

describe("managers who buy their firm", () => {
  it.each([
    ["Les cadres de Morlin, épaulés par Orvel, reprennent leur entreprise.", "acquirer Orvel, target Morlin"],
    ["La direction de Morlin rachète l'entreprise avec l'appui de Orvel.", "acquirer Orvel, target Morlin"],
    [
      "Avec Orvel, l'équipe dirigeante de Morlin rachète la société à Tardieu.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
  ])("%s", (text, parties) => {
    expect(partiesOf(text)).toEqual([parties]);
  });

  it("leaves alone who only takes a firm in hand", () => {
    expect(partiesOf("Les cadres de Morlin, épaulés par Orvel, ont repris l'entreprise en main.")).toEqual(
      [],
    );
  });
});
