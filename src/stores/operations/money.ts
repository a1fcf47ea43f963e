import type { MoneyValue } from "../../document/index.ts";

/** What two sums are to each other. */
export type SumRelation = "equal" | "compatible" | "near" | "contradictory" | "unknown";

type Range = readonly [least: number, most: number];

/** How far « près de » and « une centaine de » may be from the figure. */
const APPROXIMATE = 0.15;
/** Exact figures this close are one sum that a paper has rounded. */
const NEAR = 0.1;

/** Compares two sums: figures with their qualifiers, never across currencies. */
export function compareSums(a: MoneyValue | null, b: MoneyValue | null): SumRelation {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (left === null || right === null || a === null || b === null) return "unknown";
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return "unknown";
  if (a.min === b.min && a.max === b.max) return "equal";
  const gap = Math.max(left[0], right[0]) - Math.min(left[1], right[1]);
  if (gap <= 0) return "compatible";
  return gap <= NEAR * Math.max(left[0], right[0]) ? "near" : "contradictory";
}

/** Whether `a` says the same as `b` more precisely: a smaller range inside, or the same figure without « près de ». */
export function refinesSum(a: MoneyValue, b: MoneyValue): boolean {
  const relation = compareSums(a, b);
  if (relation === "equal") return rank(a) < rank(b);
  const [inner, outer] = [rangeOf(a), rangeOf(b)];
  if (relation !== "compatible" || inner === null || outer === null) return false;
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0];
}

/** Whether two sums are of so similar a size that one may be a raised or lowered bid. */
export function isRevision(a: MoneyValue | null, b: MoneyValue | null): boolean {
  const [left, right] = [a?.max ?? null, b?.max ?? null];
  if (left === null || right === null) return false;
  return Math.min(left, right) * 1.5 >= Math.max(left, right);
}

/** The figures that a sum may stand for; null where it says none. */
function rangeOf(value: MoneyValue | null): Range | null {
  if (value === null) return null;
  const least = value.min ?? value.max;
  const most = value.max ?? value.min;
  if (least === null || most === null) return null;
  switch (value.qualifier) {
    case "approximate":
      return [least * (1 - APPROXIMATE), most * (1 + APPROXIMATE)];
    case "up_to":
    case "less_than":
      return [most * 0.5, most];
    case "at_least":
    case "more_than":
      return [least, least * 1.5];
    default:
      return [least, most];
  }
}

const PRECISION = ["exact", "up_to", "at_least", "more_than", "less_than", "range", "approximate", "vague"];

function rank(value: MoneyValue): number {
  return PRECISION.indexOf(value.qualifier);
}
