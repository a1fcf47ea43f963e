import { expect, it } from "vitest";
import { expectedFailures } from "./seed-expected-failures.ts";
import { seedFaults } from "./seed-faults.ts";

const faults = seedFaults();

it("the seed has seven deals of twelve fields, and no other", () => {
  expect(faults.size).toBe(7 * 12 + 1);
});

it.each([...faults])("%s", (check, fault) => {
  if (expectedFailures.includes(check)) {
    expect(fault, `${check} is right now: take it off the expected failures`).not.toBeNull();
  } else {
    expect(fault, check).toBeNull();
  }
});

it("every expected failure names a check, once", () => {
  expect(expectedFailures.filter((failure) => !faults.has(failure))).toEqual([]);
  expect(new Set(expectedFailures).size).toBe(expectedFailures.length);
});
