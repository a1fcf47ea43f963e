import type { PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { obliqueRelative, outermost } from "../clauses/relatives.ts";
import type { Frame, Place } from "../frames/index.ts";
import { roleAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { ofTerm } from "./fillers.ts";

/** « auxquels se joignent X et Y », « Aux mutuelles se joignent X et Y »: who joins stands behind the verb. */
export function joinsFrom({ terms }: Scene, { trigger, group }: Clause): boolean {
  if (trigger.frame.kind !== "extend" || group === null) return false;
  const before = terms[group.start - 1]?.normal ?? "";
  if (/^(?:auxquel(?:le)?s|auquel|laquelle)$/.test(before)) return true;
  return group.reflexive && /^(?:a|aux?)$/.test(terms[0]?.normal ?? "");
}

/** The bare parties behind a verb up to the end of the sentence, over relative clauses and sums of their own. */
export function invertedList({ terms, markers }: Scene, from: number): number[] {
  const list: number[] = [];
  let relative = false;
  for (let index = from; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.tags.has("Rel")) relative = true;
    else if (term.tags.has("Comma") || term.tags.has("Conj")) relative = false;
    else if (isFiniteVerb(terms, index) && !relative) break;
    const place = markers[index]?.place ?? null;
    // After « à hauteur de 30 M€, » the list goes on, whatever the marker says.
    const first = terms[index - 1]?.tags.has("Det") === true ? terms[index - 2] : terms[index - 1];
    const listed = place === null || place === "outre" || first?.tags.has("Comma");
    if (!relative && term.party !== null && term.depth === 0 && listed) list.push(index);
  }
  return list;
}

/** Words that make « que » a conjunction: « …, tandis que Y a racheté Z ». */
const CONJUNCTION =
  /^(?:tandis|alors|pendant|apres|avant|parce|afin|pour|sans|bien|tant|ainsi|maintenant|depuis|des)$/;

/** « X, que Y a racheté » : the antecedent of « que » is the object. */
export function relativeObject(scene: Scene, group: VerbGroup, frame: Frame, passive: boolean): Filler[] {
  const role = frame.roles.object;
  if (passive || role === undefined) return [];
  const outer = outermost(group);
  if (isSaidToAct(scene, group, outer)) return [];
  const { start } = outer;
  for (let index = start - 1; index >= 0 && index > start - 14; index -= 1) {
    const term = scene.terms[index]!;
    if (/^(?:que|qu')$/.test(term.normal)) {
      if (CONJUNCTION.test(scene.terms[index - 1]?.normal ?? "")) return [];
      const direct = scene.terms[index - 1]?.tags.has("Comma") === true ? index - 2 : index - 1;
      const apposed = direct < index - 1 ? behindAside(scene, direct) : null;
      if (apposed !== null) return ofTerm(scene, apposed, cleftRole(scene, apposed, frame) ?? role, frame);
      for (let back = direct; back >= 0 && back > direct - 10; back -= 1) {
        if (isFiniteVerb(scene.terms, back)) return [];
        // « a dénoncé Y (X), rappelant qu'il avait repris Z »: what is said, and by somebody of X.
        if (scene.terms[back]!.tags.has("Gerund") || scene.terms[back]!.depth > term.depth) continue;
        // « fait savoir, au terme du délai fixé par X, qu'il ne veut plus racheter Y »: what is said.
        if (direct < index - 1 && (scene.markers[back]?.place ?? null) === "par") return [];
        if (scene.terms[back]?.party !== null)
          return ofTerm(scene, back, cleftRole(scene, back, frame) ?? role, frame);
      }
      return [];
    }
    if (term.tags.has("Comma") || term.tags.has("Semicolon") || isFiniteVerb(scene.terms, index)) return [];
  }
  return [];
}

/** Verbs (lemma tags) of what others say or see of somebody. */
const HELD = "Dire Croire Voir Donner Imaginer Pretendre Annoncer".split(" ");

/** « X, que la presse disait prêt à racheter Y »: the antecedent is who acts, not what is bought. */
function isSaidToAct({ terms }: Scene, group: VerbGroup, outer: VerbGroup): boolean {
  const said = HELD.some((tag) => terms[outer.verb]?.tags.has(tag));
  return (
    outer !== group &&
    said &&
    terms.slice(outer.verb, group.verb).some(({ normal }) => /^(?:prete?s?|candidate?s?|point)$/.test(normal))
  );
}

/** « X, roi de la nutrition végétale en Europe du Nord, que Y rachète »: the party before an aside without a verb or a name at its end. */
function behindAside({ terms, markers }: Scene, last: number): number | null {
  if (terms[last]?.party != null) return null;
  for (let index = last; index > 0 && index > last - ASIDE; index -= 1) {
    const { tags } = terms[index]!;
    if (isFiniteVerb(terms, index) || tags.has("Semicolon") || tags.has("Colon") || tags.has("Rel"))
      return null;
    if (!tags.has("Comma")) continue;
    return terms[index - 1]!.party !== null && (markers[index - 1]?.place ?? null) !== "par"
      ? index - 1
      : null;
  }
  return null;
}
/** How many terms such an aside may take. */
const ASIDE = 18;

/** « C'est à X que Y a vendu Z »: the role of the preposition between « c'est » and the party; null for any other antecedent. */
function cleftRole({ terms, markers }: Scene, party: number, frame: Frame): PartyRole | null {
  const being = terms.slice(0, party).findLastIndex((term) => term.tags.has("Etre"));
  const place = markers[party]?.place ?? null;
  if (being < 0 || party - being > 5 || place === null || !/^c/.test(terms[being - 1]?.normal ?? ""))
    return null;
  return frame.roles[place as Place] ?? null;
}

/** « X, dans lequel Y a injecté 2 M€ »: the antecedent stands where the preposition of its relative says. */
export function relativeComplement(
  scene: Scene,
  { trigger }: Clause,
  group: VerbGroup,
  taken: readonly Filler[],
): Filler[] {
  const relative = obliqueRelative(scene.terms, scene.markers, group);
  const role = relative === null ? undefined : roleAt(trigger.frame, trigger, relative.place as Place);
  if (relative === null || role === undefined) return [];
  return relative.parties
    .flatMap((index) => ofTerm(scene, index, role, trigger.frame))
    .filter(({ entity }) => !taken.some((each) => each.entity === entity));
}
