import type { Term } from "../terms.ts";

/** Words beside a value that say what it is. */
export interface Cue {
  /** `field/construction`. */
  readonly name: string;
  /** Folded words that end right before the value. */
  readonly before?: RegExp;
  /** Folded words that begin right after the value. */
  readonly after?: RegExp;
  /** Sentences with their parties and values in brackets after their role or field: « [tranche 3 M€] en dette ». */
  readonly examples: readonly string[];
}

/** How many terms a cue may span. */
const REACH = 8;

/** Whether the words on either side of a term are those of a cue. */
export function matchesCue(cue: Cue, terms: readonly Term[], index: number): boolean {
  if (cue.before !== undefined && !cue.before.test(wordsOf(terms, index - REACH, index))) return false;
  return cue.after === undefined || cue.after.test(wordsOf(terms, index + 1, index + 1 + REACH));
}

function wordsOf(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(Math.max(0, from), to)
    .map((term) => term.normal)
    .join(" ");
}
