/**
 * A stage whose speed is measured over the corpus. A file in `stages/` exports one as `stage`; `main.ts` finds it
 * there. Another reference than the bare tokenising expression is named in `reference`.
 */
export interface BenchStage {
  readonly name: string;
  /** The least speed demanded, as a multiple of the reference's; null where nothing is demanded. */
  readonly atLeast: number | null;
  /** Does the stage's whole work on one body. What it needs from earlier stages is made in `prepare`. */
  readonly run: (body: string) => unknown;
  /** Called once with all bodies, untimed: keep in a map what `run` needs from earlier stages. */
  readonly prepare?: (bodies: readonly string[]) => void;
  readonly reference?: Reference;
}

/** What a stage is compared with. */
export interface Reference {
  readonly name: string;
  readonly run: (body: string) => unknown;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** The yardstick: the matches of the simplest expression that finds the words of a text. */
export const bareExpression = {
  name: "/[\\p{L}\\p{N}]+/gu",
  run: (body: string): unknown => body.match(WORDS),
};

/** The median of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[(figures.length - 1) / 2] as number;
}
