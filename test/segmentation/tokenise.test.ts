import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment, tokenise } from "../../src/segmentation/index.ts";
import { expectLinear } from "../processor-time.ts";

const corpus = join(import.meta.dirname, "../../corpus");

function tokens(body: string): string[] {
  return tokenise(body, { start: 0, end: body.length }).map(({ start, end }) => body.slice(start, end));
}

describe("splits", () => {
  it.each([
    ["L'offre d'Orange qu'attend l’État", "L'|offre|d'|Orange|qu'|attend|l’|État"],
    [
      "jusqu'à aujourd'hui sur la presqu'île, c'est-à-dire quelqu'un",
      "jusqu'|à|aujourd'hui|sur|la|presqu'île|,|c'est-à-dire|quelqu'un",
    ],
    ["N'Golo et O'Brien à N'Djamena", "N'Golo|et|O'Brien|à|N'Djamena"],
    ["l'« Express »", "l'|«|Express|»"],
    ["Qu'a-t-il dit, est-ce vrai ? Donne-le-moi.", "Qu'|a|-t-il|dit|,|est|-ce|vrai|?|Donne|-le|-moi|."],
    ["un rendez-vous peut-être", "un|rendez-vous|peut-être"],
    ["1 250 000 1\u202F250\u00A0000 3,5 3.500 2020 150", "1 250 000|1\u202F250\u00A0000|3,5|3.500|2020|150"],
    ["12M€ 3,5€ $40 30% 300k 5G 1er", "12|M|€|3,5|€|$|40|30|%|300|k|5G|1er"],
    ["M. Roux, J.-P. Garnier, c.-à-d. S.A. etc.", "M.|Roux|,|J.-P.|Garnier|,|c.-à-d.|S.A.|etc."],
    [
      "Voir www.exemple.fr, j.roux@exemple.fr ou Booking.com.",
      "Voir|www.exemple.fr|,|j.roux@exemple.fr|ou|Booking.com|.",
    ],
    ["https://exemple.fr/a?b=c). Attends... (oui)", "https://exemple.fr/a?b=c|)|.|Attends|...|(|oui|)"],
    ["Saint-Gobain COVID-19 A380 💶", "Saint-Gobain|COVID-19|A380|💶"],
    ["l'e\u0301tat finan\u00ADce", "l'|e\u0301tat|finan\u00ADce"],
  ])("%s", (body, expected) => expect(tokens(body).join("|")).toBe(expected));
});

it("tells the kinds apart", () => {
  const body = "Orange paie 3,5 M€ : exemple.fr";
  expect(tokenise(body, { start: 0, end: body.length }).map(({ kind }) => kind)).toEqual(
    "word word figure word symbol punctuation address".split(" "),
  );
});

/** What is wrong with the tokens of a text: all of it but spaces must be covered, in order, and no character halved. */
function faults(body: string): string[] {
  const found: string[] = [];
  const isBlank = (from: number, to: number) => /^\s*$/.test(body.slice(from, to));
  for (const sentence of segment(body)) {
    let previous = sentence.start;
    for (const { start, end } of tokenise(body, sentence)) {
      const token = body.slice(start, end);
      if (token === "" || start < previous) found.push(`out of order at ${start}`);
      if (!isBlank(previous, start)) found.push(`left out: ${body.slice(previous, start)}`);
      if (token !== token.trim()) found.push(`a space in ${JSON.stringify(token)}`);
      const halved = /^[\uDC00-\uDFFF]/.test(token) && /[\uD800-\uDBFF]$/.test(body.slice(start - 1, start));
      if (halved) found.push(`halved at ${start}`);
      previous = end;
    }
    if (!isBlank(previous, sentence.end)) found.push(`left out: ${body.slice(previous, sentence.end)}`);
  }
  return found;
}

it("covers every sentence but its spaces, in order", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(
          "l'",
          "qu’",
          "a-t-il",
          "M.",
          "1 250",
          "\u202F000",
          "€",
          "www.",
          "a@b.fr",
          "𝒜",
          "\uD835",
          "\uFEFF",
          "-",
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (body) => {
      expect(faults(body)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  for (const file of readdirSync(corpus))
    expect(faults(readFileSync(join(corpus, file), "utf8")), file).toEqual([]);
});

it("takes time in proportion to the text", () => {
  for (const part of ["a.", "l'", "a-", "1 ", "111 ", "www.", "a@", "M.-", "\u0301", "𝒜", "..", "e\u00AD"]) {
    const workOn = (times: number) => {
      const body = part.repeat(times).trimEnd();
      return () => tokenise(body, { start: 0, end: body.length });
    };
    expectLinear(workOn, 200, part);
  }
});
