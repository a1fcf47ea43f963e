import { describe, expect, it } from "vitest";
import { dateCues, participantCues, sellingCues, statusCues, sumCues } from "../../src/deals/cues/index.ts";
import type { DealDraft } from "../../src/document/index.ts";
import { byField, dealsOf, readFrameExample, valuesOf } from "./example.ts";

/** A cue as far as its examples prove it: the expressions without which it never matches. */
interface Proven {
  readonly name: string;
  readonly words: readonly RegExp[];
  readonly examples: readonly string[];
  readonly counterExamples?: readonly string[];
}

const beside: Proven[] = [...sumCues, ...dateCues].map((cue) => ({
  ...cue,
  words: [cue.before, cue.after].filter((each) => each !== undefined),
}));
const listed: Proven[] = [...participantCues, ...sellingCues].map((cue) => ({ ...cue, words: [cue.words] }));

// All of them are looked for at once in a sentence, where each begins behind any word.
it.each(participantCues.filter(({ first }) => first === true).map(({ name, words }) => [name, words.source]))(
  "%s, a verb's cue, has one « ^ », at its start",
  (_, source) => {
    expect(source).toMatch(/^\^[^^]*$/);
  },
);

describe.each([...beside, ...listed].map((cue) => [cue.name, cue] as const))("%s", (_, cue) => {
  it("has an example", () => {
    expect(cue.examples.length).toBeGreaterThan(0);
  });

  it.each(cue.examples)("%s", (example) => {
    const deals = dealsOf(readFrameExample(example));
    expectAsBracketed(example, deals);
    expect(contentOf(without(cue.words, example))).not.toEqual(contentOf(deals));
  });

  const counterExamples = cue.counterExamples ?? [];
  if (counterExamples.length > 0) {
    it.each(counterExamples)("not: %s", (example) => {
      expectAsBracketed(example, dealsOf(readFrameExample(example)));
    });
  }
});

describe.each(statusCues.map((cue) => [cue.name, cue] as const))("%s", (_, cue) => {
  it("has an example", () => {
    expect(cue.examples.length).toBeGreaterThan(0);
  });

  it.each(cue.examples)("%s", (example) => {
    expect(statusesOf(dealsOf(readFrameExample(example)))).toEqual([cue.status]);
    expect(statusesOf(without([cue.words], example))).not.toEqual([cue.status]);
  });

  it("has a counter-example", () => {
    expect(cue.counterExamples.length).toBeGreaterThan(0);
  });

  it.each(cue.counterExamples)("not: %s", (example) => {
    const told = statusesOf(dealsOf(readFrameExample(example)));
    expect(told).toHaveLength(1);
    expect(told).not.toContain(cue.status);
  });
});

/** The parties and the values of an example are those in brackets, and there are no others. */
function expectAsBracketed(example: string, deals: readonly DealDraft[]): void {
  const read = readFrameExample(example);
  const parties = deals.flatMap((deal) => deal.parties.map(({ role, name }) => `${role} ${name}`));
  expect(parties.toSorted()).toEqual(
    read.parties
      .filter(({ role }) => role !== "-")
      .map(({ role, name }) => `${role} ${name}`)
      .toSorted(),
  );
  expect(valuesOf(deals)).toEqual(read.values.toSorted(byField));
}

/** The deals of an example with a cue switched off, as if it were not in its list. */
function without(words: readonly RegExp[], example: string): DealDraft[] {
  for (const each of words) each.exec = () => null;
  try {
    return dealsOf(readFrameExample(example));
  } finally {
    for (const each of words) Reflect.deleteProperty(each, "exec");
  }
}

/** What records say, without the words and rules that say it. */
function contentOf(deals: readonly DealDraft[]): object[] {
  return deals.map(({ evidence: _evidence, confidence: _confidence, ...content }) => content);
}

function statusesOf(deals: readonly DealDraft[]): string[] {
  return deals.map(({ status }) => status);
}
