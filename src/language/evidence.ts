import { IS_INVISIBLE, IS_LETTER, IS_MARK, IS_UPPER, maskOf } from "../rules/index.ts";
import { french, neighbours, type Profile } from "./profiles.ts";

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

const profiles: readonly Profile[] = [french, ...neighbours];

/** The probability of the word of rank r in a list is about SHARE / (r + SHIFT): Zipf's law. */
const SHARE = 0.25;
const SHIFT = 5;
/** The probability of a word that is frequent elsewhere in a language that does not list it. */
const UNLISTED = 0.0008;
/** What a letter beside a–z is worth to the languages that write it. */
const LETTER_WEIGHT = 1.2;
/** What a Latin letter that French does not write is worth to French. */
const FOREIGN_LETTER = -2;
const FOREIGN_LETTERS = Array.from({ length: 0x1f0 }, (_, index) => String.fromCharCode(0xdf + index))
  .join("")
  .concat("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
  .matchAll(/\p{Ll}/gu);

/** Capitals are often names (« La Perla », « Los Angeles »): their words count for less. */
const CAPITALISED = 0.4;

/** What an ending of a longer word is worth to the languages that know it. */
const ENDING_WEIGHT = 0.6;
const LONGER_WORD = 5;

/** The head start, in log-likelihood, of other languages before one that the press seldom uses. */
const RARE = -1;

/** Greek is the first script after Latin; its later blocks lie between 1E00 and 1FFF. */
const FIRST_BEYOND_LATIN = 0x370;

const NO_LETTER = 0;
const TRANSPARENT = 1;

/** For each code unit: its lower-case letter, `TRANSPARENT` for what may stand inside a word, or `NO_LETTER`. */
const lowerCase = buildLowerCase();
const ENDING_SEED = 0x5eed;
const SLOTS = 1 << 13;
const keys = new Int32Array(SLOTS);
const entries = new Int32Array(SLOTS).fill(-1);
/** The features one after the other: the profile and the weight of each language that a word or letter speaks for. */
const SPOKEN = 1 << 13;
const profileOf = new Uint8Array(SPOKEN);
const weightOf = new Float64Array(SPOKEN);
const startOf = new Int32Array(SLOTS);
const isFrench = new Uint8Array(SLOTS);
const letterEntry = new Int32Array(0x10000).fill(-1);
indexProfiles();

const priors = Float64Array.from(profiles, (profile) => (profile.rare === true ? RARE : 0));
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
    rival = (profiles[index] as Profile).code;
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

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) + 0x9e37;
}

function find(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while ((entries[slot] as number) >= 0) {
    if (keys[slot] === hash) return entries[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The longest known ending of a word; `tail` holds the low bytes of its last four letters. */
function findEnding(tail: number): number {
  for (const mask of [0xffffffff, 0xffffff, 0xffff]) {
    const entry = find(mix(ENDING_SEED, tail & mask));
    if (entry >= 0) return entry;
  }
  return -1;
}

function indexProfiles(): void {
  const features = new Map<string, Map<number, number>>();
  const speak = (feature: string, profile: number, weight: number) => {
    const weights = features.get(feature) ?? new Map<number, number>();
    if (!weights.has(profile)) weights.set(profile, weight);
    features.set(feature, weights);
  };
  for (const [profile, { words, letters, endings }] of profiles.entries()) {
    const list = words.split(/[ '’-]+/);
    for (const [rank, word] of list.entries()) {
      speak(word, profile, Math.log(SHARE / (rank + SHIFT) / UNLISTED));
    }
    for (const ending of endings?.split(" ") ?? []) speak(`-${ending}`, profile, ENDING_WEIGHT);
    for (const letter of letters) speak(`#${letter}`, profile, LETTER_WEIGHT);
  }
  // capitals are often set without accents: « APRES », « ANNEE »
  for (const [feature, weights] of [...features]) {
    const weight = weights.get(0);
    if (weight !== undefined && !feature.startsWith("#"))
      speak(feature.normalize("NFD").replace(/\p{M}/gu, ""), 0, weight);
  }
  for (const [letter] of FOREIGN_LETTERS) {
    if (!french.letters.includes(letter)) speak(`#${letter}`, 0, FOREIGN_LETTER);
  }
  let at = 0;
  let entry = 0;
  for (const [feature, weights] of features) {
    isFrench[entry] = weights.has(0) ? 1 : 0;
    for (const [profile, weight] of weights) {
      profileOf[at] = profile;
      weightOf[at] = weight;
      at++;
    }
    startOf[entry + 1] = at;
    if (feature.startsWith("#")) letterEntry[feature.charCodeAt(1)] = entry;
    else if (feature.startsWith("-")) insert(endingHash(feature.slice(1)), entry);
    else insert(wordHash(feature), entry);
    entry++;
  }
  if (entry * 2 > SLOTS || at > SPOKEN)
    throw new TypeError(`expected room for ${entry} features, ${at} weights`);
}

function wordHash(word: string): number {
  let hash = 0;
  for (const letter of word) hash = mix(hash, letter.charCodeAt(0));
  return hash;
}

function endingHash(ending: string): number {
  let tail = 0;
  for (const letter of ending) tail = (tail << 8) | (letter.charCodeAt(0) & 0xff);
  return mix(ENDING_SEED, tail);
}

function insert(hash: number, entry: number): void {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while ((entries[slot] as number) >= 0) slot = (slot + 1) & (SLOTS - 1);
  keys[slot] = hash;
  entries[slot] = entry;
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
