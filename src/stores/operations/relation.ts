import type { DateValue, Deal, Stake, Valuation } from "../../document/index.ts";
import { compareSums, refinesSum } from "./money.ts";
import { daysOf, gapOf, lengthOf } from "./time.ts";

/** The fields of an operation that tellings may give differently. */
export const valueFields = ["amount", "valuation", "stake", "round", "date", "closing"] as const;
export type ValueField = (typeof valueFields)[number];
export type FieldValue = NonNullable<Deal[ValueField]>;

/** What a value is to another one of its field. */
export type Relation = "same" | "refines" | "refined" | "contradicts";

/** Compares two values of a field: does `a` say the same as `b`, the same more or less precisely, or something else? */
export function relate(field: ValueField, a: FieldValue, b: FieldValue): Relation {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return "same";
  switch (field) {
    case "amount":
      return relateSums(a as Valuation, b as Valuation);
    case "valuation":
      return relateSums(a as Valuation, b as Valuation);
    case "stake":
      return relateStakes(a as Stake, b as Stake);
    case "round":
      return "contradicts";
    default:
      return relateDates(a as DateValue, b as DateValue);
  }
}

function relateSums(a: Valuation, b: Valuation): Relation {
  const relation = compareSums(a, b);
  // A vague sum (« plusieurs millions ») and a sum in another currency contradict nothing.
  if (relation === "unknown") return a.min === null && a.max === null ? "refined" : otherCurrency(a, b);
  if (refinesSum(a, b)) return "refines";
  if (refinesSum(b, a)) return "refined";
  return relation === "contradictory" || relation === "near" ? "contradicts" : "same";
}

/** The sum of the article's own currency is kept beside the other as it is told; neither is more precise. */
function otherCurrency(a: Valuation, b: Valuation): Relation {
  return b.min === null && b.max === null ? "refines" : a.currency === null ? "refined" : "same";
}

function relateStakes(a: Stake, b: Stake): Relation {
  if (a.max === null || b.max === null) {
    if (a.max === null && b.max === null) return a.control === b.control ? "same" : "contradicts";
    return a.max === null ? "refined" : "refines";
  }
  const sums = [a, b].map(({ min, max, qualifier }) => ({
    min,
    max,
    qualifier,
    currency: null,
    basis: null,
  }));
  return relateSums(sums[0]!, sums[1]!);
}

function relateDates(a: DateValue, b: DateValue): Relation {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left === null || right === null)
    return left === null && right === null ? "same" : left === null ? "refined" : "refines";
  if (gapOf(left, right) > 0) return "contradicts";
  if (left.first >= right.first && left.last <= right.last && lengthOf(left) < lengthOf(right))
    return "refines";
  if (right.first >= left.first && right.last <= left.last && lengthOf(right) < lengthOf(left))
    return "refined";
  return "same";
}
