import { describe, expect, it } from "vitest";
import { notDealReadings } from "../../src/deals/refusals/refusal.ts";
import { dealsOf, readFrameExample } from "./example.ts";

describe.each(notDealReadings.map((each) => [each.name, each] as const))("%s", (name, { examples }) => {
  it.each(examples)("%s", (example) => {
    const steps: string[] = [];
    const deals = dealsOf(readFrameExample(example), { trace: ({ step }) => steps.push(step) });
    expect(deals).toEqual([]);
    // Silence alone proves nothing: this check must be what dropped a reading.
    expect(steps).toContain(name);
  });
});
