import fc from "fast-check";
import { expect, it } from "vitest";
import { assign } from "../../src/evaluation/assignment.ts";

/** The greatest total over all one-to-one pairings, by trying them all. */
function best(weights: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...rest] = weights;
  if (row === undefined) return 0;
  const pairings = row.flatMap((weight, column) =>
    taken.includes(column) ? [] : [weight + best(rest, [...taken, column])],
  );
  return Math.max(best(rest, taken), ...pairings);
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(4), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

it("finds the greatest total, one to one, without forbidden pairs", () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = assign(weights);
      const total = pairs.reduce((sum, [row, column]) => sum + weights[row]![column]!, 0);
      expect(total).toBe(best(weights));
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      expect(pairs.every(([row, column]) => weights[row]![column]! > 0)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it("has nothing to pair on an empty side", () => {
  expect(assign([])).toEqual([]);
  expect(assign([[], []])).toEqual([]);
});
