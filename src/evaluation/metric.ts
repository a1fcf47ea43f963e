import type { DealField } from "./deals/slots.ts";

/**
 * What is scored. `span` is strict (the same characters), `overlap` is soft; `value`, `days` and `entity` need
 * overlap and the right value. `deal.slots` counts all fields together, `deal.found` whole records,
 * `deal.core` records whose kind, parties and amount are all right.
 */
export const metrics = [
  "money.span",
  "money.overlap",
  "money.value",
  "money.value+qualifier",
  "date.span",
  "date.overlap",
  "date.value",
  "date.days",
  "name.span",
  "name.overlap",
  "nominal.span",
  "nominal.overlap",
  "nominal.entity",
  "deal.kind",
  "deal.status",
  "deal.parties",
  "deal.amount",
  "deal.tranches",
  "deal.valuation",
  "deal.stake",
  "deal.round",
  "deal.date",
  "deal.closing",
  "deal.slots",
  "deal.found",
  "deal.core",
] as const;
export type Metric = (typeof metrics)[number];

/** A kind of mention as it is scored: people who are a party count with the organisations. */
export type MentionField = "money" | "date" | "name" | "nominal";

/** One miss, extra or wrong value, with what is needed to see why. */
export interface Fault {
  readonly articleId: string;
  /** The kind of mention, `deal` for whole records, or the field of an aligned deal. */
  readonly field: MentionField | "deal" | `deal.${DealField}`;
  /** `missed` and `extra` have no partner; the others overlap their partner and differ in this. */
  readonly fault: "missed" | "extra" | "span" | "value" | "qualifier" | "days" | "entity" | "wrong";
  readonly gold: string | null;
  readonly got: string | null;
  /** The rule that made what was extracted; null for a miss. */
  readonly rule: string | null;
  /** The text around it with the mention in brackets, or the deal that has the slot. */
  readonly context: string;
}
