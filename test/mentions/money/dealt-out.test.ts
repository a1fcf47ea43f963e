import { expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { findMoney } from "../../../src/mentions/money/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

/** The sums of a sentence, in units. */
function sumsOf(body: string): (number | null)[] {
  const article = toArticle({ id: "x", body, published: "2024-06-05" });
  return findMoney(article, segment(body)).map(({ max }) => max);
}

// Behind each figure stands who is given the sum.
it.each([
  [
    "La Région verse 300 000 euros à Vexa, 150 000 à Orvin et 80 000 à la société Morlin.",
    [300000, 150000, 80000],
  ],
  ["La banque prête 3 M€ à Vexa et 12 au groupe Orvin.", [3e6, 12e6]],
  ["La banque prête 3 M€ à Vexa, qui emploie 12 à 15 personnes.", [3e6]],
  ["La banque prête 3 M€ à Vexa, et 12 pour cent du capital.", [3e6]],
])("dealt out: %s", (text, sums) => {
  expect(sumsOf(text)).toEqual(sums);
});
