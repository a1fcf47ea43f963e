import type { PartyRole } from "../../document/index.ts";
import { lastTraded, resolvePronoun } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { isPricing } from "../clauses/pronouns.ts";
import { type Subject, subjectOf } from "../clauses/subject.ts";
import { superordinate } from "../clauses/superordinate.ts";
import { wonOver } from "../clauses/won-over.ts";
import type { Frame, Place } from "../frames/index.ts";
import { isAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { perfectWithEtre, type VerbGroup } from "../terms/verb-group.ts";
import { settleOwner } from "./bid-to-owner.ts";
import { biddersOf } from "./bidders.ts";
import { boardsOf, namedBySubject } from "./boards.ts";
import { alliesOfManagers } from "./buyouts.ts";
import { buyerNamed } from "./called.ts";
import { christened, filler, fromSubject, headline, ofTerm, partiesBetween } from "./fillers.ts";
import { heldBefore } from "./held-before.ts";
import { ofShares } from "./of-shares.ts";
import { relativeGivers } from "./relative-givers.ts";
import { invertedList, joinsFrom, relativeComplement, relativeObject } from "./relative-roles.ts";
import { ownAffair, ownerAhead, ownShares } from "./shares-of-subject.ts";
import { toldBySubject } from "./subject-nouns.ts";
import { unitBefore, unnamedObject, unnamedSubject } from "./unnamed.ts";
import { addComplements, addTonic } from "./verb-complements.ts";
import {
  asMadeTo,
  behindColon,
  frontedDative,
  frontedPurpose,
  hasBareObject,
  isForSale,
  isServed,
  isWinning,
  sharedRelative,
  signersOf,
  speltOut,
} from "./verb-context.ts";
import {
  bidsToSeller,
  cataphor,
  objectBefore,
  partnerOf,
  sameObject,
  sharesOf,
  wholeOf,
} from "./verb-objects.ts";

/** Who stands where around a verb: its subject, its objects, the complements of its prepositions. */
export function aroundVerb(scene: Scene, given: Clause): Filler[] {
  const clause = asMadeTo(scene, given);
  const { trigger, group } = clause;
  if (group === null) return [];
  const { frame } = trigger;
  const sees = isServed(scene, clause);
  const passive =
    (group.passive && !sees) ||
    isForSale(scene.terms, group) ||
    (group.form === "participle" && !perfectWithEtre(scene.terms[group.verb]!));
  const subjectRole = sees
    ? frame.roles.à
    : passive
      ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
      : frame.roles.subject;
  const fillers: Filler[] = [];
  // « X ? Cédé à Y »: what the question has brought up.
  const answer = passive && group.start === 0 ? scene.discourse.asked : null;
  const unit = group.form === "participle" ? unitBefore(scene.terms, group.start) : null;
  const subject: Subject =
    answer !== null || (frame.kind === "debt_financing" && isOfSum(scene.terms, group))
      ? { kind: "none" }
      : unit === null
        ? subjectOf(scene.terms, scene.markers, group)
        : { kind: "other", noun: scene.terms[unit]!.normal, term: unit };
  if (subjectRole !== undefined)
    for (const each of fromSubject(scene, subject, subjectRole))
      fillers.push({ ...each, lead: each.lead || (frame.lead === true && each.role === "investor") });
  // « Le conseil de X a rejeté l'offre de Y », « La direction de X a vendu Y »
  if (subjectRole !== undefined && !passive)
    for (const index of boardsOf(
      scene,
      subject,
      /\/(?:rebuff|accept-bid|bid-found-low|say-yes|yield-to|hand-own-keys)$/.test(frame.name),
    ))
      fillers.push(...ofTerm(scene, index, subjectRole, frame));
  if (frame.name === "acquisition/bid-thought-of")
    for (const index of namedBySubject(scene, subject))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  // « Le conseil de X a refusé l'offre de Y sur sa filiale Z »
  if (/\/(?:rebuff|accept-bid)-on$/.test(frame.name) && !passive)
    for (const index of boardsOf(scene, subject, true))
      fillers.push(...ofTerm(scene, index, "seller", frame));
  fillers.push(...toldBySubject(scene, subject, clause, passive));
  if (frame.name === "acquisition/make-of")
    for (const index of signersOf(scene, clause)) fillers.push(...ofTerm(scene, index, "acquirer", frame));
  if (subject.kind === "none") fillers.push(...headline(scene, clause, fillers));
  fillers.push(...biddersOf(scene, subject, frame));
  if (answer !== null && subjectRole !== undefined)
    fillers.push({ role: subjectRole, ...answer, by: "grammar", lead: false });
  if (subjectRole === "target" && subject.kind === "other")
    fillers.push(
      ...(unnamedSubject(scene, clause) === null ? assetOf(scene, subject.term, group.start) : []),
      ...ofShares(scene, subject.term).flatMap((index) => ofTerm(scene, index, "target")),
    );
  const spelt = subject.kind === "other" && /s$/.test(subject.noun) ? speltOut(scene, clause) : [];
  if (subjectRole !== undefined)
    for (const index of spelt) fillers.push(...ofTerm(scene, index, subjectRole));
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
  addComplements(scene, clause, { passive, sees, subject, subjectRole, spelt }, fillers);
  if (NAMING_BUYER.test(frame.name)) addNamedBuyer(scene, clause, fillers);
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
  // « X : Y entre au capital »
  if (subject.kind === "parties") fillers.push(...headline(scene, clause, fillers));
  if (passive && frame.roles.subject === "acquirer")
    for (const index of alliesOfManagers(scene.terms, trigger.end))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  if (joinsFrom(scene, clause))
    for (const index of invertedList(scene, trigger.end)) fillers.push(...ofTerm(scene, index, "investor"));
  addTonic(scene, clause, passive, fillers);
  if (frame.name === "acquisition/bid") bidsToSeller(scene, clause, fillers);
  sharesOf(scene, clause, fillers);
  fillers.push(...ofSomething(scene, clause, fillers));
  // « financé par un crédit que X a accordé »
  if (!fillers.some(({ role }) => role === "lender" || role === "grantor"))
    fillers.push(...relativeGivers(scene, clause, fillers));
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
  return fillers;
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

/** Adds whom « l' », « le » or « nous » before the verb stands for; says whether « nous » is an object. */
function addByClitic(scene: Scene, clause: Clause, passive: boolean, fillers: Filler[]): boolean {
  const { trigger, group } = clause;
  if (group === null) return false;
  const { frame } = trigger;
  if (group.objectClitic && !passive && frame.roles.object !== undefined && !isWinning(clause)) {
    const taken = fillers.map((filler) => filler.entity);
    // « a racheté X. Il l'a revendu »: what changed hands last.
    const spoken = resolvePronoun(scene.discourse, "l'", taken, frame.roles.object);
    const actor = spoken === null || !scene.discourse.targets.has(spoken);
    const traded = frame.roles.object === "target" && actor ? lastTraded(scene.discourse, taken) : null;
    const id =
      cataphor(scene, clause, fillers) ??
      objectBefore(scene, group, taken) ??
      sameObject(scene, group, taken) ??
      superordinate(scene, group, taken) ??
      traded ??
      spoken;
    const term = scene.terms[group.start];
    if (id !== null) scene.discourse.clitic = { sentence: scene.discourse.sentence, verb: group.verb, id };
    if (id !== null && term !== undefined) fillers.push(filler(frame.roles.object, id, term, "context"));
  }
  // « le groupe nous rachetait »: the object, where none follows.
  const accusative =
    !passive && /^(?:nous|vous|m'|me)$/.test(group.dative ?? "") && frame.roles.object === "target";
  if (accusative && !hasBareObject(scene, clause)) {
    const id = resolvePronoun(scene.discourse, group.dative ?? "");
    if (id !== null) fillers.push(filler("target", id, scene.terms[group.start]!, "context"));
  }
  return accusative;
}

/** Adds whom « lui », « leur » or « y » stands for. */
function addByDative(scene: Scene, { trigger, group }: Clause, accusative: boolean, fillers: Filler[]): void {
  if (group === null) return;
  const { frame } = trigger;
  // « Y y a pris 20 % »: in what was talked of.
  const into = group.dative === "y" ? frame.roles.dans : undefined;
  const dative = into ?? frame.roles.à ?? (trigger.objectPlace === "à" ? frame.roles.object : undefined);
  if (
    group.dative !== null &&
    dative !== undefined &&
    // « y créait une société commune »: there, not with whom.
    frame.kind !== "joint_venture" &&
    // « X y est coté »: at the place.
    (frame.kind !== "ipo" || group.dative !== "y") &&
    !(accusative && fillers.some(({ by, role }) => by === "context" && role === "target"))
  ) {
    const taken = fillers.map((each) => each.entity);
    // « Y y a ajouté 5 M€ »: into what money was put before.
    const there = group.dative === "y" && dative === "target" ? lastTraded(scene.discourse, taken) : null;
    // « X a séduit Y, qui lui apporte 2 M€ »
    const won = dative === "target" ? wonOver(scene, fillers) : null;
    const id =
      (won !== null && !taken.includes(won) ? won : null) ??
      there ??
      partnerOf(scene, group) ??
      (group.dative === "lui" ? superordinate(scene, group, taken) : null) ??
      resolvePronoun(scene.discourse, group.dative, taken, dative);
    if (id !== null) fillers.push(filler(dative, id, scene.terms[group.start]!, "context"));
  }
}

/** Adds whose the thing is that the trigger's own possessive tells of: « a mené sa levée ». */
function addByPossessive(scene: Scene, clause: Clause, fillers: Filler[]): void {
  const { trigger } = clause;
  const { frame } = trigger;
  const owned = scene.terms
    .slice(trigger.start, trigger.end)
    .find((term) => term.tags.has("Poss") && !term.tags.has("Clitic"));
  // « X recrute depuis que Y a mené sa levée »
  const raised =
    owned !== undefined && frame.kind === "funding_round" ? ownerAhead(scene, clause, fillers) : null;
  if (raised !== null && owned !== undefined) fillers.push(filler("target", raised, owned, "context"));
  else if (owned !== undefined && trigger.objectPlace === "de" && frame.roles.object !== undefined) {
    const id =
      ownerAhead(scene, clause, fillers) ??
      resolvePronoun(
        scene.discourse,
        "son",
        fillers.map((each) => each.entity),
        frame.roles.object,
      );
    if (id !== null) fillers.push(filler(frame.roles.object, id, owned, "context"));
  }
}

/** « … à X et Y, et 3 M€ prêtés par Z »: what is lent is the sum right before. */
function isOfSum(terms: Scene["terms"], { form, start }: VerbGroup): boolean {
  return form === "participle" && terms[start - 1]?.money != null;
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

/** Things whose owner stands for what is bought. */
const ASSET =
  /^(?:pylones?|activites?|divisions?|branches?|filiales?|usines?|actifs|reseaux?|mats|magasins|parcs?|portefeuilles?|marques?|generiques|antennes|poles?|mere|titres|entrepots|hotels|cliniques|sites?|centres|brevets|licences|agences|fonds|enseignes?|boutiques|abonnes|clients|contrats|stations|tours|cabinets?|laboratoires?|exploitant|dossier)$/;

/** « Les génériques de X filent chez Y »: X stands for what is its own, where that is the subject. */
function assetOf(scene: Scene, noun: number, verb: number): Filler[] {
  if (!ASSET.test(scene.terms[noun]!.normal)) return [];
  const index = scene.terms.findIndex(
    (term, at) => at > noun && at < verb && term.party !== null && scene.markers[at]?.place === "de",
  );
  return index < 0 || scene.markers[index]?.head !== noun ? [] : ofTerm(scene, index, "target");
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
