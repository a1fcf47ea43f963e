import { dollarSuffixes, minorNouns } from "../../french/index.ts";
import { BLANK, classAt, hyphenatedEnd, LETTER, skipBlanks, WordTable, wordEnd } from "../../rules/index.ts";
import {
  adjectives,
  type Denomination,
  denomination,
  type NounForm,
  nouns,
  placesByWord,
  type Sign,
  signs,
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
  /** The sign or code; null for a noun. */
  readonly sign: Sign | null;
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
  const found = nouns.folded(text, start, end);
  if (found === undefined) {
    const minor = minors.folded(text, start, end);
    return minor === undefined ? null : readMinor(text, end, minor);
  }
  if (isHyphenated(text, end)) return null;
  const singular = !found.plural;
  const variety = found.noun.shared === undefined ? null : readVariety(text, end, found);
  const { noun } = found;
  const bare = noun.shared === undefined ? { end, code: noun.code, noun: null } : { end, code: null, noun };
  const { code, noun: shared, end: last } = variety ?? bare;
  return { end: last, code, noun: shared, exponent: 0, form: "noun", singular, minor: false, sign: null };
}

/** « centimes », « centimes d'euro », « pence ». */
function readMinor(text: string, end: number, { code }: Pick<Denomination, "code">): CurrencyReading {
  const start = skipBlanks(text, end);
  const de = afterDe(text, start, end);
  const whole = de > start ? readNounOrSign(text, de) : null;
  const named = whole !== null && whole.form === "noun" && !whole.minor ? whole : { end, code, noun: null };
  return {
    end: named.end,
    code: named.code,
    noun: named.noun,
    exponent: -2,
    form: "noun",
    singular: false,
    minor: true,
    sign: null,
  };
}

/** A hyphen that joins the word to another one: « franc-tireur », « euro-obligations ». */
function isHyphenated(text: string, end: number): boolean {
  return text[end] === "-" && classAt(text, end + 1) === LETTER;
}

/** What follows the noun and chooses its code: « américains », « CFA », « de Singapour ». */
function readVariety(text: string, nounEnd: number, { noun, varieties }: NounForm) {
  const start = skipBlanks(text, nounEnd);
  if (start === nounEnd) return null;
  const end = hyphenatedEnd(text, start);
  if (end === start) return null;
  const variety = varieties.folded(text, start, end);
  return variety === undefined
    ? readCountry(text, start, noun)
    : { end, code: variety.code, noun: variety.noun };
}

const minors = new WordTable(Object.entries(minorNouns).map(([word, code]) => [word, { code }] as const));
const linkWords = ["de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"];

/** Towns whose governments pay: « a reçu 9 millions de dollars d'Ottawa » says from whom, not in what. */
const PAYING =
  /^(?:Québec|Ottawa|Washington|Montréal|Toronto|Canberra|Berne|Genève|Zurich|Lausanne)(?![\p{L}-])/u;
const LONGEST_PAYING = 12;

function readCountry(text: string, start: number, noun: NounForm["noun"]) {
  if (text.charCodeAt(start) !== 0x64) return null;
  const link = linkWords.find((word) => text.startsWith(word, start));
  if (link === undefined) return null;
  const at = start + link.length;
  if (PAYING.test(text.slice(at, at + LONGEST_PAYING))) return null;
  for (const [name, code] of placesByWord.exactly(text, at, wordEnd(text, at)) ?? []) {
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
  if (text.charCodeAt(end) === 0x2e) {
    const dotted = signs.exactly(text, start, end + 1);
    if (dotted !== undefined && /^[ \u00A0\u202F]?[\p{Ll}\d,;)]/u.test(text.slice(end + 1, end + 3))) {
      return signReading(dotted, end + 1);
    }
  }
  const sign = signs.exactly(text, start, end);
  if (sign?.token === "ME" && ORDERED.test(text.slice(end, end + LONGEST_ORDERED))) return null;
  return sign === undefined ? null : withSuffix(text, signReading(sign, end));
}

/** What is counted in order, behind « 15ME » in capitals: « le 15ME arrondissement », « au 12 ME étage ». */
const ORDERED =
  /^[ \u00A0\u202F](?:arrondissement|étage|édition|régiment|chambre|anniversaire|jour|siècle|place|rang|tour|round|rencontre|congrès|festival|salon|circonscription|minute|journée|année|semaine|mois|division|fois)(?!\p{L})/u;
const LONGEST_ORDERED = 18;

function signReading(sign: Sign, end: number): CurrencyReading {
  const { code, noun, exponent } = sign;
  return { end, code, noun, exponent, form: "sign", singular: false, minor: false, sign };
}

/** « 24 M$ CA », « 12 $ US », « 5 MF CFA »: the sign's own country after a space. */
function withSuffix(text: string, reading: CurrencyReading): CurrencyReading {
  const { noun, sign } = reading;
  if (reading.code !== null || noun === null) return reading;
  const start = skipBlanks(text, reading.end);
  const end = wordEnd(text, start);
  if (start === reading.end || end === start) return reading;
  if (sign?.token.endsWith("$") === true) {
    const code = suffixes.exactly(text, start, end);
    if (code !== undefined) return { ...reading, end, code, noun: null };
    const codes = adjectives.folded(text, start, end);
    const adjective = codes?.find((each) => noun.shared?.includes(each) === true);
    return adjective === undefined ? reading : { ...reading, end, code: adjective, noun: null };
  }
  return noun.singular === "franc" && text.slice(start, end) === "CFA"
    ? { ...reading, end, ...denomination("CFA") }
    : reading;
}

const suffixes = new WordTable(Object.entries(dollarSuffixes));
