import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** What makes the names known as firms. */
const KNOWN =
  " Le groupe Orvel emploie 800 salariés. La société Tardieu en compte 300. La société Morlin est à Pau.";

/** The status and the parties of what a text tells, a record each. */
function told(text: string): string[] {
  return extract({ id: "t", body: text + KNOWN, published: "2024-11-20" }).deals.map(({ parties, stake }) =>
    [
      ...parties.map(({ role, name }) => `${role} ${name}`).sort(),
      ...(stake === null ? [] : [`${stake.min} %`]),
    ].join(", "),
  );
}

describe("two who agree on a sale", () => {
  it.each([
    [
      "Tardieu et Orvel ont signé mercredi un accord définitif pour la cession de Morlin.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    [
      "Tardieu et Orvel se sont mis d'accord sur la vente de Morlin.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    [
      "Tardieu et Orvel ont signé un accord sur la vente de leur filiale Morlin.",
      "seller Orvel, seller Tardieu, target Morlin",
    ],
  ])("%s", (text, parties) => {
    expect(told(text)).toEqual([parties]);
  });
});

describe("shares that only say who somebody is", () => {
  it.each([
    ["Orvel, propriétaire de 20 % de Tardieu, a racheté Morlin.", "acquirer Orvel, target Morlin"],
    ["Orvel, actionnaire à 20 % de Tardieu, a racheté Morlin.", "acquirer Orvel, target Morlin"],
    [
      "Orvel, déjà propriétaire de la moitié de Morlin, en a racheté l'autre moitié à Tardieu.",
      "acquirer Orvel, seller Tardieu, target Morlin",
    ],
    ["Orvel est devenu propriétaire de la moitié de Morlin.", "investor Orvel, target Morlin, 50 %"],
    ["Orvel reprend à 100 % la société Morlin.", "acquirer Orvel, target Morlin"],
  ])("%s", (text, parties) => {
    expect(told(text)).toEqual([parties]);
  });
});
