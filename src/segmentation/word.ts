import {
  closingAbbreviations,
  domainEndings,
  elidedWords,
  hyphenatedWords,
  invertedPronouns,
  leadingAbbreviations,
  wordsWithApostrophe,
} from "../french/index.ts";
import { IS_BLANK, IS_DIGIT, IS_INVISIBLE, IS_LETTER, IS_MARK, IS_PAIR, maskAt } from "../rules/index.ts";

const abbreviations = new Set([...leadingAbbreviations, ...closingAbbreviations]);

/** Longest word, address and abbreviation that are read as one token, in code units. */
const LONGEST_WORD = 120;
/** Longer than any word of the lists in `src/french/elisions.ts`. */
const LONGEST_LISTED = 20;
const LONGEST_ADDRESS = 2_000;
const LONGEST_ABBREVIATION = 12;

const ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>«»"“”]{1,2000}/;
const MAIL = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,63}\.){1,4}([a-z]{2,4})(?![\p{L}\p{N}])/u;
const ABBREVIATION = /^(?:\p{L}{1,6}[.-]{1,2}){0,4}\p{L}{1,6}(?=\.)/u;
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu}){0,6}(?=\.(?:[^\p{Ll}]|$))/u;

/** Where the web or mail address that starts here ends, without the punctuation that follows it; `start` if none does. */
export function addressEnd(body: string, start: number, end: number): number {
  const next = wordUnitsEnd(body, start, end);
  if (!"@:._+".includes(body.charAt(next)) || next >= end - 1) return start;
  const text = body.slice(start, Math.min(end, start + LONGEST_ADDRESS));
  const found = ADDRESS.exec(text)?.[0] ?? MAIL.exec(text)?.[0] ?? domain(text);
  return found === undefined ? start : start + found.replace(/[.,;:!?)\]}'’…]+$/, "").length;
}

function domain(text: string): string | undefined {
  const found = DOMAIN.exec(text.slice(0, LONGEST_WORD * 3));
  return found !== null && domainEndings.has(found[1] as string) ? found[0] : undefined;
}

/** Where the abbreviation with its dot ends: « M. », « c.-à-d. », « J.-P. », « U.S.A. »; `start` if there is none. */
export function dottedWordEnd(body: string, start: number, end: number): number {
  if (!".-".includes(body.charAt(wordUnitsEnd(body, start, Math.min(end, start + LONGEST_ABBREVIATION)))))
    return start;
  const text = body.slice(start, Math.min(end, start + LONGEST_ABBREVIATION + 1));
  const found = INITIALS.exec(text)?.[0] ?? ABBREVIATION.exec(text)?.[0];
  if (found === undefined || (!abbreviations.has(found) && !/^\p{Lu}(?:\.-?\p{Lu})*$/u.test(found)))
    return start;
  return start + found.length + 1;
}

/**
 * Where the tokens end that are written as one word from `start` on: « l'a-t-il » gives « l' », « a » and « -t-il ».
 */
export function wordEnds(body: string, start: number, end: number): number[] {
  const ends: number[] = [];
  let from = start;
  for (;;) {
    const elided = elisionEnd(body, from, end);
    if (elided === from) break;
    ends.push(elided);
    from = elided;
    if (!isWordUnit(body, from)) return ends;
  }
  const last = joinedWordEnd(body, from, end);
  const pronoun = pronounStart(body, from, last);
  if (pronoun > from) {
    ends.push(pronoun);
    const second = body.slice(pronoun, last).lastIndexOf("-");
    if (second > 0 && !/^-t-/i.test(body.slice(pronoun, last))) ends.push(pronoun + second);
  }
  ends.push(last);
  return ends;
}

/** « l' », « d' », « jusqu' » before a word or a quotation; not in « aujourd'hui ». */
function elisionEnd(body: string, start: number, end: number): number {
  const apostrophe = wordUnitsEnd(body, start, Math.min(end, start + 10));
  if (!isApostrophe(body, apostrophe) || apostrophe + 1 >= end) return start;
  const elided = plain(body.slice(start, apostrophe));
  if (!elidedWords.has(elided) || /\s/.test(body.charAt(apostrophe + 1))) return start;
  const whole = plain(
    body.slice(start, wordUnitsEnd(body, apostrophe + 1, Math.min(end, start + LONGEST_LISTED))),
  );
  if (wordsWithApostrophe.has(whole)) return start;
  if (
    hyphenatedWords.has(
      plain(body.slice(start, joinedWordEnd(body, start, Math.min(end, start + LONGEST_LISTED)))),
    )
  )
    return start;
  const next = body.slice(apostrophe + 1, apostrophe + 3);
  const consonants = /^[b-df-gj-np-tv-xz]/iu.test(next) && !/^\p{Lu}{2}/u.test(next);
  return consonants && /^\p{Lu}/u.test(body.charAt(start)) ? start : apostrophe + 1;
}

/** The end of letters and digits joined by inner hyphens and apostrophes: « Saint-Gobain », « O'Brien », « COVID-19 ». */
function joinedWordEnd(body: string, start: number, end: number): number {
  let last = wordUnitsEnd(body, start, end);
  while (last + 1 < end && last - start < LONGEST_WORD && isJoint(body, last) && isWordUnit(body, last + 1)) {
    last = wordUnitsEnd(body, last + 1, end);
  }
  return last;
}

/** Where the pronoun after the verb starts, hyphen included: « a|-t-il »; `start` if there is none. */
function pronounStart(body: string, start: number, end: number): number {
  const word = plain(body.slice(start, end));
  const first = word.indexOf("-");
  if (first <= 0 || hyphenatedWords.has(word)) return start;
  if (word.length !== end - start) return start;
  return invertedPronouns.has(word.slice(first + 1)) ? start + first : start;
}

function wordUnitsEnd(body: string, index: number, end: number): number {
  while (index < end && isWordUnit(body, index)) index++;
  return index;
}

/** Letters, digits, their marks and what is invisible inside words; halves of a pair stay together. */
function isWordUnit(body: string, index: number): boolean {
  const mask = maskAt(body, index);
  if ((mask & IS_BLANK) !== 0) return false;
  if ((mask & (IS_LETTER | IS_DIGIT | IS_MARK | IS_INVISIBLE)) !== 0) return true;
  if ((mask & IS_PAIR) === 0) return false;
  const low = (body.charCodeAt(index) & 0xfc00) === 0xdc00 && (maskAt(body, index - 1) & IS_PAIR) !== 0;
  return /^[\p{L}\p{M}\p{N}]/u.test(body.slice(low ? index - 1 : index, low ? index + 1 : index + 2));
}

function isJoint(body: string, index: number): boolean {
  return "-\u2010\u2011'’".includes(body.charAt(index));
}

function isApostrophe(body: string, index: number): boolean {
  return body[index] === "'" || body[index] === "\u2019";
}

/** A word as the lists write it: for look-ups alone, the text stays as it is. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .replace(/[\u2010\u2011]/g, "-");
}
