import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// « Pour les réseaux de X, Y offrait »: what a bid is for, ahead of who bids; whoever wins gets the same.
it.each([
  [
    "L'éditeur [- Morlin] est vendu à la découpe. Pour les marques sans gluten, le groupe [- Vexa] avait posé 65 millions d'euros sur la table ; le groupe [- Tardieu] l'emporte, avec 80 millions.",
    [
      "acquisition 65000000 : target marques sans gluten, acquirer Vexa, seller Morlin",
      "acquisition 80000000 : target marques sans gluten, acquirer Tardieu, seller Morlin",
    ],
  ],
  [
    "Pour les marques sans gluten de l'éditeur [- Morlin], le groupe [- Vexa] offrait 65 millions d'euros.",
    ["acquisition 65000000 : target marques sans gluten, acquirer Vexa, seller Morlin"],
  ],
  ["Pour les réseaux sociaux, le groupe [- Vexa] a posé 3 millions d'euros sur la table.", []],
  ["Pour la marche, le groupe [- Vexa] a posé 3 millions d'euros sur la table.", []],
])("%s", (text, deals) => {
  expect([...inShort(text)].sort()).toEqual([...deals].sort());
});
