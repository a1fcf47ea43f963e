import type { Marker } from "./markers.ts";

/** How a bare noun phrase stands. */
export const NOWHERE: Marker = { place: null, head: null };

/** What stood before a preposition that opens a noun without article: « le fonds d'infrastructures X ». */
export interface Before {
  readonly marker: Marker;
  readonly bare: boolean;
}

/** A party that has been passed, with how it stands. */
export interface Placed {
  readonly index: number;
  readonly marker: Marker;
}

/** What is known on a walk through a sentence, from its first term to the one at hand; each step rewrites it. */
export interface Walk {
  /** How a party would stand that came now. */
  current: Marker;
  /** How it would stand once the date or sum of a preposition is over. */
  outer: Marker;
  /** Where the phrase stands that the last « de » completes. */
  described: Marker;
  /** What the last preposition has left behind it. */
  before: Before | null;
  /** Where the last preposition stands in this sentence. */
  opened: number | null;
  /** The last noun, party, sum or date of the clause. */
  noun: number | null;
  /** The last party of the clause, while a list may go on with it. */
  last: Placed | null;
  /** The last noun that stands for a firm, with how it stands, while its own complements follow. */
  firm: Placed | null;
  /** How many terms, prepositions aside, have been passed since a party. */
  sinceParty: number;
  /** Whether an apposition to one firm has been opened. */
  only: boolean;
  /** Where the last name of such an apposition stands, -1 before any. */
  told: number;
}

/** A walk before its first step. */
export function setOut(): Walk {
  return {
    current: NOWHERE,
    outer: NOWHERE,
    described: NOWHERE,
    before: null,
    opened: null,
    noun: null,
    last: null,
    firm: null,
    sinceParty: 0,
    only: false,
    told: -1,
  };
}
