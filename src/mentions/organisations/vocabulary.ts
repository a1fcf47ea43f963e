import type { Lookup } from "../../knowledge/index.ts";
import { Word } from "./word.ts";

/** Number of places for words, a power of two. */
const PLACES = 0x10000;
/** Beyond so many words all are forgotten. */
const MOST_WORDS = 40_000;
/** A word is looked for in so many places at most: a hostile text may give many the same. */
const MOST_TRIES = 32;
/** Longer words are not kept. */
const LONGEST_KEPT = 40;

/**
 * The words met so far, the same few thousand in every article. They are found by the code units of a text, so that a
 * token that was met before costs neither a string nor a look at the word lists.
 */
export class Vocabulary {
  private readonly lookup: Lookup;
  private readonly hashes = new Int32Array(PLACES);
  /** Where in `letters` the length and the code units of each word stand. */
  private readonly spellings = new Int32Array(PLACES);
  private words: (Word | undefined)[] = [];
  private letters = new Uint16Array(0x10000);
  private used = 0;
  private size = MOST_WORDS;

  constructor(lookup: Lookup) {
    this.lookup = lookup;
  }

  /** The word between two offsets of a text, which is also given as code units. */
  wordAt(text: string, codes: Uint16Array, start: number, end: number): Word {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const word = this.words[place];
      if (word === undefined) return this.add(text.slice(start, end), hash, place);
      if (this.hashes[place] === hash && this.isSpelt(place, codes, start, end)) return word;
      place = (place + 1) & (PLACES - 1);
    }
    return new Word(text.slice(start, end), this.lookup);
  }

  private isSpelt(place: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.spellings[place] as number;
    if (letters[at] !== end - start) return false;
    for (let index = start; index < end; index++) if (letters[++at] !== codes[index]) return false;
    return true;
  }

  private add(slice: string, hash: number, place: number): Word {
    if (slice.length > LONGEST_KEPT) return new Word(slice, this.lookup);
    if (this.size >= MOST_WORDS) {
      this.words = new Array<Word | undefined>(PLACES).fill(undefined);
      this.size = 0;
      this.used = 0;
    }
    // A long slice of a body would keep the whole body alive.
    const word = new Word(slice.length < 13 ? slice : slice.split("").join(""), this.lookup);
    this.words[place] = word;
    this.hashes[place] = hash;
    this.spellings[place] = this.used;
    this.size++;
    this.keep(slice);
    return word;
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

const vocabularies = new WeakMap<Lookup, Vocabulary>();

/** The vocabulary that goes with a knowledge base. */
export function vocabularyOf(lookup: Lookup): Vocabulary {
  const known = vocabularies.get(lookup);
  if (known !== undefined) return known;
  const vocabulary = new Vocabulary(lookup);
  vocabularies.set(lookup, vocabulary);
  return vocabulary;
}
