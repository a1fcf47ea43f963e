import { overlaps, type Span } from "../../document/index.ts";
import { assign } from "../assignment.ts";

/** What was labelled and what was extracted: partners, and those without one. */
export interface Alignment<G, P> {
  readonly pairs: readonly { readonly gold: G; readonly got: P }[];
  readonly missed: readonly G[];
  readonly extra: readonly P[];
}

/**
 * Pairs spans one to one by overlap: the same span first, else the pairing with the most characters in common.
 */
export function alignSpans<G extends Span, P extends Span>(
  gold: readonly G[],
  got: readonly P[],
): Alignment<G, P> {
  const pairs = groups(gold, got).flatMap((group) =>
    assign(group.gold.map((g) => group.got.map((p) => closeness(g, p)))).map(([row, column]) => ({
      gold: group.gold[row]!,
      got: group.got[column]!,
    })),
  );
  const goldPaired = new Set(pairs.map((pair) => pair.gold));
  const gotPaired = new Set(pairs.map((pair) => pair.got));
  return {
    pairs,
    missed: gold.filter((span) => !goldPaired.has(span)),
    extra: got.filter((span) => !gotPaired.has(span)),
  };
}

/** Whether two spans cover the same characters. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Characters in common; an identical span outweighs any number of them. */
function closeness(a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) + (sameSpan(a, b) ? 1e6 : 0);
}

/** Splits both lists at the gaps that no span crosses, so that each assignment is a small one. */
function groups<G extends Span, P extends Span>(gold: readonly G[], got: readonly P[]) {
  const all = [
    ...gold.map((span) => ({ span, add: (group: Group<G, P>) => group.gold.push(span) })),
    ...got.map((span) => ({ span, add: (group: Group<G, P>) => group.got.push(span) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const found: Group<G, P>[] = [];
  let end = -1;
  for (const { span, add } of all) {
    if (found.length === 0 || span.start >= end) found.push({ gold: [], got: [] });
    add(found.at(-1)!);
    end = Math.max(end, span.end);
  }
  return found;
}

interface Group<G, P> {
  readonly gold: G[];
  readonly got: P[];
}
