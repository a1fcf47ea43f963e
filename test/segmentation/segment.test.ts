import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceExamples } from "../../src/segmentation/examples.ts";
import { segment } from "../../src/segmentation/index.ts";

const corpus = join(import.meta.dirname, "../../corpus");

/** Text out of the characters that decide about sentences, mixed with anything that Unicode has. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        " ",
        "\n",
        "\u00A0",
        "\u202F",
        ".",
        "!",
        "?",
        "…",
        ";",
        "« ",
        " »",
        "“",
        "”",
        '"',
        "(",
        ")",
      ),
      fc.constantFrom(
        "M.",
        "etc.",
        "J.-P.",
        "Le",
        "à",
        "fin",
        "[3]",
        "1.",
        "- ",
        "\u00AD",
        "\uFEFF",
        "\u2028",
        "\r",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

function check(body: string): void {
  let previous = 0;
  for (const { start, end } of segment(body)) {
    expect(body.slice(previous, start)).toMatch(/^\s*$/);
    expect(end).toBeGreaterThan(start);
    const sentence = body.slice(start, end);
    expect(sentence).toBe(sentence.trim());
    expect(sentence).not.toMatch(/[\n\r\u2028\u2029]/);
    previous = end;
  }
  expect(body.slice(previous)).toMatch(/^\s*$/);
}

it("covers all text but spaces, in order, without crossing a line", () => {
  fc.assert(fc.property(text, check), { numRuns: 1000 });
  for (const file of readdirSync(corpus)) check(readFileSync(join(corpus, file), "utf8"));
});

it.each(sentenceExamples)("$why: $sentences", ({ sentences, between }) => {
  const body = sentences.join(between ?? " ");
  expect(segment(body).map(({ start, end }) => body.slice(start, end))).toEqual(sentences);
});

it("takes time in proportion to the text", () => {
  const nasty = ["M. ", "A.", "« ", ". »", "…", "?!", " .", "[1]", "a.-", "É.-"];
  for (const part of nasty) {
    const body = part.repeat(200_000);
    const from = performance.now();
    segment(body);
    expect(performance.now() - from).toBeLessThan(2_000);
  }
});
