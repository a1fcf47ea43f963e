import {
  collectives,
  currencyNouns,
  magnitudeSigns,
  magnitudeWords,
  minorNouns,
  numberWords,
} from "../../french/index.ts";
import { BLANK, classAt, DIGIT, LETTER, skipBlanks, WordTable, wordEnd } from "../../rules/index.ts";
import { isSignCode } from "./currency.ts";
import { signTokens } from "./lexicon.ts";

/** Words that lead from the first bound of a range to the second, from « vingt » to « un » or from a figure to a currency. */
const links = ["à", "et", "ou", "voire", "sinon", "d", "de"];

/** Every word and sign that may go on a sum after its figure, in lower case. */
const goingOn = new WordTable(
  [
    ...links,
    ...numberWords.keys(),
    ...Object.keys(magnitudeWords),
    ...[...collectives.keys()].flatMap((word) => [word, `${word}s`]),
    ...currencyNouns.flatMap(({ singular, plurals }) => [singular, ...plurals]),
    ...Object.keys(minorNouns),
    ...Object.keys(magnitudeSigns),
    ...signTokens,
  ].map((word) => [word.toLowerCase(), true] as const),
);

/** Whether what stands after a figure may make it a sum or the first bound of one. Wrong only in saying yes. */
export function mayFollowFigure(text: string, end: number): boolean {
  const start = skipBlanks(text, end);
  if (classAt(text, start) === LETTER) {
    const stop = wordEnd(text, start);
    return isSignCode(text.charCodeAt(stop)) || goingOn.folded(text, start, stop) === true;
  }
  const code = text.charCodeAt(start);
  if (isSignCode(code)) return true;
  // Hyphens and dashes, « / », and the vulgar fractions.
  return (
    code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2f || (code >= 0xbc && code <= 0xbe)
  );
}

/** Whether a currency may stand right before a figure: a sign, a capital, « Fr », « Dh » or a dotted abbreviation. */
export function mayLeadFigure(text: string, start: number): boolean {
  const before = classAt(text, start - 1) === BLANK ? start - 2 : start - 1;
  const code = text.charCodeAt(before);
  if (isSignCode(code) || code === 0x2e) return true;
  if (before === start - 1) return classAt(text, before) === LETTER;
  if (isCapital(code)) return classAt(text, before - 1) !== DIGIT;
  return (code === 0x68 || code === 0x72) && isCapital(text.charCodeAt(before - 1));
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
