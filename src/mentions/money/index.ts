import { type Article, type MoneyMention, provisionalId, type Sentence } from "../../document/index.ts";
import { isCount } from "./context.ts";
import { mayTakeUp, readBareFigure, readEllipsis } from "./ellipsis.ts";
import { findSums } from "./find.ts";
import { inferCurrency, mainCurrency, type Placed } from "./infer.ts";
import { qualify } from "./qualify.ts";
import { perOf, tellsAgain } from "./relations.ts";
import { CurrencyResolver } from "./resolve.ts";
import type { Sum } from "./sum.ts";

/** Finds the sums of money of an article, in text order, with provisional ids. Sentences that are not given are passed over. */
export function findMoney(article: Article, sentences: readonly Sentence[]): MoneyMention[] {
  const { body } = article;
  const { sums: read, bares, places } = findSums(body);
  if (read.length === 0) return [];
  const placed = inSentences(read, sentences);
  const money = keepMoney(body, placed);
  const all = withEllipses(body, money, bares, sentences);
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

/** Adds the bare figures that take up a sum told before them, in their sentence or in the one before it. */
function withEllipses(
  body: string,
  found: readonly InSentence[],
  bares: readonly number[],
  sentences: readonly Sentence[],
): InSentence[] {
  const all = [...found];
  let at = 0;
  for (const start of bares) {
    while (at < all.length && (all[at] as InSentence).sum.end <= start) at++;
    const last = all[at - 1];
    if (last === undefined || start - last.sum.end > 400) continue;
    const paragraph = body.indexOf("\n", last.sum.end);
    if (paragraph >= 0 && paragraph < start) continue;
    if (!mayTakeUp(body, start)) continue;
    const figure = readBareFigure(body, start);
    const next = all[at];
    if (figure === null || (next !== undefined && next.sum.start < figure.end)) continue;
    const { sentence } = last;
    const sum = readEllipsis(body, figure, {
      sum: last.sum,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
    });
    if (sum === null) continue;
    const own = sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
    if (own === undefined) continue;
    all.splice(at, 0, { sum: qualify(body, sum, last.sum.end), sentence: own });
  }
  return all;
}

function resolveCurrencies(body: string, found: readonly InSentence[], resolver: CurrencyResolver): Placed[] {
  const stated: { start: number; code: string }[] = [];
  for (const { sum } of found) {
    if (sum.denomination?.code) stated.push({ start: sum.start, code: sum.denomination.code });
  }
  const placed: Placed[] = [];
  let paragraph = -1;
  let nextParagraph = body.indexOf("\n\n");
  for (const { sum, sentence } of found) {
    while (nextParagraph >= 0 && nextParagraph < sum.start) {
      paragraph = nextParagraph;
      nextParagraph = body.indexOf("\n\n", paragraph + 1);
    }
    const noun = sum.denomination?.noun ?? null;
    const code = noun === null ? (sum.denomination?.code ?? null) : resolver.resolve(sum, noun, stated);
    placed.push({ start: sum.start, code, sentence: sentence.start, paragraph, conversion: false });
  }
  for (let index = 1; index < placed.length; index++) {
    const [before, own] = [placed[index - 1] as Placed, placed[index] as Placed];
    const end = (found[index - 1] as InSentence).sum.end;
    if (own.code === null || before.code === own.code || before.sentence !== own.sentence) continue;
    if (!tellsAgain(body.slice(end, own.start))) continue;
    placed[index] = { ...own, conversion: true };
  }
  const main = mainCurrency(placed);
  return placed.map((sum, index) =>
    sum.code !== null ? sum : { ...sum, code: inferCurrency(placed, index, main) },
  );
}

function toMentions(body: string, found: readonly InSentence[], codes: readonly Placed[]): MoneyMention[] {
  const mentions: MoneyMention[] = [];
  for (const [index, { sum }] of found.entries()) {
    const { code: currency, conversion: isConversion } = codes[index] as Placed;
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
      conversionOf: isConversion ? (mentions.at(-1)?.id ?? null) : null,
    });
  }
  return mentions;
}
