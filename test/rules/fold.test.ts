import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../../src/rules/index.ts";
import { expectLinear } from "../processor-time.ts";

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("e\u0301", "ﬁ", "\u00AD", "\u200B", "\uFEFF", "\r\n", "a "),
    ),
  )
  .map((parts) => parts.join(""));

it("gives a plain text back itself", () => {
  const body = "L’acquéreur a payé 3 M€\u00A0: « c’est fait ».";
  expect(fold(body).text).toBe(body);
});

it.each([
  ["NFD", "de\u0301but", "début"],
  ["a soft hyphen", "acqui\u00ADsition", "acquisition"],
  ["a zero-width space", "mil\u200Blions", "millions"],
  ["a byte-order mark", "\uFEFFLe", "Le"],
  ["a ligature", "ﬁnancement", "financement"],
  ["a carriage return", "Le\r\nLa", "Le\nLa"],
])("folds %s and finds the way back", (_, original, folded) => {
  const { text, restore } = fold(`> ${original} <`);
  expect(text).toBe(`> ${folded} <`);
  const { start, end } = restore({ start: 2, end: 2 + folded.length });
  expect(`> ${original} <`.slice(start, end)).toBe(original.replace(/^\uFEFF/, ""));
});

it("maps every span inside the text, in order", () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, restore } = fold(original);
      let previous = 0;
      for (let index = 0; index < folded.length; index++) {
        const { start, end } = restore({ start: index, end: index + 1 });
        const isRight = start >= previous && end > start && end <= original.length;
        if (!isRight) expect.fail(`${index} is restored to ${start}–${end} after ${previous}`);
        previous = start;
      }
      expect(restore({ start: folded.length, end: folded.length })).toEqual({
        start: original.length,
        end: original.length,
      });
    }),
    { numRuns: 1000 },
  );
});

it("takes time in proportion to the text", () => {
  for (const part of ["e\u0301", "\u0301", "\u00AD", "ﬁ", "a\u200B "]) {
    const workOn = (times: number) => {
      const body = part.repeat(times);
      return () => fold(body);
    };
    expectLinear(workOn, 800, part);
  }
});
