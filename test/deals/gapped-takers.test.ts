import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "La conserverie [- Vexa] avait été vendue au danois [- Orvane] ; la minoterie [- Morlin] l'avait été au belge [- Tardieu] et la savonnerie [- Brenzo] au suisse [- Sulvane].",
    [
      "acquisition : target Vexa, acquirer Orvane",
      "acquisition : target Morlin, acquirer Tardieu",
      "acquisition : target Brenzo, acquirer Sulvane",
    ],
  ],
  [
    "La conserverie [- Vexa] a été rachetée par [- Orvane], la minoterie [- Morlin] l'a été par [- Tardieu].",
    ["acquisition : target Vexa, acquirer Orvane", "acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "La conserverie [- Vexa] a été vendue à [- Orvane] ; la minoterie [- Morlin] l'avait appris à [- Tardieu].",
    ["acquisition : target Vexa, acquirer Orvane"],
  ],
  [
    "La conserverie [- Vexa] a été vendue à [- Orvane] ; la minoterie [- Morlin] livre à [- Tardieu] ses sacs.",
    ["acquisition : target Vexa, acquirer Orvane"],
  ],
])("others that change hands likewise, with the verb left out: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});
