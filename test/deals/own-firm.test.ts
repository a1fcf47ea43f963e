import { expect, it } from "vitest";
import { recordsIn } from "./records-in.ts";

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
  expect(recordsIn(text)).toEqual(wanted);
});
