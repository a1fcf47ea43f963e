import type { Span } from "../../document/index.ts";
import {
  auxiliariesAhead,
  auxiliariesPast,
  determiners,
  irregularPast,
  nounsLikeParticiples,
  planningParticiples,
  planningWords,
  stemsInR,
} from "../../french/index.ts";

/** Whether what stands around a date is told as done or as to come; `cost` grows with the distance of the clue. */
export interface Tense {
  readonly side: "past" | "future";
  readonly cost: number;
}

const TOKEN = /[\p{L}\p{M}]+|[,;:()—–.«»?!]/gu;

/** How far apart two clauses are, in words. */
const COMMA = 6;
const BREAK = 12;
const QUOTE = 3;

/** How far a verb may stand from the date that it tells of, in characters. */
const REACH = 200;

/** Reads the tense of the verbs nearest to a date within its sentence; null where none tells. */
export function tenseAround(body: string, sentence: Span, date: Span): Tense | null {
  const before = tokens(body.slice(Math.max(sentence.start, date.start - REACH), date.start));
  const after = tokens(body.slice(date.end, Math.min(sentence.end, date.end + REACH)));
  const left = nearestClue(before, before.length - 1, -1, COMMA);
  // « Le 3 mai, le groupe cède … »: a date that opens the sentence belongs to the clause after its comma.
  const right = nearestClue(after, 0, 1, before.length <= 2 ? 1 : COMMA);
  if (left === null || right === null) return left ?? right;
  return right.cost < left.cost ? right : left;
}

/** Words in lower case; those with a capital inside the sentence are names and no verbs. */
function tokens(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((word, index) => {
    const lower = word.toLowerCase();
    return index > 0 && lower !== word ? NAME : lower;
  });
}

const NAME = "N";

function nearestClue(words: readonly string[], from: number, step: 1 | -1, comma: number): Tense | null {
  let cost = 0;
  for (let at = from; at >= 0 && at < words.length && cost < 40; at += step) {
    const word = words[at]!;
    if (!/^\p{L}/u.test(word)) {
      cost += word === "," ? comma : word === "«" || word === "»" ? QUOTE : BREAK;
      continue;
    }
    cost++;
    const side = sideOf(words, at);
    if (side !== null) return { side, cost };
  }
  return null;
}

function sideOf(words: readonly string[], at: number): Tense["side"] | null {
  const word = words[at]!;
  if (auxiliariesPast.has(word)) return "past";
  const afterDeterminer = determiners.has(words[at - 1] ?? "");
  if (planningParticiples.has(word)) return hasBefore(words, at, auxiliariesPast) ? "past" : "future";
  if (planningWords.has(word)) return afterDeterminer && word !== "livraison" ? null : "future";
  if (isFutureForm(word)) return "future";
  if (!isPastForm(word) || afterDeterminer) return null;
  return hasBefore(words, at, auxiliariesAhead) ? "future" : "past";
}

/** Whether one of the three words before has to do with this one. */
function hasBefore(words: readonly string[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (!/^\p{L}/u.test(words[index]!)) return false;
    if (wanted.has(words[index]!)) return true;
  }
  return false;
}

/** An infinitive's stem and an ending of the future or the conditional. */
function isFutureForm(word: string): boolean {
  const match = /r(?:(a|ont|ait|aient)|ons|ez|ai)$/u.exec(word);
  if (match === null || notVerbs.has(word)) return false;
  const stem = word.slice(0, match.index + 1);
  if (stemsInR.has(stem) || stem.length < 3) return false;
  return (match[1] === undefined ? /(?:er|ir|dr|vr|ur|rr)$/u : /[eiudvrt]r$/u).test(stem);
}

/** Nouns and adverbs that end like a future. */
const notVerbs = new Set([
  "environs",
  "fleurons",
  "avirons",
  "extra",
  "contra",
  "opéra",
  "ultra",
  "assez",
  "vrai",
]);

function isPastForm(word: string): boolean {
  if (irregularPast.has(word)) return true;
  return (
    word.length > 3 && /(?:é|ée|és|ées|èrent|irent|aient|ait)$/u.test(word) && !nounsLikeParticiples.has(word)
  );
}
