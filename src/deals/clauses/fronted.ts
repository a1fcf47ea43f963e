import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/**
 * « Introduite en Bourse en 2015, opération qui lui a permis de lever 9 M€, X a … »: whom a pronoun means that stands in a
 * phrase which opens its sentence with a participle: the subject behind it, as a term index; null for any other pronoun.
 */
export function subjectOfFronted(
  terms: readonly Term[],
  markers: readonly Marker[],
  pronoun: number,
): number | null {
  const opens = terms[0]?.tags.has("Participle") === true && !isFiniteVerb(terms, 0);
  if (!opens || terms.slice(0, pronoun).some(({ party }) => party !== null)) return null;
  const party = terms.findIndex(
    (term, index) => index > pronoun && term.party !== null && (markers[index]?.place ?? null) === null,
  );
  if (party < 0) return null;
  // Its own verb stands right behind, and a comma before its article.
  const comma = terms.slice(pronoun, party).findLastIndex(({ tags }) => tags.has("Comma"));
  const near = comma >= 0 && party - (pronoun + comma) < 4;
  return near && [1, 2].some((step) => isFiniteVerb(terms, party + step)) ? party : null;
}
