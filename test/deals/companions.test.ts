import { describe, expect, it } from "vitest";
import { dealsOf, readFrameExample } from "./example.ts";

/** The statuses of what an example tells, by their kinds. */
const statusesOf = (example: string) =>
  Object.fromEntries(dealsOf(readFrameExample(example)).map(({ kind, status }) => [kind, status]));

describe("what pays for an operation, told beside it", () => {
  const bought = "[acquirer Vexa] va racheter [target Morlin] pour 12 millions d'euros.";
  const talks = "[acquirer Vexa] est en négociations exclusives pour racheter [target Morlin].";

  it.each([
    [
      bought,
      "Le financement repose sur un crédit de 8 millions d'euros de la banque [lender Corvane].",
      "announced",
    ],
    [bought, "La banque [lender Corvane] lui prête 8 millions d'euros pour cela.", "announced"],
    [
      bought,
      "Pour financer l'achat, [- Vexa] emprunte 8 millions d'euros à la banque [lender Corvane].",
      "announced",
    ],
    [bought, "La banque [lender Corvane] prête 8 millions d'euros à [- Vexa].", "announced"],
    [
      talks,
      "Le montage comprend un prêt de 8 millions d'euros de la banque [lender Corvane].",
      "negotiating",
    ],
    [talks, "La banque [lender Corvane] ajouterait un prêt de 8 millions d'euros à [- Vexa].", "negotiating"],
    // What was lent is lent, whatever is bought with it.
    [bought, "La banque [lender Corvane] lui a prêté 8 millions d'euros pour cela.", "completed"],
    [bought, "En 2021, la banque [lender Corvane] lui avait prêté 8 millions d'euros.", "completed"],
    // What is bought is bought, and paid.
    [
      "[acquirer Vexa] a racheté [target Morlin] pour 12 millions d'euros.",
      "Le financement repose sur un crédit de 8 millions d'euros de la banque [lender Corvane].",
      "completed",
    ],
    // Another firm's money.
    [bought, "La banque [lender Corvane] prête 8 millions d'euros à [target Tardieu].", "completed"],
  ])("%s %s", (purchase, loan, status) => {
    expect(statusesOf(`${purchase} ${loan}`)["debt_financing"]).toBe(status);
  });

  it("a grant is announced as the purchase is that it goes with", () => {
    const grant =
      "La région [grantor Corvane] accompagne le projet par une subvention de 2 millions d'euros.";
    expect(statusesOf(`${bought} ${grant}`)["grant"]).toBe("announced");
  });
});

describe("what is given in exchange", () => {
  it.each([
    ["[- Vexa] va racheter [- Morlin] ; en échange, [- Corvane] reprend [- Tardieu].", "announced"],
    ["[- Vexa] a racheté [- Morlin] ; en échange, [- Corvane] reprend [- Tardieu].", "completed"],
    ["[- Vexa] va racheter [- Morlin]. [- Corvane] a repris [- Tardieu].", "completed"],
  ])("%s", (example, status) => {
    const deals = dealsOf(readFrameExample(example));
    expect(deals).toHaveLength(2);
    expect(deals.at(-1)?.status).toBe(status);
  });
});
