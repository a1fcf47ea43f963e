import { legalForms } from "../../french/legal-forms.ts";
import { institutionHeads, nameTails } from "../../french/name-words.ts";
import { placeOf } from "../../knowledge/index.ts";
import { applies, cues } from "./cues/index.ts";
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

interface Tally {
  readonly key: string;
  readonly sightings: Sighting[];
  readonly scores: Record<Reading, number>;
  readonly strongest: Record<Reading, { rule: string; weight: number }>;
}

/** What an organisation must score at least to be one, where the article is about business and where it is not. */
const THRESHOLD = { business: 2, other: 4 };
/** What the short form of a name, or the surname of a person, inherits from the full one. */
const INHERITED = 6;

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

const NO_RULE = { rule: "name/none", weight: 0 };

function emptyTally(key: string): Tally {
  return {
    key,
    sightings: [],
    scores: { organisation: 0, person: 0, place: 0, thing: 0 },
    strongest: { organisation: NO_RULE, person: NO_RULE, place: NO_RULE, thing: NO_RULE },
  };
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
      add(tally, cue.reading, cue.weight, cue.name);
      break;
    }
  }
}

function add(tally: Tally, reading: Reading, weight: number, rule: string): void {
  tally.scores[reading] += weight;
  if (weight > tally.strongest[reading].weight) tally.strongest[reading] = { rule, weight };
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
        add(short, reading, INHERITED, reading === "person" ? "name/surname" : "name/short-form");
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
    if (reading === "organisation" && score >= 6 && placeOf(short.key) === undefined)
      add(tally, "organisation", INHERITED, "name/part");
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

function verdict(tally: Tally, least: number): Verdict {
  const { key, sightings, scores } = tally;
  let best: Reading = "organisation";
  for (const reading of ["person", "place", "thing"] as const)
    if (scores[reading] > scores[best]) best = reading;
  const score = scores[best];
  if (best === "organisation" && score < least)
    return { key, sightings, reading: null, rule: "name/none", score };
  return { key, sightings, reading: score === 0 ? null : best, rule: tally.strongest[best].rule, score };
}
