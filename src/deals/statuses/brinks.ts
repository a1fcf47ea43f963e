import type { DealStatus } from "../../document/index.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** What, folded, says right before an infinitive that it is all but done. */
const BRINK =
  /(?:^| )(?:sur le point|en passe|en voie|a deux doigts|(?:(?:tout|bien|tres|plus) )?pres|(?:tres |plus |tout )?proches?) (?:de |d' ?)$/;
/** How many terms before an infinitive such words may stand. */
const REACH = 8;

/**
 * « est en passe de racheter Y », « était à deux doigts de racheter Y »: what has all but come about is under way, what
 * had has come to nothing, and « n'est pas près de racheter Y » denies it; null where a verb hangs on no such words.
 */
export function statusAtBrink(terms: readonly Term[], group: VerbGroup | null): DealStatus | null {
  for (let each = group; each?.governor != null; each = each.governor) {
    if (each.form !== "infinitive") continue;
    const first = terms
      .slice(each.governor.verb + 1, each.verb)
      .findLastIndex(({ normal }) => /^d[e']$/.test(normal));
    if (first < 0) continue;
    const end = each.governor.verb + 2 + first;
    if (!BRINK.test(`${foldedWords(terms.slice(Math.max(0, end - REACH), end))} `)) continue;
    if (each.governor.negated) return "denied";
    return /^(?:imperfect|pluperfect|past)$/.test(each.governor.tense) ? "cancelled" : "negotiating";
  }
  return null;
}
