import { civil, type Day, dayOf, isoDay, weekdayOf } from "./day.ts";
import type { Calendar } from "./expression.ts";
import type { DateMatch } from "./match.ts";
import { type Period, thirdOf } from "./period.ts";
import type { PlacedMatch } from "./placed.ts";
import type { Publication } from "./publication.ts";
import { inYear, type Resolution } from "./resolve.ts";

/** A date as far as it can be resolved without knowing when the article appeared. */
export interface Clue {
  readonly placed: PlacedMatch;
  readonly found: Resolution | null;
}

export const unknownPublication: Publication = {
  anchor: null,
  record: { edtf: null, earliest: null, latest: null, basis: "unknown" },
};

/** The days between which what the article tells as past and as to come lets it appear. */
interface Bounds {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A candidate for the days on which the article appeared. */
interface Window {
  readonly first: Day;
  readonly last: Day;
  readonly edtf: string;
}

/**
 * Infers when an article appeared from what it tells. A date must pin it down: a weekday with its day and month, a
 * day that « en fin de semaine dernière » also names, « ce début 2024 », or months without a year that go on a story.
 * Of the years that fit, the earliest that is not before the latest past year told; unknown where nothing pins it.
 */
export function inferPublication(clues: readonly Clue[]): Publication {
  // Most undated articles have nothing that pins them, and bounds are dear: they are drawn when first needed.
  let known: Bounds | null = null;
  const bounds = () => {
    known ??= boundsOf(clues);
    return known;
  };
  const window =
    fromDemonstrative(clues) ??
    fromFullDate(clues) ??
    fromWeekday(clues, bounds) ??
    fromLastWeek(clues, bounds) ??
    fromStory(clues);
  if (window === null) return unknownPublication;
  const { first, last, edtf } = window;
  return {
    anchor: { first, last, basis: "inferred" },
    record: { edtf, earliest: isoDay(first), latest: isoDay(last), basis: "inferred" },
  };
}

function boundsOf(clues: readonly Clue[]): Bounds {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { placed, found } of clues) {
    if (found === null) continue;
    const { expression } = placed.match;
    const ahead =
      expression.boundary === "until" || expression.boundary === "before" || placed.tense?.side === "future";
    if (ahead) to = to === null ? found.period.last : Math.min(to, found.period.last);
    else if (expression.boundary !== "after")
      from = Math.max(from ?? -Infinity, notBefore(placed.match, found.period));
  }
  // What looks to come but lies before the past told was misread: only the past binds.
  return { from, to: from !== null && to !== null && to < from ? null : to };
}

/** The first day on which a date can be told as past: a bare year names one that is over. */
function notBefore({ expression, rule }: DateMatch, period: Period): Day {
  if (expression.boundary === "since" || rule === "date/later" || expression.mod === "APPROX")
    return period.first;
  return period.unit === "year" ? period.last + 1 : period.last;
}

/** « en ce début 2024 », « cette année 2024 ». */
function fromDemonstrative(clues: readonly Clue[]): Window | null {
  for (const { placed, found } of clues) {
    const { form, mod } = placed.match.expression;
    if (found === null || form.kind !== "calendar" || form.year === undefined) continue;
    if (!/^(?:ce|cet|cette)[ \u00A0]/iu.test(placed.match.text)) continue;
    return { ...thirdOf(found.period, mod), edtf: found.period.edtf };
  }
  return null;
}

/** « Mercredi 12 avril 2023, la société a … »: news of that week. */
function fromFullDate(clues: readonly Clue[]): Window | null {
  const days = clues.flatMap(({ placed, found }) => {
    const { form } = placed.match.expression;
    const full = form.kind === "calendar" && form.weekday !== undefined && form.year !== undefined;
    return full && found !== null && placed.tense?.side !== "future" ? [found.period.first] : [];
  });
  return days.length === 0 ? null : weekFrom(Math.max(...days));
}

/** « vendredi 14 juin »: the years in which that day is a Friday. */
function fromWeekday(clues: readonly Clue[], bounds: () => Bounds): Window | null {
  for (const { placed, found } of clues) {
    const { form } = placed.match.expression;
    // A day that a story told before explains is no news.
    if (found !== null) continue;
    if (
      form.kind !== "calendar" ||
      form.weekday === undefined ||
      form.month === undefined ||
      form.year !== undefined
    )
      continue;
    const day = earliest(form, bounds(), (at) => weekdayOf(at) === form.weekday);
    if (day === null) continue;
    return placed.tense?.side === "future"
      ? { first: day - 6, last: day, edtf: interval(day - 6, day) }
      : weekFrom(day);
  }
  return null;
}

/** The weekdays that « début », « milieu » and « fin de semaine dernière » name. */
const thirdsOfWeek = { START: [0, 1], MID: [2, 3], END: [4, 5, 6] } as const;

/** A day and month that « fin de semaine dernière » takes up again: the years in which it is such a weekday. */
function fromLastWeek(clues: readonly Clue[], bounds: () => Bounds): Window | null {
  const weekdays = clues.map(({ placed }) => {
    const { form, mod } = placed.match.expression;
    if (form.kind === "weekend" && form.direction === "last") return [5, 6];
    const lastWeek =
      form.kind === "shift" && form.unit === "week" && form.count === -1 && form.from === "published";
    return lastWeek && mod !== null && mod in thirdsOfWeek
      ? thirdsOfWeek[mod as keyof typeof thirdsOfWeek]
      : null;
  });
  const taken = weekdays.findIndex((days) => days !== null);
  const wanted: readonly number[] = weekdays[taken] ?? [];
  for (const { placed } of clues.slice(0, Math.max(taken, 0)).reverse()) {
    const { form } = placed.match.expression;
    if (
      form.kind !== "calendar" ||
      form.unit !== "day" ||
      form.month === undefined ||
      form.year !== undefined
    )
      continue;
    if (placed.tense?.side === "future") continue;
    const day = earliest(form, bounds(), (at) => wanted.includes(weekdayOf(at)));
    if (day === null) continue;
    const monday = day - weekdayOf(day) + 7;
    return { first: monday, last: monday + 6, edtf: interval(monday, monday + 6) };
  }
  return null;
}

/** The months that a story of the article's own year goes through: « au troisième trimestre 2023 … en octobre ». */
function fromStory(clues: readonly Clue[]): Window | null {
  const goesOn = clues.some(({ placed, found }) => {
    const { form, boundary } = placed.match.expression;
    const yearless = form.kind === "calendar" && form.unit === "month" && form.year === undefined;
    return yearless && boundary === null && found?.anchor === "narrative" && placed.tense?.side !== "future";
  });
  if (!goesOn) return null;
  let last: Day | null = null;
  for (const { placed, found } of clues) {
    if (found === null || placed.match.expression.boundary !== null || placed.tense?.side === "future")
      continue;
    last = Math.max(last ?? -Infinity, found.period.last);
  }
  if (last === null) return null;
  const { year } = civil(last);
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), edtf: String(year) };
}

/** The earliest day of that form within the bounds that a test accepts. Without a past year told there is none. */
function earliest(form: Calendar, { from, to }: Bounds, accepts: (day: Day) => boolean): Day | null {
  if (from === null) return null;
  const start = civil(from).year;
  for (let year = start; year <= start + 12; year++) {
    const day = inYear(form, year)?.first;
    if (day !== undefined && day >= from && (to === null || day <= to) && accepts(day)) return day;
  }
  return null;
}

function weekFrom(day: Day): Window {
  return { first: day, last: day + 6, edtf: interval(day, day + 6) };
}

function interval(first: Day, last: Day): string {
  return `${isoDay(first)}/${isoDay(last)}`;
}
