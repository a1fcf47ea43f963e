/**
 * Lists what is extracted from real articles, for reading: `npx tsx test/measure/orangesum.ts FILE [options]`.
 *
 *   --deal-words     only the articles chosen for deal words
 *   --others         only the others, where nearly every record is a false one
 *   --kind KIND      money, dates, names or deals (default); may be repeated
 *   --article ID     only this article; may be repeated
 *   --limit N        the first N articles
 *   --skip N         without the first N articles
 *   --found          only the articles that give something to list
 *   --body           with the text of the article
 *   --knowledge none without the knowledge base
 *
 * FILE is JSONL with `id`, `title`, `published`, `dealWords` and `text`. The ids in `fixtures/reserved.txt` are
 * left out unread: they are for the final measure.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Deal, Mention, Span } from "../../src/document/index.ts";
import { type Extracted, emptyKnowledge, extract } from "../../src/index.ts";

interface Given {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly dealWords: boolean;
  readonly text: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "deal-words": { type: "boolean", default: false },
    others: { type: "boolean", default: false },
    kind: { type: "string", multiple: true, default: ["deals"] },
    article: { type: "string", multiple: true, default: [] },
    limit: { type: "string", default: "1000000" },
    skip: { type: "string", default: "0" },
    found: { type: "boolean", default: false },
    body: { type: "boolean", default: false },
    knowledge: { type: "string", default: "built-in" },
  },
});

const listings: Record<string, (given: Given, extracted: Extracted) => string[]> = {
  money: (given, { article }) =>
    article.mentions.flatMap((mention) =>
      mention.kind === "money" ? [`${moneyText(mention)}  ${mention.rule}  ${quote(given, mention)}`] : [],
    ),
  dates: (given, { article }) =>
    article.mentions.flatMap((mention) =>
      mention.kind === "date" ? [`${dateText(mention)}  ${mention.rule}  ${quote(given, mention)}`] : [],
    ),
  names: (given, { article }) => [
    ...article.entities.map(({ id, kind, name, aliases }) => `${id} ${kind} ${name} (${aliases.join(", ")})`),
    ...article.mentions.flatMap((mention) =>
      "form" in mention && mention.form === "nominal" ? [nominalText(given, mention)] : [],
    ),
  ],
  deals: (given, { article, deals }) => deals.flatMap((deal) => dealLines(given, article.sentences, deal)),
};

function quote({ text }: Given, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 70), start);
  return `« ${`${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(/\s+/g, " ")} »`;
}

function moneyText(money: NonNullable<Deal["amount"]>): string {
  return `${money.min === money.max ? money.min : `${money.min}..${money.max}`} ${money.currency} ${money.qualifier}`;
}

function dateText(date: NonNullable<Deal["date"]>): string {
  return `${date.edtf} ${date.mod ?? ""} ${date.earliest}..${date.latest}`;
}

function nominalText(given: Given, mention: Extract<Mention, { kind: "organisation" | "person" }>): string {
  return `nominal = ${mention.entity === null ? "unresolved" : [mention.entity].flat().join(", ")}  ${mention.rule}  ${quote(given, mention)}`;
}

function dealLines(given: Given, sentences: readonly Span[], deal: Deal): string[] {
  const told = sentences.filter((sentence) =>
    deal.evidence.some((piece) => piece.start < sentence.end && sentence.start < piece.end),
  );
  const { stake } = deal;
  const fields: [string, string | null][] = [
    ["amount", deal.amount && moneyText(deal.amount)],
    ["tranches", deal.tranches.map(moneyText).join("; ") || null],
    ["valuation", deal.valuation && `${moneyText(deal.valuation)} ${deal.valuation.basis ?? ""}`],
    ["stake", stake && `${stake.min}..${stake.max} % ${stake.control ?? ""}`],
    ["round", deal.round],
    ["date", deal.date && dateText(deal.date)],
    ["closing", deal.closing && dateText(deal.closing)],
    ["sources", deal.sources.join("; ") || null],
  ];
  return [
    `${deal.kind} ${deal.status} ${deal.confidence.toFixed(2)}  ` +
      deal.parties
        .map((party) => `${party.role}${party.lead === true ? "*" : ""} « ${party.name} »`)
        .join(", "),
    ...fields.flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`])),
    `    rules: ${[...new Set(deal.evidence.map((piece) => `${piece.field} ${piece.rule}`))].join(", ")}`,
    ...told.map((sentence) => `    | ${given.text.slice(sentence.start, sentence.end)}`),
  ];
}

function wanted({ id, dealWords }: Given): boolean {
  if (values["deal-words"] && !dealWords) return false;
  if (values.others && dealWords) return false;
  return values.article.length === 0 || values.article.includes(id);
}

const path = positionals[0];
if (path === undefined) throw new TypeError("expected the path of the articles, got none");
const fixtures = join(import.meta.dirname, "../../fixtures");
const reserved = new Set(readFileSync(join(fixtures, "reserved.txt"), "utf8").split("\n"));
const articles = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Given)
  .filter(({ id }) => !reserved.has(id))
  .filter(wanted)
  .slice(Number(values.skip), Number(values.skip) + Number(values.limit));

const counts = { articles: 0, withRecords: 0, records: 0 };
for (const given of articles) {
  const { id, title, published, text } = given;
  const options = values.knowledge === "none" ? { knowledge: emptyKnowledge } : {};
  const extracted = extract({ id, body: text, title, published }, options);
  counts.articles += 1;
  counts.records += extracted.deals.length;
  if (extracted.deals.length > 0) counts.withRecords += 1;
  const lines = values.kind.flatMap((kind) => {
    const listing = listings[kind];
    if (listing === undefined) throw new TypeError(`expected money, dates, names or deals, got ${kind}`);
    return listing(given, extracted);
  });
  if (values.found && lines.length === 0) continue;
  const { status, reason } = extracted.article;
  console.log(
    `\n== ${id}  ${published}  ${title}${status === "extracted" ? "" : `  [${status}: ${reason}]`}`,
  );
  if (values.body) console.log(text);
  for (const line of lines) console.log(`  ${line}`);
}
console.log(`\n${counts.articles} articles, ${counts.withRecords} with records, ${counts.records} records`);
