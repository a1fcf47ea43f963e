import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { InputError } from "../../src/document/index.ts";
import { inputOf, parseGold } from "../../src/evaluation/index.ts";
import { goldArticle, goldDeal, named } from "./article.ts";

const line = (fields: Parameters<typeof goldArticle>[0]) => JSON.stringify(goldArticle(fields));
const { rule: _, ...mention } = named("name", 0, 5, "lune");

const broken: Record<string, string> = {
  "not JSON": "{",
  "at deals": JSON.stringify({ ...goldArticle({}), deals: null }),
  "Unrecognized key": JSON.stringify({ ...goldArticle({}), body: "" }),
  "does not quote its span": line({ mentions: [{ ...mention, text: "y" } as never] }),
  "names no entity: lune": line({ mentions: [mention as never] }),
  "a deal of x names no entity: bel": line({ deals: [goldDeal(["target Bel"])], entities: [] }),
  "duplicate id x": `${line({})}\n${line({})}`,
};

it.each(Object.entries(broken))("a gold line that is wrong is named: %s", (problem, text) => {
  const lineNumber = text.includes("\n") ? 2 : 1;
  expect(() => parseGold(text, "gold.jsonl")).toThrow(InputError);
  expect(() => parseGold(text, "gold.jsonl")).toThrow(`gold.jsonl:${lineNumber}`);
  expect(() => parseGold(text, "gold.jsonl")).toThrow(problem);
});

it("the gold is given to the extractor as the corpus files give it", () => {
  const gold = parseGold(readFileSync("fixtures/gold.jsonl", "utf8"), "fixtures/gold.jsonl");
  expect(gold.length).toBeGreaterThan(100);
  for (const article of gold) {
    const file = readFileSync(join("corpus", `${article.id}.txt`), "utf8");
    const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(file)!;
    const front = parse(head!) as { id: string; title: string; source?: string; published?: string };
    expect(inputOf(article)).toEqual({
      id: front.id,
      body: body?.replace(/\n$/, ""),
      title: front.title,
      publisher: front.source ?? null,
      published: front.published ?? null,
    });
  }
});
