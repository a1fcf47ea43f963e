/**
 * What each cue of `src/deals/confidence.ts` is worth: `npx tsx test/measure/confidence.ts [FOLDER…]`.
 *
 * Over the records of the gold's articles, and of texts with quick labels (`labelled.ts`) in the folders given: how many
 * show the cue, which share of these and of the others is right in kind, parties and amount, and the points, out of a
 * hundred, that a least-squares fit over all cues gives it.
 */
import { readFileSync } from "node:fs";
import { BASE, cues, type Unsure } from "../../src/deals/confidence.ts";
import type { DealDraft } from "../../src/document/index.ts";
import { scoreDeals } from "../../src/evaluation/deals/scores.ts";
import { type GoldArticle, parseGold } from "../../src/evaluation/index.ts";
import { extract } from "../../src/index.ts";
import { readQuickLabels } from "./quick-labels.ts";

/** A record that counts, and whether its core is right. */
interface Judged {
  readonly deal: Unsure;
  readonly right: boolean;
}

const file = "fixtures/gold.jsonl";
const judged: Judged[] = parseGold(readFileSync(file, "utf8"), file).flatMap((article) =>
  judge(
    article,
    extract({
      id: article.id,
      body: article.text,
      ...(article.title === null ? {} : { title: article.title }),
      ...(article.published === null ? {} : { published: article.published }),
    }).deals,
  ),
);
const { gold, extracted, compared } = await readQuickLabels(process.argv.slice(2));
gold.forEach((article, index) => {
  judged.push(...judge(article, extracted[index]!.deals, compared[index]!.deals));
});

/**
 * Judges an article's records by those that can be compared with its labels; which is which is told by their place, put
 * where the confidence stands.
 */
function judge(article: GoldArticle, deals: readonly DealDraft[], seen = deals): Judged[] {
  const numbered = seen.map((deal, index) => ({ ...deal, confidence: index }));
  return scoreDeals(article, numbered).judged.map(({ confidence, right }) => ({
    deal: deals[confidence]!,
    right,
  }));
}

const rows = judged.map(({ deal }) => [1, ...cues.map(({ holds }) => (holds(deal) ? 1 : 0))]);
const right = judged.map((each) => (each.right ? 1 : 0));

/** How much a cue's points are drawn to nothing: as if that many more records said that it is worth nothing. */
const RIDGE = 3;

/** Solves the normal equations of a ridge regression by Gaussian elimination; the first column is the constant. */
function leastSquares(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  const size = x[0]!.length;
  const sum = (of: (row: readonly number[], index: number) => number) =>
    x.reduce((total, row, index) => total + of(row, index), 0);
  const matrix = Array.from({ length: size }, (_, i) => [
    ...Array.from(
      { length: size },
      (_, j) => sum((row) => row[i]! * row[j]!) + (i === j && i > 0 ? RIDGE : 0),
    ),
    sum((row, index) => row[i]! * y[index]!),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let other = 0; other < size; other += 1) {
      if (other === pivot) continue;
      const factor = matrix[other]![pivot]! / matrix[pivot]![pivot]!;
      matrix[other] = matrix[other]!.map((value, column) => value - factor * matrix[pivot]![column]!);
    }
  }
  return matrix.map((row, index) => row[size]! / row[index]!);
}

const fitted = leastSquares(rows, right);
const share = (of: readonly number[]) =>
  of.length === 0 ? "-" : `${((100 * of.reduce((total, one) => total + one, 0)) / of.length).toFixed(0)} %`;
const line = (...cells: (string | number)[]) =>
  console.log(
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(40) : String(cell).padStart(9))).join(""),
  );
line("cue", "records", "right", "without", "fitted", "points");
line("(none)", judged.length, share(right), "", (100 * fitted[0]!).toFixed(0), BASE);
cues.forEach(({ name, points }, index) => {
  const of = (held: number) => right.filter((_, row) => rows[row]![index + 1] === held);
  line(name, of(1).length, share(of(1)), share(of(0)), (100 * fitted[index + 1]!).toFixed(0), points);
});
