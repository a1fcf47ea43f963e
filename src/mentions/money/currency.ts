import { dollarSuffixes, minorNouns } from "../../french/index.ts";
import { BLANK, classAt, LETTER, skipBlanks, wordEnd, wordKey } from "../../rules/index.ts";
import {
  codeOfAdjective,
  compoundSign,
  currencyNoun,
  currencySign,
  type Denomination,
  denomination,
  placesByWord,
} from "./lexicon.ts";

/** A currency after a figure, with the magnitude that is fused to it (« M€ »). */
export interface CurrencyReading extends Denomination {
  readonly end: number;
  readonly exponent: number;
  /** How it is written: a noun of money, or a sign or code. */
  readonly form: "noun" | "sign";
  /** The word as written does not agree with a figure of two or more (« 2023 livre ses… »). */
  readonly singular: boolean;
  /** Hundredths: centimes, pence. */
  readonly minor: boolean;
  readonly token: string;
}

/** Reads the currency after a figure or a magnitude that ends at `at`: « d'euros », « de francs CFA », « M€ », « CHF ». */
export function readCurrency(text: string, at: number): CurrencyReading | null {
  const start = skipBlanks(text, at);
  const de = afterDe(text, start, at);
  return de > start ? readNounOrSign(text, de) : readNounOrSign(text, start);
}

/** The index after « d' » or « de », which lead from a magnitude to a currency; `start` where neither stands. */
function afterDe(text: string, start: number, at: number): number {
  const initial = text.charCodeAt(start);
  if ((initial !== 0x64 && initial !== 0x44) || (start === at && classAt(text, at) !== LETTER)) return start;
  const second = text.charCodeAt(start + 1);
  if (second === 0x27 || second === 0x2019) return skipBlanks(text, start + 2);
  const isDe = (second === 0x65 || second === 0x45) && classAt(text, start + 2) === BLANK;
  return isDe ? skipBlanks(text, start + 2) : start;
}

function readNounOrSign(text: string, start: number): CurrencyReading | null {
  if (classAt(text, start) === LETTER) {
    const end = wordEnd(text, start);
    if (!isSignCode(text.charCodeAt(end))) {
      const noun = readNoun(text, start, end);
      if (noun !== null) return noun;
    }
  }
  return readSign(text, start);
}

function readNoun(text: string, start: number, end: number): CurrencyReading | null {
  const token = wordKey(text, start, end);
  const found = currencyNoun(token);
  if (found === undefined) {
    const minor = minors.get(token);
    return minor === undefined ? null : readMinor(text, end, token, minor);
  }
  if (isHyphenated(text, end)) return null;
  const noun = found.noun;
  const singular = !found.plural;
  if (noun.shared === undefined) {
    return { end, code: noun.code, noun: null, exponent: 0, form: "noun", singular, minor: false, token };
  }
  const variety = readVariety(text, end, noun);
  if (variety === null)
    return { end, code: null, noun, exponent: 0, form: "noun", singular, minor: false, token };
  return {
    end: variety.end,
    code: variety.code,
    noun: variety.noun,
    exponent: 0,
    form: "noun",
    singular,
    minor: false,
    token,
  };
}

/** « centimes », « centimes d'euro », « pence ». */
function readMinor(text: string, end: number, token: string, code: string | null): CurrencyReading {
  const start = skipBlanks(text, end);
  const de = afterDe(text, start, end);
  const whole = de > start ? readNounOrSign(text, de) : null;
  const base = { exponent: -2, form: "noun", singular: false, minor: true, token } as const;
  if (whole !== null && whole.form === "noun" && !whole.minor) {
    return { ...base, end: whole.end, code: whole.code, noun: whole.noun };
  }
  return { ...base, end, code, noun: null };
}

/** A hyphen that joins the word to another one: « franc-tireur », « euro-obligations ». */
function isHyphenated(text: string, end: number): boolean {
  return text[end] === "-" && classAt(text, end + 1) === LETTER;
}

/** What follows the noun and chooses its code: « américains », « CFA », « de Singapour ». */
function readVariety(text: string, nounEnd: number, noun: NonNullable<Denomination["noun"]>) {
  const start = skipBlanks(text, nounEnd);
  if (start === nounEnd) return null;
  const end = hyphenatedEnd(text, start);
  if (end === start) return null;
  const word = wordKey(text, start, end);
  const set =
    noun.varieties !== undefined && Object.hasOwn(noun.varieties, word) ? noun.varieties[word] : undefined;
  if (set !== undefined) return { end, ...denomination(set) };
  const code = codeOfAdjective(noun, word);
  if (code !== undefined) return { end, code, noun: null };
  return readCountry(text, start, noun);
}

/** The end of a word with hyphens in it (« néo-zélandais »). */
function hyphenatedEnd(text: string, start: number): number {
  let end = wordEnd(text, start);
  while (end > start && text[end] === "-" && classAt(text, end + 1) === LETTER) end = wordEnd(text, end + 1);
  return end;
}

const minors = new Map(Object.entries(minorNouns));
const linkWords = ["de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"];

function readCountry(text: string, start: number, noun: NonNullable<Denomination["noun"]>) {
  const link = linkWords.find((word) => text.startsWith(word, start));
  if (link === undefined) return null;
  const at = start + link.length;
  for (const [name, code] of placesByWord(text.slice(at, wordEnd(text, at)))) {
    if (noun.shared?.includes(code) !== true || !text.startsWith(name, at)) continue;
    if (classAt(text, at + name.length) !== LETTER) return { end: at + name.length, code, noun: null };
  }
  return null;
}

/** Signs that a token of currency may hold besides letters. */
export function isSignCode(code: number): boolean {
  if (code < 0x80) return code === 0x24;
  return (
    code === 0xa3 || code === 0xa5 || code === 0xffe5 || (code >= 0x20a0 && code <= 0x20bf) || code === 0xe3f
  );
}

function readSign(text: string, start: number): CurrencyReading | null {
  let end = start;
  let marked = false;
  for (; end < start + 8; end++) {
    const code = text.charCodeAt(end);
    const sign = isSignCode(code);
    if (!sign && classAt(text, end) !== LETTER) break;
    marked ||= sign || (code >= 0x41 && code <= 0x5a);
  }
  // Without a sign or a capital, only short abbreviations are currencies (« fr. », « dh »).
  if (end === start || (!marked && end - start > 4) || classAt(text, end) === LETTER) return null;
  const token = text.slice(start, end);
  if (text.charCodeAt(end) === 0x2e) {
    const dotted = currencySign(`${token}.`);
    if (dotted !== undefined && /^[ \u00A0\u202F]?[\p{Ll}\d,;)]/u.test(text.slice(end + 1, end + 3))) {
      return signReading(dotted, end + 1, 0, `${token}.`);
    }
  }
  const sign = currencySign(token);
  if (sign !== undefined) return withSuffix(text, signReading(sign, end, 0, token));
  const compound = compoundSign(token);
  return compound === undefined
    ? null
    : withSuffix(text, signReading(compound.denomination, end, compound.exponent, token));
}

function signReading(
  { code, noun }: Denomination,
  end: number,
  exponent: number,
  token: string,
): CurrencyReading {
  return { end, code, noun, exponent, form: "sign", singular: false, minor: false, token };
}

/** « 24 M$ CA », « 12 $ US », « 5 MF CFA »: the sign's own country after a space. */
function withSuffix(text: string, reading: CurrencyReading): CurrencyReading {
  if (reading.code !== null || reading.noun === null) return reading;
  const start = skipBlanks(text, reading.end);
  const end = wordEnd(text, start);
  if (start === reading.end || end === start) return reading;
  const suffix = text.slice(start, end);
  if (reading.token.endsWith("$")) {
    const code = Object.hasOwn(dollarSuffixes, suffix) ? dollarSuffixes[suffix] : undefined;
    if (code !== undefined) return { ...reading, end, code, noun: null };
    const adjective = reading.noun === null ? undefined : codeOfAdjective(reading.noun, suffix.toLowerCase());
    return adjective === undefined ? reading : { ...reading, end, code: adjective, noun: null };
  }
  return reading.noun?.singular === "franc" && suffix === "CFA"
    ? { ...reading, end, ...denomination("CFA") }
    : reading;
}
