import type { Organisation, Place } from "../../knowledge/index.ts";
import type { Token } from "./tokens.ts";

/** What a run of capitals may turn out to be. */
export type Reading = "organisation" | "person" | "place" | "thing";

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
  readonly build: "capitals" | "institution" | "known" | "brand" | "quoted";
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

/** The token `offset` places before (negative) or after (from 0) a sighting, if the sentence has one. */
export function around(sighting: Run, offset: number): Token | undefined {
  return sighting.tokens[offset < 0 ? sighting.from + offset : sighting.to + offset];
}
