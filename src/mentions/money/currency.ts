import { dollarSuffixes, minorNouns } from "../../french/index.ts";
import { BLANK, classAt, LETTER, skipBlanks, wordEnd, wordKey } from "../../rules/index.ts";
import {
  codeOfAdjective,
  compoundSign,
  currencyNoun,
  currencySign,
  type Denomination,
  denomination,
  placeNames,
} from "./lexicon.ts";

/** A currency after a figure, with the magnitude that is fused to it (« M€ »). */
export interface CurrencyReading extends Denomination {
  readonly end: number;
  readonly exponent: number;
  /** How it is written: a noun of money, or a sign or code. */
  readonly form: "noun" | "sign";
  /** The word as written does not agree with a figure of two or more (« 2023 livre ses… »). */
  readonly singular?: true;
  readonly token: string;
}

/** Reads the currency after a figure or a magnitude that ends at `at`: « d'euros », « de francs CFA », « M€ », « CHF ». */
export function readCurrency(text: string, at: number): CurrencyReading | null {
  const start = skipBlanks(text, at);
  return readNounOrSign(text, start) ?? readAfterDe(text, start, at);
}

/** « d'euros », « de dollars », « d'€ »: only after a magnitude does « de » lead to a currency. */
function readAfterDe(text: string, start: number, at: number): CurrencyReading | null {
  if (start === at && classAt(text, at) !== LETTER) return null;
  const initial = text[start];
  if (initial !== "d" && initial !== "D") return null;
  const second = text[start + 1];
  if (second === "'" || second === "’") return readNounOrSign(text, skipBlanks(text, start + 2));
  if ((second === "e" || second === "E") && classAt(text, start + 2) === BLANK) {
    return readNounOrSign(text, skipBlanks(text, start + 2));
  }
  return null;
}

function readNounOrSign(text: string, start: number): CurrencyReading | null {
  if (classAt(text, start) === LETTER) {
    const end = wordEnd(text, start);
    const next = text.charCodeAt(end);
    if (!isSignCode(next)) {
      const noun = readNoun(text, start, end);
      if (noun !== null) return noun;
    }
  }
  return readSign(text, start);
}

function readNoun(text: string, start: number, end: number): CurrencyReading | null {
  const word = wordKey(text, start, end);
  const minor = minors.get(word);
  if (minor !== undefined) return readMinor(text, end, word, minor);
  const found = currencyNoun(word);
  if (found === undefined || isHyphenated(text, end)) return null;
  const { noun } = found;
  const variety = noun.shared === undefined ? null : readVariety(text, end, found.noun);
  const base = {
    exponent: 0,
    form: "noun" as const,
    token: word,
    ...(found.plural ? {} : { singular: true as const }),
  };
  if (variety !== null) return { ...base, ...variety };
  return {
    ...base,
    end,
    ...(noun.shared === undefined ? { code: noun.code, noun: null } : { code: null, noun }),
  };
}

/** « centimes », « centimes d'euro », « pence ». */
function readMinor(text: string, end: number, word: string, code: string | null): CurrencyReading {
  const base = { exponent: -2, form: "noun" as const, token: word, minor: true as const };
  const whole = readAfterDe(text, skipBlanks(text, end), end);
  if (whole !== null && whole.form === "noun" && whole.minor !== true) {
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
  const set = noun.varieties?.[word];
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
  for (const [name, code] of placeNames) {
    if (
      noun.shared?.includes(code) &&
      text.startsWith(name, at) &&
      classAt(text, at + name.length) !== LETTER
    ) {
      return { end: at + name.length, code, noun: null };
    }
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
  while (end < start + 8 && (classAt(text, end) === LETTER || isSignCode(text.charCodeAt(end)))) end++;
  if (end === start || classAt(text, end) === LETTER) return null;
  const token = text.slice(start, end);
  const dotted = text[end] === "." ? currencySign(`${token}.`) : undefined;
  if (dotted !== undefined && /^[ \u00A0\u202F]?[\p{Ll}\d,;)]/u.test(text.slice(end + 1, end + 3))) {
    return { ...dotted, end: end + 1, exponent: 0, form: "sign", token: `${token}.` };
  }
  const sign = currencySign(token);
  if (sign !== undefined) return withSuffix(text, { ...sign, end, exponent: 0, form: "sign", token });
  const compound = compoundSign(token);
  if (compound === undefined) return null;
  const { exponent, denomination: money } = compound;
  return withSuffix(text, { ...money, end, exponent, form: "sign", token });
}

/** « 24 M$ CA », « 12 $ US », « 5 MF CFA »: the sign's own country after a space. */
function withSuffix(text: string, reading: CurrencyReading): CurrencyReading {
  const start = skipBlanks(text, reading.end);
  const end = wordEnd(text, start);
  if (start === reading.end || end === start || reading.code !== null) return reading;
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
