import { expect, it } from "vitest";
import { inShort } from "./example.ts";

/** Works and premises that change hands without a firm, called by their trade, their number and where they stand. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    "[- Vexa] a vendu sa biscuiterie de Pontivy (Morbihan) à [- Morlin].",
    ["acquisition : target biscuiterie de Pontivy, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Morlin] rachète l'usine du Havre à [- Vexa] pour 4 millions d'euros.",
    ["acquisition 4000000 : target usine du Havre, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] cède les magasins de Nevers, [- Cosne] et Decize à [- Morlin].",
    ["acquisition : target magasins de Nevers, Cosne et Decize, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé 49,9 % de l'aéroport de Quimper au groupe [- Morlin].",
    ["equity_investment : target aéroport de Quimper, investor Morlin, seller Vexa"],
  ],
  ["Le groupe [- Morlin] a repris ses vols vers l'aéroport de Quimper.", []],
  ["Le groupe [- Morlin] a repris la desserte de l'aéroport de Quimper.", []],
  ["Le groupe [- Morlin] a repris ses livraisons vers l'usine de Quimper.", []],
  [
    "[- Vexa] a cédé sa tannerie à [- Morlin].",
    ["acquisition : target tannerie, acquirer Morlin, seller Vexa"],
  ],
  ["[- Vexa] reprend sa tannerie en main, et [- Morlin] s'en réjouit.", []],
  [
    "[- Morlin] a repris à [- Vexa] une vingtaine de magasins.",
    ["acquisition : target vingtaine de magasins, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] cède quarante-deux magasins à [- Morlin].",
    ["acquisition : target quarante-deux magasins, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a vendu sept de ses campings à [- Morlin].",
    ["acquisition : target sept de ses campings, acquirer Morlin, seller Vexa"],
  ],
  [
    "La conserverie de La Turballe, en liquidation depuis mars, a été reprise par [- Morlin].",
    ["acquisition : target conserverie de La Turballe, acquirer Morlin"],
  ],
  [
    "[- Morlin] a signé l'achat de la scierie de Gérardmer à [- Vexa].",
    ["acquisition : target scierie de Gérardmer, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a vendu deux supermarchés, aux couleurs [- Corvane], à [- Morlin].",
    ["acquisition : target deux supermarchés, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Morlin] a racheté trois filiales africaines de [- Vexa].",
    ["acquisition : target trois filiales africaines, acquirer Morlin, seller Vexa"],
  ],
  [
    "[- Vexa] a cédé ses quatre filiales belges à [- Morlin].",
    ["acquisition : target quatre filiales belges, acquirer Morlin, seller Vexa"],
  ],
  ["[- Morlin] a racheté trois filiales africaines.", []],
  // One in particular only by its place, its number or its owner.
  ["[- Morlin] a racheté une scierie.", []],
  ["[- Morlin] a repris la scierie.", []],
  ["[- Vexa] dépense 8 millions d'euros pour moderniser son usine textile.", []],
];

for (const [body, wanted] of sentences)
  it(body, () => {
    expect(inShort(body)).toEqual(wanted);
  });
