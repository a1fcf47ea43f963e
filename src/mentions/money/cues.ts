import { collectives, currencyNouns, magnitudeWords, minorNouns, numberWords } from "../../french/index.ts";
import { characterClass, DIGIT, hasSoftHyphen, LETTER, WordTable, wordEnd } from "../../rules/index.ts";
import { firstWord, placeNames } from "./lexicon.ts";

/** What a cue announces. */
export type CueKind = "figure" | "number" | "magnitude" | "collective" | "noun" | "place";

/** Words too short to tell or that other cues look back for. */
const lookedBackFor = new Set(["un", "une", "or", "cent", "cents"]);

const kinds = new Map<string, CueKind>();
const add = (word: string, kind: CueKind) => {
  for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
    if (!kinds.has(form)) kinds.set(form, kind);
  }
};
for (const word of numberWords.keys()) if (word !== "un" && word !== "une") add(word, "number");
for (const word of Object.keys(magnitudeWords))
  add(word, word.startsWith("millier") ? "collective" : "magnitude");
for (const word of collectives.keys()) {
  add(word, "collective");
  add(`${word}s`, "collective");
}
for (const { singular, plurals } of currencyNouns)
  for (const word of [singular, ...plurals]) add(word, "noun");
for (const word of Object.keys(minorNouns)) if (!lookedBackFor.has(word)) add(word, "noun");
/** The first word of each place name; the rest is compared in place. */
for (const [name] of placeNames) {
  const first = firstWord(name);
  if (!kinds.has(first)) kinds.set(first, "place");
}
const cueWords = new WordTable(kinds);

/** Stands for a digit among the letters of `symbols`. */
const FIGURE = 31;

/** Each code unit as one of 32: no letter (0), a letter (several share a number) or a digit. */
const symbols = characterClass.map((kind, code) => {
  if (kind === DIGIT) return FIGURE;
  return kind === LETTER ? 1 + (code % 30) : 0;
});

/** Three symbols in a row as an index. */
const THREE = 1 << 15;
const then = (seen: number, symbol: number) => ((seen << 5) | symbol) & (THREE - 1);

/**
 * What announces a cue: for any three symbols in a row, the set of symbols (as bits) that do so when they come next. A
 * digit does after anything, the third letter of a cue word after its first two and what is no letter. Nearly all of a
 * text is passed over by this alone.
 */
const announcing = new Uint32Array(THREE).fill(1 << FIGURE);
/** What may follow the first three letters of a cue word: the fourth, its end or a soft hyphen. */
const goingOn = new Uint32Array(THREE).fill(1 << symbolAt("\u00AD", 0));
for (const word of kinds.keys()) {
  if (word.length < 3) continue;
  const two = then(symbolAt(word, 0), symbolAt(word, 1));
  announcing[two]! |= 1 << symbolAt(word, 2);
  goingOn[then(two, symbolAt(word, 2))]! |= 1 << symbolAt(word, 3);
}

function symbolAt(text: string, index: number): number {
  return index < text.length ? (symbols[text.charCodeAt(index)] as number) : 0;
}

/** Reads on from a cue and returns the index from which the scan goes on: at least the cue's end. */
export type OnCue = (kind: CueKind, start: number, end: number) => number;

/**
 * Passes once over the text and calls `onCue` at each figure in digits and at each word that may belong to a sum of
 * money or set its scene. Linear: every character is looked at a bounded number of times.
 */
export function scanCues(text: string, onCue: OnCue): void {
  /** The last three symbols. */
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    const symbol = symbols[text.charCodeAt(index)] as number;
    const announced = ((announcing[seen] as number) >>> symbol) & 1;
    seen = then(seen, symbol);
    if (announced === 0) continue;
    if (symbol === FIGURE) {
      const end = digitsEnd(text, index);
      index = Math.max(onCue("figure", index, end), end) - 1;
    } else {
      if ((((goingOn[seen] as number) >>> symbolAt(text, index + 1)) & 1) === 0) continue;
      const start = index - 2;
      const end = wordEnd(text, index);
      const kind = cueWord(text, start, end);
      index = (kind === undefined ? end : Math.max(onCue(kind, start, end), end)) - 1;
    }
    seen = 0;
  }
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (characterClass[text.charCodeAt(end)] === DIGIT) end++;
  return end;
}

function cueWord(text: string, start: number, end: number): CueKind | undefined {
  const kind = cueWords.exactly(text, start, end);
  if (kind !== undefined || !hasSoftHyphen(text, start, end)) return kind;
  const word = text.slice(start, end).replaceAll("\u00AD", "");
  return cueWords.exactly(word, 0, word.length);
}
