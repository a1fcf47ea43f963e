import {
  type CurrencyNoun,
  currencyAreas,
  currencyCodes,
  currencyNouns,
  currencySigns,
  inflectAdjective,
  magnitudeSigns,
  numberAnd,
  numberWords,
  vulgarFractions,
  weakCodes,
} from "../../french/index.ts";
import type { NumberLexicon } from "../../rules/index.ts";

/**
 * What a currency word or sign says: the code, or the noun whose code the context must choose (`shared` lists the
 * candidates), or neither for money that ISO does not know.
 */
export interface Denomination {
  readonly code: string | null;
  readonly noun: CurrencyNoun | null;
}

export const numbers: NumberLexicon = { words: numberWords, and: numberAnd, vulgarFractions };

/** The CFA francs of West and of Central Africa share their words; the place chooses. */
export const cfaFranc: CurrencyNoun = {
  singular: "franc CFA",
  plurals: [],
  code: "XOF",
  shared: ["XOF", "XAF"],
};

const nounByWord = new Map<string, { readonly noun: CurrencyNoun; readonly plural: boolean }>();
for (const noun of currencyNouns) {
  nounByWord.set(noun.singular, { noun, plural: false });
  for (const plural of noun.plurals) nounByWord.set(plural, { noun, plural: plural !== noun.singular });
}

/** The noun of money that a word in lower case is, and whether the word is a plural. */
export function currencyNoun(word: string) {
  return nounByWord.get(word);
}

const codesByAdjective = new Map<string, string[]>();
const areaNames: [name: string, code: string][] = [];
for (const { code, adjectives, names, cities = [] } of currencyAreas) {
  for (const form of adjectives.flatMap(inflectAdjective)) {
    codesByAdjective.set(form.toLowerCase(), [...(codesByAdjective.get(form.toLowerCase()) ?? []), code]);
  }
  for (const name of [...names, ...cities]) areaNames.push([name, code]);
}
areaNames.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));

/** Names of currency areas and of their cities with their codes, the longest first. */
export const placeNames: readonly (readonly [name: string, code: string])[] = areaNames;

const byFirstWord = new Map<string, (readonly [string, string])[]>();
for (const place of placeNames) {
  const word = firstWord(place[0]);
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), place]);
}

/** The first run of letters of a place's name. */
export function firstWord(name: string): string {
  return /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name;
}

/** The names of places that begin with a word, the longest first. */
export function placesByWord(word: string): readonly (readonly [name: string, code: string])[] {
  return byFirstWord.get(word) ?? [];
}

/** Every sign, code and compound of a magnitude and a currency. */
export function allSigns(): string[] {
  return [...bySign.keys(), ...compounds.keys()];
}

/** The currencies of the areas that an adjective in lower case belongs to. */
export function codesOfAdjective(adjective: string): readonly string[] {
  return codesByAdjective.get(adjective) ?? [];
}

/** The code that an adjective gives to a noun of money: « norvégiennes » after couronnes is NOK. */
export function codeOfAdjective(noun: CurrencyNoun, adjective: string): string | undefined {
  return codesByAdjective.get(adjective)?.find((code) => noun.shared?.includes(code) === true);
}

const byName = (singular: string) => nounByWord.get(singular)?.noun ?? null;

/** Turns a data value (ISO code, `CFA` or a noun) into what it denominates. */
export function denomination(value: string): Denomination {
  if (value === "CFA") return { code: null, noun: cfaFranc };
  return /^[A-Z]{3}$/.test(value) ? { code: value, noun: null } : { code: null, noun: byName(value) };
}

const bySign = new Map<string, Denomination>();
for (const code of currencyCodes) bySign.set(code, { code: code === "CNH" ? "CNY" : code, noun: null });
for (const [sign, value] of Object.entries(currencySigns)) bySign.set(sign, denomination(value));

/** What a sign or code (exactly as written) denominates. */
export function currencySign(token: string): Denomination | undefined {
  return bySign.get(token);
}

/** Whether a code is also an everyday word in capitals, so that it needs support. */
export function isWeakSign(token: string): boolean {
  return weakCodes.has(token) || token === "F";
}

/** A magnitude and a currency written as one token: « M€ », « kEUR », « MDH ». */
export interface CompoundSign {
  readonly exponent: number;
  readonly denomination: Denomination;
}

const compounds = new Map<string, CompoundSign>();
for (const [magnitude, exponent] of Object.entries(magnitudeSigns)) {
  for (const [sign, value] of bySign) {
    const token = magnitude + sign;
    if (!bySign.has(token) && !compounds.has(token)) compounds.set(token, { exponent, denomination: value });
  }
}

/** The compound that a token is, if any. */
export function compoundSign(token: string): CompoundSign | undefined {
  return compounds.get(token);
}
