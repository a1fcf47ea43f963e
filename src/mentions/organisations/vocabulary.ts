import type { Lookup } from "../../knowledge/index.ts";
import { Word } from "./word.ts";

/** Beyond so many words all are forgotten. */
const MOST_WORDS = 40_000;
/** Number of places for words at first, a power of two. There are always more than twice as many as words. */
const FIRST_PLACES = 0x4000;
/** A word is looked for in so many places at most: a hostile text may give many the same. */
const MOST_TRIES = 32;
/** Longer words are not kept. */
const LONGEST_KEPT = 40;
/** The number of the word that was asked for last, where it is not kept; in `places` it means a free place. */
const UNKEPT = 0;

/**
 * The words met so far, the same few thousand in every article. They are found by the code units of a text, so that a
 * token that was met before costs neither a string nor a look at the word lists. Each has a number: words that are met
 * early are the frequent ones, so that what is read most lies close together in memory.
 */
export class Vocabulary {
  private readonly lookup: Lookup;
  /** By place: the hash of the word there and its number. */
  private places = new Int32Array(2 * FIRST_PLACES);
  private words: Word[];
  /** By number: the traits of the word. */
  private traits = new Int32Array(FIRST_PLACES);
  /** By number: where in `letters` the length and the code units of the word stand. */
  private spellings = new Int32Array(FIRST_PLACES);
  private letters = new Uint16Array(0x10000);
  private used = 0;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
    this.words = [new Word("", lookup)];
  }

  /** A word by its number, which is good until the next one is asked for. */
  word(number: number): Word {
    return this.words[number] as Word;
  }

  /** The traits of a word by its number. */
  traitsOf(number: number): number {
    return this.traits[number] as number;
  }

  /** The number of the word between two offsets of a text, which is also given as code units. */
  numberAt(text: string, codes: Uint16Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
    const { places } = this;
    const last = places.length - 1;
    let place = placeOf(hash, places);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const number = places[place + 1] as number;
      if (number === UNKEPT) return this.add(text.slice(start, end), hash, place);
      if (places[place] === hash && this.isSpelt(number, codes, start, end)) return number;
      place = (place + 2) & last;
    }
    return this.pass(text.slice(start, end));
  }

  private isSpelt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.spellings[number] as number;
    if (letters[at] !== end - start) return false;
    for (let index = start; index < end; index++) if (letters[++at] !== codes[index]) return false;
    return true;
  }

  private add(slice: string, hash: number, place: number): number {
    if (slice.length > LONGEST_KEPT) return this.pass(slice);
    if (this.words.length > MOST_WORDS) {
      this.forget();
      return this.add(slice, hash, placeOf(hash, this.places));
    }
    // A long slice of a body would keep the whole body alive.
    const word = new Word(slice.length < 13 ? slice : slice.split("").join(""), this.lookup);
    const number = this.words.push(word) - 1;
    this.places[place] = hash;
    this.places[place + 1] = number;
    this.traits[number] = word.traits;
    this.spellings[number] = this.used;
    this.keep(slice);
    if (4 * this.words.length > this.places.length) this.grow();
    return number;
  }

  /** A word that is not kept. */
  private pass(slice: string): number {
    const word = new Word(slice, this.lookup);
    this.words[UNKEPT] = word;
    this.traits[UNKEPT] = word.traits;
    return UNKEPT;
  }

  private forget(): void {
    this.places.fill(UNKEPT);
    this.words = [this.word(UNKEPT)];
    this.used = 0;
  }

  /** Doubles the places. */
  private grow(): void {
    const before = this.places;
    this.places = new Int32Array(2 * before.length);
    this.traits = enlarged(this.traits, before.length);
    this.spellings = enlarged(this.spellings, before.length);
    for (let at = 0; at < before.length; at += 2) {
      const number = before[at + 1] as number;
      if (number === UNKEPT) continue;
      const hash = before[at] as number;
      let place = placeOf(hash, this.places);
      while (this.places[place + 1] !== UNKEPT) place = (place + 2) & (this.places.length - 1);
      this.places[place] = hash;
      this.places[place + 1] = number;
    }
  }

  private keep(spelling: string): void {
    if (this.used + spelling.length >= this.letters.length) {
      const more = new Uint16Array(2 * this.letters.length);
      more.set(this.letters);
      this.letters = more;
    }
    this.letters[this.used++] = spelling.length;
    for (let at = 0; at < spelling.length; at++) this.letters[this.used++] = spelling.charCodeAt(at);
  }
}

/** Where a word with this hash is looked for first. */
function placeOf(hash: number, places: Int32Array): number {
  return ((hash ^ (hash >>> 15)) << 1) & (places.length - 1);
}

function enlarged(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}

const vocabularies = new WeakMap<Lookup, Vocabulary>();

/** The vocabulary that goes with a knowledge base. */
export function vocabularyOf(lookup: Lookup): Vocabulary {
  const known = vocabularies.get(lookup);
  if (known !== undefined) return known;
  const vocabulary = new Vocabulary(lookup);
  vocabularies.set(lookup, vocabulary);
  return vocabulary;
}
