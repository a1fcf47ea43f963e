import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { isPlainNoun } from "./antecedent.ts";
import { pluralVerb } from "./number.ts";

/** The verb whose bare object a party is (« a racheté X », « a racheté W, X »), null for a subject or an apposition. */
export function governingVerb(
  terms: readonly Term[],
  markers: readonly Marker[],
  party: number,
): number | null {
  for (let index = party - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (isVerb(terms, index) && !["Gerund"].some((tag) => term.tags.has(tag))) return index;
    if (term.party !== null && (markers[index]?.place ?? null) === null)
      return governingVerb(terms, markers, index);
    if (term.tags.has("Comma") || term.tags.has("Conj")) {
      const previous = terms.slice(0, index).findLastIndex((each) => each.party !== null);
      if (previous < 0 || index - previous > 2) return null;
      // « Soutenue par A, X, éditeur de logiciels, lève … »: no object of what A does.
      if (markers[previous]?.place === "par" && markers[party]?.place == null) return null;
      continue;
    }
    if (["Rel", "Semicolon", "Colon", "Sub", "Punct"].some((tag) => term.tags.has(tag))) return null;
    if (term.money !== null) return null;
  }
  return null;
}

/** « Après avoir repris W, X, puis Y, le groupe Z a acheté … »: behind a comma alone, one does what a verb in the singular says. */
export function isAlone(terms: readonly Term[], party: number, group: VerbGroup): boolean {
  if (group.form !== "finite" || pluralVerb(terms, group)) return false;
  // « X, sa filiale de carton, est vendue »: an apposition is no other.
  if (terms[party]!.party?.form !== "name") return false;
  const joint = terms.findLastIndex(
    (term, at) => at < party && !term.tags.has("Det") && (term.tags.has("Punct") || !isPlainNoun(term)),
  );
  return terms[joint]?.tags.has("Comma") === true;
}

/** « A rachète X et B reprend Y », « Après avoir racheté X, A et B … »: X is what another verb has as its object. */
export function isObjectBefore(
  terms: readonly Term[],
  markers: readonly Marker[],
  party: number,
  group: VerbGroup,
): boolean {
  const behindComma = terms[party - 1]?.tags.has("Comma") === true;
  if (!behindComma && isObjectOfGerund(terms, party)) return true;
  const verb = behindComma ? null : governingVerb(terms, markers, party);
  return verb !== null && (!pluralVerb(terms, group) || !isFiniteVerb(terms, verb));
}

/** « En rachetant X, Y double de taille »: whether nothing but the words of its own phrase parts a party from « en » and its gerund. */
function isObjectOfGerund(terms: readonly Term[], party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - 8; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Gerund")) return terms[index - 1]?.normal === "en";
    if (term.party !== null || term.tags.has("Punct") || term.tags.has("Rel") || isVerb(terms, index))
      return false;
  }
  return false;
}
