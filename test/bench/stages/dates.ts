import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fr, type ParsedComponents } from "chrono-node";
import { type Article, type Sentence, toArticle } from "../../../src/document/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { segment } from "../../../src/segmentation/index.ts";
import type { BenchStage } from "../stage.ts";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly mod: string | null;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly (Found & { readonly kind: string })[];
}

const gold = readFileSync(join(import.meta.dirname, "../../../fixtures/gold.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold);

const given = new Map<string, { article: Article; sentences: readonly Sentence[] }>();

function own(body: string): unknown {
  const { article, sentences } = given.get(body) as { article: Article; sentences: readonly Sentence[] };
  return findDates(article, sentences);
}

function chronoOf(body: string, published: string | null): Found[] {
  const instant = new Date(`${published ?? "2024-06-15"}T12:00:00Z`);
  return fr.parse(body, { instant, timezone: 0 }).map((result) => {
    const start = notation(result.start);
    const edtf = result.end === undefined || result.end === null ? start : `${start}/${notation(result.end)}`;
    return { start: result.index, end: result.index + result.text.length, edtf, mod: null };
  });
}

/** The parts that chrono takes as told, as EDTF; its times of day have none. */
function notation(parts: ParsedComponents): string | null {
  const year = String(parts.get("year")).padStart(4, "0");
  const month = `${year}-${String(parts.get("month")).padStart(2, "0")}`;
  if (parts.isCertain("day") || parts.isCertain("weekday")) {
    return `${month}-${String(parts.get("day")).padStart(2, "0")}`;
  }
  if (parts.isCertain("month")) return month;
  return parts.isCertain("year") ? year : null;
}

/** The F1 of values (EDTF and modifier) on the gold, each label met by the first date that overlaps it. */
function valueF1(find: (article: Gold) => readonly Found[]): string {
  let right = 0;
  let total = 0;
  for (const article of gold) {
    const labels = article.mentions.filter((mention) => mention.kind === "date");
    const left = [...find(article)];
    total += labels.length + left.length;
    for (const label of labels) {
      const at = left.findIndex((date) => date.start < label.end && label.start < date.end);
      const [date] = at < 0 ? [] : left.splice(at, 1);
      if (date?.edtf === label.edtf && date.mod === label.mod) right++;
    }
  }
  return ((2 * right) / total).toFixed(3);
}

const ownF1 = valueF1(
  ({ id, text, published }) => findDates(toArticle({ id, body: text, published }), segment(text)).dates,
);
const chronoF1 = valueF1(({ text, published }) => chronoOf(text, published));

export const stage: BenchStage = {
  name: `dates (value F1 ${ownF1} on the gold)`,
  atLeast: null,
  prepare: (bodies) => {
    for (const body of bodies)
      given.set(body, { article: toArticle({ id: "bench", body }), sentences: segment(body) });
  },
  run: own,
  reference: { name: `chrono-node's fr (value F1 ${chronoF1})`, run: (body) => chronoOf(body, null) },
};
