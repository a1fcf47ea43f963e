import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "[- Vexa] avait emprunté 3 millions d'euros à un pool que menait la [- Banque Morlin].",
    "debt_financing 3000000 : target Vexa, lender Banque Morlin",
  ],
  [
    "[- Vexa] empruntera 3 millions d'euros à un seul assureur, [- Morlin], sur vingt ans.",
    "debt_financing 3000000 : target Vexa, lender Morlin",
  ],
  [
    "[- Vexa] bâtit des tours. Le fonds emprunte 3 millions d'euros à un pool conduit par [- Morlin].",
    "debt_financing 3000000 : target Vexa, lender Morlin",
  ],
  [
    "La [- Région Vexane] consent à [- Morlin] une avance remboursable de 400 000 euros.",
    "debt_financing 400000 : target Morlin, lender Région Vexane",
  ],
])("who lends: %s", (text, deal) => {
  expect(inShort(text)).toEqual([deal]);
});

it("whom a relative tells of is no lender where its noun is no group", () => {
  expect(inShort("[- Vexa] a emprunté 3 millions d'euros pour l'usine que dirige [- Morlin].")).toEqual([
    "debt_financing 3000000 : target Vexa",
  ]);
});
