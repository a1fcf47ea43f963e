import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";

/** Sums told by words that take over the one before. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  ["La Banque Morlin lui prête le même montant.", ["debt_financing 2000000"]],
  ["La Banque Morlin lui prête autant.", ["debt_financing 2000000"]],
  ["La Région Vexane lui a versé une subvention d'un montant équivalent.", ["grant 2000000"]],
  ["La Banque Morlin double la mise par un crédit du même montant.", ["debt_financing 2000000"]],
  ["Elle espère autant de clients en un an.", []],
  ["L'an dernier, elle avait perdu la même somme.", []],
];

it.each(examples)("%s", (sentence, records) => {
  const body = `La société Vexa SA a levé 2 millions d'euros auprès d'Orlac Ventures. ${sentence}`;
  const { deals } = extract({ id: "x", body, language: "fra" });
  expect(deals.map(({ kind, amount }) => `${kind} ${amount?.max ?? ""}`)).toEqual([
    "funding_round 2000000",
    ...records,
  ]);
});
