import { wordsBefore } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

const INCLUDED = /^(?:compris|incluse?|inclus|exclue?|exceptee?)(?:es?|s)?$/;
/** What may stand before a name in such an aside: « , filiale X incluse, », « , la marque X comprise, ». */
const REACH = 4;

/** « cède sa division beauté, X compris, pour 4 M€ », « y compris X », « à l'exception de X »: a part of what is sold, or none of it. */
export function isIncluded(terms: readonly Term[], party: number): boolean {
  const opens = wordsBefore(terms, party, 5);
  if (
    /(?:^| )(?:y compris|a l' exception (?:de|du|des|d')|hormis|excepte|sauf)(?: (?:la|le|l'|sa|son|les))?(?: \S+)?$/.test(
      opens,
    )
  )
    return true;
  // « à X, alors nommé Y, »: another name of X.
  if (/(?:^| )(?:nomme|appele|baptise|denomme)e?$/.test(opens)) return true;
  if (!INCLUDED.test(terms[party + 1]?.normal ?? "")) return false;
  for (let index = party - 1; index >= 0 && index >= party - REACH; index -= 1)
    if (terms[index]!.tags.has("Comma") || terms[index]!.tags.has("Open")) return true;
  return false;
}
