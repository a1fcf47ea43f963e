import {
  type CurrencyNoun,
  collectives,
  currencyAreas,
  currencyCodes,
  currencyNouns,
  currencySigns,
  fusedLetters,
  fusedWholes,
  inflectAdjective,
  magnitudeSigns,
  magnitudeWords,
  numberAnd,
  numberWords,
  shortScale,
  vulgarFractions,
  weakCodes,
} from "../../french/index.ts";
import { type NumberLexicon, WordTable } from "../../rules/index.ts";

/**
 * What a currency word or sign says: the code, or the noun whose code the context must choose (`shared` lists the
 * candidates), or neither for money that ISO does not know.
 */
export interface Denomination {
  readonly code: string | null;
  readonly noun: CurrencyNoun | null;
}

export const numbers: NumberLexicon = { words: new WordTable(numberWords), and: numberAnd, vulgarFractions };

/** The CFA francs of West and of Central Africa share their words; the place chooses. */
export const cfaFranc: CurrencyNoun = {
  singular: "franc CFA",
  plurals: [],
  code: "XOF",
  shared: ["XOF", "XAF"],
};

/** A word that multiplies the figure before it: « millions », « mille », « douzaines ». */
export interface Multiplier {
  readonly kind: "magnitude" | "thousand" | "collective";
  /** Powers of ten; 0 for a collective. */
  readonly power: number;
  /** The same on the American short scale (« $10 billion »). */
  readonly shortPower: number;
  /** What a collective multiplies by; 1 for a magnitude. */
  readonly times: number;
  readonly plural: boolean;
}

const THOUSAND = 3;
const multiplierWords = new Map<string, Multiplier>([
  ["mille", { kind: "thousand", power: THOUSAND, shortPower: THOUSAND, times: 1, plural: false }],
]);
for (const [word, times] of collectives) {
  const collective = { kind: "collective", power: 0, shortPower: 0, times } as const;
  multiplierWords.set(word, { ...collective, plural: false });
  multiplierWords.set(`${word}s`, { ...collective, plural: true });
}
for (const [word, power] of Object.entries(magnitudeWords)) {
  const shortPower = (Object.hasOwn(shortScale, word) ? shortScale[word] : undefined) ?? power;
  const plural = word.endsWith("s");
  multiplierWords.set(word, { kind: "magnitude", power, shortPower, times: 1, plural });
}

/** The words that multiply, in lower case. */
export const multipliers: WordTable<Multiplier> = new WordTable(multiplierWords);

const codesByAdjective = new Map<string, string[]>();
const areaNames: [name: string, code: string][] = [];
for (const { code, adjectives, names, cities = [] } of currencyAreas) {
  for (const form of adjectives.flatMap(inflectAdjective)) {
    codesByAdjective.set(form.toLowerCase(), [...(codesByAdjective.get(form.toLowerCase()) ?? []), code]);
  }
  for (const name of [...names, ...cities]) areaNames.push([name, code]);
  // « MONTRÉAL – Le groupe … »: a dateline in capitals.
  for (const city of cities) if (city !== city.toUpperCase()) areaNames.push([city.toUpperCase(), code]);
}
areaNames.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));

/** Names of currency areas and of their cities with their codes, the longest first. */
export const placeNames: readonly (readonly [name: string, code: string])[] = areaNames;

/** The first run of letters of a place's name. */
export function firstWord(name: string): string {
  return /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name;
}

const byFirstWord = new Map<string, (readonly [string, string])[]>();
for (const place of placeNames) {
  const word = firstWord(place[0]);
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), place]);
}

/** The names of places by their first word as spelt, the longest first. */
export const placesByWord: WordTable<readonly (readonly [name: string, code: string])[]> = new WordTable(
  byFirstWord,
);

/** The currencies of the areas that an adjective belongs to. */
export const adjectives: WordTable<readonly string[]> = new WordTable(codesByAdjective);

const byName = (singular: string) => currencyNouns.find((noun) => noun.singular === singular) ?? null;

/** Turns a data value (ISO code, `CFA` or a noun) into what it denominates. */
export function denomination(value: string): Denomination {
  if (value === "CFA") return { code: null, noun: cfaFranc };
  return /^[A-Z]{3}$/.test(value) ? { code: value, noun: null } : { code: null, noun: byName(value) };
}

/** A noun of money as a word shows it. */
export interface NounForm {
  readonly noun: CurrencyNoun;
  readonly plural: boolean;
  /** What the next word makes of a noun that several currencies share: « couronnes norvégiennes », « francs CFA ». */
  readonly varieties: WordTable<Denomination>;
}

function varietiesOf({ shared = [], varieties = {} }: CurrencyNoun): WordTable<Denomination> {
  const table = new Map<string, Denomination>();
  for (const [adjective, codes] of codesByAdjective) {
    const code = codes.find((each) => shared.includes(each));
    if (code !== undefined) table.set(adjective, { code, noun: null });
  }
  for (const [word, value] of Object.entries(varieties)) table.set(word, denomination(value));
  return new WordTable(table);
}

const nounForms = new Map<string, NounForm>();
for (const noun of currencyNouns) {
  const varieties = varietiesOf(noun);
  nounForms.set(noun.singular, { noun, plural: false, varieties });
  for (const plural of noun.plurals)
    nounForms.set(plural, { noun, plural: plural !== noun.singular, varieties });
}

/** The nouns of money by their singulars and plurals. */
export const nouns: WordTable<NounForm> = new WordTable(nounForms);

/** A sign or code and what it denominates, with the magnitude that is fused to it: « € », « M€ », « kEUR », « MDH ». */
export interface Sign extends Denomination {
  readonly token: string;
  /** Powers of ten of the magnitude; 0 where there is none. */
  readonly exponent: number;
  /** The code is also an everyday word in capitals, so that it needs support. */
  readonly weak: boolean;
}

const plainSigns = new Map<string, Denomination>();
for (const code of currencyCodes) plainSigns.set(code, { code: code === "CNH" ? "CNY" : code, noun: null });
for (const [sign, value] of Object.entries(currencySigns)) plainSigns.set(sign, denomination(value));

const signsByToken = new Map<string, Sign>();
const addSign = (token: string, exponent: number, { code, noun }: Denomination) => {
  const weak = weakCodes.has(token) || token === "F";
  if (!signsByToken.has(token)) signsByToken.set(token, { token, code, noun, exponent, weak });
};
for (const [sign, value] of plainSigns) addSign(sign, 0, value);
for (const [whole, { noun, power }] of Object.entries(fusedWholes)) addSign(whole, power, denomination(noun));
for (const [letter, { code, magnitudes }] of Object.entries(fusedLetters))
  for (const magnitude of magnitudes)
    addSign(magnitude + letter, magnitudeSigns[magnitude] ?? 0, denomination(code));
for (const [magnitude, exponent] of Object.entries(magnitudeSigns)) {
  for (const [sign, value] of plainSigns) addSign(magnitude + sign, exponent, value);
}

/** The signs and codes, exactly as written. */
export const signs: WordTable<Sign> = new WordTable(signsByToken);

/** The spellings of `signs`. */
export const signTokens: readonly string[] = [...signsByToken.keys()];
