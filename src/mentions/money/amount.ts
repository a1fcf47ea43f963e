import { classAt, DIGIT, isSpaceAt, LETTER, skipBlanks } from "../../rules/index.ts";
import { type CurrencyReading, isSignCode, readCurrency } from "./currency.ts";
import { type Denomination, type Sign, signs } from "./lexicon.ts";
import { mayLeadFigure } from "./neighbours.ts";
import { type Quantity, readQuantity } from "./quantity.ts";

/** A quantity with the currency that stands beside it, if one does. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly currency: (Denomination & { readonly exponent: number }) | null;
  /** The currency stands before the figure. */
  readonly prefixed: boolean;
  readonly form: "noun" | "sign" | null;
  /** « 3 euros 50 ». */
  readonly cents: number;
}

/** Reads the amount whose figure starts at `start`, with a currency before or after it. */
export function readAmount(text: string, start: number): Amount | null {
  const prefix = readPrefix(text, start);
  const quantity = readQuantity(text, start, prefix !== null);
  if (quantity === null) return null;
  if (prefix !== null) {
    const weak = prefix.sign.weak && !quantity.scaled;
    if (!weak && !isGluedToWord(text, quantity.end)) return prefixedAmount(text, quantity, prefix);
  }
  const currency = readCurrency(text, quantity.end);
  if (currency === null || !agrees(text, quantity, currency)) return bareAmount(text, quantity);
  const cents = quantity.scaled ? null : readCents(text, currency.end, currency);
  return {
    start,
    end: cents?.end ?? currency.end,
    quantity,
    currency,
    prefixed: false,
    form: currency.form,
    cents: cents?.value ?? 0,
  };
}

function bareAmount(text: string, quantity: Quantity): Amount | null {
  if (isGluedToWord(text, quantity.end)) return null;
  const { start, end } = quantity;
  return { start, end, quantity, currency: null, prefixed: false, form: null, cents: 0 };
}

function prefixedAmount(text: string, quantity: Quantity, prefix: Prefix): Amount {
  // « US$40 millions de dollars » names its currency twice.
  const again = quantity.scaled ? readCurrency(text, quantity.end) : null;
  const end = again !== null && again.exponent === 0 && again.form === "noun" ? again.end : quantity.end;
  const denomination = prefix.sign.code === null && again?.code ? again : prefix.sign;
  const currency = { code: denomination.code, noun: denomination.noun, exponent: 0 };
  return { start: prefix.start, end, quantity, currency, prefixed: true, form: "sign", cents: 0 };
}

/** « 2e », « 4x4 », « 5G »: a letter right after the figure. */
function isGluedToWord(text: string, end: number): boolean {
  return classAt(text, end) === LETTER;
}

/** Whether the currency may belong to the quantity: number agrees for words with other meanings, weak signs have support. */
function agrees(text: string, quantity: Quantity, currency: CurrencyReading): boolean {
  if (currency.form === "sign") {
    if (quantity.scaled && currency.exponent !== 0) return false;
    return (
      currency.sign?.token !== "F" ||
      quantity.scaled ||
      quantity.figure.decimal.includes(".") ||
      quantity.figure.end - quantity.figure.start > 4
    );
  }
  if (quantity.needsCurrency && quantity.exponent === 6 && text[quantity.figure.end] === "m") return false;
  const homonym = currency.noun?.homonym === true || currency.code === null;
  if (homonym && currency.singular && (quantity.scaled || Number(quantity.decimal) >= 2)) return false;
  if (currency.noun?.singular === "livre" && !quantity.scaled && isBook(text, currency.end)) return false;
  return !(
    currency.singular === true &&
    quantity.figure.form === "digits" &&
    !quantity.scaled &&
    isYear(quantity)
  );
}

/** « trois livres de poche », « 500 livres vendus ». */
function isBook(text: string, end: number): boolean {
  return /^[ \u00A0\u202F](?:de |d['’]|vendu|publié|paru|écrit|lu|imprimé|numérique|neuf|pour|en |chez |qui )/u.test(
    text.slice(end, end + 12),
  );
}

function isYear(quantity: Quantity): boolean {
  const { figure } = quantity;
  return figure.end - figure.start === 4 && /^(?:19|20)\d\d$/.test(figure.decimal);
}

/** The hundredths of « 3 euros 50 » and « 1 euro 20 », where nothing is counted by them. */
function readCents(text: string, at: number, currency: CurrencyReading) {
  if (currency.form !== "noun" || currency.minor) return null;
  const start = skipBlanks(text, at);
  if (start !== at + 1 || classAt(text, start) !== DIGIT || text[at] === "\n") return null;
  const rest = text.slice(start, start + 16);
  const match =
    /^(\d\d)(?=[.;:)!?»]|, |$|[ \u00A0\u202F](?:l[ea] |l['’]|par |en |au |à |pour |contre |de plus))/u.exec(
      rest,
    );
  return match === null ? null : { end: start + 2, value: Number(match[1]) };
}

interface Prefix {
  readonly start: number;
  readonly sign: Sign;
}

/** The currency right before a figure: « $40 millions », « CHF 1 500 », « fr. 2,2 millions », « €15m ». */
export function readPrefix(text: string, figureStart: number): Prefix | null {
  if (classAt(text, figureStart) !== DIGIT || !mayLeadFigure(text, figureStart)) return null;
  const end = isSpaceAt(text, figureStart - 1) ? figureStart - 1 : figureStart;
  const spaced = end !== figureStart;
  let start = end;
  if (text[start - 1] === "." && (text[start - 2] === "r" || text[start - 2] === "s")) start--;
  while (start > end - 6 && (classAt(text, start - 1) === LETTER || isSignCode(text.charCodeAt(start - 1))))
    start--;
  if (start === end || classAt(text, start - 1) === LETTER) return null;
  const sign = signs.exactly(text, start, end);
  if (sign === undefined || sign.exponent > 0 || !mayPrecede(text, sign.token, start, spaced)) return null;
  return { start, sign };
}

/** A sign after a figure of its own (« 12 € 50 ») and abbreviations that only follow do not lead the next figure. */
function mayPrecede(text: string, token: string, start: number, spaced: boolean): boolean {
  const gap = isSpaceAt(text, start - 1) ? 1 : 0;
  if (spaced && classAt(text, start - 1 - gap) === DIGIT) return false;
  return !/^(?:fr|frs|Frs|eur|Eur|Euros|dh|D[TA]|DHS|Dhs|F|FF|FB)$/.test(token);
}
