import { french, neighbours, type Profile } from "./profiles.ts";

/** French first: its index is 0. */
export const profiles: readonly Profile[] = [french, ...neighbours];

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

/** What an ending of a longer word is worth to the languages that know it. */
const ENDING_WEIGHT = 0.6;
/** The head start, in log-likelihood, of other languages before one that the press seldom uses. */
const RARE = -1;

const ENDING_SEED = 0x5eed;
const SLOTS = 1 << 13;
const keys = new Int32Array(SLOTS);
const entries = new Int32Array(SLOTS).fill(-1);
const SPOKEN = 1 << 13;
/** The features one after the other: the profile and the weight of each language that a word or letter speaks for. */
export const profileOf = new Uint8Array(SPOKEN);
export const weightOf = new Float64Array(SPOKEN);
export const startOf = new Int32Array(SLOTS);
/** 1 for the features of French. */
export const isFrench = new Uint8Array(SLOTS);
/** The feature of a letter beside a–z, by its code unit; -1 for none. */
export const letterEntry = new Int32Array(0x10000).fill(-1);
indexProfiles();

/** Log-likelihoods before anything is seen. */
export const priors = Float64Array.from(profiles, (profile) => (profile.rare === true ? RARE : 0));
/** Takes one more letter into the hash of a word, which starts at 0. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash ^ code, 0x01000193) + 0x9e37) | 0;
}

/** The feature of the word with this hash; -1 for none. */
export function find(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while ((entries[slot] as number) >= 0) {
    if (keys[slot] === hash) return entries[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

/** The longest known ending of a word; `tail` holds the low bytes of its last four letters. */
export function findEnding(tail: number): number {
  for (const mask of [0xffffffff, 0xffffff, 0xffff]) {
    const entry = find(mix(ENDING_SEED, tail & mask));
    if (entry >= 0) return entry;
  }
  return -1;
}

function indexProfiles(): void {
  let at = 0;
  let entry = 0;
  for (const [feature, weights] of gatherFeatures()) {
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

/** What each word, « -ending » and « #letter » is worth to which profiles. */
function gatherFeatures(): Map<string, Map<number, number>> {
  const features = new Map<string, Map<number, number>>();
  const speak = (feature: string, profile: number, weight: number) => {
    const weights = features.get(feature) ?? new Map<number, number>();
    if (!weights.has(profile)) weights.set(profile, weight);
    features.set(feature, weights);
  };
  for (const [profile, { words, letters, endings }] of profiles.entries()) {
    const list = words.split(/[ '’-]+/).filter((word) => word !== "");
    for (const [rank, word] of list.entries())
      speak(word, profile, Math.log(SHARE / (rank + SHIFT) / UNLISTED));
    for (const ending of endings?.split(" ") ?? []) speak(`-${ending}`, profile, ENDING_WEIGHT);
    for (const letter of letters) speak(`#${letter}`, profile, LETTER_WEIGHT);
  }
  // capitals are often set without accents: « APRES », « ANNEE »
  for (const [feature, weights] of Array.from(features)) {
    const weight = feature.startsWith("#") ? undefined : weights.get(0);
    if (weight !== undefined) speak(feature.normalize("NFD").replace(/\p{M}/gu, ""), 0, weight);
  }
  for (const [letter] of FOREIGN_LETTERS) {
    if (!french.letters.includes(letter)) speak(`#${letter}`, 0, FOREIGN_LETTER);
  }
  return features;
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
