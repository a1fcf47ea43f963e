import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Vexa] lève 9 millions d'euros auprès de [- Morlin], dont 2 millions de [- Tardieu] et 1 million du fonds [- Corvane].",
    "funding_round 9000000 : target Vexa, investor Morlin, investor Tardieu, investor Corvane",
  ],
  [
    "[- Vexa] lève 9 millions d'euros : 6 millions de [- Morlin], 3 millions de [- Tardieu].",
    "funding_round 9000000 : target Vexa, investor Morlin, investor Tardieu",
  ],
  [
    "[- Vexa] a clos son deuxième fonds à 9 millions d'euros, dont un tiers signé de [- Morlin].",
    "fund_closing 9000000 : target Vexa, investor Morlin",
  ],
  [
    "[- Vexa] lève 9 millions d'euros : 6 millions en fonds propres auprès de [- Morlin] et 3 millions de dette.",
    "funding_round 9000000 : target Vexa, investor Morlin",
  ],
  [
    "[- Vexa] a obtenu un crédit de 9 millions d'euros : 6 millions consentis par la [- Banque Tardieu], 3 millions prêtés par [- Bpifrance].",
    "debt_financing 9000000 : target Vexa, lender Banque Tardieu, lender Bpifrance",
  ],
  [
    "[- Vexa] lève 9 millions d'euros. 6 millions viennent de [- Morlin], 3 millions de [- Tardieu].",
    "funding_round 9000000 : target Vexa, investor Morlin, investor Tardieu",
  ],
])("who stands behind a part of the sum gives it: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it.each([
  "[- Vexa] lève 9 millions d'euros : 6 millions de clients de [- Morlin] l'attendent.",
  "[- Vexa] lève 9 millions d'euros. Ses ventes atteignent 3 millions, dont 1 million de [- Morlin].",
  "[- Vexa] lève 9 millions d'euros. 6 millions iront à [- Morlin], 3 millions à [- Tardieu].",
  "[- Vexa] lève 9 millions d'euros, dont 2 millions de crédits de [- Morlin].",
  "[- Vexa] lève 9 millions d'euros : 3 millions par an de [- Morlin], son client, s'y ajoutent.",
])("no investor stands there: %s", (text) => {
  expect(inShort(text)).toEqual(["funding_round 9000000 : target Vexa"]);
});
