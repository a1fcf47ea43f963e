import type { Sentence } from "../../document/index.ts";
import { foldName } from "../../knowledge/index.ts";
import { IS_BLANK, IS_DIGIT, IS_LETTER, IS_MARK, maskOf } from "../../rules/index.ts";
import { traitsOf } from "./traits.ts";

/** How a token is written. */
export type Shape = "lower" | "capital" | "upper" | "mixed" | "digit" | "punctuation";

/** A word, number or sign of a sentence. An elided article is a token of its own: « l’ », « Oréal ». */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: Shape;
  /** Lower-case text with the straight apostrophe. */
  readonly lower: string;
  /** Lower-case text without accents, as `foldName` gives it but for hyphens, apostrophes and dots. */
  readonly folded: string;
  /** The text as the keys of the knowledge base have it. */
  readonly key: string;
  /** What the word lists say of it, as bits of `Trait`. */
  readonly traits: number;
  /** First word of its sentence, or of what a colon, a quotation mark, a bracket or a list dash opens. */
  readonly initial: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const HYPHEN = 4;
const JOINER = 5;
const BLANK = 6;

const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const mask = maskOf(code);
  if (mask & (IS_LETTER | IS_MARK)) kinds[code] = LETTER;
  else if (mask & IS_DIGIT) kinds[code] = DIGIT;
  else if (mask & IS_BLANK) kinds[code] = BLANK;
}
for (const code of [0x27, 0x2019, 0x2bc]) kinds[code] = APOSTROPHE;
for (const code of [0x2d, 0x2010, 0x2011]) kinds[code] = HYPHEN;
for (const character of "&.+@") kinds[character.charCodeAt(0)] = JOINER;

const ELISION = new Set("l d c j m n s t qu jusqu lorsqu puisqu quoiqu presqu".split(" "));
const LONGEST_ELISION = 6;
const DOMAIN =
  /^\.(?:com|fr|io|ai|net|org|be|ch|ca|co|eu|tech|app|tv|me|vc|uk|de|brussels|paris|bio|green)(?![\p{L}\p{N}])/u;
/** What a hyphen joins to a name without being part of it. */
const PREFIX = new Set("ex non anti pro post pré néo quasi mi super euro".split(" "));
const LONGEST_PREFIX = 5;

/** Cuts a sentence into tokens. Compounds stay whole: « Niox-Chateau », « Qu&Co », « monday.com », « J.P. », « Canal+ ». */
export function tokenise(body: string, sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  let initial = true;
  let at = sentence.start;
  while (at < sentence.end) {
    const kind = kinds[body.charCodeAt(at)] ?? 0;
    if (kind === BLANK) {
      at++;
      continue;
    }
    const isWord = kind === LETTER || kind === DIGIT;
    const end = isWord ? wordEnd(body, at, sentence.end) : at + 1;
    const { text, shape, lower, folded, key, traits } = writingOf(body.slice(at, end));
    if (isWord) {
      tokens.push({ start: at, end, text, shape, lower, folded, key, traits, initial });
      initial = initial && shape === "digit" && NUMERAL.test(text);
    } else {
      tokens.push({ start: at, end, text, shape, lower, folded, key, traits, initial: false });
      if (OPENS.has(text) || (initial && text === ".")) initial = true;
    }
    at = end;
  }
  return tokens;
}

/** What the letters of a token say wherever it stands. */
type Writing = Pick<Token, "text" | "shape" | "lower" | "folded" | "key" | "traits">;

/** The tokens met so far, by their text: the same few thousand come back in every article. */
const writings = new Map<string, Writing>();
const MOST_WRITINGS = 40_000;
const LONGEST_KEPT = 40;

function writingOf(text: string): Writing {
  const known = writings.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_KEPT) return readWriting(text);
  if (writings.size >= MOST_WRITINGS) writings.clear();
  // A slice of a body would keep the whole body alive.
  const own = text.length < 13 ? text : text.split("").join("");
  const writing = readWriting(own);
  writings.set(own, writing);
  return writing;
}

function readWriting(text: string): Writing {
  const kind = kinds[text.charCodeAt(0)] ?? 0;
  if (kind !== LETTER && kind !== DIGIT)
    return { text, shape: "punctuation", lower: text, folded: text, key: text, traits: 0 };
  const lower = lowerOf(text);
  const folded = unaccented(lower);
  return {
    text,
    shape: shapeOf(text, kind),
    lower,
    folded,
    key: foldName(folded),
    traits: traitsOf(text, lower, folded),
  };
}

const NUMERAL = /^\p{N}{1,2}$/u;

const OPENS = new Set(["«", "“", "”", '"', ":", "(", "–", "—", "-", "•", "?", "!", "…", "/"]);

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}

const ASCII = /^[ -~]*$/;

function unaccented(lower: string): string {
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

function wordEnd(body: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const kind = kinds[body.charCodeAt(at)];
    if (kind === LETTER || kind === DIGIT) {
      at++;
      continue;
    }
    const next = kinds[body.charCodeAt(at + 1)] ?? 0;
    const joins = at + 1 < limit && (next === LETTER || next === DIGIT);
    if (kind === APOSTROPHE) {
      if (joins && isOneOf(ELISION, LONGEST_ELISION, body, start, at)) return at + 1;
      if (!joins || at === start) return at;
    } else if (kind === HYPHEN) {
      if (!joins || isOneOf(PREFIX, LONGEST_PREFIX, body, start, at)) return at;
    } else if (kind === JOINER) {
      if (!isInside(body, start, at, joins))
        return body[at] === "+" || endsInitials(body, start, at) ? at + 1 : at;
    } else return at;
    at++;
  }
  return at;
}

function isOneOf(
  words: ReadonlySet<string>,
  longest: number,
  body: string,
  start: number,
  end: number,
): boolean {
  return end - start <= longest && words.has(body.slice(start, end).toLowerCase());
}

/** Whether the sign at `at` has the rest of the same word behind it: « Qu&Co », « monday.com », « J.P ». */
function isInside(body: string, start: number, at: number, joins: boolean): boolean {
  if (!joins) return false;
  if (body[at] === "&") return true;
  if (body[at] !== ".") return false;
  if (isInitial(body, start, at) && /^\.\p{Lu}(?![\p{Ll}\p{N}])/u.test(body.slice(at, at + 3))) return true;
  return DOMAIN.test(body.slice(at, at + 12));
}

/** Whether the letter before `at` is a capital that stands alone. */
function isInitial(body: string, start: number, at: number): boolean {
  return /(?:^|\.)\p{Lu}$/u.test(body.slice(Math.max(start, at - 2), at));
}

/** Whether the dot at `at` ends initials of several letters: « U.S. ». */
function endsInitials(body: string, start: number, at: number): boolean {
  return body[at] === "." && at - start > 1 && isInitial(body, start, at);
}

function shapeOf(text: string, kind: number): Shape {
  if (kind === DIGIT)
    return /\p{L}{2}|^\p{N}{1,3}\p{Ll}$/u.test(text) && !ORDINAL.test(text) ? "mixed" : "digit";
  const first = text[0] ?? "";
  if (first === first.toLowerCase())
    return /\p{Ll}\p{Lu}\p{Ll}|^\p{Ll}\p{Lu}{2}/u.test(text) || DOMAIN_TAIL.test(text) ? "mixed" : "lower";
  if (text.length > 1 && text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)) return "upper";
  return "capital";
}

const ORDINAL =
  /^\p{N}+(?:e|er|re|ère|ème|eme|nd|nde|h|km|kg|m|cm|mm|go|to|mo|mw|gw|kw|kwh|mwh|ans|th|st|md|mds|h\p{N}+|x\p{N}+)$/iu;
const DOMAIN_TAIL = /\.(?:com|fr|io|ai|net|org|be|ch|ca|co|eu|tech|app|tv)$/;
