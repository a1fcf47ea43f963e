import { IS_INVISIBLE, IS_LETTER, IS_MARK, IS_UPPER, maskOf } from "../rules/index.ts";
import {
  find,
  findEnding,
  isFrench,
  letterEntry,
  mix,
  priors,
  profileOf,
  profiles,
  startOf,
  weightOf,
} from "./features.ts";

/** What the frequent words and the letters of a stretch of text say about its language. */
export interface Evidence {
  /** Words seen, whether known or not. */
  readonly words: number;
  /** Frequent French words among them. */
  readonly frenchWords: number;
  readonly letters: number;
  /** Letters beyond the Latin script. */
  readonly otherScript: number;
  /** Log-likelihood of French less that of the likeliest other language. */
  readonly margin: number;
  /** The likeliest other language; null where no word spoke for any. */
  readonly rival: string | null;
}

/** Capitals are often names (« La Perla », « Los Angeles »): their words count for less. */
const CAPITALISED = 0.4;

/** Shorter words have no ending worth a look. */
const LONGER_WORD = 5;

/** Greek is the first script after Latin; its later blocks lie between 1E00 and 1FFF. */
const FIRST_BEYOND_LATIN = 0x370;

const NO_LETTER = 0;
const TRANSPARENT = 1;

/** For each code unit: its lower-case letter, `TRANSPARENT` for what may stand inside a word, or `NO_LETTER`. */
const lowerCase = buildLowerCase();
const scores = new Float64Array(profiles.length);

/** Text is set in capitals when this share of its letters is. */
const SET_IN_CAPITALS = 0.7;

/** Reads the evidence between two indices in one pass (two in capitals), without altering or copying the text. */
export function lookAtWords(body: string, start: number, end: number): Evidence {
  const seen = scan(body, start, end, CAPITALISED);
  return seen.capitals > SET_IN_CAPITALS * seen.letters ? scan(body, start, end, 1) : seen;
}

function scan(
  body: string,
  start: number,
  end: number,
  capitalised: number,
): Evidence & { capitals: number } {
  scores.set(priors);
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let otherScript = 0;
  let frenchWords = 0;
  let hash = 0;
  let tail = 0;
  let length = 0;
  let factor = 1;
  for (let index = start; index <= end; index++) {
    const code = index < end ? body.charCodeAt(index) : 32;
    const letter = lowerCase[code] as number;
    if (letter === TRANSPARENT) continue;
    if (letter !== NO_LETTER) {
      if (length === 0) factor = letter === code ? 1 : capitalised;
      hash = mix(hash, letter);
      tail = (tail << 8) | (letter & 0xff);
      length++;
      letters++;
      if (letter !== code) capitals++;
      if (letter >= 0x80) {
        addEntry(letterEntry[letter] as number, factor);
        if (letter >= FIRST_BEYOND_LATIN && (letter < 0x1e00 || letter >= 0x2000)) otherScript++;
      }
    } else if (length > 0) {
      words++;
      const entry = length <= 13 ? find(hash) : -1;
      if (entry < 0 && length >= LONGER_WORD) addEntry(findEnding(tail), factor);
      if (entry >= 0) {
        addEntry(entry, factor);
        frenchWords += isFrench[entry] as number;
      }
      hash = 0;
      length = 0;
    }
  }
  return { words, capitals, letters, otherScript, frenchWords, ...compare() };
}

function compare(): { margin: number; rival: string | null } {
  let best = 0;
  let rival: string | null = null;
  for (let index = 1; index < scores.length; index++) {
    const score = scores[index] as number;
    if (score <= best) continue;
    best = score;
    rival = profiles[index]?.code ?? null;
  }
  return { margin: (scores[0] as number) - best, rival };
}

function addEntry(entry: number, factor: number): void {
  if (entry < 0) return;
  const end = startOf[entry + 1] as number;
  for (let at = startOf[entry] as number; at < end; at++) {
    const profile = profileOf[at] as number;
    scores[profile] = (scores[profile] as number) + factor * (weightOf[at] as number);
  }
}

function buildLowerCase(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const mask = maskOf(code);
    if ((mask & (IS_MARK | IS_INVISIBLE)) !== 0) table[code] = TRANSPARENT;
    else if ((mask & IS_UPPER) !== 0) table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
    else if ((mask & IS_LETTER) !== 0) table[code] = code;
  }
  return table;
}
