import type { PartyRole } from "../../document/index.ts";
import { lastTraded, resolvePronoun } from "../across/discourse.ts";
import { antecedent, relativeOf } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { opensPair } from "../clauses/pairs.ts";
import { tonicPronouns } from "../clauses/pronouns.ts";
import { type Subject, subjectOf } from "../clauses/subject.ts";
import type { Frame, Place } from "../frames/index.ts";
import { isAt, roleAt } from "../refusals/places.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { perfectWithEtre, type VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { boardsOf } from "./boards.ts";
import { alliesOfManagers } from "./buyouts.ts";
import { christened, filler, fromSubject, headline, isArranger, ofTerm, partiesBetween } from "./fillers.ts";
import { isOwnAct, isWorks } from "./givers.ts";
import { invertedList, joinsFrom, relativeComplement, relativeObject } from "./relative-roles.ts";
import { unitBefore, unnamedObject, unnamedSubject } from "./unnamed.ts";
import {
  bidsToSeller,
  cataphor,
  isKept,
  isLender,
  objectBefore,
  partnerOf,
  sharesOf,
  wholeOf,
} from "./verb-objects.ts";

/** Who stands where around a verb: its subject, its objects, the complements of its prepositions. */
export function aroundVerb(scene: Scene, clause: Clause): Filler[] {
  const { trigger, group } = clause;
  if (group === null) return [];
  const { frame } = trigger;
  const passive =
    group.passive ||
    isForSale(scene.terms, group) ||
    (group.form === "participle" && !perfectWithEtre(scene.terms[group.verb]!));
  // « X se voit attribuer une aide par Y »: who sees is given.
  const sees = group.governor?.reflexive === true && scene.terms[group.governor.verb]!.tags.has("Voir");
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
    answer !== null
      ? { kind: "none" }
      : unit === null
        ? subjectOf(scene.terms, scene.markers, group)
        : { kind: "other", noun: scene.terms[unit]!.normal, term: unit };
  if (subjectRole !== undefined)
    for (const each of fromSubject(scene, subject, subjectRole))
      fillers.push({ ...each, lead: each.lead || (frame.lead === true && each.role === "investor") });
  // « Le conseil de X a rejeté l'offre de Y », « La direction de X a vendu Y »
  if (subjectRole !== undefined && !passive)
    for (const index of boardsOf(scene, subject, /\/(?:rebuff|accept-bid|bid-found-low)$/.test(frame.name)))
      fillers.push(...ofTerm(scene, index, subjectRole, frame));
  if (subject.kind === "none") fillers.push(...headline(scene, clause, fillers));
  if (answer !== null && subjectRole !== undefined)
    fillers.push({ role: subjectRole, ...answer, by: "grammar", lead: false });
  if (subjectRole === "target" && subject.kind === "other")
    fillers.push(
      ...(unnamedSubject(scene, clause) === null ? assetOf(scene, subject.term, group.start) : []),
    );
  const spelt = subject.kind === "other" && /s$/.test(subject.noun) ? speltOut(scene, clause) : [];
  if (subjectRole !== undefined)
    for (const index of spelt) fillers.push(...ofTerm(scene, index, subjectRole));
  if (group.objectClitic && !passive && frame.roles.object !== undefined && !isWinning(clause)) {
    const taken = fillers.map((filler) => filler.entity);
    // « a racheté X. Il l'a revendu »: what changed hands last.
    const spoken = resolvePronoun(scene.discourse, "l'", taken, frame.roles.object);
    const actor = spoken === null || !scene.discourse.targets.has(spoken);
    const traded = frame.roles.object === "target" && actor ? lastTraded(scene.discourse, taken) : null;
    const id = cataphor(scene, clause, fillers) ?? objectBefore(scene, group, taken) ?? traded ?? spoken;
    const term = scene.terms[group.start];
    if (id !== null && term !== undefined) fillers.push(filler(frame.roles.object, id, term, "context"));
  }
  // « le groupe nous rachetait »: the object, where none follows.
  const accusative =
    !passive && /^(?:nous|vous|m'|me)$/.test(group.dative ?? "") && frame.roles.object === "target";
  if (accusative && !hasBareObject(scene, clause)) {
    const id = resolvePronoun(scene.discourse, group.dative ?? "");
    if (id !== null) fillers.push(filler("target", id, scene.terms[group.start]!, "context"));
  }
  // « Y y a pris 20 % »: in what was talked of.
  const into = group.dative === "y" ? frame.roles.dans : undefined;
  const dative = into ?? frame.roles.à ?? (trigger.objectPlace === "à" ? frame.roles.object : undefined);
  if (
    group.dative !== null &&
    dative !== undefined &&
    // « y créait une société commune »: there, not with whom.
    frame.kind !== "joint_venture" &&
    !(accusative && fillers.some(({ by, role }) => by === "context" && role === "target"))
  ) {
    const taken = fillers.map((each) => each.entity);
    // « Y y a ajouté 5 M€ »: into what money was put before.
    const there = group.dative === "y" && dative === "target" ? lastTraded(scene.discourse, taken) : null;
    const id =
      there ?? partnerOf(scene, group) ?? resolvePronoun(scene.discourse, group.dative, taken, dative);
    if (id !== null) fillers.push(filler(dative, id, scene.terms[group.start]!, "context"));
  }
  const owned = scene.terms
    .slice(trigger.start, trigger.end)
    .find((term) => term.tags.has("Poss") && !term.tags.has("Clitic"));
  if (owned !== undefined && trigger.objectPlace === "de" && frame.roles.object !== undefined) {
    const id = resolvePronoun(
      scene.discourse,
      "son",
      fillers.map((each) => each.entity),
      frame.roles.object,
    );
    if (id !== null) fillers.push(filler(frame.roles.object, id, owned, "context"));
  }
  const shared =
    passive || frame.roles.object === undefined ? null : sharedRelative(scene, clause, group.start);
  if (shared !== null) fillers.push(...ofTerm(scene, shared, frame.roles.object!, frame));
  const whole = wholeOf(scene, clause, group, fillers);
  const ofWhole = frame.roles.object ?? frame.roles.de;
  if (whole !== null && ofWhole !== undefined && !passive)
    fillers.push(filler(ofWhole, whole, scene.terms[group.start]!, "context"));
  fillers.push(...relativeObject(scene, group, frame, passive));
  fillers.push(...relativeComplement(scene, clause, group, fillers));
  for (const index of partiesBetween(scene, trigger.start + 1, clause.right)) {
    const place = scene.markers[index]?.place ?? null;
    const head = scene.markers[index]?.head ?? null;
    // « que lui a cédé X »: the subject, behind its verb.
    if (spelt.includes(index) || (subject.kind === "parties" && subject.terms.includes(index))) continue;
    if (place === "par" && isArranger(scene.terms, index)) continue;
    if (relativeOf(scene.terms, index) !== null || hasOwnVerb(scene.terms, index)) continue;
    if (opensRelative(scene.terms, index)) continue;
    if (place === null && isGappedGiver(scene.terms, trigger.end, index)) continue;
    // « cède le pôle édition : X, Y »: what the unit is made of, or who it is.
    if (isSpeltUnit(scene, clause, index, fillers)) continue;
    const held = ofShare(scene, index);
    // « choisir X pour reprendre Y »: what follows is the infinitive's own object.
    const purpose =
      index >= trigger.end && place === null && isPurpose(scene, trigger) ? frame.roles.pour : undefined;
    if (purpose !== undefined) {
      fillers.push(...ofTerm(scene, index, purpose, frame));
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
      : held
        ? (frame.roles[trigger.objectPlace] ?? frame.roles.object)
        : // « X s'est vu confier Y par les juges »: what is given stands behind the verb as its object.
          roleAtVerb(frame, trigger.objectPlace, place, head, trigger, passive || (sees && place !== null));
    if (role === "investor" && frame.kind === "funding_round" && isLender(scene, index)) continue;
    if (role === "seller" && place === "à" && isKept(scene, trigger.end, index)) continue;
    if (role !== undefined) fillers.push(...ofTerm(scene, index, role, frame));
  }
  if (/find-buyer/.test(frame.name)) fillers.push(...behindColon(scene, clause));
  // « Pour X, Y a déboursé 3 M€ »
  if (frame.roles.pour === "target" && !fillers.some(({ role }) => role === "target"))
    for (const index of frontedPurpose(scene, clause)) fillers.push(...ofTerm(scene, index, "target", frame));
  if (passive && frame.roles.subject === "acquirer")
    for (const index of alliesOfManagers(scene.terms, trigger.end))
      fillers.push(...ofTerm(scene, index, "acquirer", frame));
  if (joinsFrom(scene, clause))
    for (const index of invertedList(scene, trigger.end)) fillers.push(...ofTerm(scene, index, "investor"));
  for (const { index, place } of tonicPronouns(scene.terms, trigger.end, clause.right)) {
    const role =
      place === "par" ? (passive ? frame.roles.subject : undefined) : roleAt(frame, trigger, place);
    const taken = fillers.map((each) => each.entity);
    const id =
      role === undefined ? null : resolvePronoun(scene.discourse, scene.terms[index]!.normal, taken, role);
    if (id !== null && role !== undefined) fillers.push(filler(role, id, scene.terms[index]!, "context"));
  }
  if (frame.name === "acquisition/bid") bidsToSeller(scene, clause, fillers);
  sharesOf(scene, clause, fillers);
  fillers.push(...ofSomething(scene, clause, fillers));
  if (frame.kind === "joint_venture") christened(scene, trigger.end, fillers);
  return fillers;
}

/** « X est à vendre », « X reste à reprendre »: said of what is sold. */
function isForSale(terms: Scene["terms"], { form, governor, verb }: VerbGroup): boolean {
  return (
    form === "infinitive" &&
    governor !== null &&
    terms[verb - 1]?.normal === "a" &&
    // « est prêt à vendre »: who sells.
    terms.slice(governor.verb + 1, verb - 1).every(({ tags }) => tags.has("Adv") || tags.has("Neg")) &&
    (terms[governor.verb]!.tags.has("Etre") || terms[governor.verb]!.tags.has("Rester")) &&
    // « reste à vendre des yaourts », « est à céder Y »: what is sold stands behind.
    !["Det", "Pronoun"].some((tag) => terms[verb + 1]?.tags.has(tag)) &&
    !/^(?:des?|du|l'|les?|la)$/.test(terms[verb + 1]?.normal ?? "") &&
    (terms[verb + 1]?.party ?? null) === null
  );
}

/** Whether a party stands in a list behind a colon that details the business named before it. */
function isSpeltUnit(
  { terms, markers }: Scene,
  { trigger }: Clause,
  party: number,
  fillers: readonly Filler[],
): boolean {
  const colon = terms.slice(0, party).findLastIndex((term) => term.tags.has("Colon"));
  if (
    colon <= trigger.end ||
    trigger.frame.roles.object !== "target" ||
    (markers[party]?.place ?? null) !== null
  )
    return false;
  const list = terms.slice(colon).filter((term) => term.party !== null).length > 1;
  const before = fillers.some(({ role, span }) => role === "target" && span.start < terms[colon]!.start);
  return list && (before || terms.slice(trigger.end, colon).some(({ normal }) => UNIT.test(normal)));
}
const UNIT = /^(?:pole|division|branche|portefeuille|activites?)$/;

/** « X a trouvé un repreneur : Y »: the buyer, alone behind the colon. */
function behindColon(scene: Scene, { trigger }: Clause): Filler[] {
  const { terms } = scene;
  const colon = terms.findIndex((term, index) => index >= trigger.end && term.tags.has("Colon"));
  if (colon < 0 || colon > trigger.end + 6 || terms.some((_, at) => at > colon && isFiniteVerb(terms, at)))
    return [];
  const party = terms.findIndex((term, index) => index > colon && term.party !== null);
  return party < 0 || party > colon + 5 ? [] : ofTerm(scene, party, "acquirer");
}

/** The party of « Pour X, » that opens the words of a clause. */
function frontedPurpose({ terms, markers }: Scene, { left, group }: Clause): number[] {
  const opener =
    terms[left]?.tags.has("Conj") === true || terms[left]?.tags.has("Comma") === true ? left + 1 : left;
  if (terms[opener]?.normal !== "pour" || group === null) return [];
  const party = terms.findIndex((term, index) => index > opener && term.party !== null);
  const set = terms[party + 1]?.tags.has("Comma") === true && markers[party]?.place === "pour";
  return set && party < opener + 4 && party < group.start ? [party] : [];
}

/** Where whom a business goes to stands behind a verb. */
function pairPlaces({ roles }: Frame, passive: boolean): string[] {
  const places = Object.entries(roles).flatMap(([place, role]) => (role === "acquirer" ? [place] : []));
  return passive && roles.subject === "acquirer" ? ["par", ...places] : places;
}

/** Whether a trigger ends with an infinitive behind « pour » or « à ». */
function isPurpose({ terms }: Scene, { start, end }: Clause["trigger"]): boolean {
  return (
    end - start > 2 && terms[end - 1]!.tags.has("Infinitive") && /^(?:pour|a)$/.test(terms[end - 2]!.normal)
  );
}

/** « X, dont Y acquiert 11 % »: the antecedent is what the share is of; null where no such relative stands there. */
function sharedRelative({ terms, markers }: Scene, { trigger, right }: Clause, start: number): number | null {
  const dont = terms.findLastIndex(
    (term, index) => index < start && index > start - 5 && term.normal === "dont",
  );
  // « X, dont Y s'est emparé », « dont Y a pris le contrôle »: of X, where no other complement follows.
  const own = trigger.objectPlace === "de" && !isOpenAt(terms, trigger.end);
  if (dont < 1 || !(own || terms.slice(trigger.start, right).some((term) => term.stake !== null)))
    return null;
  const before = antecedent(terms, markers, dont - 1);
  return before.kind === "parties" ? (before.terms[0] ?? null) : null;
}

/** Whether « de » stands on a term. */
function isOpenAt(terms: Scene["terms"], index: number): boolean {
  return /^(?:de|d'|du|des)$/.test(terms[index]?.normal ?? "");
}

/** « X l'emporte »: an idiom, whose pronoun stands for nothing; what is won is what was fought over. */
export function isWinning({ trigger, group }: Clause): boolean {
  return (
    trigger.frame.name === "acquisition/take-over" &&
    /^r?emport/i.test(trigger.text) &&
    group?.objectClitic === true
  );
}

/** « X met 5 M€ sur la table, Y 3 M€ »: Y does the same, its verb left out. */
function isGappedGiver(terms: Scene["terms"], from: number, party: number): boolean {
  const comma = terms.findIndex(
    ({ tags }, index) => index >= from && (tags.has("Comma") || tags.has("Semicolon")),
  );
  return (
    comma >= 0 &&
    terms.some(
      (term, index) =>
        index > comma && index <= party && term.party !== null && terms[index + 1]?.money != null,
    )
  );
}

/** « … que le groupe X possède »: the subject of a relative is no object of the verb before it. */
function hasOwnVerb(terms: Scene["terms"], party: number): boolean {
  return (
    isFiniteVerb(terms, party + 1) &&
    terms.slice(Math.max(0, party - 4), party).some(({ normal }) => /^(?:que|qu')$/.test(normal))
  );
}

/** « Z, que X fournissait en acier »: X is the subject of a verb that the grammar need not know; « n'a acheté que X ». */
export function opensRelative(terms: Scene["terms"], party: number): boolean {
  const before = terms[party - 1]?.tags.has("Det") === true ? party - 2 : party - 1;
  return /^(?:que|qu')$/.test(terms[before]?.normal ?? "") && terms[before - 1]?.tags.has("Comma") === true;
}

/** Whether a party or a thing stands right after a verb. */
function hasBareObject(scene: Scene, { trigger, right }: Clause): boolean {
  return scene.terms
    .slice(trigger.end, Math.min(right, trigger.end + 2))
    .some((term) => term.party !== null || term.stake !== null || term.tags.has("Det"));
}

/** « nos actionnaires nous accordent un prêt de 7 M€ : X et Y »: the list after the colon says who the subject is. */
function speltOut({ terms }: Scene, { trigger }: Clause): number[] {
  const colon = terms.findIndex((term, index) => index >= trigger.end && term.tags.has("Colon"));
  if (colon < 0 || terms[colon + 1]?.party === null || terms[colon + 1] === undefined) return [];
  const list: number[] = [];
  for (let index = colon + 1; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.money !== null || isFiniteVerb(terms, index)) return [];
    if (term.party !== null) list.push(index);
  }
  return list.length > 1 ? list : [];
}

/** « les 30 % qu'il possède dans X »: X is what the share is of. */
function ofShare(scene: Scene, party: number): boolean {
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

function roleAtVerb(
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
