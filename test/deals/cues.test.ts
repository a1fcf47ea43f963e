import { describe, expect, it } from "vitest";
import { dateCues, participantCues, sellingCues, statusCues, sumCues } from "../../src/deals/cues/index.ts";
import { dealsOf, readFrameExample } from "./example.ts";

const cues = [...sumCues, ...dateCues, ...participantCues, ...sellingCues];

describe.each(cues.map((cue) => [cue.name, cue] as const))("%s", (_, cue) => {
  it("has an example", () => {
    expect(cue.examples.length).toBeGreaterThan(0);
  });

  it.each(cue.examples)("%s", (example) => {
    const read = readFrameExample(example);
    const deals = dealsOf(read);
    const parties = deals.flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
    expect(parties.toSorted()).toEqual(
      read.parties
        .filter(({ role }) => role !== "-")
        .map(({ role, name }) => `${role} ${name}`)
        .toSorted(),
    );
    const fields = new Set(["tranche", ...read.values.map(({ field }) => field)]);
    const told = deals.flatMap((deal) =>
      deal.evidence.map(({ field, text }) => ({ field: field.replace(/s\[\d+\]$/, ""), text })),
    );
    expect(told.filter(({ field }) => fields.has(field)).toSorted(byField)).toEqual(
      read.values.toSorted(byField),
    );
  });
});

describe.each(statusCues.map((cue) => [cue.name, cue] as const))("%s", (_, cue) => {
  it("has an example", () => {
    expect(cue.examples.length).toBeGreaterThan(0);
  });

  it.each(cue.examples)("%s", (example) => {
    expect(dealsOf(readFrameExample(example)).map(({ status }) => status)).toEqual([cue.status]);
  });

  it("has a counter-example", () => {
    expect(cue.counterExamples.length).toBeGreaterThan(0);
  });

  it.each(cue.counterExamples)("not: %s", (example) => {
    const told = dealsOf(readFrameExample(example)).map(({ status }) => status);
    expect(told).toHaveLength(1);
    expect(told).not.toContain(cue.status);
  });
});

function byField(a: { field: string; text: string }, b: { field: string; text: string }): number {
  const [left, right] = [`${a.field} ${a.text}`, `${b.field} ${b.text}`];
  return left < right ? -1 : Number(left > right);
}
