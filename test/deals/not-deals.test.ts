import { describe, expect, it } from "vitest";
import { notBids } from "../../src/deals/refusals/not-bids.ts";
import { notDeals } from "../../src/deals/refusals/not-deals.ts";
import { notListings } from "../../src/deals/refusals/not-listings.ts";
import { notLoans } from "../../src/deals/refusals/not-loans.ts";
import { notRounds } from "../../src/deals/refusals/not-rounds.ts";
import { notSales } from "../../src/deals/refusals/not-sales.ts";
import { notTransfers } from "../../src/deals/refusals/not-transfers.ts";
import { publicMoney } from "../../src/deals/refusals/public-money.ts";
import { dealsOf, readFrameExample } from "./example.ts";

describe.each(
  [
    ...notDeals,
    ...notBids,
    ...notLoans,
    ...notRounds,
    ...notSales,
    ...notTransfers,
    ...notListings,
    ...publicMoney,
  ].map((each) => [each.name, each] as const),
)("%s", (name, { examples }) => {
  it.each(examples)("%s", (example) => {
    const steps: string[] = [];
    const deals = dealsOf(readFrameExample(example), { trace: ({ step }) => steps.push(step) });
    expect(deals).toEqual([]);
    // Silence alone proves nothing: this check must be what dropped a reading.
    expect(steps).toContain(name);
  });
});
