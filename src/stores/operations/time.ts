import type { DateValue } from "../../document/index.ts";
import type { Telling } from "./telling.ts";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** A stretch of days; an end that is open or unknown is infinite. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a date; null where it says nothing. */
export function daysOf(date: DateValue | null): Days | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  return {
    first: date.earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(date.earliest),
    last: date.latest === null ? Number.POSITIVE_INFINITY : dayNumber(date.latest),
  };
}

/** Days between two stretches, 0 where they overlap. */
export function gapOf(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** How many days a stretch has. */
export function lengthOf({ first, last }: Days): number {
  return last - first + 1;
}

/** The day of publication as a number; null where unknown. */
export function publishedDay({ published }: Telling): number | null {
  return published === null ? null : dayNumber(published);
}

/** Tellings from the earliest published to the latest, those of unknown day last; then by id, so that the order is total. */
export function byPublication(a: Telling, b: Telling): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return a.published < b.published ? -1 : 1;
  }
  return compareText(a.deal.articleId, b.deal.articleId) || compareText(a.deal.id, b.deal.id);
}

/** Orders by code unit. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
