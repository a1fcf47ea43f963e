import { BLANK, classAt, DIGIT, LETTER, skipBlanks, wordEnd, wordKey } from "./characters.ts";
import type { WordTable } from "./word-table.ts";

/** A number as it stands in the text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** Decimal notation without grouping, with a point: `1.005`. Its digits move to scale it exactly. */
  readonly decimal: string;
  readonly form: "digits" | "words";
  /**
   * The other reading of a figure that could be either grouped or decimal: « 1.250 » is 1250 before euros and may be
   * 1.25 before milliard.
   */
  readonly otherDecimal?: string;
}

/** What a number word does; `french/numbers.ts` holds the words. */
export interface NumberLexicon {
  readonly words: WordTable<{
    readonly role: "unit" | "tens" | "score" | "hundred" | "thousand";
    readonly value: number;
  }>;
  /** « et » of « vingt et un ». */
  readonly and: string;
  /** Characters such as ½, with their decimals. */
  readonly vulgarFractions: ReadonlyMap<string, string>;
}

const NONE = 0;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const POINT = 0x2e;

/** The number times ten to the `exponent`, by moving digits: exact wherever a double can be (1.005 × 10⁶ is 1005000). */
export function scale(decimal: string, exponent = 0): number {
  let digits = 0;
  let shift = exponent;
  let seenPoint = false;
  for (let index = 0; index < decimal.length; index++) {
    const code = decimal.charCodeAt(index);
    if (code === POINT && !seenPoint) seenPoint = true;
    else if (code < 0x30 || code > 0x39) return Number(`${decimal}e${exponent}`);
    else {
      digits = digits * 10 + (code - 0x30);
      if (seenPoint) shift--;
    }
  }
  const power = POWERS[Math.abs(shift)];
  if (power !== undefined && digits <= Number.MAX_SAFE_INTEGER) {
    const scaled = shift < 0 ? digits / power : digits * power;
    if (shift < 0 || scaled <= Number.MAX_SAFE_INTEGER) return scaled;
  }
  return Number(`${decimal}e${exponent}`);
}

/**
 * The powers of ten that are doubles. A product of whole numbers below 2⁵³ is exact, and the quotient of two is the
 * nearest double, as is what `Number` reads.
 */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Reads the figure in digits that starts at `start`: « 1 250 000 » (any French space), « 1.250.000 », « 1'250 »,
 * « 12,5 », « 2½ ». Null where there is no digit or where the digits go on from before. What follows (a letter, as in
 * « 2e », « 4x4 ») is the caller's to judge.
 */
export function readDigits(text: string, start: number, lexicon: NumberLexicon): Figure | null {
  if (classAt(text, start) !== DIGIT || classAt(text, start - 1) === DIGIT) return null;
  const head = digitsEnd(text, start);
  const groups = head - start <= 3 && text.charCodeAt(start) !== 0x30;
  const grouped = groups ? groupsEnd(text, head) : head;
  let whole = text.slice(start, head);
  for (let end = head + 4; end <= grouped; end += 4) whole += text.slice(end - 3, end);
  const decimalsEnd = readDecimals(text, grouped);
  if (decimalsEnd > grouped) {
    const decimals = text.slice(grouped + 1, decimalsEnd);
    const decimal = `${whole}.${decimals}`;
    if (grouped !== head || decimals.length !== 3)
      return { start, end: decimalsEnd, form: "digits", decimal };
    return { start, end: decimalsEnd, form: "digits", decimal, otherDecimal: whole + decimals };
  }
  const fraction = readVulgarFraction(text, grouped, lexicon);
  if (fraction !== null) {
    return { start, end: fraction.end, form: "digits", decimal: `${whole}.${fraction.decimals}` };
  }
  if (grouped - head !== 4 || text.charCodeAt(head) !== POINT)
    return { start, end: grouped, form: "digits", decimal: whole };
  const otherDecimal = `${text.slice(start, head)}.${text.slice(head + 1, grouped)}`;
  return { start, end: grouped, form: "digits", decimal: whole, otherDecimal };
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) === DIGIT) end++;
  return end;
}

/** The end of the groups of three digits after `head`, all set off by the same kind of separator. */
function groupsEnd(text: string, head: number): number {
  const separator = separatorAt(text, head);
  if (separator === NONE) return head;
  let end = head;
  while (separatorAt(text, end) === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
  // One comma and three digits are decimals in French; two such groups are not.
  return separator === COMMA && end - head < 8 ? head : end;
}

/** What may set groups of digits off, as one code for all that count as the same. */
function separatorAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === COMMA || code === POINT || code === APOSTROPHE) return code;
  if (code === 0x2019) return APOSTROPHE;
  return code !== 0x0a && classAt(text, index) === BLANK ? SPACE : NONE;
}

/** The end of the decimals after a comma or a point; `start` where there are none. */
function readDecimals(text: string, start: number): number {
  if (!isPoint(text.charCodeAt(start))) return start;
  const end = digitsEnd(text, start + 1);
  const goesOn = isPoint(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT;
  return end === start + 1 || goesOn ? start : end;
}

function isPoint(code: number): boolean {
  return code === COMMA || code === POINT;
}

function readVulgarFraction(text: string, start: number, lexicon: NumberLexicon) {
  const at = classAt(text, start) === BLANK ? start + 1 : start;
  const code = text.charCodeAt(at);
  // All such characters stand between U+00BC and U+215E.
  if (!(code >= 0xbc && code <= 0x215e)) return null;
  const decimals = lexicon.vulgarFractions.get(text[at] as string);
  return decimals === undefined ? null : { end: at + 1, decimals };
}

/**
 * Reads the number in words that starts at `start`, from 0 to 999 999: « deux cent cinquante mille », « quatre-vingt-dix »,
 * « nonante-neuf », « vingt et un ». Null where no number word stands there.
 */
export function readNumberWords(text: string, start: number, lexicon: NumberLexicon): Figure | null {
  if (classAt(text, start - 1) === LETTER || classAt(text, start - 1) === DIGIT) return null;
  let end = wordEnd(text, start);
  if (lexicon.words.folded(text, start, end) === undefined) return null;
  const sum = new SpelledNumber();
  end = start;
  let at = start;
  for (let count = 0; count < 16; count++) {
    const stop = wordEnd(text, at);
    const word = lexicon.words.folded(text, at, stop);
    if (word === undefined || !sum.add(word.role, word.value)) break;
    end = stop;
    at = joint(text, stop);
    if (at === stop) break;
    const one = afterAnd(text, at, lexicon);
    if (one > at) at = one;
  }
  return end === start ? null : { start, end, form: "words", decimal: String(sum.total()) };
}

/** The start of the « un » or « onze » of « vingt et un », « soixante et onze »; `at` where no such word is joined on. */
function afterAnd(text: string, at: number, lexicon: NumberLexicon): number {
  const stop = wordEnd(text, at);
  if (stop !== at + lexicon.and.length || wordKey(text, at, stop) !== lexicon.and) return at;
  const next = joint(text, stop);
  const value = lexicon.words.folded(text, next, wordEnd(text, next))?.value;
  return value === 1 || value === 11 ? next : at;
}

function joint(text: string, end: number): number {
  const character = text.charCodeAt(end);
  return character === 0x2d || character === 0x2010 || character === 0x2011 ? end + 1 : skipBlanks(text, end);
}

/** Adds up number words from left to right and refuses the one that cannot go on the number (« deux trois »). */
class SpelledNumber {
  private thousands = 0;
  private hundreds = 0;
  private rest = -1;
  /** What may still be added is below this. */
  private room = 1000;

  add(role: string, value: number): boolean {
    if (role === "thousand") return this.multiplyThousand();
    if (role === "hundred") return this.multiplyHundred();
    if ((role === "score" || value === 20) && this.rest === 4) return this.set(80, 20);
    if (role === "score" || this.rest === 0) return false;
    if (role === "tens") return this.room >= 100 && this.set(value, value === 60 ? 20 : 10);
    if (this.room < 100 && value === 0) return false;
    if (value >= this.room) return false;
    // « dix-sept »: seven to nine go on a ten.
    const tail = this.restEndsInTen() && value >= 7 && value <= 9;
    if (this.rest < 0) return this.set(value, value === 10 ? 10 : 1);
    if (this.room === 1 && !tail) return false;
    return this.set(this.rest + value, value === 10 ? 10 : 1);
  }

  total(): number {
    return this.thousands + this.hundreds + Math.max(this.rest, 0);
  }

  private set(rest: number, room: number): boolean {
    this.rest = rest;
    this.room = room;
    return true;
  }

  private restEndsInTen(): boolean {
    return this.rest === 10 || this.rest === 70 || this.rest === 90;
  }

  private multiplyHundred(): boolean {
    if (this.hundreds > 0 || this.rest === 0 || this.rest === 1 || this.rest > 19) return false;
    this.hundreds = (this.rest < 0 ? 1 : this.rest) * 100;
    this.rest = -1;
    this.room = 100;
    return true;
  }

  private multiplyThousand(): boolean {
    const before = this.hundreds + Math.max(this.rest, 0);
    if (this.thousands > 0 || (this.rest >= 0 && before <= 1)) return false;
    this.thousands = (before === 0 ? 1 : before) * 1000;
    this.hundreds = 0;
    this.rest = -1;
    this.room = 1000;
    return true;
  }
}
