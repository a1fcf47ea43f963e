import type { Reading, Sighting } from "../sighting.ts";

/**
 * One piece of evidence on what a run of capitals is. Weights are whole numbers and add up over all occurrences of
 * the same string in the article, each cue once.
 */
export interface Cue {
  readonly name: `name/${string}`;
  readonly reading: Reading;
  readonly weight: number;
  /** What a sighting must have, as bits, for `holds` to be asked. Default: nothing. */
  readonly needs?: number;
  /** Default: the needs are all. */
  readonly holds?: (sighting: Sighting) => boolean;
  /** Sentences with the runs in [brackets] on which this cue holds. */
  readonly examples: readonly string[];
  /** Sentences on none of whose runs it holds. */
  readonly counterExamples: readonly string[];
}

/** Whether a cue holds on a sighting. */
export function applies({ needs = 0, holds }: Cue, sighting: Sighting): boolean {
  return (sighting.situation & needs) === needs && (holds === undefined || holds(sighting));
}
