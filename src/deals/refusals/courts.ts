import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";

/** Nouns of who judges, folded, as alternatives. */
const JUDGES = "tribunal|tribunaux|juges?|magistrats?|juridictions?|administrateurs? judiciaires?";
/** Courts and authorities at the head of a name: « Justice Records » is a company's; the AGS pays wages where a firm fails. */
const NAMED = new RegExp(
  `^(?:l[ae]s? |l')?(?:(?:${JUDGES}|administrateurs?|commission|autorite)\\b|justice$|ags$|cour (?:d'|de |des |supreme))`,
);
/** Courts, and what they decide on, anywhere in a sentence. */
const IN_COURT = new RegExp(
  `^(?:l[ae]s? |l')?(?:${JUDGES}|cour|justice|barre|redressement|liquidation|sauvegarde)\\b`,
);

/** Whether a text names a court or an authority: « le tribunal de commerce », « la cour »; « La Cour » may be a company. */
export function isCourt(text: string): boolean {
  return NAMED.test(fold(text)) || /^(?:[Ll]a )?cour$/.test(text);
}

/** Whether a sentence is about what a court decides: « à la barre », « le redressement ». */
export function hasCourt(terms: readonly Term[]): boolean {
  return terms.some(({ normal }) => IN_COURT.test(normal));
}
