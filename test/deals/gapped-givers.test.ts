import { expect, it } from "vitest";
import { inShort } from "./example.ts";

it.each([
  [
    "La [- Région Vexane] a promis à [- Morlin] une subvention de 350 000 euros, l'[- Agglo Orvine] une autre de 80 000 euros.",
    [
      "grant 350000 : target Morlin, grantor Région Vexane",
      "grant 80000 : target Morlin, grantor Agglo Orvine",
    ],
  ],
  [
    "La [- Banque Vexane] a promis à [- Morlin] un prêt de 3 millions d'euros et la [- Région Vexane] une subvention de 800 000 euros.",
    [
      "debt_financing 3000000 : target Morlin, lender Banque Vexane",
      "grant 800000 : target Morlin, grantor Région Vexane",
    ],
  ],
  [
    "La [- Banque Vexane] a accordé un prêt de 3 millions d'euros à [- Morlin], qui occupe avec [- Tardieu] une salle de 2 millions d'euros.",
    ["debt_financing 3000000 : target Morlin, lender Banque Vexane"],
  ],
])("another who gives to the same, with the verb left out: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});
