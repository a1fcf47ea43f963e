import { describe, expect, it } from "vitest";
import { type Frame, frames } from "../../src/deals/frames/index.ts";
import type { DealDraft } from "../../src/document/index.ts";
import { byField, dealsOf, readFrameExample, valuesOf } from "./example.ts";

/** The parties of a role in all deals of an example: a sentence may tell several. */
function told(example: string) {
  const read = readFrameExample(example);
  const deals = dealsOf(read);
  return {
    read,
    deals,
    parties: partiesOf(deals),
  };
}

function partiesOf(deals: readonly DealDraft[]): string[] {
  return deals.flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
}

/** The deals of an example where nobody stands around the triggers of a frame. */
function withoutRoles(frame: Frame, example: string): DealDraft[] {
  const { roles } = frame;
  Object.assign(frame, { roles: {} });
  try {
    return dealsOf(readFrameExample(example));
  } finally {
    Object.assign(frame, { roles });
  }
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
    expect(valuesOf(deals)).toEqual(read.values.toSorted(byField));
    // What goes on with an operation bears the rule of what told it first: the example must say less without.
    if (frame.kind === "extend" || frame.kind === "sequel")
      expect(partiesOf(withoutRoles(frame, example))).not.toEqual(parties);
    else expect(deals.some((deal) => deal.evidence.some(({ rule }) => rule === frame.name))).toBe(true);
  });

  const silent = frame.counterExamples ?? [];
  if (silent.length > 0) {
    it.each(silent)("not: %s", (example) => {
      const { read, deals, parties } = told(example);
      // What goes on with an operation is silent only beside one: those parties are named with their roles.
      const others = read.parties.filter(({ role }) => role !== "-");
      if (others.length === 0) expect(deals).toEqual([]);
      else expect(new Set(parties)).toEqual(new Set(others.map(({ role, name }) => `${role} ${name}`)));
    });
  }
});

it("knows at least 250 triggers", () => {
  const triggers = new Set(frames.flatMap((frame) => [...(frame.verbs ?? []), ...(frame.nouns ?? [])]));
  expect(triggers.size).toBeGreaterThanOrEqual(250);
});
