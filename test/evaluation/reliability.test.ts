import { expect, it } from "vitest";
import { reliabilityOf } from "../../src/evaluation/reliability.ts";

it("sorts records into tenths of their confidence", () => {
  const { bins, calibrationError } = reliabilityOf([
    { confidence: 0.95, right: true },
    { confidence: 1, right: false },
    { confidence: 0.5, right: true },
    { confidence: 0.55, right: false },
  ]);
  expect(bins).toEqual([
    { from: 0.5, to: 0.6, records: 2, right: 1, confidence: 0.525 },
    { from: 0.9, to: 1, records: 2, right: 1, confidence: 0.975 },
  ]);
  // (|1.05 - 1| + |1.95 - 1|) / 4
  expect(calibrationError).toBeCloseTo(0.25);
});

it("has no error without records", () => {
  expect(reliabilityOf([])).toEqual({ bins: [], calibrationError: null });
});
