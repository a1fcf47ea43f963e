import {
  appositionOpeners,
  closingAbbreviations,
  countingAbbreviations,
  exclamatoryNames,
  leadingAbbreviations,
  namesOverDots,
  sentenceStarters,
  uncapitalisedStarters,
} from "../french/index.ts";
import {
  IS_BLANK,
  IS_BREAK,
  IS_DIGIT,
  IS_INVISIBLE,
  IS_LETTER,
  IS_LOWER,
  IS_MARK,
  IS_UPPER,
  maskAt,
} from "../rules/index.ts";

const leading = new Set(leadingAbbreviations);
const closing = new Set(closingAbbreviations);
const counting = new Set(countingAbbreviations);
const overDots = new Set(namesOverDots);
const exclamatory = new Set(exclamatoryNames);

const DOT = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const SEMICOLON = 0x3b;

/** Longest word that is looked up beside a stop, in code units. */
const LONGEST_WORD = 24;

/** Whether a code unit is one of the marks that can end a sentence. */
export function isStop(code: number): boolean {
  return code === DOT || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS || code === SEMICOLON;
}

/**
 * Where the sentence ends that the stop at `index` may close: after the stops and the quotes or brackets that close
 * with it. -1 where the sentence goes on. At the end of a line there is nothing to decide: the line break does it.
 */
export function sentenceEnd(body: string, index: number, start: number): number {
  if (body.charCodeAt(index) === SEMICOLON) return semicolonEnd(body, index);
  let last = index;
  while (isStop(body.charCodeAt(last + 1))) last++;
  const end = skipClosers(body, last + 1);
  const next = skipSpaces(body, end);
  if (next >= body.length || (maskAt(body, next) & IS_BREAK) !== 0) return -1;
  if (next === end) return gluedSentenceFollows(body, last, end) ? end : -1;
  if (!opensSentence(body, next) && !smallLetterOpens(body, index, last, next)) return -1;
  const single = last === index && body[index] === ".";
  if (single && end === last + 1 && dotBelongsToWord(body, index, start, next)) return -1;
  if (body[index] === "!" && exclamatory.has(wordBefore(body, index)) && !starterFollows(body, next))
    return -1;
  return end;
}

/** Passes over closing quotes and brackets, a French space before a guillemet, and note calls like « [3] ». */
function skipClosers(body: string, index: number): number {
  for (;;) {
    const character = body[index];
    if (character === undefined) return index;
    if ("»”\"')]’}".includes(character)) index++;
    else if (character === "[" && /^\[\d{1,3}\]/.test(body.slice(index, index + 5))) {
      index = body.indexOf("]", index) + 1;
    } else {
      const next = skipSpaces(body, index);
      if (next === index || (body[next] !== "»" && body[next] !== "”")) return index;
      index = next + 1;
    }
  }
}

/** Passes over spaces and invisible characters, not over line breaks. */
function skipSpaces(body: string, index: number): number {
  for (;;) {
    const mask = maskAt(body, index);
    if ((mask & (IS_BLANK | IS_INVISIBLE)) === 0 || (mask & IS_BREAK) !== 0) return index;
    index++;
  }
}

/** Whether what starts here can start a sentence: a capital, a figure or a sign, but no word in lower case. */
function opensSentence(body: string, index: number): boolean {
  let at = index;
  while (at < body.length && "«“\"‘'([—–-•*…‹".includes(body.charAt(at))) at = skipSpaces(body, at + 1);
  const mask = maskAt(body, at);
  if ((mask & IS_LOWER) !== 0) return startsCamelCase(body, at) || body[at + 1] === ")";
  if (at > index) return (mask & (IS_UPPER | IS_DIGIT)) !== 0;
  return !",;:.!?)]}»”/%=".includes(body.charAt(at));
}

/** « ; Le groupe »: after a semicolon only a grammatical word with a capital, which no name begins with, opens. */
function semicolonEnd(body: string, index: number): number {
  const next = skipSpaces(body, index + 1);
  return next > index + 1 && (maskAt(body, next) & IS_UPPER) !== 0 && starterFollows(body, next)
    ? index + 1
    : -1;
}

/**
 * « …de la ville. à ce jour »: typists leave the capital out, above all with an accent. Only after the full stop of
 * a whole word, and before a grammatical word or the dash of a list.
 */
function smallLetterOpens(body: string, index: number, last: number, next: number): boolean {
  if (last !== index || body[index] !== ".") return false;
  const word = wordBefore(body, index);
  const whole = /^\p{Ll}{5,24}$/u.test(word) || "»”)]".includes(body.charAt(index - 1));
  if (!whole || leading.has(word) || closing.has(word)) return false;
  if ("-–—•".includes(body.charAt(next))) return (maskAt(body, next + 1) & IS_BLANK) !== 0;
  return uncapitalisedStarters.has(readWord(body, next)) || smallNameOpens(body, next);
}

/** « …de la ville. ardoise, sa plateforme de devis, lève »: a name in small letters, with what it is behind its comma. */
function smallNameOpens(body: string, next: number): boolean {
  const word = readWord(body, next);
  const comma = next + word.length;
  if (word.length < 4 || body[comma] !== ",") return false;
  return appositionOpeners.has(readWord(body, skipSpaces(body, comma + 1)));
}

/** « iPhone », « eBay », « easyJet »: names that keep their small letter at the head of a sentence. */
function startsCamelCase(body: string, index: number): boolean {
  for (let at = index + 1; at < index + 8; at++) {
    const mask = maskAt(body, at);
    if ((mask & IS_UPPER) !== 0) return true;
    if ((mask & IS_LOWER) === 0) return false;
  }
  return false;
}

/** « en hausse.Le groupe »: a missing space, told from « Booking.Com » by the grammatical word that follows. */
function gluedSentenceFollows(body: string, last: number, end: number): boolean {
  if ((maskAt(body, end) & IS_UPPER) === 0) return false;
  const before = maskAt(body, last - 1);
  const second = maskAt(body, last - 2);
  const wordEnds = (before & IS_LOWER) !== 0 && (second & (IS_LOWER | IS_MARK)) !== 0;
  // « … de la "fête".Mais », « … des PME.La »: no address or initial ends so.
  const sure =
    (last > 0 && '»”")]%€$'.includes(body.charAt(last - 1))) ||
    (before & second & (IS_UPPER | IS_DIGIT)) !== 0;
  return (wordEnds || sure || end > last + 1) && starterFollows(body, end);
}

function starterFollows(body: string, index: number): boolean {
  let at = index;
  while ('«“"‘([—–- \u00A0\u202F'.includes(body.charAt(at)) && at < body.length) at++;
  return sentenceStarters.has(readWord(body, at));
}

function readWord(body: string, index: number): string {
  let end = index;
  while (end - index < LONGEST_WORD && (maskAt(body, end) & (IS_LETTER | IS_MARK)) !== 0) end++;
  return body.slice(index, end);
}

/** Whether the dot at `index` is part of an abbreviation, an initial or a numbering rather than a full stop. */
function dotBelongsToWord(body: string, index: number, start: number, next: number): boolean {
  const word = wordBefore(body, index);
  if (word === "") return false;
  if (leading.has(word)) return true;
  if (/^(?:\d{1,3}|[IVX]{1,5}|[A-Za-z])$/.test(word) && startsAt(body, index - word.length, start))
    return true;
  // « Vexa inc. (TSX : VXA) »: what stands in brackets behind a name goes on with it.
  if (closing.has(word) && body[next] === "(" && word.toLowerCase() !== "etc") return true;
  if (closing.has(word) && overDots.has(`${word}. ${readWord(body, next)}`)) return true;
  if (isGrade(body, index, word)) return false;
  if (counting.has(word) && isFigure(body, next) && !isFigureBefore(body, index - word.length)) return true;
  if (closing.has(word) || isInitials(word)) return !starterFollows(body, next) && !closesSentence(word);
  return false;
}

function isFigure(body: string, index: number): boolean {
  return (maskAt(body, index) & IS_DIGIT) !== 0;
}

/** « 300 fr. 2012 fut dure »: the figure stands before its currency; « 3 sept. 2021 » is one date. */
function isFigureBefore(body: string, start: number): boolean {
  return (
    /^fr/i.test(body.slice(start, start + 2)) &&
    /\d[ \u00A0\u202F]?$/.test(body.slice(Math.max(0, start - 2), start))
  );
}

/** What a letter behind it grades: « en série B. », « le plan C. », « de catégorie A. ». */
const GRADED = /(?<!\p{L})(?:s[ée]rie|cat[ée]gorie|classe|plan|groupe)[ \u00A0\u202F]$/iu;

/** « en série B. Vexa en apporte la moitié »: the letter of a round, and nobody's initial. */
function isGrade(body: string, dot: number, word: string): boolean {
  return /^\p{Lu}$/u.test(word) && GRADED.test(body.slice(Math.max(0, dot - 12), dot - 1));
}

/** Whether only opening signs stand between the start of the sentence and `at`: « 1. Les faits ». */
function startsAt(body: string, at: number, start: number): boolean {
  if (at - start > LONGEST_WORD) return false;
  for (let index = start; index < at; index++) if (!'«“"([-–—•* '.includes(body.charAt(index))) return false;
  return true;
}

/** « J », « J.-P », « U.S.A »: capitals with dots between them; « Océan II » ends with a number. */
function isInitials(word: string): boolean {
  if (/^(?:II|IV|VI|IX|XI|XV|XX)$/.test(word)) return false;
  return /^\p{Lu}\p{M}?(?:\.?-?\p{Lu}\p{M}?){0,5}$/u.test(word) && (word.length <= 2 || word.includes("."));
}

/** « etc. » and the like: a capital after them starts a sentence, whichever the word. */
function closesSentence(word: string): boolean {
  return word === "etc" || word === "Etc" || (!word.includes(".") && closing.has(word));
}

/** The word that ends before `index`, inner dots and hyphens included: « J.-P » before the dot of « J.-P. ». */
function wordBefore(body: string, index: number): string {
  let at = index;
  while (at > 0 && index - at < LONGEST_WORD) {
    const mask = maskAt(body, at - 1);
    const inner = mask === 0 && at < index && ".-°".includes(body.charAt(at - 1));
    if ((mask & (IS_LETTER | IS_DIGIT | IS_MARK)) === 0 && !inner && body[at - 1] !== "°") break;
    at--;
  }
  const word = body.slice(at, index);
  return word.startsWith("-") || word.startsWith(".") ? word.slice(1) : word;
}
