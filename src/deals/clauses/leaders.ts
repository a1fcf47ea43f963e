import type { Term } from "../terms/terms.ts";

/** Nouns of who leads a firm, and deals for it, folded; founders deal for themselves as often. */
export const LEADER =
  /^(?:directeur|directrice|patronn?e?|pdg|p-dg|dg|presidente?|president-directeur|presidente-directrice|dirigeante?)$/;

/** Who speaks for a firm without leading it, folded. */
const SPOKESMAN =
  /^(?:(?:co-?)?fondat(?:eur|rice)|createur|creatrice|porte-parole|gerante?|responsable|secretaire|representante?|administrat(?:eur|rice)|chef|proprietaire|numero)$/;

/** Whether a term is a noun of who speaks for a firm: « la patronne de X », « un porte-parole de X ». */
export function speaksForFirm({ normal }: Term): boolean {
  return LEADER.test(normal) || SPOKESMAN.test(normal);
}

/** « dit le dirigeant, qui vient de racheter Y »: who leads, told by an article right before a relative; null for anybody else. */
export function leaderBefore(terms: readonly Term[], relative: number): number | null {
  if (terms[relative - 1]?.tags.has("Comma") !== true) return null;
  for (let index = relative - 2; index > 0 && index > relative - 5; index -= 1) {
    if (LEADER.test(terms[index]!.normal))
      return /^(?:le|la|son|sa)$/.test(terms[index - 1]!.normal) ? index : null;
    if (!/^\p{Ll}/u.test(terms[index]!.text) || terms[index]!.party !== null) return null;
  }
  return null;
}
