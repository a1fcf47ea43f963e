/**
 * Who is called by a noun that says what he is to a deal: « le nouveau maître de X s'appelle Y », « X a un repreneur : Y »,
 * « Y, nouveau propriétaire de X, », « Tordis, dernière prise de Y ».
 */
import { either, inTurn } from "../../rules/alternatives.ts";
import { resolvePronoun } from "../across/discourse.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { isSetOff } from "./apposed-units.ts";
import { filler, ofTerm } from "./fillers.ts";

/** How many terms may lie between the noun, with what it is of, and who it is. */
const REACH = 12;

/** What joins the noun to who it is, folded: a verb of being or of naming, a colon or a comma, « c'est » behind them. */
const JOINT = new RegExp(
  inTurn(
    "^",
    either(
      "(?:est|sera|etait|fut)(?: (?:donc|desormais|bien|finalement|officiellement|aussi))?",
      "(?:n'est|n'etait|n'est donc) autre qu(?:e|')",
      "s'appell?e(?:ra)?(?: (?:desormais|donc))?",
      "se nomme(?:ra)?(?: (?:desormais|donc))?",
      "a pour nom",
      "porte le nom de",
      "(?:(?:est|sont)(?: (?:desormais|enfin|maintenant))? (?:connus?|designes?|tout trouves?|trouves?) ?)?[:,](?: (?:et )?(?:il s'agit (?:de|d'|du)?|c'est|ce sera|ce sera donc|ce sont))?",
    ),
    "$",
  ),
);

/** What makes nobody of a buyer, folded, right before the noun or behind it. */
const NOT_YET =
  /^(?:candidate?s?|possibles?|potentiel(?:le)?s?|eventuel(?:le)?s?|hypothetiques?|pretendus?|ancien(?:ne)?s?|ex|ex-|precedente?s?|premiere?s?|presentie?s?|pressentie?s?|aucun|sans|quel|un|ni)$/;

/** The party behind a joint that stands on the terms from one on: alone, or with a trade or nation before its name. */
function behindJoint({ terms }: Scene, from: number): number | null {
  const party = terms.findIndex((term, index) => index >= from && term.party !== null);
  if (party < 0 || party > from + REACH) return null;
  let words = party;
  while (words > from && (terms[words - 1]!.tags.has("Det") || isTitle(terms, words - 1))) words -= 1;
  return JOINT.test(foldedWords(terms.slice(from, words)).trim()) ? party : null;
}

/** Whether a word before a name says what it is: « le groupe breton X ». */
function isTitle(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  return (
    isPlainNoun(term) &&
    !isFiniteVerb(terms, index) &&
    !/^(?:nom|autre|connu|designe|agit|appelle|appele|nomme)$/.test(term.normal)
  );
}

/** « Y, le nouveau propriétaire de X »: the party set off right before a noun. */
export function apposedTo(terms: readonly Term[], noun: number): number | null {
  let at = noun - 1;
  while (at > 0 && (terms[at]!.tags.has("Det") || /^(?:desormais|heureux|seule?)$/.test(terms[at]!.normal)))
    at -= 1;
  return terms[at]?.tags.has("Comma") === true && terms[at - 1]?.party != null ? at - 1 : null;
}

/** « Chez X, le nouveau patron s'appelle Y »: the party of such an opening. */
function frontedHouse({ terms, markers }: Scene, noun: number): number | null {
  const comma = terms.findIndex(({ tags }) => tags.has("Comma"));
  if (terms[0]?.normal !== "chez" || comma < 0 || comma > noun || noun > comma + 3) return null;
  const party = terms.findIndex((term) => term.party !== null);
  return party === comma - 1 && markers[party]?.place === "chez" ? party : null;
}

/** Adds who is the new master that a noun tells of, and in whose house where it stands before. */
export function addMasterCalled(scene: Scene, { trigger }: Clause, fillers: Filler[]): void {
  const { terms } = scene;
  const { start, end } = trigger;
  if ([...terms.slice(Math.max(0, start - 2), start), ...terms.slice(end, end + 2)].some(isNotYet)) return;
  const fronted = frontedHouse(scene, start);
  const house = fronted === null ? [] : ofTerm(scene, fronted, "target");
  const target = fronted === null ? fillers.find(({ role }) => role === "target") : undefined;
  const own = terms.findIndex((term, index) => index >= end && term.start === target?.span.start);
  const before = fronted === null ? apposedTo(terms, start) : null;
  const named = before ?? behindJoint(scene, own < 0 ? end : own + 1);
  const called = named === null ? house : [...house, ...ofTerm(scene, named, "acquirer")];
  const spans = new Set(called.map(({ span }) => span.start));
  fillers.splice(0, fillers.length, ...fillers.filter(({ span }) => !spans.has(span.start)), ...called);
}

function isNotYet({ normal }: Term): boolean {
  return NOT_YET.test(normal);
}

/** « dernier achat en date, X »: what is named right behind such a noun. */
export function preyNamed(scene: Scene, { trigger }: Clause): Filler[] {
  const { terms } = scene;
  const dated = terms[trigger.end]?.normal === "en" && terms[trigger.end + 1]?.normal === "date";
  const party = behindJoint(scene, dated ? trigger.end + 2 : trigger.end);
  return party === null || !isSetOff(terms, party) ? [] : ofTerm(scene, party, "target");
}

/** « X a trouvé un repreneur : c'est Y », « X a un nouveau maître, Y, qui … »: who is named behind the buyer's noun. */
export function buyerNamed(scene: Scene, { trigger }: Clause): Filler[] {
  const { terms } = scene;
  const joint = terms.findIndex(
    ({ tags }, index) => index >= trigger.end && (tags.has("Comma") || tags.has("Colon")),
  );
  if (joint < 0 || joint > trigger.end + 6) return [];
  if (terms.slice(trigger.end, joint).some((_, index) => isFiniteVerb(terms, trigger.end + index))) return [];
  const party = behindJoint(scene, joint);
  return party === null || !isSetOff(terms, party) ? [] : ofTerm(scene, party, "acquirer");
}

/** « Le voilà coté à Paris », « Nous voilà propriétaires de Y »: of whom « le » before « voilà » says what the noun does. */
export function beheld({ terms, discourse }: Scene, { trigger }: Clause): Filler[] {
  const role = trigger.frame.roles.subject;
  const pronoun = terms[trigger.start - 1];
  if (role === undefined || pronoun === undefined || !/^voi(?:la|ci)\b/.test(fold(trigger.text))) return [];
  const word = { le: "il", la: "elle", nous: "nous" }[pronoun.normal];
  const id = word === undefined ? null : resolvePronoun(discourse, word, [], role);
  return id === null || discourse.kinds.get(id) === "person" ? [] : [filler(role, id, pronoun, "context")];
}
