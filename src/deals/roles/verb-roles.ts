import type { PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isPricing } from "../clauses/pronouns.ts";
import type { Frame, Place } from "../frames/index.ts";
import { isAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { settleOwner } from "./bid-to-owner.ts";
import { alliesOfManagers } from "./buyouts.ts";
import { buyerNamed } from "./called.ts";
import { christened, filler, headline, ofTerm, partiesBetween } from "./fillers.ts";
import { heldBefore } from "./held-before.ts";
import { relativeGivers } from "./relative-givers.ts";
import { invertedList, joinsFrom, relativeComplement, relativeObject } from "./relative-roles.ts";
import { ownAffair, ownShares } from "./shares-of-subject.ts";
import { unnamedObject } from "./unnamed.ts";
import { addComplements, addTonic } from "./verb-complements.ts";
import { asMadeTo, behindColon, frontedDative, frontedPurpose, sharedRelative } from "./verb-context.ts";
import { bidsToSeller, sharesOf, soldByWhoGetsBid, wholeOf } from "./verb-objects.ts";
import { addByClitic, addByDative, addByPossessive } from "./verb-pronouns.ts";
import { ASSET, addSubject, type Stance, stanceOf } from "./verb-subjects.ts";

/** Who stands where around a verb: its subject, its objects, the complements of its prepositions. */
export function aroundVerb(scene: Scene, given: Clause): Filler[] {
  const clause = asMadeTo(scene, given);
  const { group } = clause;
  if (group === null) return [];
  const stance = stanceOf(scene, clause, group);
  const fillers: Filler[] = [];
  const spelt = addSubject(scene, clause, stance, fillers);
  addObjects(scene, clause, group, stance, fillers);
  addComplements(scene, clause, { ...stance, spelt }, fillers);
  if (NAMING_BUYER.test(clause.trigger.frame.name)) addNamedBuyer(scene, clause, fillers);
  addFronted(scene, clause, fillers);
  // « X : Y entre au capital »
  if (stance.subject.kind === "parties") fillers.push(...headline(scene, clause, fillers));
  addAround(scene, clause, stance.passive, fillers);
  return fillers;
}

/** Adds whom pronouns, possessives, relatives and a whole behind the verb stand for. */
function addObjects(
  scene: Scene,
  clause: Clause,
  group: VerbGroup,
  { passive }: Stance,
  fillers: Filler[],
): void {
  const { frame } = clause.trigger;
  const held = passive ? [] : heldBefore(scene, group, frame);
  fillers.push(...held);
  if (held.length === 0) {
    const accusative = addByClitic(scene, clause, passive, fillers);
    addByDative(scene, clause, accusative, fillers);
  }
  addByPossessive(scene, clause, fillers);
  fillers.push(...ownShares(scene, clause, fillers), ...ownAffair(scene, clause, fillers));
  const shared =
    passive || frame.roles.object === undefined ? null : sharedRelative(scene, clause, group.start);
  if (shared !== null) fillers.push(...ofTerm(scene, shared, frame.roles.object!, frame));
  const whole = wholeOf(scene, clause, group, fillers);
  const ofWhole = frame.roles.object ?? frame.roles.de;
  const stands =
    whole !== null &&
    (!isPricing(frame) ||
      settleOwner(scene.discourse, group, scene.terms[group.start]!.start, whole, fillers));
  if (whole !== null && stands && ofWhole !== undefined && !passive)
    fillers.push(filler(ofWhole, whole, scene.terms[group.start]!, "context"));
  fillers.push(...relativeObject(scene, group, frame, passive));
  fillers.push(...relativeComplement(scene, clause, group, fillers));
}

/** Adds whom a complement ahead of the subject names. */
function addFronted(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { frame } = clause.trigger;
  if (frame.name === "acquisition/come-to")
    for (const index of frontedDative(scene, clause))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  // « Pour X, Y a déboursé 3 M€ »
  if (frame.roles.pour === "target" && !fillers.some(({ role }) => role === "target"))
    for (const index of frontedPurpose(scene, clause)) fillers.push(...ofTerm(scene, index, "target", frame));
  // « Avec X, Y signe sa troisième acquisition », « Chez X, Y prend la suite de Z »
  for (const preposition of ["avec", "chez"] as const)
    if (frame.roles[preposition] === "target" && !fillers.some(({ role }) => role === "target"))
      for (const index of frontedPurpose(scene, clause, preposition))
        fillers.push(...ofTerm(scene, index, "target", frame));
}

/** Adds who stands with those already placed: their allies, who joins them, whose the things are, who gave the money. */
function addAround(scene: Scene, clause: Clause, passive: boolean, fillers: Filler[]): void {
  const { trigger } = clause;
  const { frame } = trigger;
  if (passive && frame.roles.subject === "acquirer")
    for (const index of alliesOfManagers(scene.terms, trigger.end))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  if (joinsFrom(scene, clause))
    for (const index of invertedList(scene, trigger.end)) fillers.push(...ofTerm(scene, index, "investor"));
  addTonic(scene, clause, passive, fillers);
  if (frame.name === "acquisition/bid") bidsToSeller(scene, clause, fillers);
  if (frame.name === "acquisition/receive-bid") soldByWhoGetsBid(scene, clause, fillers);
  sharesOf(scene, clause, fillers);
  fillers.push(...ofSomething(scene, clause, fillers));
  // « financé par un crédit que X a accordé »
  if (!fillers.some(({ role }) => role === "lender" || role === "grantor"))
    fillers.push(...relativeGivers(scene, clause, fillers));
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
}

/** Frames of which the buyer may be named behind a noun for him. */
const NAMING_BUYER = /\/(?:find-buyer.*|have-buyer|change-hands|change-home|welcome-owner)$/;

/** Adds who stands behind « a trouvé un repreneur : », « a un nouveau maître, »; what changes of itself says nobody. */
function addNamedBuyer(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { frame, text } = clause.trigger;
  const finds = /-buyer/.test(frame.name);
  if (!finds && !/nouve/.test(text)) return;
  const named = [...(finds ? behindColon(scene, clause) : []), ...buyerNamed(scene, clause)];
  const spans = new Set(named.map(({ span }) => span.start));
  const others = fillers.filter(({ span }) => !spans.has(span.start));
  fillers.splice(0, fillers.length, ...others, ...named.slice(0, 1));
}

/** « les 30 % qu'il possède dans X »: X is what the share is of. */
export function ofShare(scene: Scene, party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - 12; index -= 1) {
    const term = scene.terms[index]!;
    if (/^(?:que|qu'|qui)$/.test(term.normal))
      return scene.terms[index - 1]?.stake !== null && scene.markers[party]?.place !== null;
    if (term.party !== null || term.tags.has("Comma")) return false;
  }
  return false;
}

/** « les pylônes de X »: with no other object, X stands for what is its own. */
function ofSomething(scene: Scene, clause: Clause, fillers: readonly Filler[]): Filler[] {
  const { frame } = clause.trigger;
  const bought = frame.kind === "acquisition" || frame.kind === "equity_investment";
  if (!bought || fillers.some((each) => each.role === "target")) return [];
  if (frame.kind === "acquisition" && unnamedObject(scene, clause) !== null) return [];
  const index = partiesBetween(scene, clause.trigger.end, clause.right).find((each) => {
    const marker = scene.markers[each];
    return (
      marker?.place === "de" &&
      marker.head !== null &&
      marker.head >= clause.trigger.end &&
      ASSET.test(scene.terms[marker.head]?.normal ?? "")
    );
  });
  return index === undefined
    ? []
    : ofTerm(scene, index, "target").filter(
        (each) => !fillers.some((filler) => filler.entity === each.entity),
      );
}

/** The role a frame gives to whoever stands in a place behind its verb. */
export function roleAtVerb(
  frame: Frame,
  objectPlace: Place,
  place: string | null,
  head: number | null,
  trigger: { start: number; end: number },
  passive: boolean,
): PartyRole | undefined {
  if (place === "par" && passive) return frame.roles.subject;
  if (place === null && passive && frame.bareAgent === true) return frame.roles.par;
  // « trouve preneur pour X »: what the trigger's preposition opens is no bare object.
  if (place === null) return passive || objectPlace === "pour" ? undefined : frame.roles.object;
  if (place === "de" && head !== null && (head < trigger.start || head >= trigger.end)) return undefined;
  // « prend le relais de X au capital de Y »: a place of its own beside that of the object.
  const own = place === objectPlace ? undefined : frame.roles[place as Place];
  if (own !== undefined && place !== "de") return own;
  if (isAt(place, objectPlace)) return frame.roles.object ?? frame.roles[objectPlace];
  if (place === "de" && objectPlace !== "de") return frame.roles.de;
  return frame.roles[place as Place];
}
