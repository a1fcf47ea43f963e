import type { BareFigure } from "./ellipsis.ts";
import type { Sum } from "./sum.ts";

/** What a part of a sum is made of, or when it is paid. */
const INSTRUMENTS = [
  "fonds propres",
  "quasi-fonds propres",
  "capital",
  "equity",
  "dettes?",
  "prêts?",
  "emprunts?",
  "crédits?",
  "obligations?",
  "obligations convertibles",
  "subventions?",
  "avances?",
  "numéraire",
  "cash",
  "espèces",
  "titres",
  "actions",
];
const PAID = [
  "à la signature",
  "à la conclusion",
  "au closing",
  "comptant",
  "payée?s? comptant",
  "rubis sur l['’]ongle",
];

/** « 5 de dette », « 25 en fonds propres », « 15 sous forme de prêts bancaires ». */
const OF_INSTRUMENT = new RegExp(
  `^[ \\u00A0](?:en |de |d['’]|sous (?:la )?forme (?:de |d['’]))(?:${INSTRUMENTS.join("|")})(?![\\p{L}])`,
  "u",
);
const BEHIND = new RegExp(`${OF_INSTRUMENT.source}|^[ \\u00A0](?:${PAID.join("|")})(?![\\p{L}])`, "u");
const LONGEST = 48;

/** What leads to a part of the sum just told. */
const LEADING =
  /(?:[:,(]|(?<![\p{L}])(?:dont|et|puis|entre|soit|pour|plus))(?: (?:pour|près de|plus de|moins de|environ|quelque))? $/u;

/** Whether a figure that ends here is of money of some kind: « 5 de dette ». */
export function isOfInstrument(text: string, end: number): boolean {
  return OF_INSTRUMENT.test(text.slice(end, end + LONGEST));
}

/** « 40 millions : 25 de capital et 15 de prêts », « 50 millions, 40 à la signature »: a part of the sum before it. */
export function isPartTold(text: string, figure: BareFigure, sum: Sum, before: string): boolean {
  if (sum.exponent < 6 || sum.max === null || figure.grouped) return false;
  if (!LEADING.test(before) || /[.;]/.test(before)) return false;
  if (!BEHIND.test(text.slice(figure.end, figure.end + LONGEST))) return false;
  const value = Number(figure.decimal) * 10 ** sum.exponent;
  return sum.rule === "money/ellipsis" || value < sum.max;
}
