import { wordsBefore } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** What people put their money together in, or act through, folded, right before its name. */
const THROUGH =
  /(?:\b(?:reuni|regroupe|rassemble|federe|associe|organise|groupe|constitue|uni)(?:e?s)? (?:au sein d[eu']|dans|sous|en)|\b(?:via|a travers|au travers d[eu']|par le biais d[eu']|par l' ?intermediaire d[eu'])) (?:(?:l'|la|le|les|une?|leurs?|son|sa) )?(?:[a-z-]{3,20} ){0,2}$/;
/** How many terms such words span at the most. */
const REACH = 9;
/** How many terms back from its verb a named vehicle may stand. */
const NEAR = 3;

/**
 * « Deux cents salariés, réunis au sein de X, ont racheté Y », « ses fondateurs, via X, … »: people without a name act
 * through what they have founded, which is who buys; null where nothing is named right before the verb.
 */
export function actingThrough(terms: readonly Term[], verb: number): number | null {
  for (let index = verb - 1; index > 1 && index >= verb - NEAR; index -= 1) {
    const term = terms[index]!;
    if (term.party === null) {
      if (!["Comma", "Close", "Adverb"].some((tag) => term.tags.has(tag))) return null;
      continue;
    }
    const before = wordsBefore(terms, index, REACH);
    return THROUGH.test(`${before} `) ? index : null;
  }
  return null;
}
