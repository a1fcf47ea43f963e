import {
  collectives,
  currencyNouns,
  magnitudeSigns,
  magnitudeWords,
  minorNouns,
  numberWords,
} from "../../french/index.ts";
import { BLANK, classAt, DIGIT, LETTER, skipBlanks } from "../../rules/index.ts";
import { isSignCode } from "./currency.ts";
import { allSigns } from "./lexicon.ts";

/** Words that lead from the first bound of a range to the second, or from « vingt » to « un ». */
const links = ["à", "et", "ou", "voire", "sinon", "d'", "d’"];

/** The first two characters of every word or sign that may go on a sum after its figure, as a bitmap. */
const pairs = new Uint8Array(1 << 16);
const key = (first: number, second: number) => ((first & 0xff) << 8) | (second & 0xff);
const add = (word: string) => {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  pairs[key(word.charCodeAt(0), second)] = 1;
};
const words = [
  ...links,
  ...numberWords.keys(),
  ...Object.keys(magnitudeWords),
  ...collectives.keys(),
  ...currencyNouns.map(({ singular }) => singular),
  ...Object.keys(minorNouns),
];
for (const word of words) {
  add(word);
  add(word.charAt(0).toUpperCase() + word.slice(1));
  add(word.toUpperCase());
}
for (const sign of [...Object.keys(magnitudeSigns), ...allSigns()]) add(sign);

/** Whether what stands after a figure may make it a sum or the first bound of one. Wrong only in saying yes. */
export function mayFollowFigure(text: string, end: number): boolean {
  const start = skipBlanks(text, end);
  const code = text.charCodeAt(start);
  if (classAt(text, start) === LETTER) {
    const second = text.charCodeAt(start + 1);
    const letter =
      classAt(text, start + 1) === LETTER || second === 0x27 || second === 0x2019 || isSignCode(second);
    return pairs[key(code, letter ? second : 0)] === 1;
  }
  if (isSignCode(code)) return true;
  // Hyphens and dashes, « / », and the vulgar fractions.
  return (
    code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2f || (code >= 0xbc && code <= 0xbe)
  );
}

/** Whether a currency may stand right before a figure: a sign, a capital or a dotted abbreviation. */
export function mayLeadFigure(text: string, start: number): boolean {
  const before = classAt(text, start - 1) === BLANK ? start - 2 : start - 1;
  const code = text.charCodeAt(before);
  if (isSignCode(code) || code === 0x2e) return true;
  if (before === start - 1) return classAt(text, before) === LETTER;
  return code >= 0x41 && code <= 0x5a
    ? classAt(text, before - 1) !== DIGIT
    : code === 0x68 || code === 0x72 || code === 0x73;
}
