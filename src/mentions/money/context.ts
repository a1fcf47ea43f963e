import { countEvidence, countNouns, sumEvidence, sumNouns } from "../../french/index.ts";
import {
  BLANK,
  classAt,
  hyphenatedEnd,
  LETTER,
  StemTable,
  WordTable,
  wordEnd,
  wordStart,
} from "../../rules/index.ts";
import type { Sum } from "./sum.ts";

const complement =
  /[ \u00A0\u202F\n](?:de[ \u00A0\u202F\n]|d['’])(la |l['’]|ses |son |sa |leur |leurs |cette |ce |ces )?/uy;
const sumOrCount = new WordTable<"sum" | "count">([
  ...[...countNouns].map((noun) => [noun, "count"] as const),
  ...[...sumNouns].map((noun) => [noun, "sum"] as const),
]);

/** Words after « de », « d' » that open an adverbial: what the sum is of is not told. */
const adverbials = new WordTable(
  `ici abord emblée un une après autre autres avance office ores ailleurs son leur part deux trois quatre cinq six sept huit
  neuf dix lors quoi plus moins mieux trop suite concert`
    .split(/\s+/)
    .map((word) => [word, true] as const),
);

/** What the words right after a bare magnitude say: a sum of money, a count of people or things, or nothing. */
export function complementOf(text: string, end: number): "sum" | "count" | null {
  const initial = text.charCodeAt(end + 1);
  // « le », « leur », « du », « de », « d' ».
  if (classAt(text, end) !== BLANK || (initial !== 0x64 && initial !== 0x6c)) return null;
  if (/^[ \u00A0](?:le|du|de|leur) nombre /.test(text.slice(end, end + 13))) return "count";
  complement.lastIndex = end;
  const match = complement.exec(text);
  if (match === null) return null;
  const determiner = match[1];
  const start = complement.lastIndex;
  const stop = hyphenatedEnd(text, start);
  if (stop === start) return determiner?.endsWith("s ") === true ? "count" : null;
  const first = wordEnd(text, start);
  const told = sumOrCount.folded(text, start, stop);
  if (told === "sum" || (first < stop && sumOrCount.folded(text, start, first) === "sum")) return "sum";
  if (told === "count") return "count";
  if (determiner !== undefined || adverbials.folded(text, start, stop) === true) return null;
  // A noun in the singular is no thing that is counted (« 1,3 million de matériel »).
  const last = text.charAt(stop - 1).toLowerCase();
  if (last !== "s" && last !== "x") return null;
  // « de Phenix » names who pays; « de Brésiliens » are people.
  return last === "x" && /\p{Lu}/u.test(text.charAt(start)) ? null : "count";
}

/** Between a bare magnitude and what was told before it; at most so long. */
const LONGEST_LINK = 40;
const link =
  /(?<=(?:dont|contre|puis|et|,|soit|à|ou|;|\()[ \u00A0\u202F\n](?:[a-zA-ZÀ-ÖØ-öø-ÿŒœ'’]{1,12}[ \u00A0\u202F]){0,2})/uy;

/** What was told before a bare magnitude: a sum of money or a count of people or things. */
export interface Told {
  readonly end: number;
  readonly count: boolean;
}

/** Whether a bare magnitude counts people or things: its complement, the count that it goes on from, or its clause. */
export function isCount(text: string, sum: Sum, previous: Told | null, sentenceStart: number): boolean {
  const what = complementOf(text, sum.end);
  if (what !== null) return what === "count";
  let from = sentenceStart;
  if (previous !== null && previous.end > sentenceStart) {
    const between = text.slice(Math.max(previous.end, sum.start - LONGEST_LINK), sum.start);
    link.lastIndex = between.length;
    if (link.test(between)) return previous.count;
    from = previous.end;
  }
  return (
    tellsOfCount(text, Math.max(from, sum.start - 120), sum.start) ||
    arePeople(text, from, sum.start) ||
    comparesBareFigures(text, from, sum.start)
  );
}

const people =
  /(?<![\p{L}])(?:chance sur|(?:ils|elles) (?:étaient|sont|seront)|(?:nous) (?:étions|sommes))[ \u00A0](?:(?:plus|moins|près) de[ \u00A0]|quelque[ \u00A0]|environ[ \u00A0])?$/u;
const lastWordsOfPeople = new WordTable(
  "sur étaient sont seront étions sommes de quelque environ".split(" ").map((word) => [word, true] as const),
);

/** « ils sont plus de 3 millions », « une chance sur 19 millions ». */
function arePeople(text: string, from: number, start: number): boolean {
  const last = lastWordsOfPeople.exactly(text, wordStart(text, start - 1), start - 1);
  return last === true && people.test(text.slice(Math.max(from, start - 24), start));
}

/** « plus de », « moins de » bound a figure; only after it do they tell of a sum. */
const bounding = new Set(["plus", "moins", "mieux", "trop"]);
const telling = new WordTable<"sum" | "count">([
  ["pour", "sum"],
  ...[...sumNouns].flatMap((word) => (bounding.has(word) ? [] : [[word, "sum"] as const])),
  ...[...countEvidence].map((word) => [word, "count"] as const),
]);

const stems = new StemTable(sumEvidence);

/** Whether the nearest telling word before the figure is one of counts. */
function tellsOfCount(text: string, from: number, start: number): boolean {
  let end = start;
  while (end > from) {
    while (end > from && classAt(text, end - 1) !== LETTER) end--;
    const begin = Math.max(from, wordStart(text, end));
    const told = telling.folded(text, begin, end);
    if (told !== undefined) return told === "count";
    if (stems.begins(text, begin, end)) return false;
    end = begin;
  }
  return false;
}

/** « 640 000 visiteurs, contre 1,5 million avant les travaux »: a figure without currency is compared with. */
function comparesBareFigures(text: string, from: number, start: number): boolean {
  if (!text.endsWith(", contre ", start)) return false;
  const before = text.slice(Math.max(from, start - 60), start);
  return /(?<![\p{L}\p{N}])\d{1,3}[ \u00A0\u202F.]\d{3}(?![\d,])(?! ?[€$£]| euros| dollars)[^.;:]{0,40}, contre $/u.test(
    before,
  );
}
