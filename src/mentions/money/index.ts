import { type Article, type MoneyMention, provisionalId, type Sentence } from "../../document/index.ts";
import { isCount } from "./context.ts";
import { findEllipses } from "./ellipsis.ts";
import { findSums } from "./find.ts";
import { inferCurrency, mainCurrency, type Placed } from "./infer.ts";
import { qualify } from "./qualify.ts";
import { conversionSource, perOf } from "./relations.ts";
import { CurrencyResolver } from "./resolve.ts";
import type { Sum } from "./sum.ts";

/** Finds the sums of money of an article, in text order, with provisional ids. Sentences that are not given are passed over. */
export function findMoney(article: Article, sentences: readonly Sentence[]): MoneyMention[] {
  const { body } = article;
  const { sums: read, places } = findSums(body);
  if (read.length === 0) return [];
  const placed = inSentences(read, sentences);
  const money = keepMoney(body, placed);
  const all = findEllipses(body, money);
  const codes = resolveCurrencies(body, all, new CurrencyResolver(body, places));
  return toMentions(body, all, codes);
}

interface InSentence {
  readonly sum: Sum;
  readonly sentence: Sentence;
}

function inSentences(sums: readonly Sum[], sentences: readonly Sentence[]): InSentence[] {
  const found: InSentence[] = [];
  let index = 0;
  for (const sum of sums) {
    while (index < sentences.length && (sentences[index] as Sentence).end <= sum.start) index++;
    const sentence = sentences[index];
    if (sentence !== undefined && sentence.start <= sum.start) found.push({ sum, sentence });
  }
  return found;
}

/** Leaves out bare magnitudes that count people or things, and all of them where the article tells of no money. */
function keepMoney(body: string, found: readonly InSentence[]): InSentence[] {
  const stated = found.some(({ sum }) => sum.denomination !== null);
  const kept: InSentence[] = [];
  let previous: { end: number; count: boolean } | null = null;
  let floor = 0;
  for (const { sum, sentence } of found) {
    const bare = sum.denomination === null;
    const count: boolean = bare && isCount(body, sum, previous, sentence.start);
    previous = { end: sum.end, count };
    if (count || (bare && !stated)) continue;
    const qualified = qualify(body, sum, Math.max(floor, sentence.start));
    floor = qualified.end;
    kept.push({ sum: qualified, sentence });
  }
  return kept;
}

function resolveCurrencies(body: string, found: readonly InSentence[], resolver: CurrencyResolver): Placed[] {
  const stated: { start: number; code: string }[] = [];
  for (const { sum } of found)
    if (sum.denomination?.code) stated.push({ start: sum.start, code: sum.denomination.code });
  const placed: Placed[] = found.map(({ sum }) => {
    const noun = sum.denomination?.noun ?? null;
    const code = noun === null ? (sum.denomination?.code ?? null) : resolver.resolve(sum, noun, stated);
    return { start: sum.start, end: sum.end, code, small: (sum.max ?? 0) < 1000 };
  });
  const main = mainCurrency(placed);
  return placed.map((sum, index) => {
    const { sentence } = found[index] as InSentence;
    return sum.code !== null ? sum : { ...sum, code: inferCurrency(body, placed, index, sentence, main) };
  });
}

function toMentions(body: string, found: readonly InSentence[], codes: readonly Placed[]): MoneyMention[] {
  const mentions: MoneyMention[] = [];
  for (const [index, { sum, sentence }] of found.entries()) {
    const currency = codes[index]?.code ?? null;
    const { start, end, min, max, qualifier, rule } = sum;
    const stated =
      sum.denomination !== null && (sum.denomination.code !== null || sum.denomination.noun !== null);
    mentions.push({
      id: provisionalId("money", start),
      kind: "money",
      start,
      end,
      text: body.slice(start, end),
      rule,
      min,
      max,
      currency,
      qualifier,
      currencyBasis: currency === null ? "unknown" : stated ? "stated" : "inferred",
      per: perOf(body, end),
      conversionOf: conversionSource(body, mentions.at(-1) ?? null, start, currency, sentence.start),
    });
  }
  return mentions;
}
