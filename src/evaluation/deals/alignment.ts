import type { DealDraft } from "../../document/index.ts";
import { assign } from "../assignment.ts";
import type { GoldArticle, GoldDeal } from "../gold.ts";
import { nameKey } from "../name-key.ts";
import {
  compareSlots,
  type PartyKey,
  type Slot,
  type SlotComparison,
  slotsOf,
  stakeMeasure,
} from "./slots.ts";

/** What the alignment reads of an article. */
export type Labelled = Pick<GoldArticle, "deals" | "entities">;

/** A labelled deal, its partner and how their slots compare. */
export interface DealPair {
  readonly gold: GoldDeal;
  readonly got: DealDraft;
  readonly fields: readonly SlotComparison[];
}

/** The deals of an article, paired one to one. */
export interface DealAlignment {
  readonly pairs: readonly DealPair[];
  readonly missed: readonly GoldDeal[];
  readonly extra: readonly DealDraft[];
  /** Slots of a labelled deal, by itself. */
  readonly goldSlots: (deal: GoldDeal) => Slot[];
  /** Slots of an extracted deal, by itself. */
  readonly gotSlots: (deal: DealDraft) => Slot[];
}

/**
 * Pairs the deals of an article one to one, among records that share a party (the same entity in the same role),
 * so that the number of slots that agree is greatest. Among equal pairings fewer wrong slots win, then records
 * that are not optional.
 */
export function alignDeals(article: Labelled, got: readonly DealDraft[]): DealAlignment {
  const goldSlots = (deal: GoldDeal) => slotsOf(deal, (party) => party.entity);
  const comparisons = article.deals.map((gold) => {
    const who = partyKey(article, gold);
    return got.map((deal) => compareSlots(goldSlots(gold), slotsOf(deal, who, stakeMeasure(gold))));
  });
  const weights = comparisons.map((row, index) =>
    row.map((fields) => agreement(fields, article.deals[index]!.optional)),
  );
  const pairs = assign(weights).map(([row, column]) => ({
    gold: article.deals[row]!,
    got: got[column]!,
    fields: comparisons[row]![column]!,
  }));
  return {
    pairs,
    missed: article.deals.filter((deal) => !pairs.some((pair) => pair.gold === deal)),
    extra: got.filter((deal) => !pairs.some((pair) => pair.got === deal)),
    goldSlots,
    gotSlots: (deal) => slotsOf(deal, (party) => party.entity),
  };
}

/**
 * The slots that agree, in units that leave room for what breaks ties, 0 without a party in common. Whole numbers:
 * the algorithm looks for exact zeros.
 */
function agreement(fields: readonly SlotComparison[], optional: boolean): number {
  const count = (of: (field: SlotComparison) => number) =>
    fields.reduce((total, field) => total + of(field), 0);
  if (!fields.some((field) => field.field === "parties" && field.right > 0)) return 0;
  const wrong = count((field) => field.missed.length + field.extra.length);
  return Math.max(1, count((field) => field.right) * 10_000 - wrong * 10 - (optional ? 1 : 0));
}

/** Recognises the parties of one labelled deal in those of an extracted one, by any of the gold's names. */
function partyKey(article: Labelled, gold: GoldDeal): PartyKey {
  const names = gold.parties.map((party) => {
    const entity = article.entities.find(({ id }) => id === party.entity);
    return { entity: party.entity, names: [party.name, ...(entity ? [entity.name, ...entity.aliases] : [])] };
  });
  return ({ name }) => {
    const key = nameKey(name);
    // To the letter first: « Alcatel NV » and « Alcatel » may both be parties, and differ by a legal form alone.
    const same =
      names.find((party) => party.names.includes(name)) ??
      names.find((party) => party.names.some((other) => nameKey(other) === key));
    return same?.entity ?? `?${key}`;
  };
}
