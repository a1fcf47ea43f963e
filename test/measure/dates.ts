/**
 * Reads the dates of real articles, for looking where resolution goes wrong: `npx tsx test/measure/dates.ts FILE [RULE…]`.
 * FILE is JSONL with `id`, `published` and `text`; the ids in `fixtures/reserved.txt` are left out unread. Without a
 * RULE, one line a rule: how many dates, how many unresolved, how many lie before, within 60 days of and after the
 * publication. With RULEs (`date/month`), each date that they read, in its context.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toArticle } from "../../src/document/index.ts";
import { parseIsoDay } from "../../src/mentions/dates/day.ts";
import { findDates } from "../../src/mentions/dates/index.ts";
import { segment } from "../../src/segmentation/index.ts";

const [path, ...rules] = process.argv.slice(2);
if (path === undefined) throw new TypeError("expected the path of the articles, got none");
const reserved = new Set(
  readFileSync(join(import.meta.dirname, "../../fixtures/reserved.txt"), "utf8").split("\n"),
);

const counts = new Map<
  string,
  { dates: number; unresolved: number; before: number; near: number; after: number }
>();
for (const line of readFileSync(path, "utf8").split("\n")) {
  if (line === "") continue;
  const { id, published, text } = JSON.parse(line) as { id: string; published: string; text: string };
  if (reserved.has(id)) continue;
  const day = parseIsoDay(published) ?? 0;
  for (const date of findDates(toArticle({ id, body: text, published }), segment(text)).dates) {
    const count = counts.get(date.rule) ?? { dates: 0, unresolved: 0, before: 0, near: 0, after: 0 };
    counts.set(date.rule, count);
    const at = parseIsoDay(date.earliest ?? date.latest ?? "");
    count.dates++;
    if (at === null) count.unresolved++;
    else count[Math.abs(at - day) <= 60 ? "near" : at < day ? "before" : "after"]++;
    if (!rules.includes(date.rule)) continue;
    const context = `${text.slice(Math.max(0, date.start - 70), date.start)}[${date.text}]${text.slice(date.end, date.end + 40)}`;
    console.log(
      `${published} → ${date.edtf} ${date.mod ?? ""} ${date.anchor}: ${context.replace(/\s+/g, " ")}`,
    );
  }
}
if (rules.length === 0)
  console.table(Object.fromEntries([...counts].sort((a, b) => b[1].dates - a[1].dates)));
