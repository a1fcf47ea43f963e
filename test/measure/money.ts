/**
 * Lists the sums of money read in real articles, for reading by eye: `npx tsx test/measure/money.ts FILE [options]`.
 *
 *   --deal-words   only the articles chosen for deal words
 *   --others       only the others
 *   --skip N, --limit N
 *
 * Each line holds a sum in its context. Lines with « ? » are sentences in which figures and words of money stand
 * but nothing was found, so that misses show. FILE is JSONL with `id`, `published`, `dealWords` and `text`; the ids in
 * `fixtures/reserved.txt` are left out unread.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MoneyMention, overlaps, toArticle } from "../../src/document/index.ts";
import { findMoney } from "../../src/mentions/money/index.ts";
import { segment } from "../../src/segmentation/index.ts";

interface Given {
  readonly id: string;
  readonly published: string;
  readonly dealWords: boolean;
  readonly text: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "deal-words": { type: "boolean", default: false },
    others: { type: "boolean", default: false },
    skip: { type: "string", default: "0" },
    limit: { type: "string", default: "1000000" },
  },
});

/** Words and signs beside which a figure is likely to be a sum. */
const suspect =
  /(?:\d|cent|mille|deux|trois|quatre|cinq|six|dix|un|une|plusieurs|quelques|des)[^.;,]{0,24}(?:millions?|milliards?|[kM]?[€$£]|euros?|dollars?|francs?|livres|yens?|yuans?|roubles?|couronnes|centimes)/iu;

function moneyText({
  min,
  max,
  currency,
  currencyBasis,
  qualifier,
  per,
  conversionOf,
}: MoneyMention): string {
  const value = min === max ? String(min) : `${min}..${max}`;
  const marks = [
    qualifier === "exact" ? "" : qualifier,
    currencyBasis === "stated" ? "" : currencyBasis,
    per ?? "",
  ];
  return `${value} ${currency} ${marks.filter(Boolean).join(" ")}${conversionOf === null ? "" : " =^"}`;
}

const path = positionals[0];
if (path === undefined) throw new TypeError("expected the path of the articles, got none");
const reserved = new Set(
  readFileSync(join(import.meta.dirname, "../../fixtures/reserved.txt"), "utf8").split("\n"),
);
const articles = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Given)
  .filter(({ id, dealWords }) => !reserved.has(id) && !(dealWords ? values.others : values["deal-words"]))
  .slice(Number(values.skip), Number(values.skip) + Number(values.limit));

let sums = 0;
for (const { id, published, text } of articles) {
  const article = toArticle({ id, body: text, published });
  const sentences = segment(article.body);
  const money = findMoney(article, sentences);
  sums += money.length;
  const lines = sentences.flatMap((sentence) => {
    const found = money.filter((mention) => overlaps(mention, sentence));
    if (found.length === 0) {
      const words = article.body.slice(sentence.start, sentence.end);
      return suspect.test(words) ? [`  ? ${words}`] : [];
    }
    return found.map((mention) => {
      const before = article.body.slice(Math.max(0, mention.start - 50), mention.start);
      const after = article.body.slice(mention.end, mention.end + 40);
      return `  ${moneyText(mention)} | ${`${before}[${mention.text}]${after}`.replace(/\n+/g, "⏎")}`;
    });
  });
  if (lines.length > 0) console.log([`## ${id} ${published}`, ...lines].join("\n"));
}
console.log(`${articles.length} articles, ${sums} sums`);
