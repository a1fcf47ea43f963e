import { entitiesOf } from "../across/discourse.ts";
import { isAuthorityName } from "../authorities.ts";
import type { Scene } from "../scene.ts";
import { foldedWords } from "../terms/folded.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { pluralVerb } from "./number.ts";
import { subjectOf } from "./subject.ts";

/** What, folded, opens a clause that says when or why its sentence is so. */
const OPENING =
  /(?:^| )(?:(?:depuis|apres|avant|pendant|des|sitot|aussitot|maintenant|parce|puis|jusqu' ?a ce) ?(?:que|qu')|quand|lorsque?'?|lorsqu'|puisque|puisqu'|car|date a laquelle|(?:moment|epoque|annee|mois|jour|jours|semaine|temps) (?:ou|durant laquelle|duquel)|(?:date|annee|epoque) depuis laquelle)$/;
/** How many terms may stand between that and the verb: its subject. */
const SUBJECT = 12;

/**
 * « Y respire depuis que Z l'a racheté », « Y n'a rien demandé depuis mai, date à laquelle Z lui avait prêté 3 M€ »: whom a
 * pronoun of such a clause means, the subject of the verb that the clause hangs on; null where that is none, or unsaid.
 */
export function superordinate(scene: Scene, group: VerbGroup, taken: readonly string[]): string | null {
  const { terms, markers, discourse } = scene;
  const opening = openingOf(terms, group.start);
  if (opening === null) return null;
  // « date à laquelle », « moment où »: the noun may be spelt like a verb.
  const end = opening - (/^(?:ou|laquelle|duquel)$/.test(terms[opening]!.normal) ? 2 : 0);
  const verb = terms.findLastIndex((_, index) => index < end && isFiniteVerb(terms, index));
  const between = terms.slice(verb + 1, opening);
  if (verb < 0 || between.some(({ tags }) => tags.has("Semicolon") || tags.has("Colon"))) return null;
  const main = verbGroupAt(terms, verb);
  const subject = subjectOf(terms, markers, main);
  // « une poche de W, et le gantois Y n'a plus … »: behind its noun.
  const named = subject.kind === "other" && terms[subject.term + 1]?.party != null ? [subject.term + 1] : [];
  const subjects = subject.kind === "parties" ? subject.terms : named;
  // « un tour auquel participait W, et Y n'a plus rien demandé »: of two the nearer, where the verb is of one.
  const [only, other] = pluralVerb(terms, main) ? subjects : subjects.slice(-1);
  // « Z avait déjà racheté X quand Y l'a revendu »: its object is as likely, but where « lui en a vendu 80 % » means both.
  const both = group.dative !== null && group.genitive;
  const objects =
    !both &&
    between.some(
      ({ party }, at) =>
        party !== null && verb + 1 + at !== only && (markers[verb + 1 + at]?.place ?? null) === null,
    );
  if (only === undefined || other !== undefined || objects) return null;
  const [id, second] = entitiesOf(terms[only]);
  if (id === undefined || second !== undefined || taken.includes(id)) return null;
  // « La Région respire depuis que Z l'a rachetée »: public bodies are given money, and not bought.
  const unsold = group.dative === null && isAuthorityName(discourse.names.get(id) ?? "");
  return unsold || discourse.kinds.get(id) === "person" ? null : id;
}

/** The last term of what opens the clause of a verb, with nothing but its subject between; null where nothing does. */
function openingOf(terms: Scene["terms"], start: number): number | null {
  for (let index = start - 1; index >= 0 && index >= start - SUBJECT; index -= 1) {
    if (OPENING.test(foldedWords(terms.slice(Math.max(0, index - 3), index + 1)))) return index;
    const { tags } = terms[index]!;
    if (tags.has("Semicolon") || tags.has("Colon") || isFiniteVerb(terms, index)) return null;
  }
  return null;
}
