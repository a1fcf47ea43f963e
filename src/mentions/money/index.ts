import { type Article, type MoneyMention, provisionalId, type Sentence } from "../../document/index.ts";
import { isCount, type Told } from "./context.ts";
import { mayTakeUp, readBareFigure, readEllipsis } from "./ellipsis.ts";
import { findSums } from "./find.ts";
import { inferCurrencies, type Placed } from "./infer.ts";
import { originOf } from "./origin.ts";
import { qualify } from "./qualify.ts";
import { perOf, tellsAgain } from "./relations.ts";
import { CurrencyResolver } from "./resolve.ts";
import type { Sighting } from "./sightings.ts";
import type { Sum } from "./sum.ts";

/** How far after a sum a bare figure may take it up, in characters. */
const ELLIPSIS_REACH = 400;

interface InSentence {
  readonly sum: Sum;
  readonly sentence: Sentence;
}

/** Finds the sums of money of an article, in text order, with provisional ids. Sentences that are not given are passed over. */
export function findMoney(article: Article, sentences: readonly Sentence[]): MoneyMention[] {
  const { body } = article;
  const { sums, bares, places } = findSums(body);
  if (sums.length === 0) return [];
  const money = keepMoney(body, sums, sentences);
  const all = withEllipses(body, money, bares, sentences);
  return toMentions(body, all, resolveCurrencies(body, all, places));
}

/**
 * Leaves out sums outside the sentences, bare magnitudes that count people or things, and all bare magnitudes where
 * the article tells of no money; widens the others by their qualifiers.
 */
function keepMoney(body: string, sums: readonly Sum[], sentences: readonly Sentence[]): InSentence[] {
  const stated = sums.some(({ denomination }) => denomination !== null);
  const kept: InSentence[] = [];
  let previous: Told | null = null;
  let floor = 0;
  let index = 0;
  for (const sum of sums) {
    while (index < sentences.length && (sentences[index] as Sentence).end <= sum.start) index++;
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start > sum.start) continue;
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
  const all: InSentence[] = [];
  let next = 0;
  let own = 0;
  for (const start of bares) {
    while (next < found.length && (found[next] as InSentence).sum.end <= start)
      all.push(found[next++] as InSentence);
    const last = all.at(-1);
    if (last === undefined || start - last.sum.end > ELLIPSIS_REACH || !mayTakeUp(body, start)) continue;
    const sum = readTakenUp(body, start, last);
    if (sum === null || sum.end > ((found[next] as InSentence | undefined)?.sum.start ?? body.length))
      continue;
    while (own < sentences.length && (sentences[own] as Sentence).end <= start) own++;
    const sentence = sentences[own];
    if (sentence === undefined || sentence.start > start) continue;
    all.push({ sum: qualify(body, sum, last.sum.end), sentence });
  }
  while (next < found.length) all.push(found[next++] as InSentence);
  return all;
}

function readTakenUp(body: string, start: number, { sum, sentence }: InSentence): Sum | null {
  if (body.slice(sum.end, start).includes("\n")) return null;
  const figure = readBareFigure(body, start);
  if (figure === null || figure.start < sum.end) return null;
  return readEllipsis(body, figure, { sum, sentenceEnd: sentence.end });
}

function resolveCurrencies(
  body: string,
  found: readonly InSentence[],
  places: readonly Sighting[],
): Placed[] {
  /** Most articles tell of no currency that several share. */
  let resolver: CurrencyResolver | null = null;
  const placed: Placed[] = [];
  let paragraph = -1;
  let nextParagraph = body.indexOf("\n\n");
  let before: Placed | null = null;
  let end = 0;
  const several = tellsOfSeveral(found);
  for (const { sum, sentence } of found) {
    while (nextParagraph >= 0 && nextParagraph < sum.start) {
      paragraph = nextParagraph;
      nextParagraph = body.indexOf("\n\n", paragraph + 1);
    }
    const noun = sum.denomination?.noun ?? null;
    if (noun !== null) resolver ??= new CurrencyResolver(body, places, statedCodes(found));
    const code =
      noun === null || resolver === null
        ? (sum.denomination?.code ?? null)
        : resolver.resolve(sum.start, paragraph, noun);
    const origin =
      several && code === null ? originOf(body, sum, Math.max(end, sentence.start), sentence.end) : null;
    const own: Placed = {
      start: sum.start,
      code,
      sentence: sentence.start,
      paragraph,
      conversion: false,
      origin,
    };
    if (before !== null && code !== null && before.code !== code && before.sentence === own.sentence) {
      own.conversion = sum.start - end <= 24 && tellsAgain(body.slice(end, sum.start));
    }
    placed.push(own);
    before = own;
    end = sum.end;
  }
  inferCurrencies(placed);
  return placed;
}

/** Whether the sums of an article are told in more than one currency. */
function tellsOfSeveral(found: readonly InSentence[]): boolean {
  const told = found.flatMap(({ sum: { denomination } }) =>
    denomination === null ? [] : [denomination.code ?? denomination.noun?.singular],
  );
  return new Set(told).size > 1;
}

function statedCodes(found: readonly InSentence[]): Sighting[] {
  const codes: Sighting[] = [];
  for (const { sum } of found) {
    if (sum.denomination?.code) codes.push({ start: sum.start, code: sum.denomination.code });
  }
  return codes;
}

function toMentions(body: string, found: readonly InSentence[], placed: readonly Placed[]): MoneyMention[] {
  const mentions: MoneyMention[] = [];
  for (let index = 0; index < found.length; index++) {
    const { sum } = found[index] as InSentence;
    const { code: currency, conversion } = placed[index] as Placed;
    const { start, end, min, max, qualifier, rule, denomination } = sum;
    const stated = denomination !== null && (denomination.code !== null || denomination.noun !== null);
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
      conversionOf: conversion ? (mentions.at(-1)?.id ?? null) : null,
    });
  }
  return mentions;
}
