import { type QualifierKind, qualifiersAfter, qualifiersBefore } from "../../french/index.ts";
import { BLANK, classAt, LETTER, phrase, wordKey } from "../../rules/index.ts";
import type { Sum } from "./sum.ts";

const LONGEST = 40;

/** One alternation per kind in named groups, the longest phrases first. */
function alternation(table: Readonly<Record<QualifierKind, readonly string[]>>): string {
  const entries = Object.entries(table).flatMap(([kind, phrases]) =>
    phrases.map((words) => ({ kind, words })),
  );
  entries.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return entries.map(({ words }) => pattern(words)).join("|");
}

/** « près de » also before a vowel: « près d' ». */
function pattern(words: string): string {
  const elided = words.endsWith(" de") ? phrase(words).replace(/de$/, "(?:de|d['\u2019])") : phrase(words);
  return /[\p{L}\p{M}]$/u.test(words) ? elided : `${elided}`;
}

const kindOf = new Map<string, QualifierKind>();
for (const table of [qualifiersBefore, qualifiersAfter]) {
  for (const [kind, phrases] of Object.entries(table))
    for (const words of phrases) kindOf.set(words, kind as QualifierKind);
}

const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<quote>[«"\u201C][ \\u00A0\\u202F]?)?(?<words>${alternation(qualifiersBefore)})(?:[ \\u00A0\\u202F]?[»"\u201D])?[ \\u00A0\\u202F\\n]?$`,
  "iu",
);
const after = new RegExp(
  `[ \\u00A0\\u202F](?<words>${alternation(qualifiersAfter)})(?![\\p{L}\\p{N}])(?! (?:t[ôo]t|tard|vite|haut|bas|pr[èe]s|\\d))`,
  "iuy",
);

/** « monte jusqu'à 121 milliards »: the sum is reached, not a bound. */
const rises =
  /(?<![\p{L}])(?:re)?(?:mont|grimp|bondi|descen)(?:e|é|ée|es|t|d|du|due|a|ait|ant|er)[ \u00A0]$/u;

/** The last word of each phrase before a figure, or its last sign. */
const lastWords = new Set<string>();
for (const phrases of Object.values(qualifiersBefore)) {
  for (const words of phrases) lastWords.add(/[\p{L}\p{M}]+$/u.exec(words)?.[0] ?? words.slice(-1));
}
lastWords.add("d");

/** The words before « de », « d' » and « à » in such phrases: most sums have another one there (« une levée de 5 M€ »). */
const headsOfDe = new Set<string>(["jusqu"]);
for (const phrases of Object.values(qualifiersBefore)) {
  for (const words of phrases) {
    const head = /([\p{L}\p{M}]+)[ '](?:de|à)$/u.exec(words)?.[1];
    if (head !== undefined) headsOfDe.add(head);
  }
}

/** Whether the words right before the sum may be a qualifier: spares most sums the expression. */
function mayQualify(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && classAt(text, end - 1) !== LETTER) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x2e || start - end > 3)
      return lastWords.has(text[start - 2] ?? "") || /[~≈±<>≤≥.]/.test(text.slice(start - 3, start));
    if (lastWords.has(text[end - 1] as string)) return true;
    end--;
  }
  let begin = end;
  while (begin > 0 && classAt(text, begin - 1) === LETTER) begin--;
  const last = wordKey(text, begin, end);
  if (!lastWords.has(last)) return false;
  if (last !== "de" && last !== "d" && last !== "à") return true;
  let headEnd = begin;
  while (headEnd > 0 && classAt(text, headEnd - 1) !== LETTER && begin - headEnd < 3) headEnd--;
  let headStart = headEnd;
  while (headStart > 0 && classAt(text, headStart - 1) === LETTER) headStart--;
  return headsOfDe.has(wordKey(text, headStart, headEnd));
}

/** Widens a sum by the words before or after it that bound it, and takes their meaning. */
export function qualify(text: string, sum: Sum, floor: number): Sum {
  return qualifyBefore(text, sum, floor) ?? qualifyAfter(text, sum) ?? sum;
}

function qualifyBefore(text: string, sum: Sum, floor: number): Sum | null {
  if (!mayQualify(text, sum.start)) return null;
  const from = Math.max(floor, sum.start - LONGEST);
  const match = before.exec(text.slice(from, sum.start));
  const words = match?.groups?.words;
  if (match === null || words === undefined) return null;
  const quote = match.groups?.quote ?? "";
  const closed = /[»"\u201D]/.test(match[0].slice(quote.length));
  if (
    /^jusqu/i.test(words) &&
    rises.test(text.slice(Math.max(floor, from + match.index - 14), from + match.index))
  )
    return null;
  const start = from + match.index + (closed ? 0 : quote.length);
  return widen(sum, start, sum.end, words);
}

function qualifyAfter(text: string, sum: Sum): Sum | null {
  if (classAt(text, sum.end) !== BLANK || !firstsAfter.has(text.charCodeAt(sum.end + 1))) return null;
  after.lastIndex = sum.end;
  const match = after.exec(text);
  const words = match?.groups?.words;
  return match === null || words === undefined
    ? null
    : widen(sum, sum.start, sum.end + match[0].length, words);
}

function widen(sum: Sum, start: number, end: number, words: string): Sum {
  const kind = kindOf.get(canonical(words));
  if (kind === undefined) throw new TypeError(`expected a known qualifier, got ${JSON.stringify(words)}`);
  const keep = sum.qualifier === "range" || sum.qualifier === "vague";
  return { ...sum, start, end, qualifier: keep ? sum.qualifier : kind };
}

/** The first letters of the words after an amount that bound it. */
const firstsAfter = new Set<number>();
for (const phrases of Object.values(qualifiersAfter)) {
  for (const words of phrases)
    for (const form of [words, words.toUpperCase()]) firstsAfter.add(form.charCodeAt(0));
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
