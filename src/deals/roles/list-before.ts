import { coordinated, isPlainNoun } from "../clauses/antecedent.ts";
import type { Scene } from "../scene.ts";
import type { Term } from "../terms/terms.ts";

/** The coordinated parties right before a term: « X, Y et Z se partagent … ». */
export function listBefore({ terms, markers }: Scene, index: number): Term[] {
  let last = index - 1;
  while (
    last >= 0 &&
    (terms[last]!.depth > 0 || ["Comma", "Clitic", "Close"].some((tag) => terms[last]!.tags.has(tag)))
  )
    last -= 1;
  const relative = terms[index - 1]?.tags.has("Comma") === true ? toldOf(terms, last) : -1;
  const named = relative >= 0 ? relative : terms[last]?.party == null ? describedBy(terms, last) : last;
  return named < 0 ? [] : coordinated(terms, markers, named).map((each) => terms[each]!);
}

/** « X, la coopérative », « X, petit-fils du fondateur et », « X, 67 ans, »: the name that the words up to a term describe; -1 for none. */
function describedBy(terms: readonly Term[], last: number): number {
  let at = last;
  while (at > 1 && at > last - 7 && isDescribing(terms[at]!)) at -= 1;
  const isSetOff = at < last && terms[at]?.tags.has("Comma") === true;
  return isSetOff && terms[at - 1]?.party?.form === "name" ? at - 1 : -1;
}

/** How many terms a relative between commas may have. */
const LONGEST = 14;

/** « X, qui l'avait fondée en 1988, »: the name that a relative up to a term and its comma tells of; -1 for none. */
function toldOf(terms: readonly Term[], last: number): number {
  const comma = terms.findLastIndex(
    ({ tags }, at) => at <= last && (tags.has("Comma") || tags.has("Semicolon")),
  );
  if (comma < 1 || last - comma > LONGEST || terms[comma + 1]?.normal !== "qui") return -1;
  return terms[comma - 1]?.party?.form === "name" ? comma - 1 : -1;
}

function isDescribing(term: Term): boolean {
  return (
    /^(?:de|d'|du|des|l'|la|le|une?|et|son|sa|ses|leurs?|\d\d|ans)$/.test(term.normal) ||
    (isPlainNoun(term) && /^\p{Ll}/u.test(term.text) && !term.tags.has("Verb"))
  );
}
