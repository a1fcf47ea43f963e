import { isFormed } from "../terms/groups.ts";
import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isPlainNoun } from "./antecedent.ts";
import { joinedBehind } from "./joined.ts";
import { pluralVerb } from "./number.ts";
import { opensInverted } from "./relatives.ts";
import type { Subject } from "./subject.ts";

/** « que lui vendait X »: nothing but the verb stands between the relative and its subject. */
export function isInverted(terms: readonly Term[], { start, verb }: VerbGroup): boolean {
  if (!opensInverted(terms, start - 1)) return false;
  const after = terms.slice(verb + 1, verb + 10);
  const party = after.findIndex((term) => term.party !== null);
  // « que lui prêtait en mars un groupe emmené par X »: over a date, and what a group is formed by.
  const nouns = after.slice(0, Math.max(0, party)).filter(
    (term, at) =>
      term.date === null &&
      // « que vient de lui confier X »
      !isOfInfinitive(terms, verb + 1 + at) &&
      // « que lorgnait aussi le fonds X »
      !/^(?:aussi|egalement|encore|deja|pourtant|jadis|naguere)$/.test(term.normal) &&
      !(/^(?:en|a|au|des)$/.test(term.normal) && after[at + 1]?.date != null) &&
      !isFormed(terms, verb + 1 + at) &&
      !(term.normal === "par" && isFormed(terms, verb + at)),
  );
  return party >= 0 && nouns.length < 4 && nouns.every((term) => term.tags.has("Det") || isPlainNoun(term));
}

/** Whether a word is an infinitive right behind another verb, or leads to one: « vient de lui confier ». */
function isOfInfinitive(terms: readonly Term[], index: number): boolean {
  const { tags, normal } = terms[index]!;
  if (tags.has("Infinitive")) return true;
  const leads = tags.has("Clitic") || /^(?:de|d'|a)$/.test(normal);
  return leads && terms[index + 1] !== undefined && isOfInfinitive(terms, index + 1);
}

/** « … que lorgne X », « Suivent X et Y », « l'a racheté X ». */
export function inverted(terms: readonly Term[], markers: readonly Marker[], group: VerbGroup): Subject {
  const next = terms[group.verb + 1];
  if (next?.tags.has("Pronoun")) return { kind: "pronoun", word: next.normal, term: group.verb + 1 };
  // « Restait X », « Suivent X et Y »: the verb opens the sentence.
  if (group.start === 0 && terms[1]?.party !== null && markers[1]?.place === null)
    return { kind: "parties", terms: [1] };
  if (opensInverted(terms, group.start - 1)) {
    for (let index = group.verb + 1; index < terms.length && index < group.verb + 11; index += 1) {
      if (isFiniteVerb(terms, index) && index > group.verb + 5) break;
      if (terms[index]?.party === null) continue;
      const place = markers[index]?.place ?? null;
      if (place === null || (place === "par" && isLeadOfGroup(terms, index)))
        return { kind: "parties", terms: pluralVerb(terms, group) ? joinedBehind(terms, index) : [index] };
    }
  }
  return { kind: "none" };
}

/** « que lui avait prêtés un pool mené par X »: X stands for the group. */
function isLeadOfGroup(terms: readonly Term[], party: number): boolean {
  const par = terms.findLastIndex(
    (term, index) => index < party && index > party - 4 && term.normal === "par",
  );
  return par > 0 && isFormed(terms, par - 1);
}
