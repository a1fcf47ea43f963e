import type { DateValue } from "../../document/index.ts";
import { isoDay } from "./day.ts";
import type { Expression } from "./expression.ts";
import { type Period, thirdOf } from "./period.ts";

export const unresolved: DateValue = { edtf: null, mod: null, earliest: null, latest: null };

/** The record of a resolved date: its notation, modifier and days. `to` ends a range. */
export function dateValueOf(expression: Expression, period: Period, to: Period | null): DateValue {
  const { mod, boundary } = expression;
  if (to !== null) return rangeValue(expression, period, to);
  const { first, last } = thirdOf(period, mod);
  switch (boundary) {
    case "since":
      return { edtf: `${startOf(period)}/..`, mod: null, earliest: isoDay(first), latest: null };
    case "until":
      return { edtf: `../${endOf(period)}`, mod: null, earliest: null, latest: isoDay(last) };
    case "before":
      return { edtf: period.edtf, mod: "BEFORE", earliest: null, latest: isoDay(first) };
    case "after":
      return { edtf: period.edtf, mod: "AFTER", earliest: isoDay(last), latest: null };
    case null:
      return { edtf: period.edtf, mod, earliest: isoDay(first), latest: isoDay(last) };
  }
}

/** An interval is written by its ends: `2021/..`, but a week by its Monday. */
function startOf(period: Period): string {
  return period.edtf.split("/")[0]!;
}

function endOf(period: Period): string {
  return period.edtf.split("/").at(-1)!;
}

function rangeValue(expression: Expression, period: Period, to: Period): DateValue {
  const first = thirdOf(period, expression.mod).first;
  const last = thirdOf(to, expression.toMod ?? null).last;
  return {
    edtf: `${startOf(period)}/${endOf(to)}`,
    mod: null,
    earliest: isoDay(first),
    latest: isoDay(last),
  };
}
