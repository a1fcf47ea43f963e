import { recast } from "../kinds.ts";
import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";
import { wordsIn } from "./facts.ts";

/** « Attention, c'est un emprunt », « Il s'agit en fait d'un prêt »: what the money told right before is, folded. */
const LENT =
  /^(?:(?:attention|mais|precisons|en (?:fait|realite|verite)|techniquement) ,? ?)*(?:c' ?est|c' ?etait|il s' ?agit|il s' ?agissait) (?:en (?:fait|realite) |bien |donc |la |ici |toutefois )*(?:d' ?)?une? (?:simple |nouvel(?:le)? |gros(?:se)? )?(?:emprunt|pret|credit|dette|ligne de credit)\b(?! (?:de vocabulaire|de langue|lexical))/;
/** Words of shares, folded: such a sentence tells of one part. */
const SHARED = /\b(?:capital|actions|fonds propres|obligations? convertibles?)\b/;

/** What public money is where it is to be paid back; « un crédit » of a budget is none. */
const PAID_BACK = /\b(?:prets?|emprunts?|dette|avance remboursable)\b/;

/** Kinds of money told by who gives or gets it, which a loan may be, too. */
const GIVEN = new Set<string>(["funding_round", "grant"]);

/**
 * Gives the money told right before a sentence the kind that this says it has: « X lève 5 M€ auprès de Y. Attention, c'est
 * un emprunt. » and « La Région Z accorde 5 M€ à X. Il s'agit d'un prêt. » are loans of Y's and of Z's.
 */
export function renameNature({ scene, tellings, sentence }: Reading, told: readonly Telling[]): void {
  const host = told.at(-1);
  if (host === undefined || !GIVEN.has(host.kind) || host.sentence !== sentence - 1) return;
  if (tellings.length > 0) return;
  const words = wordsIn(scene.terms);
  if (host.round !== null || !LENT.test(words) || SHARED.test(words)) return;
  if (host.kind === "grant" && !PAID_BACK.test(words)) return;
  recast(host, "debt_financing", { investor: "lender", grantor: "lender" });
}
