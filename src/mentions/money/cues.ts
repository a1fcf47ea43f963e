import { collectives, currencyNouns, magnitudeWords, minorNouns, numberWords } from "../../french/index.ts";
import { characterClass, DIGIT, LETTER } from "../../rules/index.ts";
import { firstWord, placeNames } from "./lexicon.ts";

/** What a cue announces. */
export type CueKind = "figure" | "number" | "magnitude" | "collective" | "noun" | "place";

/** Words too short to tell or that other cues look back for. */
const lookedBackFor = new Set(["un", "une", "or", "cent", "cents"]);

const cueWords = new Map<string, CueKind>();
const add = (word: string, kind: CueKind) => {
  for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
    if (!cueWords.has(form)) cueWords.set(form, kind);
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
  if (!cueWords.has(first)) cueWords.set(first, "place");
}

/** A bitmap over the first three characters and the length of the cue words: most words are passed over without a look-up. */
const FILTER_SIZE = 1 << 15;
const filter = new Uint8Array(FILTER_SIZE);

function hash(first: number, second: number, third: number, length: number): number {
  return ((first * 1009) ^ (second * 131) ^ (third * 7) ^ (length * 2053)) & (FILTER_SIZE - 1);
}

/** A soft hyphen or two lengthen a word. */
const SOFT_HYPHENS = 2;
for (const word of cueWords.keys()) {
  if (word.length < 3) continue;
  const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
  filter[hash(first, second, third, word.length)] = 1;
  if (word.length < 6) continue;
  for (let more = 1; more <= SOFT_HYPHENS; more++) filter[hash(first, second, third, word.length + more)] = 1;
}

/** Reads on from a cue and returns the index from which the scan goes on: at least the cue's end. */
export type OnCue = (kind: CueKind, start: number, end: number) => number;

/**
 * Passes once over the text and calls `onCue` at each figure in digits and at each word that may belong to a sum of
 * money or set its scene. Linear: every character is looked at a bounded number of times.
 */
export function scanCues(text: string, onCue: OnCue): void {
  const { length } = text;
  let index = 0;
  while (index < length) {
    const kind = characterClass[text.charCodeAt(index)];
    if (kind === LETTER) index = onWord(text, index, onCue);
    else if (kind === DIGIT) {
      let end = index + 1;
      while (end < length && characterClass[text.charCodeAt(end)] === DIGIT) end++;
      index = Math.max(onCue("figure", index, end), end);
    } else index++;
  }
}

function onWord(text: string, start: number, onCue: OnCue): number {
  let end = start + 1;
  while (end < text.length && characterClass[text.charCodeAt(end)] === LETTER) end++;
  if (end - start < 3 || end - start > 16) return end;
  const code = hash(
    text.charCodeAt(start),
    text.charCodeAt(start + 1),
    text.charCodeAt(start + 2),
    end - start,
  );
  if (filter[code] !== 1) return end;
  const word = text.slice(start, end);
  const kind = cueWords.get(word.includes("\u00AD") ? word.replaceAll("\u00AD", "") : word);
  return kind === undefined ? end : Math.max(onCue(kind, start, end), end);
}
