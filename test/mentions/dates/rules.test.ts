import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { dateRules } from "../../../src/mentions/dates/rules/index.ts";
import { readExample } from "../../../src/rules/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

function find(body: string) {
  return findDates(toArticle({ id: "example", body, published: "2023-10-30" }), segment(body)).dates;
}

describe.each(dateRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it.each(rule.examples.map((example) => [example]))("reads « %s »", (example) => {
    const { body, spans } = readExample(example);
    const found = find(body).filter((date) => date.rule === name);
    expect(found.map(({ start, end, text }) => ({ start, end, text }))).toEqual(spans);
  });

  it.each((rule.counterExamples ?? []).map((example) => [example]))("leaves « %s »", (example) => {
    expect(find(example).filter((date) => date.rule === name)).toEqual([]);
  });
});

it("no two rules share a name", () => {
  expect(new Set(dateRules.map((rule) => rule.name)).size).toBe(dateRules.length);
});
