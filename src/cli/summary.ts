import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Summary } from "../batch/index.ts";
import type { Deal } from "../document/index.ts";
import { dealRow, HEADINGS } from "./deal-row.ts";
import { table } from "./table.ts";

/** As many deals as the table shows; all are in the file. */
const SHOWN_DEALS = 40;

/**
 * Prints the deals that a run found, as a table, and what became of the articles; names its files only where they
 * are `kept`.
 */
export async function printSummary(
  summary: Summary,
  out: string,
  seconds: number,
  kept: boolean,
): Promise<void> {
  const deals = await firstDeals(join(out, "deals.jsonl"), SHOWN_DEALS);
  if (deals.length > 0) {
    process.stdout.write(`${table(HEADINGS, deals.map(dealRow), process.stdout.columns ?? 140)}\n`);
    if (summary.deals > deals.length) {
      process.stdout.write(
        `… and ${summary.deals - deals.length} more${kept ? ` in ${join(out, "deals.jsonl")}` : ""}\n`,
      );
    }
    process.stdout.write("\n");
  }
  process.stdout.write(`${summaryLines(summary, kept ? out : null, seconds).join("\n")}\n`);
}

function summaryLines(summary: Summary, out: string | null, seconds: number): string[] {
  const skipped = [...summary.skipped].sort(([a], [b]) => (a < b ? -1 : 1));
  const kinds = [...summary.dealKinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    `${plural(summary.articles, "article")}: ${[
      `${summary.extracted} extracted`,
      ...skipped.map(([reason, count]) => `${count} skipped (${reason})`),
      ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
      ...(summary.reused > 0 ? [`${summary.reused} of them unchanged since the last run`] : []),
    ].join(", ")}`,
    `${plural(summary.deals, "deal")}${kinds.length > 0 ? `: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(", ")}` : ""}`,
    `${(summary.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s (${(summary.bytes / 1e6 / seconds).toFixed(2)} MB/s)` +
      (out === null ? "" : `, written to ${join(out, "articles.jsonl")} and ${join(out, "deals.jsonl")}`),
  ];
}

/** « 1 deal », « 2 deals ». */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

async function firstDeals(file: string, limit: number): Promise<Deal[]> {
  const stream = createReadStream(file);
  const deals: Deal[] = [];
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (deals.length === limit) break;
    deals.push(JSON.parse(line) as Deal);
  }
  stream.destroy();
  return deals;
}
