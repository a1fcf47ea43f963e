import { FUND_NAME } from "../kinds.ts";
import type { Term } from "../terms/terms.ts";

/** What a fund is called beside its name, folded. */
const CALLED = /^(?:fonds|vehicules?|fcpi|fcpr|fpci|millesimes?)$/;

/** Whether the party whose mention starts on a character is named as a fund: « Océan IV », « le fonds X », « X, son véhicule ». */
export function isFundNamed(terms: readonly Term[], start: number): boolean {
  const at = terms.findIndex((term) => term.start === start && term.party !== null);
  const name = terms[at];
  if (name === undefined) return false;
  if (FUND_NAME.test(name.text)) return true;
  const called = (term: Term | undefined) =>
    term?.normal.split(" ").some((word) => CALLED.test(word)) === true;
  if (terms.slice(Math.max(0, at - 3), at).some(called)) return true;
  // « X, son véhicule consacré à la santé, »
  return terms[at + 1]?.tags.has("Comma") === true && terms.slice(at + 2, at + 5).some(called);
}

/** How many words may say what a fund is for before its name. */
const FOR = 7;

/** « le closing de son véhicule voué aux PME, X »: the name that such a fund has behind a comma, from a term on; -1 for none. */
export function fundNamedBehind(terms: readonly Term[], from: number): number {
  const fund = terms.findIndex(
    ({ normal }, index) => index >= from - 1 && index < from + OWN && CALLED.test(normal),
  );
  if (fund < 0 || !terms.slice(from - 2, fund).some(({ tags }) => tags.has("Poss"))) return -1;
  const stop = terms.findIndex(
    ({ party, tags }, index) => index > fund && (party !== null || tags.has("Comma")),
  );
  const named = stop > 0 && stop <= fund + FOR && terms[stop]!.tags.has("Comma");
  return named && terms[stop + 1]?.party?.form === "name" ? stop + 1 : -1;
}
/** How many terms behind a closing the fund may stand: « de son deuxième fonds ». */
const OWN = 5;

/** « un fonds de dette privée », « son fonds d'amorçage »: what the fund is for, no loan and no round. */
export function isFundsOwn(terms: readonly Term[], start: number): boolean {
  return (
    /^(?:dettes?(?: |$)|(?:pre-)?amorcage$)/.test(terms[start]!.normal) &&
    /^(?:de|d')$/.test(terms[start - 1]?.normal ?? "") &&
    /^(?:fonds|vehicules?)$/.test(terms[start - 2]?.normal ?? "")
  );
}
