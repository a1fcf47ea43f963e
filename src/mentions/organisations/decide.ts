import { legalForms } from "../../french/legal-forms.ts";
import { institutionHeads, nameTails } from "../../french/name-words.ts";
import { placeOf } from "../../knowledge/index.ts";
import { applies, type CompleteCue, cues } from "./cues/index.ts";
import type { Reading, Sighting } from "./sighting.ts";
import { isEveryday } from "./traits.ts";

/** All occurrences of one string in an article and what they are taken for. */
export interface Verdict {
  readonly key: string;
  readonly sightings: readonly Sighting[];
  /** Null where nothing speaks clearly enough. */
  readonly reading: Reading | null;
  /** The cue that weighed most for the reading. */
  readonly rule: string;
  readonly score: number;
}

/** What speaks for a reading: a cue, or what one string tells of another. */
type Evidence = Pick<CompleteCue, "name" | "reading" | "weight">;

interface Tally {
  readonly key: string;
  readonly sightings: Sighting[];
  /** By the number of the reading. */
  readonly scores: number[];
  /** By the number of the reading: what weighed most for it. */
  readonly strongest: Evidence[];
}

/** What an organisation must score at least to be one, where the article is about business and where it is not. */
const THRESHOLD = { business: 2, other: 4 };
/** What the short form of a name, or the surname of a person, inherits from the full one. */
const INHERITED = 6;
const SURNAME: Evidence = { name: "name/surname", reading: "person", weight: INHERITED };
const SHORT_FORM: Evidence = { name: "name/short-form", reading: "organisation", weight: INHERITED };
/** What a name inherits from a name that is its first word. */
const PART: Evidence = { name: "name/part", reading: "organisation", weight: INHERITED };

/** Decides each string of an article once, by all its occurrences together. */
export function decide(sightings: readonly Sighting[], isBusiness: boolean): Verdict[] {
  const least = isBusiness ? THRESHOLD.business : THRESHOLD.other;
  const tallies = new Map<string, Tally>();
  for (const sighting of sightings) {
    let tally = tallies.get(sighting.key);
    if (tally === undefined) {
      tally = emptyTally(sighting.key);
      tallies.set(sighting.key, tally);
    }
    tally.sightings.push(sighting);
  }
  for (const tally of tallies.values()) count(tally);
  extend(tallies, least);
  inherit(tallies, least);
  return [...tallies.values()].map((tally) => verdict(tally, least));
}

/** Where two readings score the same, the earlier one is taken. */
const READINGS: readonly Reading[] = ["organisation", "person", "place", "thing"];
const ORGANISATION = 0;
const PERSON = 1;
const PLACE = 2;
const THING = 3;
const NOTHING: Evidence = { name: "name/none", reading: "organisation", weight: 0 };

function emptyTally(key: string): Tally {
  return {
    key,
    sightings: [],
    scores: [0, 0, 0, 0],
    strongest: [NOTHING, NOTHING, NOTHING, NOTHING],
  };
}

function numberOf(reading: Reading): number {
  if (reading === "organisation") return ORGANISATION;
  if (reading === "person") return PERSON;
  return reading === "place" ? PLACE : THING;
}

/** Counts each cue that holds on one of the sightings. */
function count(tally: Tally): void {
  // What no sighting has need not be asked of each.
  let situations = 0;
  for (const { situation } of tally.sightings) situations |= situation;
  for (const cue of cues) {
    if ((situations & cue.needs) !== cue.needs) continue;
    for (const sighting of tally.sightings) {
      if (!applies(cue, sighting)) continue;
      add(tally, cue);
      break;
    }
  }
}

function add({ scores, strongest }: Tally, evidence: Evidence): void {
  const reading = numberOf(evidence.reading);
  scores[reading] = (scores[reading] as number) + evidence.weight;
  if (evidence.weight > (strongest[reading] as Evidence).weight) strongest[reading] = evidence;
}

/** Short forms follow their full names: « Perrault » after « Maison Perrault », « Delattre » after « Capucine Delattre ». */
function inherit(tallies: ReadonlyMap<string, Tally>, least: number): void {
  const full = [...tallies.values()].filter((tally) => tally.key.includes(" "));
  for (const tally of full) {
    const { reading } = verdict(tally, least);
    if (reading !== "organisation" && reading !== "person") continue;
    const forms = reading === "person" ? surnames(tally.key) : shortForms(tally.key);
    for (const form of forms) {
      const short = tallies.get(form);
      if (short !== undefined && (reading === "person" || isOwnName(short)))
        add(short, reading === "person" ? SURNAME : SHORT_FORM);
    }
  }
}

/** A word that is surely an organisation opens the names of its parts: « Aviva Vita » beside « Aviva ». */
function extend(tallies: ReadonlyMap<string, Tally>, least: number): void {
  for (const tally of tallies.values()) {
    const blank = tally.key.indexOf(" ");
    const short = blank < 0 ? undefined : tallies.get(tally.key.slice(0, blank));
    if (short === undefined) continue;
    const { reading, score } = verdict(short, least);
    if (reading === "organisation" && score >= 6 && placeOf(short.key) === undefined) add(tally, PART);
  }
}

/** A place or a word of everyday French does not become a company by being part of a company's name. */
function isOwnName(tally: Tally): boolean {
  if (placeOf(tally.key) !== undefined) return false;
  if (institutionHeads.has(tally.key))
    return tally.sightings.some((sighting) => sighting.tokens[sighting.from]?.initial === false);
  return tally.sightings.some(
    (sighting) =>
      sighting.known.length > 0 || sighting.key.includes(" ") || !isEveryday(sighting.tokens[sighting.from]),
  );
}

/** Longer runs of words are no names that come back in parts. */
const LONGEST = 16;

/** Where the blanks of a key stand; none where it has too many words. */
function blanksOf(key: string): readonly number[] {
  const blanks: number[] = [];
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) {
    if (blanks.length === LONGEST - 1) return [];
    blanks.push(at);
  }
  return blanks;
}

/** « capucine de la tour » gives « de la tour », « la tour », « tour ». */
function surnames(key: string): string[] {
  return blanksOf(key).map((blank) => key.slice(blank + 1));
}

/** The forms under which a name comes back: without legal form, its first words, what follows its head. */
function shortForms(key: string): string[] {
  const blanks = blanksOf(key);
  const forms = blanks.map((blank) => key.slice(0, blank)).reverse();
  for (let from = 0; from < blanks.length; from++) {
    const start = (blanks[from] as number) + 1;
    let end = key.length;
    forms.push(key.slice(start));
    for (let last = blanks.length - 1; last > from; last--) {
      const tail = key.slice((blanks[last] as number) + 1, end);
      if (!legalForms.has(tail) && !nameTails.has(tail)) break;
      end = blanks[last] as number;
      forms.push(key.slice(start, end));
    }
  }
  return forms;
}

function verdict({ key, sightings, scores, strongest }: Tally, least: number): Verdict {
  let best: number = ORGANISATION;
  for (let other: number = PERSON; other <= THING; other++)
    if ((scores[other] as number) > (scores[best] as number)) best = other;
  const score = scores[best] as number;
  if (best === ORGANISATION && score < least)
    return { key, sightings, reading: null, rule: NOTHING.name, score };
  const reading = score === 0 ? null : (READINGS[best] as Reading);
  return { key, sightings, reading, rule: (strongest[best] as Evidence).name, score };
}
