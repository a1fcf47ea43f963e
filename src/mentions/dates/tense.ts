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
import { classAt, LETTER } from "../../rules/index.ts";

/** Whether what stands around a date is told as done or as to come; `cost` grows with the distance of the clue. */
export interface Tense {
  readonly side: "past" | "future";
  readonly cost: number;
}

/** How far apart two clauses are, in words. */
const COMMA = 6;
const BREAK = 12;
const QUOTE = 3;

/** How far a verb may stand from the date that it tells of, in characters, and how dear it may be. */
const REACH = 200;
const FARTHEST = 40;

/** Reads the tense of the verbs nearest to a date within its sentence; null where none tells. */
export function tenseAround(body: string, sentence: Span, date: Span): Tense | null {
  const left = new Walk(body, date.start, Math.max(sentence.start, date.start - REACH), -1);
  const right = new Walk(body, date.end, Math.min(sentence.end, date.end + REACH), 1);
  const before = nearestClue(left, COMMA, FARTHEST);
  // « Le 3 mai, le groupe cède … »: a date that opens the sentence belongs to the clause after its comma.
  const after = nearestClue(right, left.at(2) === null ? 1 : COMMA, before?.cost ?? FARTHEST);
  return after ?? before;
}

/** The nearest clue that costs less than `limit`. */
function nearestClue(words: Walk, comma: number, limit: number): Tense | null {
  let cost = 0;
  for (let at = 0; cost < limit - 1; at++) {
    const word = words.at(at);
    if (word === null) return null;
    if (!isWord(word)) {
      cost += word === "," ? comma : word === "«" || word === "»" ? QUOTE : BREAK;
      continue;
    }
    cost++;
    const side = sideOf(words, at);
    if (side !== null) return { side, cost };
  }
  return null;
}

function isWord(word: string): boolean {
  return classAt(word, 0) === LETTER;
}

/** The words and marks that lead away from a date, read as far as they are asked for. */
class Walk {
  private readonly words: string[] = [];
  private readonly text: string;
  private readonly limit: number;
  private readonly step: 1 | -1;
  private index: number;

  constructor(text: string, from: number, limit: number, step: 1 | -1) {
    this.text = text;
    this.index = from;
    this.limit = limit;
    this.step = step;
  }

  /** The word that stands so many words away, in lower case; null beyond the limit. */
  at(position: number): string | null {
    while (this.words.length <= position) {
      const word = this.next();
      if (word === null) return null;
      this.words.push(word);
    }
    return this.words[position]!;
  }

  /** The word that the text sets before the one at a position. */
  before(position: number): string | null {
    return this.step < 0 ? this.at(position + 1) : position === 0 ? null : this.at(position - 1);
  }

  /** The position of that word. */
  previous(position: number): number {
    return position - this.step;
  }

  private next(): string | null {
    const ahead = this.step > 0;
    while (ahead ? this.index < this.limit : this.index > this.limit) {
      const at = ahead ? this.index : this.index - 1;
      if (classAt(this.text, at) === LETTER) return this.word(ahead);
      this.index += this.step;
      const mark = this.text[at]!;
      if (MARKS.includes(mark)) return mark;
    }
    return null;
  }

  /** Words with a capital inside the sentence are names and no verbs. */
  private word(ahead: boolean): string {
    const from = this.index;
    let to = from;
    while (classAt(this.text, ahead ? to : to - 1) === LETTER) to += this.step;
    this.index = to;
    const start = ahead ? from : to;
    const word = this.text.slice(start, ahead ? to : from);
    const key = word.toLowerCase();
    return key === word || (!ahead && to <= this.limit) ? key : NAME;
  }
}

const MARKS = ",;:()—–.«»?!";
const NAME = "N";

function sideOf(words: Walk, at: number): Tense["side"] | null {
  const word = words.at(at)!;
  if (auxiliariesPast.has(word)) return "past";
  if (planningParticiples.has(word)) return hasBefore(words, at, auxiliariesPast) ? "past" : "future";
  if (planningWords.has(word)) return afterDeterminer(words, at) && word !== "livraison" ? null : "future";
  if (isFutureForm(word)) return "future";
  if (!isPastForm(word) || afterDeterminer(words, at)) return null;
  return hasBefore(words, at, auxiliariesAhead) ? "future" : "past";
}

function afterDeterminer(words: Walk, at: number): boolean {
  return determiners.has(words.before(at) ?? "");
}

/** Whether one of the three words before has to do with this one. */
function hasBefore(words: Walk, at: number, wanted: ReadonlySet<string>): boolean {
  let position = at;
  for (let count = 0; count < 3; count++) {
    const word = words.before(position);
    if (word === null || !isWord(word)) return false;
    if (wanted.has(word)) return true;
    position = words.previous(position);
  }
  return false;
}

/** An infinitive's stem and an ending of the future or the conditional. */
function isFutureForm(word: string): boolean {
  // Most words are ruled out by their last letter.
  if (!"atszi".includes(word.at(-1)!)) return false;
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
