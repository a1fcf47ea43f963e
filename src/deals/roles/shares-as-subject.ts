import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { HOLDING, isFiniteVerb } from "../terms/verbs.ts";
import { SHARES } from "../values/stakes.ts";
import { ofTerm } from "./fillers.ts";

/** How many terms before the name that the subject has the share may stand. */
const REACH = 8;
/** Words for a share that stand for nothing else behind an article. */
const BLOCK = /^(?:blocs?|parts?|paquets?)$/;
/** « encore aux mains de Z », « détenus par Z », folded, right before Z. */
const HELD_BY =
  /(?:^| )(?:(?:aux|entre les|dans les) mains d(?:e|u|')|(?:detenu|possede|controle)e?s?(?: \S+)? par)(?: (?:le|la|l'|les|un|une|fonds|groupe))*$/;

/**
 * « Les 49 % de Z dans X ont été cédés à Y », « La part que Z détenait dans X revient à Y », « Le bloc de 20 % de X que
 * détenait Z … »: where a share is what the verb is said of, it is of X, and Z sells it.
 */
export function sellSharesOfSubject(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { terms, markers } = scene;
  const { trigger, group } = clause;
  if (trigger.form !== "verb" || group === null) return;
  if (trigger.frame.kind !== "acquisition" && trigger.frame.kind !== "equity_investment") return;
  const target = fillers.find(({ role }) => role === "target");
  const at = terms.findIndex(({ start }) => start === target?.span.start);
  if (target === undefined || at < 0 || at >= group.start || !isOfShare(scene, at)) return;
  const within = firstParty(scene, at + 1, group.start, ["dans", "au capital de"]);
  const seller = within === null ? holderBehind(scene, at, group.start) : at;
  if (seller === null) return;
  const ids = new Set(entitiesOf(terms[seller]));
  if (fillers.some(({ role, entity }) => role !== "target" && ids.has(entity))) return;
  if (within !== null) {
    const rest = fillers.filter(({ entity }) => !ids.has(entity));
    const known = new Set(rest.map(({ entity }) => entity));
    const of = ofTerm(scene, within, "target").filter(({ entity }) => !known.has(entity));
    if (of.length === 0 || entitiesOf(terms[within]).some((id) => ids.has(id))) return;
    fillers.splice(0, fillers.length, ...rest, ...of);
  }
  if (markers[seller] !== undefined) fillers.push(...ofTerm(scene, seller, "seller"));
}

/** « les 49 % de X », « la part que X détenait »: whether a name before a verb says of whom or of what a share is. */
function isOfShare({ terms, markers }: Scene, name: number): boolean {
  if (markers[name]?.place === "par") return false;
  for (let index = name - 1; index >= 0 && index >= name - REACH; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma") || term.party !== null || isFiniteVerb(terms, index)) return false;
    const share = term.stake !== null || SHARES.test(term.normal) || BLOCK.test(term.normal);
    if (share && (terms[index - 1]?.tags.has("Det") === true || term.stake !== null)) return true;
  }
  return false;
}

/** The first party between two terms that stands behind one of these prepositions. */
function firstParty(
  { terms, markers }: Scene,
  from: number,
  to: number,
  places: readonly string[],
): number | null {
  for (let index = from; index < to; index += 1) {
    if (terms[index]!.tags.has("Comma")) return null;
    if (terms[index]!.party !== null && places.includes(markers[index]?.place ?? "")) return index;
  }
  return null;
}

/** « X que détenait Z », « X encore aux mains de Z », « X détenus par Z »: who has the share of X, as a term. */
export function holderBehind({ terms }: Pick<Scene, "terms">, of: number, to: number): number | null {
  const party = terms.findIndex((term, index) => index > of && index < to && term.party !== null);
  if (party < 0) return null;
  const between = terms.slice(of + 1, party);
  const held =
    /^(?:que|qu')$/.test(between[0]?.normal ?? "") &&
    between.some(({ tags }) => HOLDING.some((tag) => tags.has(tag)));
  return held || HELD_BY.test(between.map(({ normal }) => normal).join(" ")) ? party : null;
}
