import type { DateMod } from "../../document/index.ts";
import { civil, type Day, dayOf, isoDay, pad, weekdayOf } from "./day.ts";

/** The units in which a text counts time, from fine to coarse. */
export type Unit =
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "interval";

/** A stretch of days with its EDTF notation. */
export interface Period {
  readonly unit: Unit;
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

export function dayPeriod(day: Day): Period {
  return { unit: "day", edtf: isoDay(day), first: day, last: day };
}

/** The week, Monday to Sunday, that holds a day. */
export function weekPeriod(day: Day): Period {
  const first = day - weekdayOf(day);
  return { unit: "week", edtf: `${isoDay(first)}/${isoDay(first + 6)}`, first, last: first + 6 };
}

/** The Saturday and Sunday of the week that holds a day. */
export function weekendPeriod(day: Day): Period {
  const first = day - weekdayOf(day) + 5;
  return { unit: "week", edtf: `${isoDay(first)}/${isoDay(first + 1)}`, first, last: first + 1 };
}

/** A month; its number may lie outside 1–12 and carries into the year. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayOf(year, month, 1);
  return { unit: "month", edtf: isoDay(first).slice(0, 7), first, last: dayOf(year, month + 1, 1) - 1 };
}

/** A quarter, 1 to 4; other numbers carry into the year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return partOfYear("quarter", year, quarter, 4, 32);
}

/** A half-year, 1 or 2; other numbers carry into the year. */
export function halfPeriod(year: number, half: number): Period {
  return partOfYear("half", year, half, 2, 39);
}

function partOfYear(unit: Unit, year: number, part: number, parts: number, code: number): Period {
  const index = year * parts + part - 1;
  const y = Math.floor(index / parts);
  const p = index - y * parts;
  const months = 12 / parts;
  const first = dayOf(y, p * months + 1, 1);
  return { unit, edtf: `${pad(y, 4)}-${code + p + 1}`, first, last: dayOf(y, (p + 1) * months + 1, 1) - 1 };
}

const seasonStarts = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
  [15, 20],
] as const;

/** A season, spring 1 to winter 4; the winter of a year ends in March of the next. */
export function seasonPeriod(year: number, season: number): Period {
  const start = seasonStarts[season - 1]!;
  const end = seasonStarts[season]!;
  const first = dayOf(year, start[0], start[1]);
  return {
    unit: "season",
    edtf: `${pad(year, 4)}-${20 + season}`,
    first,
    last: dayOf(year, end[0], end[1]) - 1,
  };
}

export function yearPeriod(year: number): Period {
  return {
    unit: "year",
    edtf: pad(year, 4),
    first: dayOf(year, 1, 1),
    last: dayOf(year, 12, 31),
  };
}

/** The decade that a year belongs to. */
export function decadePeriod(year: number): Period {
  const decade = Math.floor(year / 10);
  return {
    unit: "decade",
    edtf: `${pad(decade, 3)}X`,
    first: dayOf(decade * 10, 1, 1),
    last: dayOf(decade * 10 + 9, 12, 31),
  };
}

/** The century that a year belongs to, as EDTF counts (`20XX`: 2000 to 2099). */
export function centuryPeriod(year: number): Period {
  const century = Math.floor(year / 100);
  return {
    unit: "century",
    edtf: `${pad(century, 2)}XX`,
    first: dayOf(century * 100, 1, 1),
    last: dayOf(century * 100 + 99, 12, 31),
  };
}

/** From the first day of one period to the last of another. */
export function intervalPeriod(from: Period, to: Period): Period {
  return { unit: "interval", edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last };
}

/** The period of `unit` that holds a day. */
export function periodAround(unit: Unit, day: Day): Period {
  const { year, month } = civil(day);
  switch (unit) {
    case "day":
    case "interval":
      return dayPeriod(day);
    case "week":
      return weekPeriod(day);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "half":
      return halfPeriod(year, month > 6 ? 2 : 1);
    case "season":
      return seasonAround(day, year);
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(year);
    case "century":
      return centuryPeriod(year);
  }
}

function seasonAround(day: Day, year: number): Period {
  const candidates = [seasonPeriod(year - 1, 4), ...[1, 2, 3, 4].map((season) => seasonPeriod(year, season))];
  return candidates.find((season) => season.first <= day && day <= season.last)!;
}

/** The period of the same unit `count` units later; the days of months shorter than the anchor's stay inside them. */
export function shiftPeriod(unit: Unit, day: Day, count: number): Period {
  const { year, month } = civil(day);
  switch (unit) {
    case "day":
    case "interval":
      return dayPeriod(day + count);
    case "week":
      return weekPeriod(day + 7 * count);
    case "month":
      return monthPeriod(year, month + count);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3) + count);
    case "half":
      return halfPeriod(year, (month > 6 ? 2 : 1) + count);
    case "season":
      return shiftSeason(day, count);
    case "year":
      return yearPeriod(year + count);
    case "decade":
      return decadePeriod(year + 10 * count);
    case "century":
      return centuryPeriod(year + 100 * count);
  }
}

function shiftSeason(day: Day, count: number): Period {
  const now = periodAround("season", day);
  const index = Number(now.edtf.slice(0, 4)) * 4 + Number(now.edtf.slice(5)) - 21 + count;
  return seasonPeriod(Math.floor(index / 4), index - Math.floor(index / 4) * 4 + 1);
}

/**
 * The days of a period once START, MID or END is applied: the contract's thirds of months, years and weeks.
 * Other units stay whole.
 */
export function thirdOf(period: Period, mod: DateMod | null): { first: Day; last: Day } {
  const { first, last } = period;
  if (mod !== "START" && mod !== "MID" && mod !== "END") return { first, last };
  const cuts = cutsOf(period);
  if (cuts === null) return { first, last };
  if (mod === "START") return { first, last: cuts[0] - 1 };
  return mod === "MID" ? { first: cuts[0], last: cuts[1] - 1 } : { first: cuts[1], last };
}

function cutsOf({ unit, first }: Period): [Day, Day] | null {
  const { year } = civil(first);
  if (unit === "month") return [first + 10, first + 20];
  if (unit === "year") return [dayOf(year, 5, 1), dayOf(year, 9, 1)];
  if (unit === "week") return [first + 2, first + 4];
  return null;
}
