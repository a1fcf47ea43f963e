import type { Sentence } from "../document/index.ts";
import { IS_BLANK, IS_DIGIT, IS_INVISIBLE, IS_LETTER, IS_MARK, IS_PAIR, maskAt } from "../rules/index.ts";
import { figureEnd, figureWithUnit } from "./figure.ts";
import type { Token } from "./token.ts";
import { addressEnd, dottedWordEnd, wordEnds } from "./word.ts";

/**
 * Splits a sentence into tokens, in order and without overlap: together they cover all of it but spaces. Offsets
 * are into the body.
 */
export function tokenise(body: string, sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  let index = sentence.start;
  while (index < sentence.end) {
    if (startsSpace(body, index)) index++;
    else index = readToken(body, index, sentence.end, tokens);
  }
  return tokens;
}

/** Reads what starts at `index` and adds it, often one token, several for « l'a-t-il ». Returns where it ends. */
function readToken(body: string, index: number, end: number, tokens: Token[]): number {
  const mask = maskAt(body, index);
  if ((mask & IS_DIGIT) !== 0) {
    const last = figureEnd(body, index, end);
    if (last > index && figureWithUnit(body, last, end)) return add(tokens, "figure", index, last);
  }
  if (isWordUnit(body, index, mask)) {
    const address = addressEnd(body, index, end);
    if (address > index) return add(tokens, "address", index, address);
    const dotted = dottedWordEnd(body, index, end);
    if (dotted > index) return add(tokens, "word", index, dotted);
    let start = index;
    for (const last of wordEnds(body, index, end)) {
      add(tokens, "word", start, last);
      start = last;
    }
    return start;
  }
  return readMark(body, index, end, tokens);
}

/** A punctuation mark or a symbol; marks of one kind that repeat (« ... », « !! ») are one token. */
function readMark(body: string, index: number, end: number, tokens: Token[]): number {
  const character = String.fromCodePoint(body.codePointAt(index) as number);
  let last = index + character.length;
  if (".!?-".includes(character)) while (last < end && body[last] === character) last++;
  while (last < end && (maskAt(body, last) & (IS_MARK | IS_INVISIBLE)) !== 0 && !startsSpace(body, last))
    last++;
  return add(tokens, /\p{P}/u.test(character) ? "punctuation" : "symbol", index, last);
}

function add(tokens: Token[], kind: Token["kind"], start: number, end: number): number {
  tokens.push({ kind, start, end });
  return end;
}

/** A space; the byte-order mark counts as one only here, at the start of a token. */
function startsSpace(body: string, index: number): boolean {
  return (maskAt(body, index) & IS_BLANK) !== 0;
}

function isWordUnit(body: string, index: number, mask: number): boolean {
  if ((mask & (IS_LETTER | IS_DIGIT)) !== 0) return true;
  return (mask & IS_PAIR) !== 0 && /^[\p{L}\p{N}]/u.test(body.slice(index, index + 2));
}
