import { expect, it } from "vitest";
import { inShort } from "./example.ts";

const BOUGHT = "[- Tardieu] a vendu sa filiale [- Morlin] à [- Vexa].";
const SALE = "acquisition : target Morlin, acquirer Vexa, seller Tardieu";

// A loan told behind a purchase that it pays for is lent to who buys.
it.each([
  "Le rachat est financé par un prêt de 80 millions d'euros de la [- Banque Lenoir].",
  "Un prêt de 80 millions d'euros de la [- Banque Lenoir] finance l'opération.",
  "La [- Banque Lenoir] apporte 80 millions d'euros de dette.",
])("who buys borrows: %s", (text) => {
  expect(inShort(`${BOUGHT} ${text}`)).toEqual([
    SALE,
    "debt_financing 80000000 : target Vexa, lender Banque Lenoir",
  ]);
});

it("what a fund buys borrows", () => {
  expect(
    inShort(
      "Le fonds [- Vexa Capital] a racheté [- Morlin]. Le rachat est financé par un prêt de 80 millions d'euros de la [- Banque Lenoir].",
    ),
  ).toEqual([
    "acquisition : target Morlin, acquirer Vexa Capital",
    "debt_financing 80000000 : target Morlin, lender Banque Lenoir",
  ]);
});

it("a loan for something else", () => {
  expect(
    inShort(`${BOUGHT} La [- Banque Lenoir] a prêté 80 millions d'euros à [- Tardieu] pour son usine.`),
  ).toEqual([SALE, "debt_financing 80000000 : target Tardieu, lender Banque Lenoir"]);
});

it.each([
  "À 80 millions d'euros, l'affaire est chère.",
  "D'après plusieurs sources, l'addition dépasserait 80 millions d'euros.",
])("the price said of it: %s", (text) => {
  expect(inShort(`${BOUGHT} ${text}`)).toEqual([SALE.replace(" :", " 80000000 :")]);
});
