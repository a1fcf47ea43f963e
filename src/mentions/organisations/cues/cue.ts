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

/** A cue with its defaults. */
export interface CompleteCue extends Required<Omit<Cue, "holds">> {
  /** Null where the needs are all. */
  readonly holds: ((sighting: Sighting) => boolean) | null;
}

/** Gives all cues one shape, since they are asked thousands of times an article. */
export function complete(cue: Cue): CompleteCue {
  const { name, reading, weight, needs = 0, holds = null, examples, counterExamples } = cue;
  return { name, reading, weight, needs, holds, examples, counterExamples };
}

/** Whether a cue holds on a sighting. */
export function applies({ needs, holds }: CompleteCue, sighting: Sighting): boolean {
  return (sighting.situation & needs) === needs && (holds === null || holds(sighting));
}
