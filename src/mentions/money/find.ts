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
import { readAmountSum, sharedBy } from "./amount-sum.ts";
import { scanCues } from "./cues.ts";
import { type CurrencyReading, readCurrency } from "./currency.ts";
import { placesByWord } from "./lexicon.ts";
import { mayFollowFigure, mayLeadFigure } from "./neighbours.ts";
import type { RuleName } from "./rules.ts";
import type { Sighting } from "./sightings.ts";
import type { Sum } from "./sum.ts";
import { readMagnitudeSum } from "./unfigured.ts";

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
  for (const [name, code] of placesByWord.exactly(text, start, end) ?? []) {
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
  if (!link && (last !== 0x65 || !text.startsWith("voire", start - 6))) return start;
  const match = oneAndLink.exec(text.slice(Math.max(0, start - 12), start));
  return match === null ? start : start - match[0].length;
}

const oneAndLink = /(?<![\p{L}\p{N}])une?[ \u00A0\u202F](?:à|ou|et|voire)[ \u00A0\u202F]$/iu;

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
