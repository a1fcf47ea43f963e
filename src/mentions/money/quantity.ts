import { bareMagnitudeSigns, magnitudeSigns } from "../../french/index.ts";
import {
  BLANK,
  classAt,
  DIGIT,
  type Figure,
  readDigits,
  readNumberWords,
  scale,
  skipBlanks,
  WordTable,
  wordEnd,
} from "../../rules/index.ts";
import { isSignCode, readCurrency } from "./currency.ts";
import { multipliers, numbers } from "./lexicon.ts";

/** Magnitudes exactly as written; a bare one counts without a currency after a space (« 12 Md »). */
const magnitudeTokens = new WordTable(
  Object.entries(magnitudeSigns).map(
    ([token, power]) => [token, { token, power, bare: bareMagnitudeSigns.has(token) }] as const,
  ),
);

/** A figure with its magnitude: « 3,5 millions », « deux cent mille », « 2 milliards 300 millions ». */
export interface Quantity {
  start: number;
  end: number;
  /** In units, before the currency's own magnitude (« M€ ») is applied. */
  decimal: string;
  exponent: number;
  /** There is a magnitude, in letters or as a sign. */
  scaled: boolean;
  /** The magnitude is a sign such as « M » or « bn », which counts only beside a currency. */
  needsCurrency: boolean;
  /** A collective (« trois douzaines ») tells about how many. */
  approximate: boolean;
  readonly figure: Figure;
  /** Lower parts of a mixed quantity, to be added. */
  added: number;
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
  const quantity = withMagnitude(text, figure, afterSign);
  if (quantity.scaled) addLowerParts(text, quantity);
  return quantity;
}

function withMagnitude(text: string, figure: Figure, afterSign: boolean): Quantity {
  const quantity: Quantity = {
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
  for (let count = 0; count < 3; count++) if (!readMagnitude(text, quantity, afterSign)) break;
  chooseReading(text, quantity, afterSign);
  if (quantity.scaled) readHalf(text, quantity);
  return quantity;
}

/**
 * A point before three digits groups them (« 1.900 milliards » are 1900) unless the singular says otherwise
 * (« 1.250 milliard ») or the English notation does (« $1.250bn »); a comma is decimal unless a sign stands before the
 * figure (« $1,500 »).
 */
function chooseReading(text: string, quantity: Quantity, afterSign: boolean): void {
  const { decimal, otherDecimal } = quantity.figure;
  if (otherDecimal === undefined) return;
  const comma = decimal.includes(".");
  const other = comma
    ? afterSign && !quantity.scaled
    : (afterSign && quantity.needsCurrency) ||
      (quantity.scaled && /milli(?:on|ard)$/i.test(text.slice(quantity.figure.end, quantity.end)));
  if (other) quantity.decimal = otherDecimal;
}

/** Adds one magnitude to what has been read: « mille », « millions », « douzaines de », « M », « bn ». False where none follows. */
function readMagnitude(text: string, quantity: Quantity, afterSign: boolean): boolean {
  const { end } = quantity;
  const start = linkEnd(text, end, quantity);
  const stop = wordEnd(text, start);
  if (stop === start || isSignCode(text.charCodeAt(stop))) return false;
  const multiplier = multipliers.folded(text, start, stop);
  if (multiplier === undefined) return readMagnitudeSign(text, quantity, start, stop, afterSign);
  if (start === end) return false;
  const { kind, power, shortPower, times } = multiplier;
  if (kind === "magnitude") {
    quantity.exponent += afterSign ? shortPower : power;
    quantity.scaled = true;
  } else if (kind === "thousand") {
    if (quantity.figure.form !== "digits" || quantity.exponent !== 0) return false;
    quantity.exponent = power;
  } else {
    if (quantity.scaled || text[stop] === "-") return false;
    quantity.decimal = String(Number(quantity.decimal) * times);
    quantity.approximate = true;
  }
  quantity.end = stop;
  return true;
}

/** After a collective, « de » or « d' » leads to the next magnitude. */
function linkEnd(text: string, end: number, quantity: Quantity): number {
  const start = skipBlanks(text, end);
  if (text.charCodeAt(start) !== 0x64 || !text.startsWith("de", start)) return start;
  const afterThousands = text.endsWith("millier", end) || text.endsWith("milliers", end);
  if (!quantity.approximate && !afterThousands) return start;
  return classAt(text, start + 2) === BLANK ? skipBlanks(text, start + 2) : start;
}

function readMagnitudeSign(
  text: string,
  quantity: Quantity,
  start: number,
  stop: number,
  afterSign: boolean,
): boolean {
  if (quantity.scaled || stop - start > 4) return false;
  const sign = magnitudeTokens.exactly(text, start, stop);
  if (sign === undefined || classAt(text, stop) === DIGIT) return false;
  const { token, power, bare } = sign;
  if ((token === "b" || token === "B") && !afterSign) return false;
  quantity.needsCurrency = !(bare && start > quantity.end);
  quantity.end = isAbbreviation(text, bare, stop) ? stop + 1 : stop;
  quantity.exponent += power;
  quantity.scaled = true;
  return true;
}

/** « 12 mio. de francs »: the point ends no sentence where a currency follows. */
function isAbbreviation(text: string, bare: boolean, stop: number): boolean {
  return bare && text.charCodeAt(stop) === 0x2e && readCurrency(text, stop + 1) !== null;
}

/** « un million et demi ». */
function readHalf(text: string, quantity: Quantity): void {
  const at = skipBlanks(text, quantity.end);
  if (at === quantity.end || text.charCodeAt(at) !== 0x65 || !text.startsWith("et", at)) return;
  const half = skipBlanks(text, at + 2);
  const stop = wordEnd(text, half);
  if (half === at + 2 || !/^demie?$/i.test(text.slice(half, stop))) return;
  if (!quantity.decimal.includes(".")) quantity.decimal += ".5";
  quantity.end = stop;
}

/** « 2 milliards 300 millions », « deux millions trois cent mille »: a lower part right after the magnitude. */
function addLowerParts(text: string, whole: Quantity): void {
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
    whole.end = part.end;
    whole.added += value;
    if (!part.scaled) break;
  }
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
