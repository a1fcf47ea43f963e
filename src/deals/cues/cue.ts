import type { Term } from "../terms/terms.ts";

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
  /** Sentences with such words that say something else. */
  readonly counterExamples?: readonly string[];
}

/** How many terms a cue may span before the value and behind it. */
const BEFORE = 12;
const BEHIND = 16;

/** The words on either side of a term, folded. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** The words around a term, none of them outside `[left, right)`. */
export function wordsAround(terms: readonly Term[], index: number, left = 0, right = terms.length): Around {
  const words = (from: number, to: number) =>
    terms
      .slice(Math.max(left, from), Math.min(right, to))
      .map((term) => term.normal)
      .join(" ");
  return { before: words(index - BEFORE, index), after: words(index + 1, index + 1 + BEHIND) };
}

/** Whether the words around a term are those of a cue. */
export function matchesCue({ before, after }: Cue, around: Around): boolean {
  if (before !== undefined && !before.test(around.before)) return false;
  return after === undefined || after.test(around.after);
}
