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
    if (OVER.test(term.normal)) return agreementBefore(terms, index);
    if (term.party !== null || term.money !== null || term.tags.has("Comma")) return null;
    if (term.tags.has("Verb") && !term.tags.has("Infinitive")) return null;
  }
  return null;
}

/** The agreement that such a word is said of, over adjectives, a date and the other side: « un accord définitif avec X portant sur ». */
function agreementBefore(terms: readonly Term[], over: number): number | null {
  for (let index = over - 1; index >= 0 && index > over - BESIDE; index -= 1) {
    const { normal, tags } = terms[index]!;
    if (AGREEMENT.test(normal)) return index;
    if (tags.has("Comma") || tags.has("Rel") || (tags.has("Verb") && !tags.has("Participle"))) return null;
  }
  return null;
}
/** How many terms may stand between the agreement and that word. */
const BESIDE = 9;
