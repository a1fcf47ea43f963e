import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** The records of a text in short: « acquisition : acquirer Vexa, target Morlin ». */
function records(body: string): string[] {
  const { deals } = extract({ id: "a", body, language: "fra", published: "2024-03-14" });
  return deals.map(
    ({ kind, parties }) =>
      `${kind} : ${parties
        .map(({ role, name }) => `${role} ${name}`)
        .toSorted()
        .join(", ")}`,
  );
}

/** A firm told by a possessive alone, and what somebody has that is not the firm the text talks of. */
it.each([
  [
    "Denise Corval a fondé Morlin en 2010. En mars, elle a vendu sa société à Vexa pour trois millions d'euros.",
    ["acquisition : acquirer Vexa, seller Denise Corval, target Morlin"],
  ],
  [
    "Morlin recrute. En mars, le fonds Vexa a pris un quart de son entreprise pour trois millions d'euros.",
    ["equity_investment : investor Vexa, target Morlin"],
  ],
  ["Morlin recrute. En mars, le fonds Vexa a pris 12 % de son marché pour trois millions d'euros.", []],
  [
    "Denise Corval a fondé Morlin en 2010. La vente de son entreprise à Vexa lui a rapporté 3 millions d'euros.",
    ["acquisition : acquirer Vexa, target Morlin"],
  ],
  [
    "Orvane fabrique des vélos. Denise Corval, patronne de Morlin, vend sa société à Vexa pour 3 millions d'euros.",
    ["acquisition : acquirer Vexa, seller Denise Corval, target Morlin"],
  ],
  ["Morlin recrute. Le fonds Vexa a vendu sa société de gestion à Tardieu pour 3 millions d'euros.", []],
])("%s", (text, wanted) => {
  expect(records(text)).toEqual(wanted);
});
