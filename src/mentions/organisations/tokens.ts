import type { Sentence, Span } from "../../document/index.ts";
import { codesOf, IS_BLANK, IS_DIGIT, IS_LETTER, IS_MARK, maskOf } from "../../rules/index.ts";
import { BUSINESS, DETERMINER, OPENS_NAME, OPENS_SENTENCE, STOP } from "./traits.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Shape, Word } from "./word.ts";

/** A word, number or sign of a sentence. An elided article is a token of its own: « l’ », « Oréal ». */
export class Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** First word of its sentence, or of what a colon, a quotation mark, a bracket or a list dash opens. */
  readonly initial: boolean;

  constructor(start: number, end: number, word: Word, initial: boolean) {
    this.start = start;
    this.end = end;
    this.word = word;
    this.initial = initial;
  }

  get text(): string {
    return this.word.text;
  }
  get shape(): Shape {
    return this.word.shape;
  }
  get lower(): string {
    return this.word.lower;
  }
  get folded(): string {
    return this.word.folded;
  }
  get key(): string {
    return this.word.key;
  }
}

const OTHER = 0;
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

/** The tokens of a sentence, and at which of them to look. */
export interface TokenList {
  readonly tokens: readonly Token[];
  /** The indices of those that may open a name. */
  readonly openers: readonly number[];
  /** The indices of the determiners that a nominal may follow. */
  readonly determiners: readonly number[];
  /** The indices of those that start the sentence, or stand behind a stop inside it. */
  readonly starts: readonly number[];
  /** Its words of business news. */
  readonly business: readonly string[];
}

/**
 * Cuts the sentences of a text into tokens and leaves out those that stand in spans already `taken`. Compounds stay
 * whole: « Niox-Chateau », « Qu&Co », « monday.com », « J.P. », « Canal+ ».
 */
export function tokenise(
  body: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
  taken: readonly Span[] = [],
): TokenList[] {
  const text = { body, codes: codesOf(body) };
  const spans = taken.length === 0 ? undefined : new Taken(taken);
  return sentences.map((sentence) => tokeniseSentence(text, sentence, vocabulary, spans));
}

/** A text and its code units. */
interface Text {
  readonly body: string;
  readonly codes: Uint16Array;
}

function tokeniseSentence(
  text: Text,
  sentence: Sentence,
  vocabulary: Vocabulary,
  taken: Taken | undefined,
): TokenList {
  const { codes } = text;
  const { words } = vocabulary;
  const tokens: Token[] = [];
  const openers: number[] = [];
  const determiners: number[] = [];
  const starts: number[] = [];
  const business: string[] = [];
  let stopped = true;
  let initial = true;
  let at = sentence.start;
  while (at < sentence.end) {
    const kind = kinds[codes[at] as number];
    if (kind === BLANK) {
      at++;
      continue;
    }
    const isWord = kind === LETTER || kind === DIGIT;
    const end = isWord ? wordEnd(text, at, sentence.end) : at + 1;
    const number = words.numberAt(codes, at, end);
    const traits = vocabulary.traitsOf(number);
    const word = words.value(number);
    if (taken === undefined || !taken.overlaps(at, end)) {
      if (stopped) starts.push(tokens.length);
      stopped = (traits & STOP) !== 0;
      if ((traits & OPENS_NAME) !== 0 && !isShareCode(word.text)) openers.push(tokens.length);
      if ((traits & DETERMINER) !== 0) determiners.push(tokens.length);
      if ((traits & BUSINESS) !== 0) business.push(word.folded);
      tokens.push(new Token(at, end, word, initial && isWord));
    }
    if (isWord) initial = initial && word.shape === "digit" && NUMERAL.test(word.text);
    else if ((traits & OPENS_SENTENCE) !== 0 || (initial && word.text === ".")) initial = true;
    at = end;
  }
  return { tokens, openers, determiners, starts, business };
}

/** Spans that no token may touch, asked about from left to right. */
class Taken {
  private readonly spans: readonly Span[];
  private next = 0;

  constructor(spans: readonly Span[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start);
  }

  overlaps(start: number, end: number): boolean {
    while ((this.spans[this.next]?.end ?? Infinity) <= start) this.next++;
    return (this.spans[this.next]?.start ?? Infinity) < end;
  }
}

/** A figure that numbers what it stands before. */
const NUMERAL = /^\p{N}{1,2}$/u;

function wordEnd({ body, codes }: Text, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    let kind = kinds[codes[at] as number];
    while (kind === LETTER || kind === DIGIT) kind = ++at < limit ? kinds[codes[at] as number] : OTHER;
    if (kind === BLANK || kind === OTHER) return at;
    const next = at + 1 < limit ? kinds[codes[at + 1] as number] : OTHER;
    const joins = next === LETTER || next === DIGIT;
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
  return DOMAIN.test(body.slice(at, at + 12)) || isShareCode(shareCodeAt(body, start, at));
}

/** What may be the code of a share around the dot at `at`: two letters of the exchange behind it at most. */
function shareCodeAt(body: string, start: number, at: number): string {
  return at - start > LONGEST_CODE
    ? ""
    : body.slice(start, at) + (/^\.\p{L}{1,3}/u.exec(body.slice(at, at + 4))?.[0] ?? "");
}
const LONGEST_CODE = 12;

/** Whether a word is the code of a share with that of its exchange, as wires put it behind a name: « VEXA.PA ». */
export function isShareCode(word: string): boolean {
  return /^[A-Z\d-]{2,12}\.(?:PA|BR|AS|DE|L|MI|MC|LS|LN|S|SW|VX|N|O|OQ|K|TO|V|HK|T|HE|ST|OL|CO|VI|LU)$/.test(
    word,
  );
}

/** Whether the letter before `at` is a capital that stands alone. */
function isInitial(body: string, start: number, at: number): boolean {
  return /(?:^|\.)\p{Lu}$/u.test(body.slice(Math.max(start, at - 2), at));
}

/** Whether the dot at `at` ends initials of several letters: « U.S. ». */
function endsInitials(body: string, start: number, at: number): boolean {
  return body[at] === "." && at - start > 1 && isInitial(body, start, at);
}
