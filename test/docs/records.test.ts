import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { articleRecord, deal, evidence, mention, type Span, stake } from "../../src/document/index.ts";
import { extract } from "../../src/index.ts";

const page = readFileSync("docs/records.md", "utf8");
const schemas: Record<string, z.ZodType> = { article: articleRecord, deal, evidence, mention, stake };

/** The fenced blocks of the page whose fence line is `json NAME`, with the rest of the fence lines refused. */
const blocks = [...page.matchAll(/^```json ?(\w*)\n(.*?)^```$/gms)].map(([, name, json], index) => ({
  label: `${name} (block ${index + 1})`,
  name: name!,
  value: JSON.parse(json!) as unknown,
}));
const body = /^```text\n(.*?)\n```$/ms.exec(page)![1]!;
const [article] = blocks
  .filter(({ name }) => name === "article")
  .map(({ value }) => articleRecord.parse(value));
const deals = blocks.filter(({ name }) => name === "deal").map(({ value }) => deal.parse(value));

/** Who leads a round is held by the tests of deals. */
function withoutLead(key: string, value: unknown): unknown {
  return key === "lead" ? undefined : value;
}

it.each(blocks)("the example is a valid $label", ({ name, value }) => {
  const schema = schemas[name];
  expect(schema, `a schema for the block « ${name} »`).toBeDefined();
  expect(schema?.safeParse(value).error).toBeUndefined();
});

it("every span is as long as what it quotes", () => {
  const quotes = [...page.matchAll(/"start": (\d+), "end": (\d+), "text": ("[^"]*")/g)];
  expect(quotes.length).toBeGreaterThan(25);
  for (const [, start, end, text] of quotes) {
    expect(Number(end) - Number(start), text).toBe((JSON.parse(text!) as string).length);
  }
});

describe("the worked example", () => {
  it("quotes its text to the character", () => {
    const spans: (Span & { text: string })[] = [
      ...article!.mentions,
      ...deals.flatMap((one) => one.evidence),
    ];
    expect(spans.length).toBeGreaterThan(20);
    for (const { start, end, text } of spans) expect(body.slice(start, end)).toBe(text);
    expect(createHash("sha256").update(body).digest("hex")).toBe(article!.sha256);
    expect(article!.sentences.map(({ start, end }) => body.slice(start, end)).join(" ")).toBe(
      body.replace("\n", " "),
    );
  });

  it("is what the program gives, rules, evidence and confidence aside", () => {
    const { id, title, publisher, url, file, published } = article!;
    const given = { id, body, title, publisher, url, file, published: published.edtf };
    const extracted = extract(given);
    const values = (records: readonly object[]) =>
      records.map((record) =>
        JSON.parse(JSON.stringify({ ...record, rule: 0, evidence: 0, confidence: 0 }, withoutLead)),
      );
    expect(values(extracted.deals)).toEqual(values(deals));
    expect(values(extracted.article.mentions)).toEqual(values(article!.mentions));
    expect({ ...extracted.article, mentions: 0, version: 0, language: 0 }).toEqual({
      ...article!,
      mentions: 0,
      version: 0,
      language: 0,
    });
  });

  it("joins its records", () => {
    expect(deals.map(({ id }) => id)).toEqual(article!.deals);
    const entities = new Map(article!.entities.map((entity) => [entity.id, entity]));
    for (const party of deals.flatMap(({ parties }) => parties)) {
      const { name, knowledgeId } = entities.get(party.entity)!;
      expect([party.name, party.knowledgeId]).toEqual([name, knowledgeId]);
    }
  });

  it("has evidence for every field that is not null", () => {
    for (const { evidence, parties, tranches, ...fields } of deals) {
      const single = ["kind", "status", "amount", "valuation", "stake", "round", "date", "closing"] as const;
      const expected = [
        ...single.filter((field) => fields[field] !== null),
        ...parties.map((_, index) => `parties[${index}]`),
        ...tranches.map((_, index) => `tranches[${index}]`),
      ];
      expect(new Set(evidence.map(({ field }) => field))).toEqual(new Set(expected));
    }
  });
});
