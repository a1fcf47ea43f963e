import { expect, it } from "vitest";
import { inShort } from "./example.ts";

// Who is given a sum stands right behind it, or who gives it does.
it.each([
  [
    "[- Vexa] prête 3 M€ à [- Morlin], 2 M€ au groupe [- Tardieu] et 1 M€ à [- Orvin].",
    [
      "debt_financing : target Morlin, lender Vexa",
      "debt_financing : target Tardieu, lender Vexa",
      "debt_financing : target Orvin, lender Vexa",
    ],
  ],
  [
    "[- Morlin] emprunte 3 M€ à [- Vexa] et 2 M€ à [- Tardieu].",
    ["debt_financing : target Morlin, lender Vexa", "debt_financing : target Morlin, lender Tardieu"],
  ],
  [
    "[- Vexa] lève 3 M€ auprès de [- Morlin], [- Tardieu] 2 M€ auprès de [- Orvin].",
    ["funding_round : target Vexa, investor Morlin", "funding_round : target Tardieu, investor Orvin"],
  ],
])("dealt out: %s", (text, deals) => {
  const told = inShort(text).map((deal) => deal.replace(/ \d+ /, " "));
  expect(told.sort()).toEqual([...deals].sort());
});

it.each([
  ["[- Morlin] emprunte 3 M€ à [- Vexa] et à [- Tardieu].", 1],
  ["[- Morlin] emprunte 5 M€ : 3 M€ à [- Vexa] et 2 M€ à [- Tardieu].", 1],
  ["[- Vexa] lève 3 M€ auprès de [- Morlin], [- Tardieu] et [- Orvin].", 1],
])("one operation: %s", (text, count) => {
  expect(inShort(text)).toHaveLength(count as number);
});

// A label before a colon is what changes hands.
it.each([
  ["[- Vexa] : racheté par [- Morlin].", ["acquisition : target Vexa, acquirer Morlin"]],
  ["[- Vexa] (Lille, transport) : cédé à [- Morlin].", ["acquisition : target Vexa, acquirer Morlin"]],
  [
    "Le groupe [- Vexa] : le fonds [- Morlin] entre au capital pour 3 M€.",
    ["equity_investment 3000000 : target Vexa, investor Morlin"],
  ],
  ["Selon [- Vexa] : le groupe [- Morlin] entre au capital pour 2 M€.", []],
  ["[- Vexa] : [- Morlin] rachète [- Orvin].", ["acquisition : target Orvin, acquirer Morlin"]],
])("labelled: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});

// A rubric of its own line says what the items under it are.
it("items under a rubric", () => {
  expect(inShort("Les levées de la semaine\n[- Vexa] – 6 M€. La société a convaincu [- Morlin].")).toEqual([
    "funding_round 6000000 : target Vexa, investor Morlin",
  ]);
  expect(
    inShort("Les levées de terre inquiètent.\n[- Vexa] – 6 M€. Le maire a convaincu [- Morlin]."),
  ).toEqual([]);
});

// Who vouches for a loan, or lets the aid of a state pass, gives nothing himself; whom the money helps gets it.
it.each([
  [
    "[- Bruxelles] a donné son feu vert à l'aide de 3 M€ accordée par la [- France] à [- Morlin].",
    ["grant 3000000 : target Morlin, grantor France"],
  ],
  [
    "La [- Commission européenne] a autorisé un prêt garanti de 3 M€ au profit de [- Morlin].",
    ["debt_financing 3000000 : target Morlin"],
  ],
  [
    "La [- Commission européenne] a accordé une subvention de 3 M€ à [- Morlin].",
    ["grant 3000000 : target Morlin, grantor Commission européenne"],
  ],
  [
    "Le [- gouvernement français] a validé un prêt garanti de 3 M€ pour aider le chantier naval [- Morlin] à passer l'hiver.",
    ["debt_financing 3000000 : target Morlin"],
  ],
  [
    "La [- BEI] a accordé un prêt garanti de 3 M€ à [- Morlin].",
    ["debt_financing 3000000 : target Morlin, lender BEI"],
  ],
  ["Le [- gouvernement français] a débloqué une aide de 3 M€ pour soutenir la filière, dit [- Morlin].", []],
])("vouched for: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});

// Whose the aid is, whom one asks for money, and a state that sells what it has.
it.each([
  [
    "Le club [- Morlin], soutenu par la [- ville de Vexane] et ses 40 000 euros de subvention, a cent membres.",
    ["grant 40000 : target Morlin, grantor ville de Vexane"],
  ],
  ["Le club [- Morlin], soutenu par la [- ville de Vexane] et ses 40 000 habitants, a cent membres.", []],
  [
    "Le groupe [- Morlin] aurait demandé un prêt de 3 M€ à la banque publique [- Bpifrance].",
    ["debt_financing 3000000 : target Morlin, lender Bpifrance"],
  ],
  [
    "[- Bpifrance] a accordé un prêt de 3 M€ au groupe [- Morlin].",
    ["debt_financing 3000000 : target Morlin, lender Bpifrance"],
  ],
  [
    "La scierie [- Morlin] tient grâce au prêt de 3 M€ que lui a fait le groupe [- Vexa].",
    ["debt_financing 3000000 : target Morlin, lender Vexa"],
  ],
  [
    "L'[- Etat] a cédé 52 % de [- Morlin] au moment de son entrée en Bourse.",
    ["acquisition : target Morlin, seller Etat"],
  ],
])("whose money: %s", (text, deals) => {
  expect(inShort(text)).toEqual(deals);
});
