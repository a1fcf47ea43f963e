import type { DealDraft } from "../../document/index.ts";
import type { GoldArticle } from "../gold.ts";
import type { Scored } from "../mentions/scores.ts";
import type { Metric } from "../metric.ts";
import type { Judged } from "../reliability.ts";
import { sum, type Tally } from "../tally.ts";
import { alignDeals, type DealAlignment, type DealPair } from "./alignment.ts";
import { dealFaults, kindRule } from "./faults.ts";
import { type DealField, dealFields, type Slot } from "./slots.ts";

/** The tallies and faults of an article's deals. */
export interface ScoredDeals extends Scored {
  /** The same slots counted among partners alone: what is wrong in records that were found. */
  readonly partners: Readonly<Record<DealField, Tally>>;
  /** The confidence of every record that counts, and whether its exact core is right. */
  readonly judged: readonly Judged[];
}

/** Scores an article's deals. Optional records, and those paired with one, count neither way. */
export function scoreDeals(article: GoldArticle, deals: readonly DealDraft[]): ScoredDeals {
  const alignment = counted(alignDeals(article, deals));
  const { pairs, missed, extra, goldSlots, gotSlots } = alignment;
  const partners = perField((field) => sum(pairs.map((pair) => pairTally(pair, field))));
  // The slots of a record without a partner are all wrong.
  const alone = { gold: missed.flatMap(goldSlots), got: extra.flatMap(gotSlots) };
  const fields = perField((field) =>
    sum([partners[field], { right: 0, gold: count(alone.gold, field), got: count(alone.got, field) }]),
  );
  const support = { gold: pairs.length + missed.length, got: pairs.length + extra.length };
  const tallies: Partial<Record<Metric, Tally>> = {
    "deal.slots": sum(Object.values(fields)),
    "deal.found": { right: pairs.length, ...support },
    "deal.core": { right: pairs.filter(coreRight).length, ...support },
  };
  for (const field of dealFields) tallies[`deal.${field}`] = fields[field];
  const judged = [
    ...pairs.map((pair) => ({ deal: pair.got, right: coreRight(pair) })),
    ...extra.map((deal) => ({ deal, right: false })),
  ];
  return {
    tallies,
    faults: dealFaults(article, alignment),
    partners,
    judged: judged.map(({ deal, right }) => ({ confidence: deal.confidence, right })),
    uses: judged.map(({ deal, right }) => ({ field: "deal", rule: kindRule(deal), right })),
  };
}

/** Whether kind, every party and the amount are right, none missing and none too many. */
function coreRight({ fields }: DealPair): boolean {
  return fields
    .filter(({ field }) => field === "kind" || field === "parties" || field === "amount")
    .every(({ missed, extra }) => missed.length === 0 && extra.length === 0);
}

function counted(alignment: DealAlignment): DealAlignment {
  return {
    ...alignment,
    pairs: alignment.pairs.filter((pair) => !pair.gold.optional),
    missed: alignment.missed.filter((deal) => !deal.optional),
  };
}

/** A value for every field of a deal. */
export function perField<T>(of: (field: DealField) => T): Record<DealField, T> {
  return Object.fromEntries(dealFields.map((field) => [field, of(field)])) as Record<DealField, T>;
}

function pairTally(pair: DealPair, field: DealField): Tally {
  const { right, missed, extra } = pair.fields.find((comparison) => comparison.field === field)!;
  return { right, gold: right + missed.length, got: right + extra.length };
}

function count(slots: readonly Slot[], field: DealField): number {
  return slots.filter((slot) => slot.field === field).length;
}
