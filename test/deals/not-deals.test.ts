import { describe, expect, it } from "vitest";
import { notDeals } from "../../src/deals/not-deals.ts";
import { dealsOf, readFrameExample } from "./example.ts";

describe.each(notDeals.map((each) => [each.name, each] as const))("%s", (_, { examples }) => {
  it.each(examples)("%s", (example) => {
    expect(dealsOf(readFrameExample(example))).toEqual([]);
  });
});
