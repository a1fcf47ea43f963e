import { munkres } from "munkres";

/** A pair of indices: a row and a column. */
export type Pair = readonly [row: number, column: number];

/**
 * The one-to-one assignment of greatest total weight, by the Hungarian algorithm. A weight of 0 forbids a pair.
 * Pairs come in the order of their rows.
 */
export function assign(weights: readonly (readonly number[])[]): Pair[] {
  const columns = weights[0]?.length ?? 0;
  if (columns === 0) return [];
  const costs = weights.map((row) => row.map((weight) => -weight));
  return munkres(costs)
    .filter(([row, column]) => weights[row]![column]! > 0)
    .sort((a, b) => a[0] - b[0]);
}
