import type { Organisation, Place } from "../../knowledge/index.ts";
import type { Token } from "./tokens.ts";

/** What a run of capitals may turn out to be. */
export type Reading = "organisation" | "person" | "place" | "thing";

/** What is plain of a sighting, as bits: a cue names those that it needs, and is asked of no other sighting. */
export const SINGLE = 1;
export const SEVERAL = 2;
/** Behind another token of its sentence. */
export const BEHIND = 4;
/** Before another token of its sentence. */
export const AHEAD = 8;
/** Its first token opens a sentence or the like. */
export const INITIAL = 16;
/** Its first token opens nothing. */
export const INSIDE = 32;
export const KNOWN = 64;
export const UNKNOWN = 128;
export const PLACE = 256;
export const NOUN = 512;
export const GOVERNOR = 1024;
export const APPOSITION = 2048;

/** One occurrence of what may be a name: the tokens `from` to `to` (exclusive) of a sentence. */
export interface Sighting {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded text: occurrences with the same key are decided together. */
  readonly key: string;
  /** How the run was built. */
  readonly build: "capitals" | "institution" | "known" | "brand";
  /** The entries of the knowledge base that bear this name. */
  readonly known: readonly Organisation[];
  /** The place that bears this name. */
  readonly place: Place | undefined;
  /** The noun in close apposition before the run, or none. */
  readonly noun: string;
  /** The noun that governs the run through « de », or none. */
  readonly governor: string;
  /** The noun of the apposition behind the run, or none. */
  readonly apposition: string;
  /** Its bits. */
  readonly situation: number;
}

/** Where a run stands. */
export type Run = Pick<Sighting, "tokens" | "from" | "to">;

/** The bits that tell how long a run is and what stands around it. */
export function whereabouts({ tokens, from, to }: Run): number {
  return (
    (to - from === 1 ? SINGLE : SEVERAL) |
    (from > 0 ? BEHIND : 0) |
    (to < tokens.length ? AHEAD : 0) |
    (tokens[from]?.initial === true ? INITIAL : INSIDE)
  );
}

/** The token `offset` places before (negative) or after (from 0) a sighting, if the sentence has one. */
export function around(sighting: Run, offset: number): Token | undefined {
  return sighting.tokens[offset < 0 ? sighting.from + offset : sighting.to + offset];
}
