import type { Clause } from "../clauses/clauses.ts";
import { DENIED_AT_END, type StatusCue, statusCues } from "../cues/index.ts";
import type { Scene } from "../scene.ts";
import { fold } from "../terms/fold.ts";
import { foldedWords } from "../terms/folded.ts";
import { isAsserted } from "./asserted.ts";
import { isSaidOf } from "./cancelled.ts";
import { isHearsay } from "./hearsay.ts";
import { NEITHER } from "./neither.ts";
import { isDenied } from "./of-operation.ts";
import { relativesBeside, without } from "./relatives-beside.ts";
import { isConditional } from "./rumoured.ts";
import { isTalkedOf } from "./talks.ts";
import type { StatusRead, Told } from "./told.ts";

/** The status that the words around a trigger tell, null where none of them is a cue. */
export function statusOfCue(told: Told): StatusRead | null {
  const { scene, terms, clause, group } = told;
  const cue = denial(scene, clause) ?? (isAsserted(clause) ? undefined : cueIn(told));
  if (cue === undefined) return null;
  // « serait en discussions »: talks that are only rumoured.
  if (cue.status === "negotiating" && isConditional(group) && !isTalkedOf(terms, clause))
    return { value: "rumoured", rule: "conditional" };
  if (cue.status === "negotiating" && WOULD_TALK.test(told.folded))
    return { value: "rumoured", rule: "conditional" };
  if (cue.name === "negotiating/talks" && isHearsay(terms)) return { value: "rumoured", rule: "hearsay" };
  return { value: cue.status, rule: cue.status };
}

/** « serait en discussions avec Z pour lever 3 M€ »: talks told in the conditional, whatever verb says what they are for. */
const WOULD_TALK =
  /\b(?:serai(?:t|ent) (?:\S+ )?en (?:\S+ )?(?:discussions?|negociations?|pourparlers)|(?:discut|negoci)erai(?:t|ent)|aurai(?:t|ent) (?:\S+ )?(?:engage|ouvert|entame) (?:\S+ )?(?:discussions?|negociations?|pourparlers))\b/;

/** The first cue in the words of a clause. */
function cueIn(told: Told): StatusCue | undefined {
  const { frame, trigger } = told;
  const folded = ofClauseAlone(told);
  // « avait abandonné X à Y »: what the trigger itself says is no cue.
  const around =
    frame.noCue === true ? behindColon(folded, fold(trigger.text)).replace(fold(trigger.text), " ") : folded;
  const own = around.replace(CONCLUDED, " ");
  return statusCues.find((each) => isSaidOf(each, frame.kind, own));
}

/** « l'assaillant renonce : X a surenchéri et rafle la mise »: what stands before the colon is told of another. */
function behindColon(folded: string, trigger: string): string {
  return folded.slice(Math.max(0, folded.lastIndexOf(" :", folded.indexOf(trigger))));
}

/** « X, dont les lots n'ont pas trouvé preneur, lève 3 M€ »: the words of a clause, less what relatives tell beside its news. */
function ofClauseAlone({ terms, clause, folded }: Told): string {
  const { left, right } = clause;
  const beside = relativesBeside(terms, clause);
  return beside.length === 0 ? folded : foldedWords(without(beside, terms, left, right));
}

/** « au terme de négociations exclusives »: talks that are over. */
const CONCLUDED =
  /\b(?:apres(?! avoir (?:[a-z]+ ){0,2}etre en\b)|a l'issue (?:de|d'|des)|au terme (?:de|d'|des)|au bout (?:de|d'|des)|a la suite (?:de|d'|des)|conclu(?:e?s?|t)\b|issu\w* (?:de|d'|des)) ?(?:[a-z0-9'-]+ ){0,5}?(?:negociations?|discussions?|pourparlers|tractations|verifications prealables)(?: exclusives?)?/g;

/** « le patron dément les informations de la presse, qui évoquait une cession »: a denial earlier in the sentence. */
function denial({ terms }: Scene, clause: Clause): StatusCue | undefined {
  const words = foldedWords(terms);
  if (!isAsserted(clause) && (NOTHING_OF_IT.test(words) || DENIED_AT_END.test(words)))
    return statusCues.find(isDenial);
  const end = isAsserted(clause) ? clause.trigger.start : clause.right;
  const said = foldedWords(without(relativesBeside(terms, clause), terms, 0, end));
  return statusCues.find(
    (each) => isDenial(each) && (each.words.test(said) || isDenied(terms, clause.trigger)),
  );
}

function isDenial({ status }: StatusCue): boolean {
  return status === "denied";
}

/** « X, que l'on dit prêt à racheter Y, assure qu'il n'y a « ni mandat, ni discussion » », « … qu'il n'en est rien »: wherever in the sentence. */
const NOTHING_OF_IT = new RegExp(`${NEITHER}|\\bqu'il n'en (?:est|etait) (?:\\S+ )?rien\\b`);
