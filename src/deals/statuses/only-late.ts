import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** What, folded, says that something was done all the same, or denies no more than a time. */
const LATE =
  /(?:^| )(?:(?:plus|aussi) (?:tot|vite)|d'emblee|tout de suite|immediatement|du premier coup)\b|\bmais (?:(?:c'est|cela est|ce sera) (?:desormais |maintenant |enfin |chose )*fait|s'est rattrape|(?:il |elle |le groupe )?(?:l'a|y est|a fini par|vient de))\b/;
/** How many terms behind the verb are read. */
const REACH = 16;

/** « n'a pas pu racheter Y plus tôt », « …, mais c'est fait »: what was not possible once is done by now. */
export function isOnlyLate(terms: readonly Term[], verb: number): boolean {
  return LATE.test(foldedWords(terms.slice(verb + 1, verb + REACH)));
}
