import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { coordinated, isPlainNoun } from "./antecedent.ts";

/** Adjectives, folded, of who will do what the infinitive behind « à » says. */
const WILLING = /^(?:prete?|disposee?|decidee?|determinee?|resolue?|candidate?|encline?)s?$/;

/** « X, qui …, et Y, prêt à injecter 2 M€, … »: the names that such an adjective is set off behind; null for none. */
export function willingBefore(
  terms: readonly Term[],
  markers: readonly Marker[],
  { form, verb }: VerbGroup,
): number[] | null {
  // « prêt à suivre »: that gives nothing yet.
  if (form !== "infinitive" || terms[verb]!.normal === "suivre") return null;
  let to = verb - 1;
  while (to > 0 && ["Clitic", "Adv"].some((tag) => terms[to]!.tags.has(tag))) to -= 1;
  if (terms[to]?.normal !== "a" || !WILLING.test(terms[to - 1]?.normal ?? "")) return null;
  if (terms[to - 2]?.tags.has("Comma") !== true || terms[to - 3]?.party?.form !== "name") return null;
  return terms[to - 1]!.normal.endsWith("s") ? coordinated(terms, markers, to - 3) : [to - 3];
}

/** How many terms the last but one of a list may have. */
const ITEM = 6;

/** « veut quitter la Suède, l'Irlande et le Canada, a cédé »: whether « et » stands before the last of three things or more. */
export function closesList(terms: readonly Term[], et: number): boolean {
  for (let index = et - 1; index > 0 && index > et - ITEM; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma")) return index < et - 1;
    if (
      term.party !== null ||
      !(term.tags.has("Det") || isPlainNoun(term) || /^(?:de|d'|du|des)$/.test(term.normal))
    )
      return false;
  }
  return false;
}
