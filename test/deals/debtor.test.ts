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

// Two firms become a third, and money for their union goes to it.
it.each([
  "La future société, qui s'appellera [- Corvane], aura 300 salariés.",
  "Le nouvel ensemble, baptisé [- Corvane], aura 300 salariés.",
])("what two become borrows: %s", (text) => {
  expect(
    inShort(
      `[- Vexa] et [- Morlin] ont voté leur fusion. ${text} La [- Banque Lenoir] appuie le rapprochement d'un prêt de 5 millions d'euros.`,
    ),
  ).toEqual([
    "merger : merger_party Vexa, merger_party Morlin",
    "debt_financing 5000000 : target Corvane, lender Banque Lenoir",
  ]);
});

it("a loan for one of the two", () => {
  expect(
    inShort(
      "[- Vexa] et [- Morlin] fusionnent. Le nouvel ensemble, baptisé [- Corvane], ouvrira en mai. La [- Banque Lenoir] prête 5 millions d'euros à [- Morlin] pour l'opération.",
    ),
  ).toEqual([
    "merger : merger_party Vexa, merger_party Morlin",
    "debt_financing 5000000 : target Morlin, lender Banque Lenoir",
  ]);
});
