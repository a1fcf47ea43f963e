import * as z from "zod";
import {
  type ArticleInput,
  currencyBasis,
  dateValue,
  dateValueShape,
  dealKind,
  dealStatus,
  entity,
  InputError,
  moneyValue,
  moneyValueShape,
  nameForm,
  partyRole,
  round,
  spanShape,
  stake,
  valuation,
} from "../document/index.ts";

const common = <K extends string>(kind: K) => ({
  id: z.string(),
  kind: z.literal(kind),
  ...spanShape,
  text: z.string(),
});
const basis = { currencyBasis: currencyBasis.optional() };
const reference = z.union([z.string(), z.array(z.string()).min(1), z.null()]);

const goldMention = z.discriminatedUnion("kind", [
  z.strictObject({ ...common("money"), ...moneyValueShape, ...basis }),
  z.strictObject({ ...common("date"), ...dateValueShape }),
  z.strictObject({ ...common("organisation"), form: nameForm, entity: reference }),
  z.strictObject({ ...common("person"), form: nameForm, entity: reference }),
]);
/** A labelled mention: what the finders know besides (rule, anchor, `per`, `conversionOf`) is not labelled. */
export type GoldMention = Readonly<z.infer<typeof goldMention>>;

const goldMoney = moneyValue.extend(basis);
const goldDeal = z.strictObject({
  kind: dealKind,
  status: dealStatus,
  parties: z
    .array(
      z.strictObject({
        role: partyRole,
        entity: z.string(),
        name: z.string(),
        lead: z.boolean().optional(),
      }),
    )
    .min(1),
  amount: goldMoney.nullable(),
  tranches: z.array(goldMoney),
  valuation: valuation.extend({ ...basis, basis: valuation.shape.basis.optional() }).nullable(),
  stake: stake.nullable(),
  round: round.nullable(),
  date: dateValue.nullable(),
  closing: dateValue.nullable(),
  sources: z.array(z.string()),
  /** A passing allusion, an unnamed side, a mere shareholding: counts neither for nor against. */
  optional: z.boolean(),
});
/** A labelled deal. */
export type GoldDeal = Readonly<z.infer<typeof goldDeal>>;

/** A labelled article. The gold file calls the body `text`. */
export const goldArticle = z.strictObject({
  id: z.string().min(1),
  title: z.string().nullable(),
  source: z.string().nullable(),
  published: z.iso.date().nullable(),
  style: z.string().optional(),
  language: z.string().nullable(),
  text: z.string(),
  entities: z.array(entity.omit({ knowledgeId: true })),
  mentions: z.array(goldMention),
  deals: z.array(goldDeal),
});
export type GoldArticle = Readonly<z.infer<typeof goldArticle>>;

/**
 * Reads a gold file, one article a line. Throws an `InputError` naming the file and the line where a line is not
 * JSON, not of the gold's shape, quotes other characters than its span, names an unknown entity or repeats an id.
 */
export function parseGold(jsonl: string, file: string): GoldArticle[] {
  const seen = new Set<string>();
  return jsonl.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${file}:${index + 1}`;
    const article = parseLine(line, place);
    const problem = seen.has(article.id) ? `duplicate id ${article.id}` : faultOf(article);
    if (problem !== null) throw new InputError({ file: place, problem, remedy: "correct the label" });
    seen.add(article.id);
    return [article];
  });
}

function parseLine(line: string, place: string): GoldArticle {
  const remedy = "give one labelled article a line, as in fixtures/gold.jsonl";
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new InputError({ file: place, problem: "not JSON", remedy, cause });
  }
  const parsed = goldArticle.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InputError({ file: place, problem: z.prettifyError(parsed.error), remedy, cause: parsed.error });
}

/**
 * A labelled article as the extractor is given it: what the front matter of its file says, and no label. Its
 * language is left to detection, as for the file.
 */
export function inputOf(article: GoldArticle): ArticleInput {
  const { id, text, title, source, published } = article;
  return { id, body: text, title, publisher: source, published };
}

/** What contradicts itself in a gold article, null where nothing does. */
function faultOf(article: GoldArticle): string | null {
  const known = new Set(article.entities.map((entity) => entity.id));
  for (const mention of article.mentions) {
    if (article.text.slice(mention.start, mention.end) !== mention.text) {
      return `mention ${mention.id} of ${article.id} does not quote its span`;
    }
    const unknown = ("entity" in mention ? entityIds(mention) : []).find((id) => !known.has(id));
    if (unknown !== undefined) return `mention ${mention.id} of ${article.id} names no entity: ${unknown}`;
  }
  const parties = article.deals.flatMap((deal) => deal.parties);
  const stranger = parties.find((party) => !known.has(party.entity));
  return stranger === undefined ? null : `a deal of ${article.id} names no entity: ${stranger.entity}`;
}

/** The entities that a mention stands for, none for money, dates and the unresolved. */
export function entityIds(mention: { readonly entity: string | readonly string[] | null }): string[] {
  const target = mention.entity ?? [];
  return typeof target === "string" ? [target] : [...target];
}
