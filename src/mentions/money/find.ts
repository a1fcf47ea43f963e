import { collectives, magnitudeWords } from "../../french/index.ts";
import {
  BLANK,
  characterClass,
  classAt,
  DIGIT,
  LETTER,
  skipBlanks,
  wordEnd,
  wordKey,
} from "../../rules/index.ts";
import { readAmount } from "./amount.ts";
import { scanCues } from "./cues.ts";
import { type CurrencyReading, readCurrency } from "./currency.ts";
import { endsPhrase } from "./ellipsis.ts";
import { placesByWord } from "./lexicon.ts";
import { mayFollowFigure, mayLeadFigure } from "./neighbours.ts";
import type { Quantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import type { RuleName } from "./rules.ts";
import type { Sighting } from "./sightings.ts";
import { type Sum, sumOf } from "./sum.ts";

/** What one pass finds: sums, the starts of bare figures, and the places that set the scene. */
export interface Findings {
  readonly sums: Sum[];
  readonly bares: number[];
  readonly places: Sighting[];
}

/** Reads the sums and the places that a text names, in one pass. */
export function findSums(text: string): Findings {
  const sums: Sum[] = [];
  const places: Sighting[] = [];
  const bares: number[] = [];
  scanCues(text, (kind, start, end) => {
    if (kind === "place") return readPlace(text, start, end, places);
    if (kind === "figure" || kind === "number") return readFigureSum(text, start, end, sums, bares);
    return kind === "noun"
      ? readNounSum(text, start, end, sums)
      : readMagnitudeSum(text, start, end, sums, bares);
  });
  return { sums, bares, places };
}

/** The index after a place's name; other words that begin alike are passed over. */
function readPlace(text: string, start: number, end: number, places: Sighting[]): number {
  for (const [name, code] of placesByWord(text.slice(start, end))) {
    if (!text.startsWith(name, start) || classAt(text, start + name.length) === LETTER) continue;
    places.push({ start, code });
    return start + name.length;
  }
  return end;
}

/** Adds the sum that starts with a figure, and says where the scan goes on. */
function readFigureSum(text: string, start: number, end: number, sums: Sum[], bares: number[]): number {
  const stop = figureStop(text, start, end);
  if (!mayFollowFigure(text, stop) && !mayLeadFigure(text, start)) {
    bares.push(start);
    return stop;
  }
  if (classAt(text, start - 1) === LETTER && !readGluedPrefix(text, start)) return stop;
  return readAmountSum(text, afterOne(text, start), stop, sums, bares);
}

/** « un à deux milliards », « un ou deux millions »: the first bound, which is no cue, stands before the second. */
function afterOne(text: string, start: number): number {
  const last = text.charCodeAt(start - 2);
  const before = text.charCodeAt(start - 3);
  // « à », « ou », « et », « voire ».
  const link = last === 0xe0 || (last === 0x75 && before === 0x6f) || (last === 0x74 && before === 0x65);
  if (!link && !text.startsWith("voire", start - 6)) return start;
  const match = oneAndLink.exec(text.slice(Math.max(0, start - 12), start));
  return match === null ? start : start - match[0].length;
}

const oneAndLink = /(?<![\p{L}\p{N}])une?[ \u00A0\u202F](?:à|ou|et|voire)[ \u00A0\u202F]$/iu;

/** Adds the sum or the range whose figure starts at `start`, or notes a bare figure. */
function readAmountSum(text: string, start: number, stop: number, sums: Sum[], bares: number[]): number {
  const amount = readAmount(text, start);
  if (amount === null) return stop;
  const range = readRange(text, amount);
  if (range !== null) {
    sums.push(...range);
    return (range.at(-1) as Sum).end;
  }
  const { quantity } = amount;
  if (amount.currency === null && (!quantity.scaled || quantity.needsCurrency)) {
    if (!quantity.scaled) bares.push(start);
    return quantity.figure.end;
  }
  if (!isShare(text, amount)) sums.push(sumOf(amount));
  return amount.end;
}

/** « huit dollars sur dix », « un euro sur trois »: a proportion. */
function isShare(
  text: string,
  { quantity, end, form }: { quantity: Quantity; end: number; form: string | null },
): boolean {
  if (form !== "noun" || quantity.scaled || Number(quantity.decimal) > 99) return false;
  return sharedBy.test(text.slice(end, end + 12));
}

const sharedBy =
  /^[ \u00A0\u202F]sur[ \u00A0\u202F](?:\d{1,3}(?![\d ]| ?[€$])|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)(?![\p{L}])/u;

/** The end of a figure whose first digits end at `end`, without reading it: groups and decimals are passed over. */
function figureStop(text: string, start: number, end: number): number {
  if (classAt(text, start) !== DIGIT) return end;
  let stop = end;
  while (classAt(text, stop + 1) === DIGIT) {
    const code = text.charCodeAt(stop);
    const point = code === 0x2c || code === 0x2e || code === 0x27 || code === 0x2019;
    const blank = code !== 0x0a && characterClass[code] === BLANK && end - start <= 3;
    if (!point && !blank) break;
    let after = stop + 2;
    while (classAt(text, after) === DIGIT) after++;
    if (blank && after !== stop + 4) break;
    stop = after;
  }
  return stop;
}

/** « EUR35m »: a code glued to the figure is read; « T3 », « A380 » are not figures. */
function readGluedPrefix(text: string, start: number): boolean {
  return /(?<![\p{L}])(?:EUR|USD|CHF|GBP|CAD|SEK|NOK|DKK|JPY)$/u.test(
    text.slice(Math.max(0, start - 4), start),
  );
}

const vagueBefore =
  /(?<![\p{L}\p{N}])(?:plusieurs|quelques|des|de nombreux|de nombreuses|maints|maintes|dizaines et)[ \u00A0\u202F]$/iu;
const oneBefore =
  /(?<![\p{L}\p{N}])(?:une?)[ \u00A0\u202F](?:(?:bonne|petite|grosse|bon|petit|gros|seul)[ \u00A0\u202F])?$/iu;
const fractionBefore =
  /(?<![\p{L}\p{N}])(?:(?<half>(?:un[ \u00A0\u202F])?demi(?:[-\u2010\u2011]|[ \u00A0\u202F]))|(?<three>trois[ -]quarts de[ \u00A0\u202F])|(?<quarter>un quart de[ \u00A0\u202F])|(?<sign>½[ \u00A0\u202F]?))$/iu;

/** A sum that starts with a magnitude or a collective: « un million », « le milliard d'euros », « quelques centaines de milliers ». */
function readMagnitudeSum(text: string, start: number, end: number, sums: Sum[], bares: number[]): number {
  const chain = readChain(text, start, end);
  const currency = readCurrency(text, chain.end);
  if (currency !== null && currency.exponent > 0) return chain.end;
  const before = text.slice(Math.max(0, start - 24), start);
  const finish = currency?.end ?? chain.end;
  const sum = (from: number, decimal: string | null, approximate: boolean, rule: RuleName): number => {
    const value =
      decimal === null
        ? null
        : Number(`${decimal}e${chain.exponent + (currency?.exponent ?? 0)}`) * chain.times;
    const qualifier = value === null ? "vague" : approximate ? "approximate" : "exact";
    const { exponent } = chain;
    sums.push({
      start: from,
      end: finish,
      min: value,
      max: value,
      qualifier,
      rule,
      denomination: currency,
      exponent,
    });
    return finish;
  };
  if (currency === null && !chain.scaled) {
    const single = oneBefore.exec(before);
    if (single !== null && !chain.plural && endsPhrase(text, chain.end)) {
      bares.push(start - single[0].length);
    }
    return chain.end;
  }
  const vague = vagueBefore.exec(before);
  if (vague !== null && chain.plural) {
    if (currency === null && !/quelques|plusieurs/i.test(vague[0])) return chain.end;
    return sum(start - vague[0].length, null, false, "money/vague");
  }
  if (chain.plural) return chain.end;
  const fraction = fractionBefore.exec(before);
  if (fraction?.groups !== undefined) {
    const { half, three, sign } = fraction.groups;
    const decimal = half !== undefined || sign !== undefined ? "0.5" : three !== undefined ? "0.75" : "0.25";
    return sum(start - fraction[0].length, decimal, false, "money/fraction");
  }
  const one = oneBefore.exec(before);
  if (one !== null && !chain.collective) return readAmountSum(text, start - one[0].length, end, sums, bares);
  if (one !== null) return sum(start - one[0].length, "1", true, "money/collective");
  if (
    currency !== null &&
    chain.scaled &&
    /(?<![\p{L}\p{N}])(?:le|du|au|ce|premier|prochain|un)[ \u00A0\u202F]$/iu.test(before)
  ) {
    return sum(start, "1", chain.collective, "money/definite");
  }
  return chain.end;
}

interface Chain {
  readonly end: number;
  readonly exponent: number;
  /** What the collectives that are no power of ten multiply by. */
  readonly times: number;
  readonly plural: boolean;
  readonly scaled: boolean;
  readonly collective: boolean;
}

/** « millions », « centaines de milliers », « dizaine de milliards »: each joined to the next by « de ». */
function readChain(text: string, start: number, firstEnd: number): Chain {
  let end = firstEnd;
  let at = start;
  const chain = { exponent: 0, times: 1, plural: false, scaled: false, collective: false };
  for (let count = 0; count < 3; count++) {
    const stop = wordEnd(text, at);
    const word = wordKey(text, at, stop);
    const singular = word.endsWith("s") ? word.slice(0, -1) : word;
    const power = Object.hasOwn(magnitudeWords, word) ? magnitudeWords[word] : undefined;
    const times = collectives.get(singular);
    if (stop === at || (power === undefined && times === undefined)) break;
    if (count === 0) chain.plural = word.endsWith("s");
    if (power !== undefined && singular !== "millier") chain.scaled = true;
    else chain.collective = true;
    if (singular === "millier" && count > 0) chain.scaled = true;
    if (power !== undefined) chain.exponent += power;
    else if (times !== undefined) chain.times *= times;
    end = stop;
    const link = /^[ \u00A0\u202F\n]de[ \u00A0\u202F\n]/.exec(text.slice(stop, stop + 4));
    if (link === null) break;
    at = stop + link[0].length;
  }
  return { ...chain, end };
}

/** « quelques euros », « un euro », « une livre »: a noun of money with a determiner that says how many. */
function readNounSum(text: string, start: number, end: number, sums: Sum[]): number {
  const currency = readCurrency(text, start);
  if (currency === null || currency.form !== "noun") return end;
  const before = text.slice(Math.max(0, start - 24), start);
  const vague = /(?<![\p{L}\p{N}])(?:plusieurs|quelques)[ \u00A0\u202F]$/iu.exec(before);
  if (vague !== null && currency.singular !== true && currency.noun?.homonym !== true) {
    sums.push(nounSum(start - vague[0].length, currency, null, "money/vague"));
    return currency.end;
  }
  const one = /(?<![\p{L}\p{N}])(?:une?)[ \u00A0\u202F]$/iu.exec(before);
  if (
    one === null ||
    !currency.singular ||
    isMasculineHomonym(one[0], currency) ||
    isCurrencyItself(text, currency) ||
    sharedBy.test(text.slice(currency.end, currency.end + 12))
  )
    return end;
  sums.push(nounSum(start - one[0].length, currency, 1, "money/plain"));
  return currency.end;
}

/** « un livre » is a book, as « une livre » is money. */
function isMasculineHomonym(determiner: string, { noun }: CurrencyReading): boolean {
  return noun?.homonym === true && noun.singular !== "franc" && /^un[^e]/i.test(determiner);
}

function nounSum(start: number, currency: CurrencyReading, value: number | null, rule: RuleName): Sum {
  const min = value === null ? null : Number(`${value}e${currency.exponent}`);
  return {
    start,
    end: currency.end,
    min,
    max: min,
    qualifier: value === null ? "vague" : "exact",
    rule,
    denomination: currency,
    exponent: 0,
  };
}

/** « un euro fort », « un dollar numérique », « un franc succès »: the currency as such, or another word. */
function isCurrencyItself(text: string, currency: CurrencyReading): boolean {
  if (/^[ \u00A0\u202F]à[ \u00A0\u202F]\d/.test(text.slice(currency.end, currency.end + 5))) return false;
  const start = skipBlanks(text, currency.end);
  const word = wordKey(text, start, wordEnd(text, start));
  return (
    /^(?:fort|faible|numérique|digital|cher|stable|succès|affaibli|surévalué|sous|trop|plus|moins|bas|haut|en|soleil|public)$/.test(
      word,
    ) ||
    (currency.noun?.homonym === true && !/^(?:symbolique|symboliques|)$/.test(word))
  );
}
