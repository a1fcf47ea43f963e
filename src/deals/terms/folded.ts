import type { Term } from "./terms.ts";

/** The folded words of terms with blanks between them, « ' » next to the word after it. */
export function foldedWords(terms: readonly Pick<Term, "normal">[]): string {
  return terms
    .map(({ normal }) => normal)
    .join(" ")
    .replace(/' /g, "'");
}

/** The folded words of up to `count` terms before one, a space between any two. */
export function wordsBefore(terms: readonly Pick<Term, "normal">[], index: number, count: number): string {
  return terms
    .slice(Math.max(0, index - count), Math.max(0, index))
    .map(({ normal }) => normal)
    .join(" ");
}
