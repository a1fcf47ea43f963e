import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/**
 * So many words in a row are what somebody wrote, not a turn of the language. Names and figures are left out: a copy with
 * others is still one. An elided word counts with the one behind it.
 */
const RUN = 6;

/** What every paper says with as many words. */
const idioms: readonly string[] = ["faire ses premiers pas à la Bourse"];

const root = join(import.meta.dirname, "..");
const corpus = join(root, "corpus");
const bodies = readdirSync(corpus)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({
    file,
    body: readFileSync(join(corpus, file), "utf8").replace(/^---\n(?:.*\n)*?---\n/, ""),
  }));

/** Lists of words and of names, without a sentence. */
const LISTS = /^src\/(?:french\/common-words\.ts$|knowledge\/)/;
const sources = ["src", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith(".ts") && !LISTS.test(file)),
);

const LETTER = "[A-Za-zÀ-ÖØ-öø-ÿŒœ]";
const WORD = new RegExp(`(?:${LETTER}+['’])*${LETTER}+(?:-${LETTER}+)*|\\d+`, "g");
/** What a figure counts, and the months: part of the figure. */
const UNIT =
  /^(?:[km]|md|mds|millions?|milliards?|(?:d')?(?:euros?|dollars?)|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
/** The label in a bracket of an example: `[acquirer Vexa]`. */
const LABEL = /(?<=\[)(?:[a-z_]{4,14}|-)(?= )/g;
/** The margin of a comment whose words go on. */
const MARGIN = /\n *(?:\*|\/\/) /g;

/** The words that the corpus writes with a small letter: a capital one only begins a sentence with them. */
const ordinary = new Set<string>();
for (const { body } of bodies) {
  for (const [word] of body.matchAll(WORD)) if (/^\p{Ll}/u.test(word)) ordinary.add(word.replace(/’/g, "'"));
}

/** All runs of a text in small letters, without its names and its figures, each with where it begins. */
function* runsOf(text: string): Generator<[run: string, at: number]> {
  const run: { readonly word: string; readonly at: number }[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = found.replace("’", "'");
    const small = word.toLowerCase();
    if (/^\d/.test(word) || UNIT.test(small)) continue;
    if (!ordinary.has(small)) {
      // A small word that the corpus does not have ends what may be copied from it.
      if (small === word) run.length = 0;
      continue;
    }
    if (run.push({ word: small, at: index }) > RUN) run.shift();
    if (run.length === RUN) yield [run.map((each) => each.word).join(" "), run[0]!.at];
  }
}

/** The first article that has a run. */
const articles = new Map<string, string>();
for (const { file, body } of bodies) {
  for (const [run] of runsOf(body)) if (!articles.has(run)) articles.set(run, file);
}
for (const idiom of idioms) for (const [run] of runsOf(idiom)) articles.delete(run);

/** What the strings and the comments of a source have from an article. */
function copies(file: string, source: string): string[] {
  const blank = (margin: string) => " ".repeat(margin.length);
  const said = source.replace(MARGIN, blank).replace(LABEL, blank);
  return [...runsOf(said)].flatMap(([run, at]) => {
    const article = articles.get(run);
    if (article === undefined) return [];
    return [`${file}:${source.slice(0, at).split("\n").length} has « ${run} » from ${article}`];
  });
}

it("examples and comments are in words of our own", () => {
  expect(bodies.length).toBeGreaterThan(100);
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.flatMap((file) => copies(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
});

it("a copy with other names and figures would be seen", () => {
  const { file, body } = bodies[0]!;
  const sentence = body.split("\n").find((line) => line.split(" ").length > 4 * RUN)!;
  const copy = sentence.replace(/\d+/g, "7").replace(/(?<=\p{Ll} )\p{Lu}\p{L}+/gu, "[target Vexa]");
  expect(copy).not.toBe(sentence);
  expect(copies("src/x.ts", `\n\n  "${copy}",`)[0]).toMatch(
    new RegExp(`^src/x\\.ts:3 has « .+ » from ${file}$`),
  );
  expect(copies("src/x.ts", '"[target Vexa] repeint les volets de [- Morlin] en vert pomme."')).toEqual([]);
});
