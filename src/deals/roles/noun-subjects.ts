import { entitiesOf } from "../across/discourse.ts";
import { mainSubjectIn, type Subject, subjectOf } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** « Un an après son rachat par Y, X supprime … »: whose it was stands behind the comma, as the subject. */
export function subjectAhead({ terms, markers }: Scene, from: number): string | null {
  const comma = terms.findIndex((term, index) => index >= from && term.tags.has("Comma"));
  if (comma < 0) return null;
  for (let index = comma + 1; index < Math.min(terms.length, comma + 5); index += 1) {
    const term = terms[index]!;
    if (term.party === null) continue;
    const bare = (markers[index]?.place ?? null) === null && isFiniteVerb(terms, index + 1);
    return bare ? (entitiesOf(term)[0] ?? null) : null;
  }
  return null;
}

/** « X a bondi après l'annonce de son rachat par Y »: whose it was is the subject of the verb before, unless it acts. */
export function subjectBehind(
  { terms, markers }: Scene,
  noun: number,
  fillers: readonly Filler[],
): string | null {
  const verb = terms.findLastIndex((_, index) => index < noun && isFiniteVerb(terms, index));
  if (verb < 0) return null;
  const subject = subjectOf(terms, markers, verbGroupAt(terms, verb));
  const ids = subject.kind === "parties" ? entitiesOf(terms[subject.terms[0]!]) : [];
  const [id] = ids;
  return ids.length !== 1 || id === undefined || fillers.some(({ entity }) => entity === id) ? null : id;
}

/** What a noun hangs on that opens a sentence: « Avec cette levée de 2 M€, X … », « Fort de … », « Après … ». */
const FRONTING = /^(?:avec|grace|apres|fort|forte|forts|fortes|via|suite|a|par|depuis|outre|malgre)$/;

/** « Avec le rachat de Y, X double de taille »: who acts is the subject of the sentence that the noun opens. */
export function frontedSubject({ terms }: Scene, noun: number, end: number): Subject | null {
  if (noun > 6 || !FRONTING.test(terms[0]?.normal ?? "")) return null;
  if (terms.slice(0, noun).some((term, index) => term.party !== null || isFiniteVerb(terms, index)))
    return null;
  const comma = terms.findIndex((term, index) => index >= end && term.tags.has("Comma"));
  const main = mainSubjectIn(terms);
  return comma > 0 && main.kind === "parties" && (main.terms[0] ?? 0) > comma ? main : null;
}
