import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Tardieu] recrute. Introduite en Bourse en 2015, opération qui lui a permis de lever 9 millions d'euros, la société [- Vexa] a doublé ses ventes.",
    ["ipo 9000000 : target Vexa"],
  ],
  [
    "[- Tardieu] recrute. [- Vexa] en est fière. L'opération qui lui a permis de lever 9 millions d'euros date de mai.",
    ["funding_round 9000000 : target Vexa"],
  ],
])("whom a pronoun in front of its subject means: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});
