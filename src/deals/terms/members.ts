import { isFormed, isGroupAt } from "./groups.ts";
import { prepositionAt } from "./prepositions.ts";
import type { Term } from "./terms.ts";
import { isFiniteVerb } from "./verbs.ts";

/** « Un consortium formé par X, Y et Z rachète … »: those of whom the subject consists. */
export function membersBefore(terms: readonly Term[], verb: number): number[] {
  const members: number[] = [];
  for (let index = verb - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.depth > 0) continue;
    const group = isGroupAt(terms, index);
    if (term.party !== null && !group) members.unshift(index);
    else if (group) {
      const formed = terms.slice(index + 1, members[0]).some((_, at) => isFormed(terms, index + 1 + at));
      const bare = index < 2 || prepositionAt(terms, index - 2) === null;
      return formed && bare ? members : [];
    } else if (isFiniteVerb(terms, index) || ["Semicolon", "Colon", "Rel"].some((tag) => term.tags.has(tag)))
      return [];
  }
  return [];
}
