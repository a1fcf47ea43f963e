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

/** The code units of a text, which are read several times faster than a string's. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/**
 * What is known of the words met so far, the same few thousand in every article. They are found by the code units of a
 * text, so that a word that was met before costs neither a string nor a look at any list. Each has a number: words that
 * are met early are the frequent ones, so that what is read most lies close together in memory.
 */
export class Interner<Value> {
  private readonly make: (spelling: string, number: number) => Value;
  /** By place: the hash of the word there and its number. */
  private places = new Int32Array(2 * FIRST_PLACES);
  private values: Value[] = [];
  /** By number: where in `letters` the length and the code units of the word stand. */
  private spellings = new Int32Array(FIRST_PLACES);
  private letters = new Uint16Array(0x10000);
  private used = 0;

  /** `make` is told what a word that is met for the first time will be numbered, from 0 to some tens of thousands. */
  constructor(make: (spelling: string, number: number) => Value) {
    this.make = make;
    this.pass("");
  }

  /** What is known of a word by its number, which is good until the next one is asked for. */
  value(number: number): Value {
    return this.values[number] as Value;
  }

  /** What is known of the word between two offsets of a text given as code units. */
  at(codes: Uint16Array, start: number, end: number): Value {
    return this.values[this.numberAt(codes, start, end)] as Value;
  }

  /** The number of the word between two offsets of a text given as code units. */
  numberAt(codes: Uint16Array, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] as number)) | 0;
    const { places } = this;
    const last = places.length - 1;
    let place = placeOf(hash, places);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const number = places[place + 1] as number;
      if (number === UNKEPT) return this.add(spelling(codes, start, end), hash, place);
      if (places[place] === hash && this.isSpelt(number, codes, start, end)) return number;
      place = (place + 2) & last;
    }
    return this.pass(spelling(codes, start, end));
  }

  private isSpelt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.spellings[number] as number;
    if (letters[at] !== end - start) return false;
    for (let index = start; index < end; index++) if (letters[++at] !== codes[index]) return false;
    return true;
  }

  private add(word: string, hash: number, place: number): number {
    if (word.length > LONGEST_KEPT) return this.pass(word);
    if (this.values.length > MOST_WORDS) {
      this.forget();
      return this.add(word, hash, placeOf(hash, this.places));
    }
    const number = this.values.length;
    this.values.push(this.make(word, number));
    this.places[place] = hash;
    this.places[place + 1] = number;
    this.spellings[number] = this.used;
    this.keep(word);
    if (4 * this.values.length > this.places.length) this.grow();
    return number;
  }

  /** A word that is not kept. */
  private pass(word: string): number {
    this.values[UNKEPT] = this.make(word, UNKEPT);
    return UNKEPT;
  }

  private forget(): void {
    this.places.fill(UNKEPT);
    this.values = [this.value(UNKEPT)];
    this.used = 0;
  }

  /** Doubles the places. */
  private grow(): void {
    const before = this.places;
    this.places = new Int32Array(2 * before.length);
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

  private keep(word: string): void {
    if (this.used + word.length >= this.letters.length) {
      const more = new Uint16Array(2 * this.letters.length);
      more.set(this.letters);
      this.letters = more;
    }
    this.letters[this.used++] = word.length;
    for (let at = 0; at < word.length; at++) this.letters[this.used++] = word.charCodeAt(at);
  }
}

/** A string of its own: a slice of a body would keep the whole body alive. */
function spelling(codes: Uint16Array, start: number, end: number): string {
  if (end - start <= LONGEST_KEPT) return String.fromCharCode(...codes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(codes[at] as number);
  return text;
}

/** Where a word with this hash is looked for first. */
function placeOf(hash: number, places: Int32Array): number {
  return ((hash ^ (hash >>> 15)) << 1) & (places.length - 1);
}

/** The same numbers in a longer list. */
export function enlarged(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(numbers);
  return more;
}
