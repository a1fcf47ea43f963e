import type { Term } from "../terms/terms.ts";
import { isPlainNoun } from "./antecedent.ts";

/** How many terms the last but one of a list may have. */
const ITEM = 6;

/** « veut quitter la Suède, l'Irlande et le Canada, a cédé »: whether « et » stands before the last of three things or more. */
export function closesList(terms: readonly Term[], et: number): boolean {
  for (let index = et - 1; index > 0 && index > et - ITEM; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma")) return index < et - 1;
    if (
      term.party !== null ||
      !(term.tags.has("Det") || isPlainNoun(term) || /^(?:de|d'|du|des)$/.test(term.normal))
    )
      return false;
  }
  return false;
}
