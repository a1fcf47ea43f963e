import { movementForms, movementVerbs } from "../../french/index.ts";
import { BLANK, classAt, DIGIT, scale } from "../../rules/index.ts";
import { type Amount, readAmount } from "./amount.ts";
import { isSignCode } from "./currency.ts";
import { amountValue, type Sum, sumOf } from "./sum.ts";

const connector =
  /[ \u00A0\u202F\n]?(?:(et)|(à)|ou même|ou|voire|sinon|([-\u2010\u2011\u2013\u2014]|\/))[ \u00A0\u202F\n]?/uy;

/** Whether a link may stand after an amount: spares most amounts the expression. */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(classAt(text, end) === BLANK ? end + 1 : end);
  // e, à, o, v, s, hyphens, dashes and « / ».
  return (
    code === 0x65 ||
    code === 0xe0 ||
    code === 0x6f ||
    code === 0x76 ||
    code === 0x73 ||
    code === 0x2d ||
    code === 0x2f ||
    (code >= 0x2010 && code <= 0x2014)
  );
}

/** A bound of its own (« passée de 780 à plus de 1 300 euros »). */
const qualified = /^(?:un peu )?(?:plus|moins|près) (?:de |d['’])|^(?:environ|quelque) /iu;

/**
 * Reads the second bound after an amount: « entre X et Y », « de X à Y », « X-Y M€ », « X ou Y ». One sum, or two where
 * a movement is told (« passer de X à Y »). Null where the amount stands alone.
 */
export function readRange(text: string, first: Amount): Sum[] | null {
  if (!mayGoOn(text, first.end)) return null;
  connector.lastIndex = first.end;
  const link = connector.exec(text);
  if (link === null || isYear(first)) return null;
  const [, and, to, dash] = link;
  if (dash === undefined && !/[ \u00A0\u202F\n]/.test(link[0][0] as string)) return null;
  const secondStart = first.end + link[0].length;
  const qualifier = to === undefined ? null : qualified.exec(text.slice(secondStart, secondStart + 24));
  const second = readSecond(text, secondStart + (qualifier?.[0].length ?? 0));
  if (
    second === null ||
    !(
      second.currency !== null ||
      (second.quantity.scaled && !second.quantity.needsCurrency) ||
      first.prefixed
    )
  )
    return null;
  const before = text.slice(Math.max(0, first.start - 90), first.start);
  const between = /(?<![\p{L}])entre[ \u00A0\u202F\n]$/iu.exec(before);
  if (and !== undefined && between === null) return readPair(text, first, second, before);
  if (to !== undefined && numbersName(first, before)) return null;
  if (first.currency !== null && !first.prefixed && between === null && to === undefined) return null;
  const low = lowBound(first, second);
  const high = amountValue(second);
  const from = /(?<![\p{L}])d(?:e[ \u00A0\u202F\n]|['’])$/iu.exec(before);
  if (qualifier !== null && (from === null || !moves(before))) return null;
  if (to !== undefined && from !== null && (low >= high || moves(before)))
    return movement(first, second, low);
  if (low >= high) return null;
  if (to !== undefined && first.currency !== null && !first.prefixed && from === null && between === null)
    return null;
  return [
    rangeSum(
      first,
      second,
      low,
      high,
      between !== null ? between[0].length : from !== null ? fromLength(before, from[0]) : 0,
    ),
  ];
}

/** « clôt Océan Croissance 2 à 60 millions »: the figure numbers the fund. */
function numbersName({ quantity, currency, prefixed }: Amount, before: string): boolean {
  const { start, end } = quantity.figure;
  return (
    currency === null &&
    !prefixed &&
    !quantity.scaled &&
    end - start === 1 &&
    /\p{L}[ \u00A0\u202F]\p{Lu}[\p{L}’'-]{2,40}[ \u00A0\u202F]$/u.test(before.slice(-60))
  );
}

/** « 88 millions en 2021 à 161 millions »: a year is no bound. */
function isYear({ quantity, currency }: Amount): boolean {
  const { figure } = quantity;
  return (
    currency === null &&
    !quantity.scaled &&
    figure.end - figure.start === 4 &&
    /^(?:19|20)\d\d$/.test(figure.decimal)
  );
}

/** « de 150 et 60 millions d'euros respectivement »: two sums that share the magnitude and the currency of the second. */
function readPair(text: string, first: Amount, second: Amount, before: string): Sum[] | null {
  if (first.currency !== null || first.quantity.scaled || second.currency === null) return null;
  const told =
    /respectivement/.test(before.slice(-60)) ||
    /^[^.;]{0,30}respectivement/.test(text.slice(second.end, second.end + 50));
  if (!told) return null;
  const pair = movement(first, second, lowBound(first, second));
  for (const sum of pair) sum.rule = "money/pair";
  return pair;
}

/** The second bound may have its sign before it: « $10 à $15 millions ». */
function readSecond(text: string, at: number): Amount | null {
  let start = at;
  while (start < at + 4 && isSignCode(text.charCodeAt(start))) start++;
  if (start > at && classAt(text, start) !== DIGIT) return null;
  return readAmount(text, start);
}

/** The first bound takes the magnitude of the second (« 20 à 25 millions »), unless it is larger as it stands (« 500 000 à 1 million »). */
function lowBound(first: Amount, second: Amount): number {
  const own = amountValue(first);
  if (first.quantity.scaled || (first.currency?.exponent ?? 0) > 0) return own;
  const exponent = second.quantity.exponent + (second.currency?.exponent ?? 0);
  const [one, other] = [Number(first.quantity.decimal), Number(second.quantity.decimal)];
  if (exponent === 0 || (one > other && own >= 1000 && own < amountValue(second))) return own;
  // « 900 à 1,2 milliard »: the next lower magnitude.
  const lower = one >= 100 && other < 10 ? 3 : 0;
  return scale(first.quantity.decimal, exponent + first.quantity.exponent - lower);
}

/** « passer de », « tomber de », « revenu de »: the clause before the figure tells of a movement. */
function moves(before: string): boolean {
  return movementWord.test(
    before.slice(Math.max(...[".", ";", ":", ","].map((stop) => before.lastIndexOf(stop))) + 1),
  );
}

const movementWord = new RegExp(
  `(?<![\\p{L}])(?:(?:${movementVerbs.join("|")})(?:e|ent|ée?s?|er|erai?t?|eront|ait|aient|èrent|a)|${movementForms.join("|")})(?![\\p{L}])`,
  "iu",
);

/** Two sums; the first takes the magnitude and the currency of the second. */
function movement(first: Amount, second: Amount, low: number): Sum[] {
  const to = sumOf(second);
  const from = sumOf(first);
  from.min = from.max = low;
  from.exponent = to.exponent;
  from.rule = to.rule = "money/from-to";
  return [from, to];
}

/** « de » belongs to the range after a pause, and to the noun before it elsewhere (« un prêt de 20 à 25 millions »). */
function fromLength(before: string, from: string): number {
  const head = before.slice(0, before.length - from.length);
  return /(?:^|[,;:(–—\n«]|(?<![\p{L}])(?:va|vont|allant|aller|ira|oscille|oscillent|varie|varient|variant|oscillant))[ \u00A0\u202F]*$/u.test(
    head,
  )
    ? from.length
    : 0;
}

function rangeSum(first: Amount, second: Amount, min: number, max: number, lead: number): Sum {
  const sum = sumOf(second);
  sum.start = first.start - lead;
  sum.min = min;
  sum.max = max;
  sum.qualifier = "range";
  sum.rule = "money/range";
  sum.denomination = second.currency ?? first.currency;
  return sum;
}
