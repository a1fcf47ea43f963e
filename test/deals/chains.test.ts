import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Orvin] a repris [- Morlin], dont [- Tardieu] cherchait à se défaire.",
    ["acquisition : target Morlin, acquirer Orvin, seller Tardieu"],
  ],
  [
    "[- Orvin] a repris à la barre [- Morlin], dont [- Tardieu] ne voulait plus tenir les comptes.",
    ["acquisition : target Morlin, acquirer Orvin"],
  ],
  [
    "[- Vexa] a versé 9 millions d'euros à [- Tardieu] pour les 14 % de [- Morlin] qu'il détenait.",
    ["equity_investment 9000000 : target Morlin, investor Vexa, seller Tardieu"],
  ],
  [
    "La société [- Morlin] était en vente. [- Tardieu] l'avait cédée à [- Vexa], qui l'avait relancée avant de la revendre, en 2019, à [- Orvin].",
    [
      "acquisition : target Morlin, acquirer Vexa, seller Tardieu",
      "acquisition : target Morlin, acquirer Orvin, seller Vexa",
    ],
  ],
  [
    "[- Vexa] s'est fait céder par [- Tardieu] sa filiale danoise.",
    ["acquisition : target filiale danoise, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Morlin] s'est fait vendre à [- Vexa] par [- Tardieu].",
    ["acquisition : target Morlin, acquirer Vexa, seller Tardieu"],
  ],
  [
    "[- Vexa] rachète [- Morlin]. L'[- Agefi] avait prêté à [- Tardieu] l'intention d'enchérir. [- Crédit Agricole] lui avancera 6 millions d'euros.",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "debt_financing 6000000 : target Vexa, lender Crédit Agricole",
    ],
  ],
  [
    "[- Tardieu] a racheté [- Morlin] en 2010. Quatre ans plus tard, ce fut [- Orvin], contre 12 millions d'euros.",
    [
      "acquisition : target Morlin, acquirer Tardieu",
      "acquisition 12000000 : target Orvin, acquirer Tardieu",
    ],
  ],
  [
    "[- Tardieu] a racheté [- Morlin] en 2010. Puis vint, en 2016, l'allemand [- Orvin].",
    ["acquisition : target Morlin, acquirer Tardieu", "acquisition : target Orvin, acquirer Tardieu"],
  ],
  [
    "[- Tardieu] a racheté [- Morlin] en 2010. Son premier client, ce fut [- Orvin], en 2012.",
    ["acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "[- Tardieu] a racheté [- Morlin] en 2010. C'est [- Orvin], en 2012, qui a porté plainte.",
    ["acquisition : target Morlin, acquirer Tardieu"],
  ],
  [
    "[- Vexa] a racheté [- Morlin] en 2020. Le cédant, [- Orvin], l'avait repris en 2015 à [- Tardieu].",
    [
      "acquisition : target Morlin, acquirer Vexa, seller Orvin",
      "acquisition : target Morlin, acquirer Orvin, seller Tardieu",
    ],
  ],
  [
    "[- Vexa] a racheté [- Morlin] en 2020. [- Orvin] avait repris [- Melba] en 2015 à [- Tardieu].",
    [
      "acquisition : target Morlin, acquirer Vexa",
      "acquisition : target Melba, acquirer Orvin, seller Tardieu",
    ],
  ],
  [
    "[- Vexa] a vendu [- Melba] à [- Orvin] en 2014. Les usines ? Vendues en 2015 à [- Morlin].",
    [
      "acquisition : target Melba, acquirer Orvin, seller Vexa",
      "acquisition : target usines, acquirer Morlin, seller Vexa",
    ],
  ],
])("operations told one after the other: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});
