import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { examples } from "../../../src/mentions/dates/examples.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { readExample } from "../../../src/rules/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

/** « [lundi=2023-10-30] » taken apart: the sentence as it would be printed, and the dates expected in it. */
function take(told: string) {
  const expected = readExample(told).spans.map(({ text }) => {
    const [words, value = ""] = text.split("=");
    const [edtf, mod] = value.split(" ");
    return { text: words, edtf: edtf === "?" ? null : edtf, mod: mod ?? null };
  });
  return { body: told.replace(/=[^\]]*\]/g, "]").replace(/[[\]]/g, ""), expected };
}

const rows = examples.flatMap(({ published, told }) => told.map((sentence) => ({ published, sentence })));
const traps = rows.filter(({ sentence }) => !sentence.includes("["));

it("there are 250 examples, a third of them traps", () => {
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(traps.length).toBeGreaterThanOrEqual(rows.length / 3);
  expect(new Set(rows.map(({ sentence }) => sentence)).size).toBe(rows.length);
});

describe.each(examples)("published $published", ({ published, told }) => {
  it.each(told)("%s", (sentence) => {
    const { body, expected } = take(sentence);
    const { dates } = findDates(toArticle({ id: "example", body, published }), segment(body));
    expect(dates.map(({ text, edtf, mod }) => ({ text, edtf, mod }))).toEqual(expected);
  });
});
