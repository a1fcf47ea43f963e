import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { rules } from "../../../src/mentions/money/rules.ts";
import { readExample } from "../../../src/rules/index.ts";

/** The spans of the sums that a rule finds in a sentence. */
function spansOf(name: string, body: string) {
  return findMoney(toArticle({ id: "example", body }), [{ start: 0, end: body.length }])
    .filter((mention) => mention.rule === name)
    .map(({ start, end, text }) => ({ start, end, text }));
}

describe.each(rules)("$name", ({ name, examples, counterExamples = [] }) => {
  it.each(examples)("fires on « %s »", (example) => {
    const { body, spans } = readExample(example);
    expect(spans.length).toBeGreaterThan(0);
    expect(spansOf(name, body)).toEqual(spans);
  });

  it.each(counterExamples)("stays silent on « %s »", (body) => {
    expect(spansOf(name, body)).toEqual([]);
  });

  it("has examples and counter-examples", () => {
    expect(examples.length * counterExamples.length).toBeGreaterThan(0);
  });
});
