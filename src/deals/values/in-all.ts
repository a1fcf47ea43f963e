import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** Words before a sum that say that it is of several things at once: « pour un montant global de », « le tout pour ». */
const OF_ALL_BEFORE =
  /(?:\b(?:montant|prix|somme|enveloppe|cheque|facture|investissement|total|contrepartie|valeur|transaction)s? (?:\S+ )?(?:globale?|totale?|cumulee?|d'ensemble)(?: (?:de|d'|d'environ|estime\w* a|evalue\w* a))?|\ble tout,? (?:pour|contre|a|moyennant)(?: (?:un montant|la somme|une somme) de)?|\bpour un total de) ?$/;
/** The same behind it: « pour 3 M€ au total », « 3 M€ l'ensemble ». */
const OF_ALL_BEHIND =
  /^(?:au total|en tout|pour (?:l'ensemble|le tout|les deux|les trois)|l'ensemble)(?= |$)/;
const REACH = 8;

/** « A, B et C pour un montant global de 3 M€ »: whether a sum, by its term, is told as that of all. */
export function isOfAll(terms: readonly Term[], sum: number): boolean {
  return (
    OF_ALL_BEFORE.test(foldedWords(terms.slice(Math.max(0, sum - REACH), sum))) ||
    OF_ALL_BEHIND.test(foldedWords(terms.slice(sum + 1, sum + REACH)))
  );
}
