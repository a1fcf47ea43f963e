import { type QualifierKind, qualifiersAfter, qualifiersBefore } from "../../french/index.ts";
import { BLANK, classAt, LETTER, phrase, WordTable, wordEnd, wordStart } from "../../rules/index.ts";
import type { Sum } from "./sum.ts";

const LONGEST = 40;
const WORD_EDGE = "(?<![\\p{L}\\p{N}])";

/** The longest phrases first. */
function alternation(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(pattern)
    .join("|");
}

/** « près de » also before a vowel: « près d' ». */
function pattern(words: string): string {
  return words.endsWith(" de") ? phrase(words).replace(/de$/, "(?:de|d['\u2019])") : phrase(words);
}

const kindOf = new Map<string, QualifierKind>();
for (const table of [qualifiersBefore, qualifiersAfter]) {
  for (const [kind, phrases] of Object.entries(table))
    for (const words of phrases) kindOf.set(words, kind as QualifierKind);
}

/**
 * Looks back from the end of a text for one of these phrases; the longest wins. Groups: the quotation mark before it,
 * all that follows, the phrase, and the quotation mark after it.
 */
function endsIn(phrases: readonly string[]): RegExp {
  return new RegExp(
    `(?<=(${WORD_EDGE}[«"\u201C][ \\u00A0\\u202F]?)?` +
      `(${WORD_EDGE}(${alternation(phrases)})([ \\u00A0\\u202F]?[»"\u201D])?[ \\u00A0\\u202F\\n]?))`,
    "iuy",
  );
}

/** Looks for one of these phrases after a sum. */
function goesOnIn(phrases: readonly string[]): RegExp {
  return new RegExp(
    `[ \\u00A0\\u202F](?<words>${alternation(phrases)})(?![\\p{L}\\p{N}])(?! (?:t[ôo]t|tard|vite|haut|bas|pr[èe]s|\\d))`,
    "iuy",
  );
}

/** One expression for the phrases that share a word: most sums have none beside them, which a look-up tells. */
function byWord(
  phrases: readonly string[],
  wordOf: (phrase: string) => string | undefined,
  expressionOf: (phrases: readonly string[]) => RegExp,
): WordTable<RegExp> {
  const groups = new Map<string, string[]>();
  for (const each of phrases) {
    const word = wordOf(each);
    if (word !== undefined) groups.set(word, [...(groups.get(word) ?? []), each]);
  }
  return new WordTable([...groups].map(([word, group]) => [word, expressionOf(group)] as const));
}

/** « monte jusqu'à 121 milliards »: the sum is reached, not a bound. */
const rises =
  /(?<![\p{L}])(?:re)?(?:mont|grimp|bondi|descen)(?:e|é|ée|es|t|d|du|due|a|ait|ant|er)[ \u00A0]$/u;

const phrasesBefore = Object.values(qualifiersBefore).flat();
const isLinked = / (?:de|à)$|'à$/;
/** By the last word, or the sign. */
const byEnd = byWord(
  phrasesBefore,
  (words) => (isLinked.test(words) ? undefined : (/[\p{L}\p{M}]+$/u.exec(words)?.[0] ?? words.slice(-1))),
  endsIn,
);
/** Those that end in « de », « d' » or « à », by the word before it: most sums have another one there (« une levée de 5 M€ »). */
const byHead = byWord(phrasesBefore, (words) => /([\p{L}\p{M}]+)[ '](?:de|à)$/u.exec(words)?.[1], endsIn);
const links = new WordTable(["de", "d", "à"].map((word) => [word, true] as const));
const abbreviated = endsIn(phrasesBefore.filter((words) => !/[\p{L}\p{M}]$/u.test(words)));

/** The expression of the phrases that may stand right before the sum; undefined where the words there end none. */
function phrasesThatEnd(text: string, start: number): RegExp | undefined {
  let end = start;
  while (end > 0 && classAt(text, end - 1) !== LETTER) {
    if (text.charCodeAt(end - 1) === 0x2e || start - end > 3)
      return /[~≈±<>≤≥.]/.test(text.slice(start - 3, start)) ? abbreviated : undefined;
    const sign = classAt(text, end - 1) === BLANK ? undefined : byEnd.exactly(text, end - 1, end);
    if (sign !== undefined) return sign;
    end--;
  }
  const begin = wordStart(text, end);
  if (links.folded(text, begin, end) !== true) return byEnd.folded(text, begin, end);
  let headEnd = begin;
  while (headEnd > 0 && classAt(text, headEnd - 1) !== LETTER && begin - headEnd < 3) headEnd--;
  return byHead.folded(text, wordStart(text, headEnd), headEnd);
}

/** Widens a sum by the words before or after it that bound it, and takes their meaning. */
export function qualify(text: string, sum: Sum, floor: number): Sum {
  return qualifyBefore(text, sum, floor) ?? qualifyAfter(text, sum) ?? sum;
}

function qualifyBefore(text: string, sum: Sum, floor: number): Sum | null {
  const before = phrasesThatEnd(text, sum.start);
  if (before === undefined) return null;
  const from = Math.max(floor, sum.start - LONGEST);
  const lead = text.slice(from, sum.start);
  before.lastIndex = lead.length;
  const found = before.exec(lead);
  if (found === null) return null;
  const [, quote = "", bound = "", words = "", closed] = found;
  const start = sum.start - bound.length;
  const outer = start - quote.length;
  if (/^jusqu/i.test(words) && rises.test(text.slice(Math.max(floor, outer - 14), outer))) return null;
  return widen(sum, closed === undefined ? start : outer, sum.end, words);
}

const byStart = byWord(
  Object.values(qualifiersAfter).flat(),
  (words) => /^[\p{L}\p{M}]+/u.exec(words)?.[0],
  goesOnIn,
);

function qualifyAfter(text: string, sum: Sum): Sum | null {
  if (classAt(text, sum.end) !== BLANK) return null;
  const next = sum.end + 1;
  const after = byStart.folded(text, next, wordEnd(text, next));
  if (after === undefined) return null;
  after.lastIndex = sum.end;
  const match = after.exec(text);
  const words = match?.groups?.words;
  return match === null || words === undefined
    ? null
    : widen(sum, sum.start, sum.end + match[0].length, words);
}

function widen(sum: Sum, start: number, end: number, words: string): Sum {
  const kind = kindOf.get(words) ?? kindOf.get(canonical(words));
  if (kind === undefined) throw new TypeError(`expected a known qualifier, got ${JSON.stringify(words)}`);
  const keep = sum.qualifier === "range" || sum.qualifier === "vague";
  const { min, max, rule, denomination, exponent } = sum;
  const qualifier = keep ? sum.qualifier : kind;
  return { start, end, min, max, qualifier, rule, denomination, exponent };
}

/** The phrase as the data write it. */
function canonical(words: string): string {
  return words
    .toLowerCase()
    .replace(/[ \u00A0\u2009\u202F\n]+/g, " ")
    .replace(/\u2019/g, "'")
    .replace(/[\u2010\u2011\u2013]/g, "-")
    .replace(/ d'$/, " de");
}
