import { describe, expect, it } from "vitest";
import { frames } from "../../src/deals/frames/index.ts";
import { dealsOf, readFrameExample } from "./example.ts";

/** The parties of a role in all deals of an example: a sentence may tell several. */
function told(example: string) {
  const read = readFrameExample(example);
  const deals = dealsOf(read);
  return {
    read,
    deals,
    parties: deals.flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`)),
  };
}

describe.each(frames.map((frame) => [frame.name, frame] as const))("%s", (_, frame) => {
  it("has an example", () => {
    expect(frame.examples.length).toBeGreaterThan(0);
  });

  it.each(frame.examples)("%s", (example) => {
    const { read, deals, parties } = told(example);
    const expected = read.parties
      .filter(({ role }) => role !== "-")
      .map(({ role, name }) => `${role} ${name}`);
    expect(new Set(parties)).toEqual(
      new Set([
        ...expected,
        ...parties.filter((each) =>
          read.parties.some(({ role, name }) => role === "-" && each.endsWith(name)),
        ),
      ]),
    );
    if (read.amount !== null) {
      const sums = deals.flatMap((deal) =>
        deal.evidence.filter(({ field }) => field === "amount").map(({ text }) => text),
      );
      expect(sums).toContain(read.amount);
    }
    if (frame.kind !== "extend" && frame.kind !== "sequel") {
      expect(deals.some((deal) => deal.evidence.some(({ rule }) => rule === frame.name))).toBe(true);
    }
  });

  const silent = frame.counterExamples ?? [];
  if (silent.length > 0) {
    it.each(silent)("not: %s", (example) => {
      expect(told(example).deals).toEqual([]);
    });
  }
});

it("knows at least 250 triggers", () => {
  const triggers = new Set(frames.flatMap((frame) => [...(frame.verbs ?? []), ...(frame.nouns ?? [])]));
  expect(triggers.size).toBeGreaterThanOrEqual(250);
});
