import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { pluralVerb } from "./number.ts";
import type { Subject } from "./subject.ts";

/** How many terms before its « que » the verb may stand on which a reported clause hangs: « ont annoncé mardi soir dans un communiqué ». */
const REACH = 14;

/**
 * « X et Y ont annoncé qu'ils rachèteraient Z », « Le consortium formé par X et Y a fait savoir qu'il … »: the several who
 * say what they do themselves; null where one does, or the pronoun opens no reported clause.
 */
export function severalReporting(
  terms: readonly Term[],
  markers: readonly Marker[],
  pronoun: number,
  subjectOf: (group: VerbGroup) => Subject,
): Subject | null {
  const { normal } = terms[pronoun]!;
  if (!/^(?:ils?|elles?)$/.test(normal) || !/^(?:que|qu')$/.test(terms[pronoun - 1]?.normal ?? ""))
    return null;
  const verb = verbReporting(terms, markers, pronoun - 1);
  if (verb === null) return null;
  const group = verbGroupAt(terms, verb);
  const subject = subjectOf(group);
  if (subject.kind !== "parties") return null;
  const several =
    subject.terms.length > 1 || subject.terms.some((index) => Array.isArray(terms[index]!.party?.entity));
  // « Le consortium formé par X et Y annonce qu'il … »: one, of several.
  return several && pluralVerb(terms, group) === normal.endsWith("s") ? subject : null;
}

/** The verb that a « que » hangs on, with nothing but adverbials and datives between; null where a noun or another clause stands there. */
function verbReporting(terms: readonly Term[], markers: readonly Marker[], que: number): number | null {
  for (let index = que - 1; index >= 0 && index > que - REACH; index -= 1) {
    const { tags, party } = terms[index]!;
    if (tags.has("Verb") && (isFiniteVerb(terms, index) || verbGroupAt(terms, index).form === "finite"))
      return index;
    if (tags.has("Semicolon") || tags.has("Colon") || tags.has("Rel")) return null;
    if (party !== null && (markers[index]?.place ?? null) === null) return null;
  }
  return null;
}
