import { recast } from "../kinds.ts";
import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";
import { wordsIn } from "./facts.ts";

/** « Attention, c'est un emprunt », « Il s'agit en fait d'un prêt »: what the money told right before is, folded. */
const LENT =
  /^(?:(?:attention|mais|precisons|en (?:fait|realite|verite)|techniquement) ,? ?)*(?:c' ?est|c' ?etait|il s' ?agit|il s' ?agissait) (?:en (?:fait|realite) |bien |donc |la |ici |toutefois )*(?:d' ?)?une? (?:simple |nouvel(?:le)? |gros(?:se)? )?(?:emprunt|pret|credit|dette|ligne de credit)\b(?! (?:de vocabulaire|de langue|lexical))/;
/** Words of shares, folded: such a sentence tells of one part. */
const SHARED = /\b(?:capital|actions|fonds propres|obligations? convertibles?)\b/;

/**
 * Gives the round told right before a sentence the kind that this says it has: « X lève 5 M€ auprès de Y. Attention, c'est
 * un emprunt. » is a loan of Y's.
 */
export function renameNature({ scene, tellings, sentence }: Reading, told: readonly Telling[]): void {
  const host = told.at(-1);
  if (host?.kind !== "funding_round" || host.sentence !== sentence - 1 || tellings.length > 0) return;
  const words = wordsIn(scene.terms);
  if (host.round !== null || !LENT.test(words) || SHARED.test(words)) return;
  recast(host, "debt_financing", { investor: "lender" });
}
