import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceExamples } from "../../src/segmentation/examples.ts";
import { segment } from "../../src/segmentation/index.ts";
import { expectLinear } from "../processor-time.ts";

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

/** What is wrong with the sentences of a text: all of it but spaces must be covered, in order, each within a line. */
function faults(body: string): string[] {
  const found: string[] = [];
  const isBlank = (from: number, to: number) => /^\s*$/.test(body.slice(from, to));
  let previous = 0;
  for (const { start, end } of segment(body)) {
    const sentence = body.slice(start, end);
    if (sentence === "" || start < previous) found.push(`out of order at ${start}`);
    if (!isBlank(previous, start)) found.push(`left out: ${body.slice(previous, start)}`);
    if (sentence !== sentence.trim()) found.push(`a space at an end of ${JSON.stringify(sentence)}`);
    if (/[\n\r\u2028\u2029]/.test(sentence)) found.push(`a line crossed in ${JSON.stringify(sentence)}`);
    previous = end;
  }
  if (!isBlank(previous, body.length)) found.push(`left out: ${body.slice(previous)}`);
  return found;
}

it("covers all text but spaces, in order, without crossing a line", () => {
  fc.assert(
    fc.property(text, (body) => {
      expect(faults(body)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  for (const file of readdirSync(corpus))
    expect(faults(readFileSync(join(corpus, file), "utf8")), file).toEqual([]);
});

it.each(sentenceExamples)("$why: $sentences", ({ sentences, between }) => {
  const body = sentences.join(between ?? " ");
  expect(segment(body).map(({ start, end }) => body.slice(start, end))).toEqual(sentences);
});

it("takes time in proportion to the text", () => {
  const nasty = ["M. ", "A.", "« ", ". »", "…", "?!", " .", "[1]", "a.-", "É.-", "marchéLe", "marchéV"];
  for (const part of nasty) {
    const workOn = (times: number) => {
      const body = part.repeat(times);
      return () => segment(body);
    };
    expectLinear(workOn, 800, part);
  }
});
