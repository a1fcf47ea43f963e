import { describe, expect, it } from "vitest";
import { restatements } from "../../src/deals/statuses/restate.ts";
import { dealsOf, readFrameExample } from "./example.ts";

describe.each(restatements.map((each) => [each.rule, each] as const))(
  "%s",
  (_, { rule, status, examples, counterExamples }) => {
    const told = (example: string) =>
      dealsOf(readFrameExample(example)).map((deal) => ({
        status: deal.status,
        rule: deal.evidence.find(({ field }) => field === "status")?.rule,
      }));

    it.each(examples)("%s", (example) => {
      expect(told(example)).toEqual([{ status, rule }]);
    });

    it.each(counterExamples)("not: %s", (example) => {
      const [first] = told(example);
      expect(first).toBeDefined();
      expect(first?.status).not.toBe(status);
    });
  },
);

it.each([
  ["Le projet a été abandonné.", "cancelled"],
  ["Le projet de fusion, contesté, a été abandonné.", "cancelled"],
  ["Bruxelles a bloqué l'opération.", "cancelled"],
  ["Bruxelles a mis son veto.", "cancelled"],
  ["[- Corvane] a saisi la justice, laquelle a annulé la transaction.", "cancelled"],
  ["[- Corvane] a saisi la justice, qui a annulé un appel d'offres de la ville.", "announced"],
  ["La justice a refusé d'annuler la vente demandée par [- Corvane].", "announced"],
  ["[- Corvane] demande à la justice d'annuler l'opération.", "announced"],
  ["La justice a refusé d'annuler l'opération.", "announced"],
  ["La justice pourrait annuler l'opération.", "announced"],
  ["Le projet de stade de la ville a été abandonné.", "announced"],
  ["Bruxelles a bloqué mardi les aides versées à [- Corvane].", "announced"],
])("behind an operation to come, « %s » leaves it %s", (behind, status) => {
  const deals = dealsOf(readFrameExample(`[acquirer Vexa] va racheter [target Morlin]. ${behind}`));
  expect(deals.map((deal) => deal.status)).toEqual([status]);
});

it.each([
  [
    "[- Vexa] a financé le rachat de [- Tardieu] et [- Morlin] par un emprunt obligataire de 30 millions d'euros.",
    "Morlin",
  ],
  ["[- Vexa] lève 3 millions d'euros. L'offre concurrente de [- Morlin] coûte 9 euros par mois.", "Morlin"],
])("%s: nobody gives or bids by the name of %s", (example, name) => {
  const parties = dealsOf(readFrameExample(example)).flatMap((deal) => deal.parties);
  expect(parties.filter((party) => party.name === name && party.role !== "target")).toEqual([]);
});

it("leaves a purchase done where its seller takes leave", () => {
  const [deal] = dealsOf(
    readFrameExample(
      "[acquirer Vexa] a racheté [target Morlin] à [seller Tardieu]. [- Tardieu] empoche la somme et se retire.",
    ),
  );
  expect(deal?.status).toBe("completed");
});
