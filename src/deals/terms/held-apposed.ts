import type { Term } from "./terms.ts";

/** Who holds a share, folded, and what may stand between that and the share. */
const HOLDER = /^(?:actionnaire|associee?|proprietaire|coproprietaire|detenteur|detentrice)s?$/;
const BETWEEN = /^(?:a|de|d'|la|hauteur|pour|pres|plus|environ)$/;
/** « désormais propriétaire de 60 % de X »: since the operation that is told. */
const BY_NOW = /^(?:desormais|dorenavant|maintenant|ainsi)$/;
const REACH = 4;

/** « Y, propriétaire de la moitié de X, », « Y, déjà actionnaire à 20 % de X, »: whether a share only says what Y is. */
export function isHeldByApposed(terms: readonly Term[], share: number): boolean {
  if (terms[share]?.stake == null) return false;
  let at = share - 1;
  while (at > share - REACH && BETWEEN.test(terms[at]?.normal ?? "")) at -= 1;
  if (!HOLDER.test(terms[at]?.normal ?? "")) return false;
  at -= 1;
  while (terms[at]?.tags.has("Adv") === true || terms[at]?.tags.has("Det") === true) {
    if (BY_NOW.test(terms[at]!.normal)) return false;
    at -= 1;
  }
  return terms[at]?.tags.has("Comma") === true && terms[at - 1]?.party != null;
}
