import { entitiesOf } from "../across/discourse.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";
import { subjectOf } from "./subject.ts";

/** Verbs (lemma tags) of who wins somebody over, and so gets what he gives. */
const WINNING = "Seduire Convaincre Conquerir Rallier Persuader Attirer Charmer Emballer Enthousiasmer".split(
  " ",
);
/** How many terms before the first giver the verb may stand. */
const REACH = 9;

/**
 * « X a séduit Y, qui injecte 2 M€ », « X a convaincu Y d'injecter 2 M€ », « Les drones de X ont conquis Y, qui … »: who wins over
 * those that give, null where nobody does.
 */
export function wonOver({ terms, markers }: Scene, givers: readonly Filler[]): string | null {
  const [first] = givers
    .map(({ span }) => terms.findIndex((term) => term.start === span.start && term.party !== null))
    .filter((index) => index > 0)
    .sort((a, b) => a - b);
  if (first === undefined || (markers[first]?.place ?? null) !== null) return null;
  let verb = first - 1;
  // « le fonds Y »: a noun that is spelt like a verb.
  while (verb > 0 && verb > first - REACH && !(isVerb(terms, verb) && !terms[verb - 1]!.tags.has("Det"))) {
    if (["Comma", "Semicolon", "Rel"].some((tag) => terms[verb]!.tags.has(tag))) return null;
    verb -= 1;
  }
  if (!WINNING.some((tag) => terms[verb]!.tags.has(tag))) return null;
  const group = verbGroupAt(terms, verb);
  if (group.passive) return null;
  const subject = subjectOf(terms, markers, group);
  if (subject.kind === "parties")
    return subject.terms.length === 1 ? (entitiesOf(terms[subject.terms[0]!])[0] ?? null) : null;
  if (subject.kind !== "other") return null;
  const owner = terms.findIndex((term, at) => at > subject.term && at < group.start && term.party !== null);
  if (owner < 0) return null;
  return markers[owner]?.place === "de" || markers[owner]?.place === "possessor"
    ? (entitiesOf(terms[owner])[0] ?? null)
    : null;
}
