import { resolvePronoun } from "../across/discourse.ts";
import { relativeOf } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { opensPair } from "../clauses/pairs.ts";
import { tonicPronouns } from "../clauses/pronouns.ts";
import type { Place } from "../frames/index.ts";
import { isAt, roleAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isBystander } from "./bystanders.ts";
import { filler, isArranger, isOfActor, ofTerm, partiesBetween } from "./fillers.ts";
import { isOwnAct, isWorks, roleOfWorks } from "./givers.ts";
import { isIncluded } from "./included.ts";
import { isOfCondition } from "./noun-context.ts";
import {
  hasOwnVerb,
  isGappedGiver,
  isPurpose,
  isSpeltUnit,
  opensRelative,
  pairPlaces,
} from "./verb-context.ts";
import { isKept, isLender } from "./verb-objects.ts";
import { ofShare, roleAtVerb } from "./verb-roles.ts";
import type { Stance } from "./verb-subjects.ts";

/** How a verb stands to its subject, and those by whom a plural subject is spelt out. */
type Around = Stance & { readonly spelt: readonly number[] };

/** Adds the parties behind the verb, by their places. */
export function addComplements(scene: Scene, clause: Clause, around: Around, fillers: Filler[]): void {
  const { passive, sees, subject, subjectRole, spelt } = around;
  const { trigger } = clause;
  const { frame } = trigger;
  for (const index of partiesBetween(scene, trigger.start + 1, clause.right)) {
    const place = scene.markers[index]?.place ?? null;
    const head = scene.markers[index]?.head ?? null;
    // « que lui a cédé X »: the subject, behind its verb.
    if (spelt.includes(index) || (subject.kind === "parties" && subject.terms.includes(index))) continue;
    if (place === "par" && isArranger(scene.terms, index, trigger)) continue;
    if (isIncluded(scene.terms, index) || isBystander(scene.terms, trigger, index, place)) continue;
    if (isOfCondition(scene.terms, trigger.end, index)) continue;
    if (relativeOf(scene.terms, index) !== null || hasOwnVerb(scene.terms, index)) continue;
    if (opensRelative(scene.terms, index)) continue;
    if (/^(?:possessor|de)$/.test(place ?? "") && isOfActor(scene, head, fillers)) continue;
    if (place === null && isGappedGiver(scene.terms, trigger.end, index)) continue;
    // « cède le pôle édition : X, Y »: what the unit is made of, or who it is.
    if (isSpeltUnit(scene, clause, index, fillers)) continue;
    // « s'empare de la filiale X de Z », « se sépare de X, naguère dans le giron de Z »: whose X is, and no object of its own.
    const further =
      place !== null && trigger.objectPlace === "de" && isAt(place, "de") && !isOwnPlace(frame, place);
    if (further && isOfAnother(scene, trigger.end, index)) continue;
    const held = ofShare(scene, index);
    // « choisir X pour reprendre Y »: what follows is the infinitive's own object.
    const purpose =
      index >= trigger.end && place === null && isPurpose(scene, trigger) ? frame.roles.pour : undefined;
    if (purpose !== undefined) {
      fillers.push(...ofTerm(scene, index, purpose, frame));
      continue;
    }
    if (isOutOf(scene.terms, clause, index, fillers)) {
      fillers.push(...ofTerm(scene, index, "seller", frame));
      continue;
    }
    // « choisir X, propriétaire de W, pour reprendre »: W is the noun's, inside the trigger's own words.
    const works = head !== null && isWorks(scene.terms[head]);
    const inside = place === "de" && head !== null && head > trigger.start && index < trigger.end;
    if (inside && !works && frame.roles.de !== "seller") continue;
    // « X a été vendu à Y et Z à W »: what else was sold.
    const other = place === null && index > trigger.start && subjectRole === "target";
    if (other && opensPair(scene.terms, index, pairPlaces(frame, passive))) {
      fillers.push(...ofTerm(scene, index, "target", frame));
      continue;
    }
    // « souscrit des obligations émises par X »
    const issues = frame.kind === "debt_financing" && place === "par" && !passive && isOwnAct(scene, index);
    const role = issues
      ? ("target" as const)
      : place === "de" && isOfHolders(scene.terms, trigger, head)
        ? frame.roles.de
        : held
          ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
          : // « X s'est vu confier Y par les juges »: what is given stands behind the verb as its object.
            ((works && place === "de" && head !== null && head >= trigger.end
              ? roleOfWorks(scene, frame, trigger, head)
              : undefined) ??
            roleAtVerb(
              frame,
              trigger.objectPlace,
              place,
              head,
              trigger,
              passive || (sees && place !== null),
            ));
    if (role === "investor" && frame.kind === "funding_round" && isLender(scene, index)) continue;
    if (role === "seller" && place === "à" && isKept(scene, trigger.end, index)) continue;
    if (role !== undefined) fillers.push(...ofTerm(scene, index, role, frame));
  }
}

/** How many terms « du laboratoire Y », « du giron du groupe Y » has before the name. */
const OUT_OF = 5;

/** « pour extraire X, simple département, du laboratoire Y »: out of whom it is taken, behind an aside about it. */
function isOutOf(
  terms: readonly Term[],
  { trigger }: Clause,
  party: number,
  fillers: readonly Filler[],
): boolean {
  if (trigger.frame.roles.de !== "seller" || trigger.objectPlace !== "object") return false;
  const from = Math.max(trigger.end, party - OUT_OF);
  const of = terms.findLastIndex(
    ({ normal, tags }, index) => index >= from && index < party && (normal === "du" || tags.has("Comma")),
  );
  return (
    terms[of]?.normal === "du" &&
    terms[of - 1]?.tags.has("Comma") === true &&
    terms.slice(of, party).every((term) => term.party === null) &&
    fillers.some(({ role, span }) => role === "target" && span.start < terms[of]!.start)
  );
}

/** Adds whom pronouns behind a preposition stand for: « à ce dernier ». */
export function addTonic(scene: Scene, clause: Clause, passive: boolean, fillers: Filler[]): void {
  const { trigger } = clause;
  const { frame } = trigger;
  for (const { index, place } of tonicPronouns(scene.terms, trigger.end, clause.right)) {
    const role =
      place === "par" ? (passive ? frame.roles.subject : undefined) : roleAt(frame, trigger, place);
    const taken = fillers.map((each) => each.entity);
    const id =
      role === undefined ? null : resolvePronoun(scene.discourse, scene.terms[index]!.normal, taken, role);
    if (id !== null && role !== undefined) fillers.push(filler(role, id, scene.terms[index]!, "context"));
  }
}

/** Whether a place that ends in « de » is one of a frame's own: « se défait de X entre les mains de Y ». */
function isOwnPlace({ roles }: Clause["trigger"]["frame"], place: string): boolean {
  return place !== "de" && roles[place as Place] !== undefined;
}

/** Whether « de » hangs, behind an object that « de » opens as well, on a name or on a noun set off from it by a comma. */
function isOfAnother({ terms, markers }: Scene, from: number, party: number): boolean {
  const object = terms.findIndex((term, index) => index >= from && index < party && term.party !== null);
  if (object < 0 || markers[object]?.place !== "de") return false;
  let of = party - 1;
  while (of > object && !/^(?:de|d'|du|des)$/.test(terms[of]!.normal)) of -= 1;
  // « s'empare de X, de Y et de Z »: a list.
  const before = terms[of - 1];
  if (of <= object || before === undefined) return false;
  return (
    of - 1 === object || (before.party === null && !before.tags.has("Comma") && !before.tags.has("Conj"))
  );
}

const HOLDERS = /^(?:actionnaires?|associes?|salaries|fondateurs?|fondatrices?|cadres|porteurs)$/;

/** « rachète pour 3 M€ de titres aux premiers actionnaires de X »: whether « de » hangs on those who hold the shares of the trigger. */
function isOfHolders(terms: readonly Term[], trigger: Clause["trigger"], head: number | null): boolean {
  if (head === null || head < trigger.end || !/(?:actions|titres|parts)$/.test(trigger.text)) return false;
  // « des actionnaires historiques de X », « des associés de longue date de X »
  return terms
    .slice(Math.max(trigger.end, head - 4), head + 1)
    .some(({ normal, party }) => party === null && HOLDERS.test(normal));
}
