import type { Term } from "./terms.ts";

/** The folded words of terms with blanks between them, « ' » next to the word after it. */
export function foldedWords(terms: readonly Pick<Term, "normal">[]): string {
  return terms
    .map(({ normal }) => normal)
    .join(" ")
    .replace(/' /g, "'");
}
