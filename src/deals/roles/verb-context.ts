import type { PartyRole } from "../../document/index.ts";
import { antecedent } from "../clauses/antecedent.ts";
import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { Frame } from "../frames/index.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { ofTerm } from "./fillers.ts";

/** « X est à vendre », « X reste à reprendre »: said of what is sold. */
export function isForSale(terms: Scene["terms"], { form, governor, verb }: VerbGroup): boolean {
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
export function isSpeltUnit(
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

/** « X a trouvé un repreneur : Y », « Dernière emplette de Y : X »: who stands alone behind the colon. */
export function behindColon(scene: Scene, { trigger }: Clause, role: PartyRole = "acquirer"): Filler[] {
  const { terms } = scene;
  const colon = terms.findIndex((term, index) => index >= trigger.end && term.tags.has("Colon"));
  if (colon < 0 || colon > trigger.end + 6) return [];
  const party = terms.findIndex((term, index) => index > colon && term.party !== null);
  const verb = terms.findIndex((_, index) => index > colon && isFiniteVerb(terms, index));
  // « … : X, qui tisse du lin. » has no other verb than that of its relative.
  const told =
    terms[party + 1]?.tags.has("Comma") === true && /^(?:qui|dont)$/.test(terms[party + 2]?.normal ?? "");
  if (verb >= 0 && !(told && verb > party + 2)) return [];
  return party < 0 || party > colon + 5 ? [] : ofTerm(scene, party, role);
}

/** The party of « Pour X, », « Avec X, » or « Chez X, » that opens the words of a clause. */
export function frontedPurpose(
  { terms, markers }: Scene,
  { left, group }: Clause,
  preposition: "pour" | "avec" | "chez" = "pour",
): number[] {
  const opener =
    terms[left]?.tags.has("Conj") === true || terms[left]?.tags.has("Comma") === true ? left + 1 : left;
  if (terms[opener]?.normal !== preposition || group === null) return [];
  const party = terms.findIndex((term, index) => index > opener && term.party !== null);
  const set = terms[party + 1]?.tags.has("Comma") === true && markers[party]?.place === preposition;
  return set && party < opener + 4 && party < group.start ? [party] : [];
}

/** Where whom a business goes to stands behind a verb. */
export function pairPlaces({ roles }: Frame, passive: boolean): string[] {
  const places = Object.entries(roles).flatMap(([place, role]) => (role === "acquirer" ? [place] : []));
  return passive && roles.subject === "acquirer" ? ["par", ...places] : places;
}

/** Whether a trigger ends with an infinitive behind « pour » or « à ». */
export function isPurpose({ terms }: Scene, { start, end }: Clause["trigger"]): boolean {
  return (
    end - start > 2 && terms[end - 1]!.tags.has("Infinitive") && /^(?:pour|a)$/.test(terms[end - 2]!.normal)
  );
}

/** « X, dont Y acquiert 11 % »: the antecedent is what the share is of; null where no such relative stands there. */
export function sharedRelative(
  { terms, markers }: Scene,
  { trigger, group, right }: Clause,
  start: number,
): number | null {
  const dont = opensWith(terms, outerStart(group, start));
  // « X, dont Y s'est emparé », « dont Y a pris le contrôle »: of X, where no other complement follows.
  const own = trigger.objectPlace === "de" && !isOpenAt(terms, trigger.end);
  if (dont < 1 || !(own || terms.slice(trigger.start, right).some((term) => term.stake !== null)))
    return null;
  const before = antecedent(terms, markers, dont - 1);
  return before.kind === "parties" ? (before.terms[0] ?? null) : null;
}

/** How many terms the subject of « dont » may take with what stands beside it. */
const SUBJECT = 14;

/** The « dont » that opens the relative of a verb, over its subject: « dont Y et Z, épaulés par W, prennent »; -1 for none. */
function opensWith(terms: Scene["terms"], start: number): number {
  let aside = terms[start - 1]?.tags.has("Comma") === true;
  for (let index = start - (aside ? 2 : 1); index >= 0 && index > start - SUBJECT; index -= 1) {
    const { normal, tags } = terms[index]!;
    // « Trois fonds, dont Y, ont pris le contrôle »: one of them.
    if (normal === "dont") return aside ? -1 : index;
    if (tags.has("Semicolon") || tags.has("Rel") || isFiniteVerb(terms, index)) return -1;
    if (!tags.has("Comma")) continue;
    if (!aside || terms[index + 1]?.tags.has("Participle") !== true) return -1;
    aside = false;
  }
  return -1;
}

/** « dont Y s'apprête à prendre le contrôle »: where the verb starts on which an infinitive hangs. */
function outerStart(group: VerbGroup | null, start: number): number {
  let outer = group;
  for (let hops = 0; outer !== null && outer.governor !== null && hops < 3; hops += 1) outer = outer.governor;
  return outer?.start ?? start;
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

/** « X met 5 M€ sur la table, Y 3 M€ », « X paiera 5 M€ et Y 3 M€ »: Y does the same, its verb left out. */
export function isGappedGiver(terms: Scene["terms"], from: number, party: number): boolean {
  const paid = terms.slice(from, party).some(({ money }) => money !== null);
  if (paid && terms[party + 1]?.money != null && terms[party - 1]?.normal === "et") return true;
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
export function hasOwnVerb(terms: Scene["terms"], party: number): boolean {
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
export function hasBareObject(scene: Scene, { trigger, right }: Clause): boolean {
  return scene.terms
    .slice(trigger.end, Math.min(right, trigger.end + 2))
    .some((term) => term.party !== null || term.stake !== null || term.tags.has("Det"));
}

/** « nos actionnaires nous accordent un prêt de 7 M€ : X et Y »: the list after the colon says who the subject is. */
export function speltOut({ terms }: Scene, { trigger }: Clause): number[] {
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

/** « X se voit attribuer une aide par Y », « se fait céder Z par Y »: who sees, or has it done, is given what the verb gives. */
export function isServed({ terms, markers }: Scene, { trigger, group, right }: Clause): boolean {
  const governor = group?.governor ?? null;
  if (governor?.reflexive !== true) return false;
  const { tags } = terms[governor.verb]!;
  if (tags.has("Voir")) return true;
  // « X s'est fait vendre à Z par Y »: X is sold.
  const sold = terms
    .slice(trigger.end, right)
    .some(({ party }, at) => party !== null && markers[trigger.end + at]?.place === "à");
  return tags.has("Faire") && trigger.frame.roles.subject === "seller" && !sold;
}

/** « À X revient Y »: who stands with « à » right before a verb whose subject follows it. */
export function frontedDative({ terms, markers }: Scene, { group }: Clause): number[] {
  const before = (group?.start ?? 0) - 1;
  if (group === null || before < 1 || terms[before]!.party === null || markers[before]?.place !== "à")
    return [];
  const opens = terms.findLastIndex(
    ({ tags }, index) => index < before && (tags.has("Colon") || tags.has("Semicolon")),
  );
  const first = terms[opens + 1]!;
  return /^(?:a|au|aux)$/.test(first.normal) && before - opens < 6 ? [before] : [];
}

/** « Z lui a fait payer Y 3 M€ »: who has it paid for sells, and whom it is got from buys. */
export function asMadeTo({ terms }: Scene, clause: Clause): Clause {
  const { trigger, group } = clause;
  const governor = group?.governor ?? null;
  const made =
    governor !== null && !governor.reflexive && !governor.passive && terms[governor.verb]!.tags.has("Faire");
  if (group === null || !made || !/^acquisition\/pay(?:-for)?$/.test(trigger.frame.name)) return clause;
  const roles = { ...trigger.frame.roles, subject: "seller", à: "acquirer" } as const;
  const dative = group.dative ?? governor.dative;
  return {
    ...clause,
    group: { ...group, dative },
    trigger: { ...trigger, frame: { ...trigger.frame, roles } },
  };
}

/** What firms sign, folded. */
const SIGNED = /^(?:accord|protocole|contrat|convention|promesse|acte|compromis)s?$/;

/** « X a signé l'accord qui fera de Y sa filiale »: who has signed what the relative is of. */
export function signersOf({ terms, markers }: Scene, { group }: Clause): readonly number[] {
  const who = (group?.start ?? 0) - 1;
  if (group === null || terms[who]?.normal !== "qui" || !SIGNED.test(terms[who - 1]?.normal ?? "")) return [];
  const verb = terms.findLastIndex((_, index) => index < who && isVerb(terms, index));
  if (!/^(?:sign|paraph|concl)/.test(terms[verb]?.normal ?? "")) return [];
  const signer = subjectOf(terms, markers, verbGroupAt(terms, verb));
  return signer.kind === "parties" ? signer.terms.slice(0, 1) : [];
}
