import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { defaultFieldNames, readOne } from "../../src/batch/index.ts";
import {
  type ArticleInput,
  type DateValue,
  type DealDraft,
  dealKind,
  type Mention,
  type MoneyMention,
  type MoneyValue,
} from "../../src/document/index.ts";
import type { GoldArticle, GoldDeal } from "../../src/evaluation/gold.ts";
import type { ExtractedArticle } from "../../src/evaluation/index.ts";
import { nameKey } from "../../src/evaluation/name-key.ts";
import { extract } from "../../src/index.ts";

const kinds: ReadonlySet<string> = new Set(dealKind.options);

/** The first sum of a text, null where it has none. */
function sumIn(body: string): MoneyMention | null {
  const { mentions } = extract({ id: "cell", body, language: "fra" }).article;
  return mentions.find((mention) => mention.kind === "money") ?? null;
}

/** The first sum of a cell, null where it has none; its currency is that of the same sum in the article. */
function moneyOf(cell: string, mentions: readonly Mention[]): MoneyValue | null {
  const body = cell.replace(/\(.*$/, "").trim();
  if (body === "" || body === "-") return null;
  const money = sumIn(body) ?? sumIn(`${body} d'euros`);
  if (money === null) return null;
  const { min, max, currency, qualifier } = money;
  const same = mentions.find((other) => other.kind === "money" && other.min === min && other.max === max);
  return { min, max, currency: same?.kind === "money" ? same.currency : currency, qualifier };
}

/** The value of the date that a cell quotes from the text: « date=en mars dernier »; null where it quotes none. */
function dateOf(
  name: "date" | "closing",
  cells: readonly string[],
  mentions: readonly Mention[],
): DateValue | null {
  const quoted = cells.find((cell) => cell.startsWith(`${name}=`))?.slice(name.length + 1);
  if (quoted === undefined) return null;
  const same = mentions.find(
    (mention) =>
      mention.kind === "date" && (quoted.includes(mention.text) || mention.text.includes(quoted.trim())),
  );
  if (same?.kind !== "date") return null;
  const { edtf, mod, earliest, latest } = same;
  return { edtf, mod, earliest, latest };
}

function stakeOf(cell: string): GoldDeal["stake"] {
  const percent = /(\d[\d.,]*) ?%/.exec(cell)?.[1];
  if (percent !== undefined) {
    const share = Number(percent.replace(",", "."));
    return { min: share, max: share, qualifier: "exact", control: null };
  }
  const words = { majority: /majorit/, minority: /minorit/, full: /full|totalité/ } as const;
  for (const control of ["majority", "minority", "full"] as const) {
    if (words[control].test(cell)) return { min: null, max: null, qualifier: "exact", control };
  }
  return null;
}

/** Whether one name is the other with more words: « Inovia », « Inovia Capital ». */
function isPart(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) > 3 &&
    (` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `))
  );
}

/** The labels of an article as the gold has them; `got` are the parties' names in the output, for their aliases. */
function labelsOf(
  id: string,
  text: string,
  lines: readonly string[],
  got: readonly string[],
  mentions: readonly Mention[],
): GoldArticle {
  const entities = new Map<string, GoldArticle["entities"][number]>();
  // « Vexa » and « Vexa Sécurité », both labelled, are two.
  const labelled = new Set(
    lines
      .flatMap((line) => (line.split("|")[2] ?? "").split(";"))
      .map((cell) => nameKey(cell.replace(/\([^)]*\)/g, "").replace(/^[^=]*=/, ""))),
  );
  const entityOf = (name: string): string => {
    const key = nameKey(name);
    const aliases = [
      name,
      ...got.filter((other) => !labelled.has(nameKey(other)) && isPart(nameKey(other), key)),
    ];
    const entity = entities.get(key) ?? { id: `e${entities.size}`, kind: "organisation", name, aliases };
    entities.set(key, entity);
    return entity.id;
  };
  const deals = lines.flatMap((line): GoldDeal[] => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [kind = "", status = ""] = cells.map((cell) => cell.split(/[\s(/]/)[0] ?? "");
    if (line.startsWith("#") || !kinds.has(kind)) return [];
    const parties = (cells[2] ?? "").split(";").flatMap((cell) => {
      const [role, name] = cell
        .replace(/\([^)]*\)/g, "")
        .split("=")
        .map((part) => part.trim());
      return role && name ? [{ role, name, entity: entityOf(name) }] : [];
    });
    const valuation = moneyOf(cells[5] ?? "", mentions);
    const deal = {
      kind,
      status,
      parties,
      amount: moneyOf(cells[3] ?? "", mentions),
      stake: stakeOf(cells[4] ?? ""),
      valuation: valuation === null ? null : { ...valuation, basis: null },
      date: dateOf("date", cells, mentions),
      closing: dateOf("closing", cells, mentions),
      optional: cells.includes("optional"),
    };
    return parties.length === 0 ? [] : [{ ...deal, ...uncompared } as GoldDeal];
  });
  const unknown = { title: null, source: null, published: null, language: null, mentions: [] };
  return { id, text, ...unknown, entities: [...entities.values()], deals };
}

/** A record without the fields that quick labels do not have. */
function comparable(deal: DealDraft, dated: boolean): DealDraft {
  return { ...deal, ...uncompared, ...(dated ? {} : { date: null, closing: null }) };
}

/** What is left out on both sides. */
const uncompared = { tranches: [], round: null, sources: [] };

/** Whether the labels of an article quote the dates of its deals: only then are dates compared. */
function areDated(lines: readonly string[]): boolean {
  return lines.some((line) => /\| *(?:date|closing)=/.test(line));
}

/** Texts with quick labels, as the gold has them, and what is extracted from each. */
export interface QuickLabels {
  readonly gold: GoldArticle[];
  readonly extracted: ExtractedArticle[];
  /** The same without what quick labels do not have. */
  readonly compared: ExtractedArticle[];
}

/** A text with the lines of its quick labels. */
export interface QuickText {
  readonly article: ArticleInput & { readonly id: string };
  readonly lines: readonly string[];
}

/** Reads the texts of folders with their quick labels, which `labelled.ts` explains; throws an error that names a text that cannot be read. */
export async function textsIn(folders: readonly string[]): Promise<QuickText[]> {
  const texts: QuickText[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith(".expected.txt")) continue;
      const path = join(folder, file.replace(".expected.txt", ".txt"));
      const reading = await readOne(path, readFileSync(path), {
        fieldNames: defaultFieldNames,
        published: null,
      });
      if (!("article" in reading)) throw new Error(`${path}: ${reading.failed.reason}`);
      const id = `${basename(folder)}/${file.replace(".expected.txt", "")}`;
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      texts.push({ article: { ...reading.article, id }, lines });
    }
  }
  return texts;
}

/** A heading in a file of labels of many articles: « == ID »; the labels of that article follow. */
const HEADING = /^== (\S+)$/;

/** Reads the articles of a JSONL file (`id`, `title`, `published`, `text`) of which a file has quick labels under headings « == ID ». */
export function textsLabelledIn(labels: string, articles: string): QuickText[] {
  const lines = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of readFileSync(labels, "utf8").split("\n")) {
    const id = HEADING.exec(line)?.[1];
    if (id === undefined) {
      current.push(line);
      continue;
    }
    current = [];
    lines.set(id, current);
  }
  const given = new Map(
    readFileSync(articles, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const one = JSON.parse(line) as { id: string; title: string; published: string; text: string };
        return [one.id, one] as const;
      }),
  );
  return [...lines].map(([id, labelled]) => {
    const one = given.get(id);
    if (one === undefined) throw new Error(`${articles} has no article ${id}, which ${labels} labels`);
    const { title, published, text: body } = one;
    return { article: { id, title, published, body }, lines: labelled };
  });
}

/** Extracts each text and sets it beside its labels. */
export function compareQuickLabels(texts: readonly QuickText[]): QuickLabels {
  const gold: GoldArticle[] = [];
  const extracted: ExtractedArticle[] = [];
  const compared: ExtractedArticle[] = [];
  for (const { article: given, lines } of texts) {
    const { article, deals } = extract({ ...given, language: "fra" });
    const names = [...new Set(deals.flatMap(({ parties }) => parties.map(({ name }) => name)))];
    gold.push(labelsOf(given.id, given.body, lines, names, article.mentions));
    const dated = areDated(lines);
    extracted.push({ article, deals });
    compared.push({ article, deals: deals.map((deal) => comparable(deal, dated)) });
  }
  return { gold, extracted, compared };
}

/** Reads the texts of folders with their quick labels and extracts each; throws an error that names a text that cannot be read. */
export async function readQuickLabels(folders: readonly string[]): Promise<QuickLabels> {
  return compareQuickLabels(await textsIn(folders));
}
