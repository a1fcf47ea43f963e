import {
  bareMagnitudeSigns,
  collectives,
  magnitudeSigns,
  magnitudeWords,
  shortScale,
} from "../../french/index.ts";
import {
  BLANK,
  classAt,
  DIGIT,
  type Figure,
  readDigits,
  readNumberWords,
  scale,
  skipBlanks,
  wordEnd,
  wordKey,
} from "../../rules/index.ts";
import { isSignCode } from "./currency.ts";
import { numbers } from "./lexicon.ts";

/** A figure with its magnitude: « 3,5 millions », « deux cent mille », « 2 milliards 300 millions ». */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** In units, before the currency's own magnitude (« M€ ») is applied. */
  readonly decimal: string;
  readonly exponent: number;
  /** The magnitude is a word or a sign that needs no currency beside it. */
  readonly scaled: boolean;
  /** The magnitude is a sign such as « M » or « bn », which counts only beside a currency. */
  readonly needsCurrency: boolean;
  /** A collective (« trois douzaines ») tells about how many. */
  readonly approximate: boolean;
  readonly figure: Figure;
  /** Lower parts of a mixed quantity, to be added. */
  readonly added: number;
}

/** The value in units, with the powers of ten that the currency adds. */
export function quantityValue(quantity: Quantity, exponent = 0): number {
  const { decimal } = quantity;
  return scale(decimal, quantity.exponent + exponent) + quantity.added;
}

/** Reads the quantity that starts at `start`; `afterSign` where a sign stands before it, which lets « 15m » and « 10bn » be read. */
export function readQuantity(text: string, start: number, afterSign = false): Quantity | null {
  const figure = readDigits(text, start, numbers) ?? readNumberWords(text, start, numbers);
  if (figure === null) return null;
  const first = withMagnitude(text, figure, afterSign);
  return first.scaled ? withLowerPart(text, first) : first;
}

function withMagnitude(text: string, figure: Figure, afterSign: boolean): Quantity {
  let quantity: Quantity = {
    start: figure.start,
    end: figure.end,
    decimal: figure.decimal,
    exponent: 0,
    scaled: false,
    needsCurrency: false,
    approximate: false,
    figure,
    added: 0,
  };
  for (let count = 0; count < 3; count++) {
    const next = readMagnitude(text, quantity, afterSign);
    if (next === null) break;
    quantity = next;
  }
  quantity = chooseReading(text, quantity, afterSign);
  return quantity.scaled ? withHalf(text, quantity) : quantity;
}

/**
 * A point before three digits groups them (« 1.900 milliards » are 1900) unless the singular says otherwise
 * (« 1.250 milliard »); a comma is decimal unless a sign stands before the figure, as in English (« $1,500 »).
 */
function chooseReading(text: string, quantity: Quantity, afterSign: boolean): Quantity {
  const { decimal, otherDecimal } = quantity.figure;
  if (otherDecimal === undefined) return quantity;
  const comma = decimal.includes(".");
  if (comma) return afterSign && !quantity.scaled ? { ...quantity, decimal: otherDecimal } : quantity;
  const singular = quantity.scaled && /milli(?:on|ard)$/i.test(text.slice(quantity.figure.end, quantity.end));
  return singular ? { ...quantity, decimal: otherDecimal } : quantity;
}

/** One magnitude after what has been read: « mille », « millions », « douzaines de », « M », « bn ». */
function readMagnitude(text: string, quantity: Quantity, afterSign: boolean): Quantity | null {
  const { end } = quantity;
  const start = linkEnd(text, end, quantity);
  const stop = wordEnd(text, start);
  if (stop === start || isSignCode(text.charCodeAt(stop))) return null;
  const word = wordKey(text, start, stop);
  const short = afterSign && Object.hasOwn(shortScale, word) ? shortScale[word] : undefined;
  const power = short ?? (Object.hasOwn(magnitudeWords, word) ? magnitudeWords[word] : undefined);
  if (power !== undefined) {
    if (start === end) return null;
    return { ...quantity, end: stop, exponent: quantity.exponent + power, scaled: true };
  }
  if (word === "mille" && start > end && quantity.figure.form === "digits" && quantity.exponent === 0) {
    return { ...quantity, end: stop, exponent: 3 };
  }
  return (
    readCollective(text, quantity, start, stop, word) ??
    readMagnitudeSign(text, quantity, start, stop, afterSign)
  );
}

/** After a collective, « de » or « d' » leads to the next magnitude. */
function linkEnd(text: string, end: number, quantity: Quantity): number {
  const start = skipBlanks(text, end);
  if (!quantity.approximate && !/milliers?$/.test(text.slice(Math.max(quantity.start, end - 8), end)))
    return start;
  return text.startsWith("de", start) && classAt(text, start + 2) === BLANK
    ? skipBlanks(text, start + 2)
    : start;
}

function readCollective(
  text: string,
  quantity: Quantity,
  start: number,
  stop: number,
  word: string,
): Quantity | null {
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  const times = collectives.get(singular);
  if (times === undefined || start === quantity.end || quantity.scaled || text[stop] === "-") return null;
  const decimal = String(Number(quantity.decimal) * times);
  return { ...quantity, end: stop, decimal, approximate: true };
}

function readMagnitudeSign(
  text: string,
  quantity: Quantity,
  start: number,
  stop: number,
  afterSign: boolean,
): Quantity | null {
  const token = text.slice(start, stop);
  const power = Object.hasOwn(magnitudeSigns, token) ? magnitudeSigns[token] : undefined;
  if (power === undefined || quantity.scaled || classAt(text, stop) === DIGIT) return null;
  if (token === "b" || token === "B" || token === "bn" || token === "tn") {
    if (!afterSign && start === quantity.end && token.length === 1) return null;
  }
  const bare = bareMagnitudeSigns.has(token) && start > quantity.end;
  return { ...quantity, end: stop, exponent: quantity.exponent + power, scaled: true, needsCurrency: !bare };
}

/** « un million et demi ». */
function withHalf(text: string, quantity: Quantity): Quantity {
  const at = skipBlanks(text, quantity.end);
  if (at === quantity.end || !text.startsWith("et", at)) return quantity;
  const half = skipBlanks(text, at + 2);
  const stop = wordEnd(text, half);
  if (half === at + 2 || !/^demie?$/i.test(text.slice(half, stop))) return quantity;
  const decimal = quantity.decimal.includes(".") ? quantity.decimal : `${quantity.decimal}.5`;
  return { ...quantity, end: stop, decimal };
}

/** « 2 milliards 300 millions », « deux millions trois cent mille »: a lower part right after the magnitude. */
function withLowerPart(text: string, quantity: Quantity): Quantity {
  let whole = quantity;
  for (let count = 0; count < 3; count++) {
    const start = skipBlanks(text, whole.end);
    if (start !== whole.end + 1 || whole.needsCurrency) break;
    const figure = readDigits(text, start, numbers) ?? readNumberWords(text, start, numbers);
    if (figure === null || (figure.form === "digits" && figure.end - figure.start === 4)) break;
    const part = withMagnitude(text, figure, false);
    const value = scale(part.decimal, part.exponent);
    const room = lowestPower(whole);
    if (value >= 10 ** room || part.needsCurrency || part.approximate) break;
    if (!part.scaled && !isCurrencyNext(text, part)) break;
    whole = { ...whole, end: part.end, added: whole.added + value };
    if (!part.scaled) break;
  }
  return whole;
}

/** The power of ten below which a lower part must stay. */
function lowestPower(quantity: Quantity): number {
  if (quantity.added === 0) return quantity.exponent;
  return quantity.added >= 1e6 ? 6 : 3;
}

/** A lower part without magnitude belongs to the quantity when a currency follows at once, as it must. */
function isCurrencyNext(text: string, part: Quantity): boolean {
  const rest = text.slice(part.end, part.end + 12);
  return /^[ \u00A0\u202F](?:euro|dollar|franc|yen|livre|€|\$|£|couronne|dirham|dinar|roupie|rouble)/i.test(
    rest,
  );
}
