import * as z from "zod";

/**
 * A stretch of an article's body: UTF-16 code-unit indices, `end` exclusive,
 * so that `body.slice(start, end)` is the evidence to the character.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The keys of a span, spread into the schema of everything that has one. */
export const spanShape = {
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
};

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the last of some spans in text order that starts at or before a position; 0 where none does. */
export function indexAt(spans: readonly Pick<Span, "start">[], position: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Total order of spans: by start, then the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
