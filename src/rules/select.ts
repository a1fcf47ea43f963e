import type { Span } from "../document/index.ts";

/**
 * The one policy for overlapping findings: leftmost, then longest, then earlier in the list.
 * Returns a new list in text order, without overlaps.
 */
export function selectSpans<T extends Span>(found: readonly T[]): T[] {
  const order = found.map((span, index) => ({ span, index }));
  order.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.index - b.index);
  const kept: T[] = [];
  let end = 0;
  for (const { span } of order) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
