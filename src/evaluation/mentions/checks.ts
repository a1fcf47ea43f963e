import type { DateValue, Mention, MoneyValue, Span } from "../../document/index.ts";
import { entityIds, type GoldMention } from "../gold.ts";
import type { Fault, MentionField, Metric } from "../metric.ts";
import { sameSpan } from "./alignment.ts";

/** The mentions of one kind out of a union of them. */
export type Of<M, K> = Extract<M, { kind: K }>;
/** The mentions that stand for someone. */
export type Names<M> = Of<M, "organisation" | "person">;

/** One question put to two partners, and the fault that a « no » is. */
export interface Check<G, P> {
  readonly metric: Metric;
  readonly fault: Fault["fault"];
  readonly holds: (gold: G, got: P) => boolean;
}

/** The strict question: the same characters. */
export function spanCheck(field: MentionField): Check<Span, Span> {
  return { metric: `${field}.span`, fault: "span", holds: sameSpan };
}

/** The value of a sum, without its qualifier and with it. */
export const moneyChecks: readonly Check<Of<GoldMention, "money">, Of<Mention, "money">>[] = [
  { metric: "money.value", fault: "value", holds: sameFigure },
  {
    metric: "money.value+qualifier",
    fault: "qualifier",
    holds: (gold, got) => sameFigure(gold, got) && gold.qualifier === got.qualifier,
  },
];

/** The value of a date, and the days that it spans. */
export const dateChecks: readonly Check<Of<GoldMention, "date">, Of<Mention, "date">>[] = [
  {
    metric: "date.value",
    fault: "value",
    holds: (gold, got) => gold.edtf === got.edtf && gold.mod === got.mod,
  },
  {
    metric: "date.days",
    fault: "days",
    holds: (gold, got) => gold.earliest === got.earliest && gold.latest === got.latest,
  },
];

/** Whether a nominal stands for the labelled entity or entities; `mapped` gives the labelled ids of an extracted one. */
export function entityCheck(
  mapped: (mention: Names<Mention>) => readonly string[],
): Check<Names<GoldMention>, Names<Mention>> {
  const set = (ids: readonly string[]) => [...new Set(ids)].sort().join(" ");
  return {
    metric: "nominal.entity",
    fault: "entity",
    holds: (gold, got) => set(entityIds(gold)) === set(mapped(got)),
  };
}

/** A sum for people: « 4000000000 USD up_to ». */
export function moneyText(money: MoneyValue): string {
  const figure = money.min === money.max ? `${money.min}` : `${money.min}..${money.max}`;
  return `${figure} ${money.currency}${money.qualifier === "exact" ? "" : ` ${money.qualifier}`}`;
}

/** A date for people: « 2023-09 END (2023-09-21..2023-09-30) ». */
export function dateText(date: DateValue): string {
  return `${date.edtf}${date.mod === null ? "" : ` ${date.mod}`} (${date.earliest}..${date.latest})`;
}

function sameFigure(gold: MoneyValue, got: MoneyValue): boolean {
  return gold.min === got.min && gold.max === got.max && gold.currency === got.currency;
}
