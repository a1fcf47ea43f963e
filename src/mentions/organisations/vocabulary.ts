import type { Lookup } from "../../knowledge/index.ts";
import { enlarged, Interner } from "../../rules/index.ts";
import { Word } from "./word.ts";

/** The words met so far. */
export class Vocabulary {
  readonly words: Interner<Word>;
  /** By number: the traits of the word, close together. */
  private traits = new Int32Array(0x4000);

  constructor(lookup: Lookup) {
    this.words = new Interner((spelling, number) => {
      const word = new Word(spelling, lookup);
      if (number >= this.traits.length) this.traits = enlarged(this.traits, 2 * this.traits.length);
      this.traits[number] = word.traits;
      return word;
    });
  }

  /** The traits of a word by its number. */
  traitsOf(number: number): number {
    return this.traits[number] as number;
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
