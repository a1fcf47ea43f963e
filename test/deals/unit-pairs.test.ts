import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Vexa] vend son usine de Brest à [- Melba] et ses magasins à [- Orvin].",
    [
      "acquisition : target usine de Brest, acquirer Melba, seller Vexa",
      "acquisition : target magasins, acquirer Orvin, seller Vexa",
    ],
  ],
  [
    "[- Vexa] se défait de sa branche textile au profit de [- Morlin] et de ses boutiques au profit d'[- Orvin].",
    [
      "acquisition : target branche textile, acquirer Morlin, seller Vexa",
      "acquisition : target boutiques, acquirer Orvin, seller Vexa",
    ],
  ],
  [
    "[- Vexa] a cédé [- Morlin] à [- Orvin] et son usine de Brest à [- Melba].",
    [
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
      "acquisition : target usine de Brest, acquirer Melba, seller Vexa",
    ],
  ],
  ["[- Vexa] vend ses magasins à [- Orvin].", ["acquisition : target magasins, acquirer Orvin, seller Vexa"]],
])("businesses told by their nouns, each with its buyer: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});

it.each([
  "[- Vexa] vend ses légumes à [- Orvin] et ses fruits à [- Melba].",
  "[- Vexa] ouvre ses magasins à [- Orvin] et ses usines à [- Melba].",
])("goods, and doors that are opened: %s", (text) => {
  expect(inShort(text)).toEqual([]);
});
