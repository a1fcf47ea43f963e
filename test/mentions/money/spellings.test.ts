import { describe, expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { spellings } from "../../../src/mentions/money/examples/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";

/** Sentences with dates, shares, ranks, counts and references round the sum; none of them is one. */
const frames = [
  "Le 12 mars 2019, la société, n° 3 de son secteur, a obtenu {} pour 15 % du capital (voir p. 42).",
  "En 2021, ses 350 salariés et 12 magasins valaient {} ; le 2e site, lui, a fermé au T3 2022.",
  "Créée en 1998, l'usine (tél. 01 42 33 44 55) a coûté {}, et 4x4 compris, livré 1 200 machines.",
  "D'après une note de 14 pages, {} seraient versés d'ici à 2027 aux 3 200 actionnaires.",
];

function read(body: string) {
  const sentence = { start: 0, end: body.length };
  return findMoney(toArticle({ id: "example", body }), [sentence]).map(
    ({ text, min, max, currency, qualifier }) => ({
      text,
      min,
      max,
      currency,
      qualifier,
    }),
  );
}

describe("spellings", () => {
  it("are three hundred or more", () => {
    const all = spellings.flatMap((group) => group.spellings);
    expect(new Set(all).size).toBeGreaterThanOrEqual(300);
  });

  for (const { spellings: forms, ...meaning } of spellings) {
    it.each(forms)(
      `${meaning.min}–${meaning.max} ${meaning.currency} ${meaning.qualifier}: « %s »`,
      (form) => {
        for (const frame of frames) {
          const text = frame.startsWith("D'après") || /^[^\p{Lu}]/u.test(form) ? form : form;
          expect(read(frame.replace("{}", text)), frame).toEqual([
            { text: form.replace(/^« (?!jusqu)/, ""), ...meaning },
          ]);
        }
      },
    );
  }
});
