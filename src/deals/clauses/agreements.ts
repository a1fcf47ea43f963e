import type { Term } from "../terms/terms.ts";

/** What firms sign before an operation, folded. */
const AGREEMENT =
  /^(?:accords?|protocoles?|promesses?|pactes?|contrats?|conventions?|ententes?|compromis|memorandum|lettre|engagements?)$/;
/** What says over what it is, folded: « portant sur », « prévoyant », « relatif à ». */
const OVER = /^(?:portant|prevoyant|concernant|visant|actant|autorisant|relatif|relative|relatifs)$/;

/** How many terms before the operation's noun the word may stand that links the two. */
const REACH = 5;

/** « une promesse portant sur la cession de X »: the term of what was signed over the operation that a noun names; null for none. */
export function agreementOver(terms: readonly Term[], noun: number): number | null {
  for (let index = noun - 1; index > 0 && index > noun - REACH; index -= 1) {
    const term = terms[index]!;
    if (OVER.test(term.normal)) {
      const signed = terms
        .slice(0, index)
        .findLastIndex(({ tags, date }) => !tags.has("Adv") && date === null && !tags.has("Comma"));
      return signed >= index - 3 && isAgreement(terms, signed) ? agreementAt(terms, signed) : null;
    }
    if (term.party !== null || term.money !== null || term.tags.has("Comma")) return null;
    if (term.tags.has("Verb") && !term.tags.has("Infinitive")) return null;
  }
  return null;
}

/** The noun of an agreement on a term, over one adjective: « un accord définitif ». */
function agreementAt(terms: readonly Term[], last: number): number {
  return AGREEMENT.test(terms[last]!.normal) ? last : last - 1;
}

function isAgreement(terms: readonly Term[], last: number): boolean {
  return AGREEMENT.test(terms[last]?.normal ?? "") || AGREEMENT.test(terms[last - 1]?.normal ?? "");
}
