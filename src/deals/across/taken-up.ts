import { mainSubjectIn } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import { type Discourse, resolvePronoun } from "./discourse.ts";
import { noteStanding } from "./salience.ts";

/** Pronouns that turn a text to whom the sentence before brought up. */
const TURNING = /^(?:celui-ci|celle-ci|ce dernier|cette derniere)$/;
/** How far from its start a sentence has its subject. */
const OPENING = 6;

/** Whether a sentence may be about whom such a pronoun takes up. */
export function mayTakeUp({ terms }: Scene): boolean {
  return terms.slice(0, OPENING).some(({ normal }) => TURNING.test(normal));
}

/**
 * « X a pris 15 % de Y. Celle-ci emploie dix personnes. Z lui a prêté 3 M€ »: the sentence in between is about Y, and
 * so is what comes next. `discourse` has told no more than what comes before the sentence.
 */
export function noteTakenUp({ terms }: Scene, discourse: Discourse): void {
  const word = subjectWord(terms);
  const id = TURNING.test(word) ? resolvePronoun(discourse, word) : null;
  if (id === null || discourse.kinds.get(id) === "person") return;
  discourse.subject = id;
  // No more with whom the paragraph opened.
  discourse.opener = id;
  noteStanding(discourse.standings, id, { sentence: discourse.sentence, as: "subject" });
}

/** The pronoun that a sentence has as its subject; the one that it opens with, whatever its verb. */
function subjectWord(terms: Scene["terms"]): string {
  const first = terms[0]!.normal;
  if (TURNING.test(first)) return first;
  const subject = mainSubjectIn(terms);
  return subject.kind === "pronoun" ? subject.word : "";
}
