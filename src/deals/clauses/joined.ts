import type { Term } from "../terms/terms.ts";
import { isPlainNoun } from "./antecedent.ts";

/** How many parties one subject behind its verb joins at the most. */
const MOST = 8;

/** « que lui ouvriront X, Y et la banque Z »: the parties that a list joins to its first, all of them where « et » closes it. */
export function joinedBehind(terms: readonly Term[], first: number): number[] {
  const list = [first];
  for (let count = 0; count < MOST; count += 1) {
    const joint = list.at(-1)! + 1;
    const closing = terms[joint]?.normal === "et";
    if (!closing && terms[joint]?.tags.has("Comma") !== true) break;
    const next = namedNext(terms, joint + 1);
    if (next === null) break;
    list.push(next);
    if (closing) return list;
  }
  return [first];
}

/** The party that stands next, behind its article and the noun that says what it is: « le fonds X », « l'allemand X ». */
function namedNext(terms: readonly Term[], from: number): number | null {
  for (let index = from; index < from + 4; index += 1) {
    const term = terms[index];
    if (term === undefined) return null;
    if (term.party !== null) return index;
    if (!term.tags.has("Det") && !/^(?:la|le|l'|les)$/.test(term.normal) && !isPlainNoun(term)) return null;
  }
  return null;
}
