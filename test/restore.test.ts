import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { fold } from "../src/rules/index.ts";

const corpus = join(import.meta.dirname, "../corpus");
const bodies = readdirSync(corpus)
  .filter((file) => file.endsWith(".txt"))
  .slice(0, 12)
  .map((file) => readFileSync(join(corpus, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));

const plainReadings = bodies.map((body) => extract({ id: "a", body }));

/** What typography and encoding may do to a text without changing what it says. */
const disguises: [string, (body: string) => string][] = [
  ["decomposed accents", (body) => body.normalize("NFD")],
  ["soft hyphens", (body) => body.replace(/(\p{L}{4})(?=\p{L}{4})/gu, "$1\u00AD")],
  ["a byte-order mark and zero-width spaces", (body) => `\uFEFF${body.replaceAll(" ", "\u200B ")}`],
  ["ligatures", (body) => body.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")],
  ["carriage returns", (body) => body.replaceAll("\n", "\r\n")],
];

it.each(disguises)("reads the same through %s", (_, disguise) => {
  for (const [index, body] of bodies.entries()) {
    const given = disguise(body);
    const disguised = given.replaceAll("\r\n", "\n"); // offsets are into the body with its line ends normalised
    const plain = plainReadings[index] as ReturnType<typeof extract>;
    const { article, deals } = extract({ id: "a", body: given });
    expect(article.mentions.map(({ text }) => fold(text).text)).toEqual(
      plain.article.mentions.map(({ text }) => text),
    );
    expect(deals.map(({ kind, amount }) => ({ kind, amount }))).toEqual(
      plain.deals.map(({ kind, amount }) => ({ kind, amount })),
    );
    const quotes = [...article.mentions, ...deals.flatMap(({ evidence }) => evidence)];
    for (const { start, end, text } of quotes) expect(disguised.slice(start, end)).toBe(text);
    for (const { name } of article.entities) expect(disguised).toContain(name);
  }
});
