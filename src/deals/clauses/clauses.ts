import { isFormed } from "../terms/groups.ts";
import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { agreementOver } from "./agreements.ts";
import type { Trigger } from "./grammar.ts";
import { measuring } from "./measuring.ts";
import { colonBeforeSum } from "./plain-verbs.ts";
import { PROVIDED } from "./provisions.ts";
import { closesPrice, datedAside, saidAside } from "./set-off.ts";

/** A trigger with the stretch of terms that belongs to it: `[left, right)` around `[start, end)`. */
export interface Clause {
  readonly trigger: Trigger;
  /** The group of a verb trigger, or of the verb that governs a noun trigger; null where there is none. */
  readonly group: VerbGroup | null;
  readonly left: number;
  readonly right: number;
}

/** Gives each trigger the stretch of its sentence that no other trigger or clause claims. */
export function clausesOf(
  terms: readonly Term[],
  markers: readonly Marker[],
  triggers: readonly Trigger[],
): Clause[] {
  const starts = triggers.map((trigger) =>
    trigger.form === "verb" ? verbStart(terms, trigger.start) : trigger.start,
  );
  const rights = triggers.map((trigger, index) => {
    const limit = starts[index + 1] ?? terms.length;
    const noun = trigger.form === "noun";
    return rightEnd(terms, markers, trigger.end, Math.max(trigger.end, limit), {
      cut: index + 1 < triggers.length,
      noun,
    });
  });
  for (const [index, trigger] of triggers.entries()) {
    const gapped = index === 0 ? null : gappedSubject(terms, trigger);
    if (gapped !== null) rights[index - 1] = Math.min(rights[index - 1]!, gapped - 1);
    const main = index + 1 < triggers.length ? mainClauseAt(terms, trigger) : null;
    if (main !== null) rights[index] = Math.min(rights[index]!, main);
  }
  return triggers.map((trigger, index) => {
    const before = index === 0 ? 0 : Math.min(rights[index - 1] ?? 0, starts[index] ?? 0);
    return {
      trigger,
      group: trigger.form === "verb" ? verbGroupAt(terms, trigger.start) : governing(terms, trigger.start),
      // « la deuxième levée de 2022, après celle de X »: what stands before the pronoun is of the noun.
      left: isPronoun(trigger) ? trigger.start : leftStart(terms, before, starts[index] ?? 0),
      right: rights[index] ?? terms.length,
    };
  });
}

/** « celui de X »: whether a pronoun stands for the noun of a trigger. */
export function isPronoun({ text }: Trigger): boolean {
  return /^(?:celui|celle|ceux|celles)$/.test(text);
}

/** Kinds of what is given with « d'une »: « Y accompagne X d'un prêt de 3 M€, et Z d'une subvention ». */
const GIVEN = new Set<string>(["debt_financing", "grant"]);

/** Verbs of who helps another with money, folded. */
const GIVING =
  /^(?:accompagn|souten|soutien|soutin|aid|epaul|appui|appuy|financ|dot|gratifi|complet|renforc|abond|secour|second)\p{L}*$/u;

/** The party of a coordinate clause that shares the verb before it and gives what a noun names; null where there is none. */
export function gappedSubject(terms: readonly Term[], { form, frame, start }: Trigger): number | null {
  if (form !== "noun" || !GIVEN.has(frame.kind)) return null;
  const bare = gappedGiver(terms, start);
  if (bare !== null) return bare;
  const words = terms.slice(Math.max(0, start - 3), start).map(({ normal }) => normal);
  const link = words.findIndex((word) => /^(?:d'|de|par)$/.test(word));
  const party = link < 0 ? -1 : start - words.length + link - 1;
  if (terms[party]?.party == null) return null;
  const joint = terms[party - 1]?.tags.has("Det") === true ? party - 2 : party - 1;
  if (terms[joint]?.tags.has("Conj") !== true || terms[joint]!.normal === "ou") return null;
  // « le rachat de X et Z par un emprunt » lists those bought.
  return terms[joint - 1]?.party == null && isGivenBefore(terms, joint) ? party : null;
}

/** Verbs whose object is what is given, folded. */
const GIVES =
  /^(?:accord|octroi|octroy|consent|vers|apport|attribu|allou|debloqu|fourni|ajout|injecte|promet|offr|pret)\p{L}*$/u;

/** « Y lui accorde un prêt, Z une subvention »: who gives the other, with no verb of its own; null where there is none. */
function gappedGiver(terms: readonly Term[], noun: number): number | null {
  if (!/^une?$/.test(terms[noun - 1]?.normal ?? "") || terms[noun - 2]?.party == null) return null;
  const party = noun - 2;
  const joint = terms[party - 1]?.tags.has("Det") === true ? party - 2 : party - 1;
  if (!["Conj", "Comma"].some((tag) => terms[joint]?.tags.has(tag)) || terms[joint]!.normal === "ou")
    return null;
  const verb = terms.findLastIndex((_, index) => index < joint && isFiniteVerb(terms, index));
  if (verb < 0) return null;
  const group = verbGroupAt(terms, verb);
  const head = Math.max(verb, group.verb);
  // « a accordé »: the auxiliary is what is finite.
  const given = [head, head + 1, head + 2].some((index) => GIVES.test(terms[index]?.normal ?? ""));
  const money = terms.slice(verb, joint).some((term) => term.money !== null);
  return given && money && !group.passive ? party : null;
}

/** What is helped where no firm is, folded. */
const PROJECT =
  /^(?:operation|projet|rapprochement|rachat|fusion|reprise|acquisition|investissement|chantier|extension|construction|implantation|demenagement|transaction|aventure|programme|developpement|modernisation|agrandissement|tour|levee)$/;

/** « Y accompagne X d'un prêt », « Y l'épaule d'un prêt »: whether who gives, a verb of giving and to whom stand before a joint. */
function isGivenBefore(terms: readonly Term[], joint: number): boolean {
  const verb = terms.findLastIndex(
    ({ normal }, index) => index < joint && GIVING.test(normal) && isVerb(terms, index),
  );
  if (verb < 0 || !terms.slice(0, verb).some((term) => term.party !== null)) return false;
  const object = terms.findIndex(({ party }, index) => index > verb && party !== null);
  if (object < 0 || object > joint)
    return (
      verbGroupAt(terms, verb).objectClitic ||
      terms.slice(verb + 1, verb + 4).some(({ normal }) => PROJECT.test(normal))
    );
  return !terms.slice(verb, object).some(({ normal }) => /^(?:de|d'|du|des)$/.test(normal));
}

/** « Après avoir repris X, Y revend Z »: the comma behind an infinitive that opens its sentence, null where none does. */
function mainClauseAt(terms: readonly Term[], trigger: Trigger): number | null {
  if (trigger.form !== "verb" || trigger.start > 8) return null;
  const { form, start, preposition } = verbGroupAt(terms, trigger.start);
  if (form !== "infinitive" || preposition === null) return null;
  if (terms.slice(0, start).some((_, index) => isFiniteVerb(terms, index))) return null;
  const main = terms.findIndex((_, index) => index > trigger.end && isFiniteVerb(terms, index));
  const comma = terms.slice(0, Math.max(0, main)).findLastIndex((term) => term.tags.has("Comma"));
  return comma >= trigger.end ? comma : null;
}

/** Where the words of a verb begin; a sum right before a bare participle is its own: « puis 2 M€ glanés auprès de X ». */
function verbStart(terms: readonly Term[], verb: number): number {
  const { start, form } = verbGroupAt(terms, verb);
  const sum = form === "participle" && start > 1 && terms[start - 1]!.money !== null;
  return sum && !/^(?:de|d')$/.test(terms[start - 2]!.normal) ? start - 1 : start;
}

/** A semicolon or a colon that closes what stands before a clause. */
function leftStart(terms: readonly Term[], from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) {
    if (terms[index]!.tags.has("Semicolon") && terms[index]!.depth === 0) return index + 1;
  }
  return from;
}

/** Where the complements of a trigger end: a stop, a new clause, or the next trigger's own words. */
function rightEnd(
  terms: readonly Term[],
  markers: readonly Marker[],
  from: number,
  limit: number,
  { cut, noun }: { readonly cut: boolean; readonly noun: boolean },
): number {
  let joint = -1;
  let measured = false;
  for (let index = from; index < limit; index += 1) {
    const term = terms[index]!;
    // « un pool que menait X »: a verb of the group, which stands for X.
    if (term.depth > 0 || isFormed(terms, index)) continue;
    if (term.tags.has("Semicolon")) return index;
    const said = saidAside(terms, index) ?? (noun || index > from ? null : datedAside(terms, index));
    if (said !== null && said < limit) {
      index = said;
      continue;
    }
    if (term.tags.has("Rel") && endsShare(terms, index - 1)) {
      // « les 30 % qu'il possède dans X »: the relative tells whose share it is.
      while (index + 1 < limit && terms[index + 1]?.party === null && !terms[index + 1]?.tags.has("Comma"))
        index += 1;
      // « les 30 % que Y détenait dans X »: its verb is no clause of its own.
      if (isFiniteVerb(terms, index + 2) && index + 2 < limit) index += 2;
      continue;
    }
    if (term.tags.has("Rel") && !/^(?:ou|que|qu')$/.test(term.normal)) {
      const close = relativeEnd(terms, index, limit);
      // « X, dont Y se sépare »: the next trigger may be the verb of the relative.
      const until = cut ? limit + 3 : limit;
      const verbal = terms.slice(index, until).some((_, at) => isFiniteVerb(terms, index + at));
      if (close === null) return term.normal === "dont" && !verbal ? limit : index;
      index = close;
      joint = close;
      continue;
    }
    if (
      ["Comma", "Conj", "Dash", "Sub", "Colon"].some((tag) => term.tags.has(tag)) ||
      (/^(?:pour|avant|afin|apres)$/.test(term.normal) && !(noun && opensParty(terms, index)))
    )
      joint = index;
    // « les 5 M€ investis dans X ou les 3 M€ que Y a mis dans Z »: the sum of the next clause.
    if (cut && term.money !== null && joint > from && index - joint < 4 && opensWith(terms, index))
      return joint;
    const given = noun && isFiniteVerb(terms, index) ? givenIn(terms, from, index, limit) : null;
    if (given !== null) {
      index = given;
      continue;
    }
    // « Le rachat de X s'élève à 2 M€ »: the verb only brings the noun's sum.
    const measure = noun && !measured && isFiniteVerb(terms, index) ? measuring(terms, index) : null;
    if (measure !== null) {
      measured = true;
      index = measure;
      continue;
    }
    // « une ligne pouvant aller jusqu'à 5 M€ »: how much it may be.
    if (noun && terms[index - 1]?.normal === "pouvant" && MAY_REACH.test(term.normal)) continue;
    if (isFiniteVerb(terms, index) || (term.tags.has("Infinitive") && isVerb(terms, index)))
      return joint >= from &&
        !listed(terms, markers, joint, index) &&
        !(noun && isComplement(terms, markers, joint, index))
        ? joint
        : verbGroupAt(terms, index).start > from
          ? verbGroupAt(terms, index).start
          : index;
  }
  return cut ? (jointBeforeSubject(terms, from, limit) ?? lastJoint(terms, from, limit)) : limit;
}

/** Whether a relative whose object it is stands right behind a sum. */
function opensWith(terms: readonly Term[], sum: number): boolean {
  return /^(?:que|qu')$/.test(terms[sum + 1]?.normal ?? "");
}

/** « l'emprunt qu'a accordé X en 2019 »: the participle of the relative that tells who gave it, else null. */
function givenIn(terms: readonly Term[], from: number, verb: number, limit: number): number | null {
  const relative = terms
    .slice(from, verb)
    .findLastIndex(({ normal }) => normal === "que" || normal === "qu'");
  if (relative < 0 || verb - (from + relative) > 6) return null;
  const participle = terms.findIndex(
    (term, index) => index > verb && index < Math.min(limit, verb + 4) && term.tags.has("Participle"),
  );
  return participle > 0 && PROVIDED.test(terms[participle]!.normal) ? participle : null;
}

/** « les 30 % | qu'il possède », « les 30 % » | qu'il … », « les 30 % de X | que Y détenait »: whether a share, or what it is of, ends on a term. */
function endsShare(terms: readonly Term[], last: number): boolean {
  if (terms[terms[last]?.tags.has("Quote") ? last - 1 : last]?.stake != null) return true;
  if (terms[last]?.party == null || !/^(?:que|qu')$/.test(terms[last + 1]?.normal ?? "")) return false;
  const before = terms.slice(Math.max(0, last - 3), last);
  const share = before.findLastIndex(({ stake }) => stake !== null);
  return (
    share >= 0 && before.slice(share + 1).every(({ normal }) => /^(?:de|d'|du|la|l'|societe)$/.test(normal))
  );
}

const MAY_REACH = /^(?:aller|atteindre|monter|grimper|depasser)$/;

/** « l'offre de X pour Y sera étudiée », « le rachat pour 3 M€ de X est bouclé »: what the noun is for, not a clause of purpose. */
function opensParty(terms: readonly Term[], preposition: number): boolean {
  const next = terms[preposition + 1];
  const opened = next?.tags.has("Det") === true ? terms[preposition + 2] : next;
  // « l'offre pour les 30 % de X que détient Z »
  return opened?.party != null || opened?.stake != null || opened?.money != null;
}

/** « … pour 2 M€, X a mis la main sur Y »: the joint before the party that the next verb has right before it, if any. */
function jointBeforeSubject(terms: readonly Term[], from: number, verb: number): number | null {
  const finite = [verb, verb + 1, verb + 2].some((index) => isFiniteVerb(terms, index));
  const colon = finite ? colonBeforeSum(terms, from, verb) : null;
  if (colon !== null) return colon;
  if (!finite || terms[verb - 1]?.party == null) return null;
  for (let index = verb - 2; index >= from && index > verb - 6; index -= 1) {
    const term = terms[index]!;
    if (["Comma", "Conj", "Sub", "Colon"].some((tag) => term.tags.has(tag))) return index;
    if (!term.tags.has("Det") && term.tags.has("Prep")) return null;
    if (term.party !== null || term.money !== null) return null;
  }
  return null;
}

/** « entre A et B est actée »: the conjunction joins parties of one place, not clauses. */
function listed(terms: readonly Term[], markers: readonly Marker[], joint: number, verb: number): boolean {
  if (!terms[joint]?.tags.has("Conj")) return false;
  const party = terms.findIndex((term, index) => index > joint && index < verb && term.party !== null);
  return party >= 0 && (markers[party]?.place ?? null) !== null;
}

/** « Le rachat de X, filiale de Z, par Y a été bouclé »: what follows the comma is the noun's, behind an apposition. */
function isComplement(
  terms: readonly Term[],
  markers: readonly Marker[],
  joint: number,
  verb: number,
): boolean {
  const next = terms[joint + 1]?.normal ?? "";
  if (terms[joint]?.tags.has("Comma") !== true) return false;
  if (next !== "par" && !(/^(?:de|d'|du|a|au)$/.test(next) && closesPrice(terms, joint))) return false;
  const party = terms.findIndex((term, index) => index > joint && index < verb && term.party !== null);
  const place = markers[party]?.place;
  return party >= 0 && (next === "par" ? place === "par" : place === "de" || place === "à");
}

/** The joint before the next trigger's own words: the first comma or conjunction after the last party or sum. */
function lastJoint(terms: readonly Term[], from: number, limit: number): number {
  let joint = limit;
  for (let index = limit - 1; index >= from; index -= 1) {
    const term = terms[index]!;
    if (term.money !== null || term.stake !== null || term.party !== null) break;
    if (term.date !== null && isSetOff(terms, index)) break;
    if (term.tags.has("Comma") || term.tags.has("Conj")) joint = index;
  }
  return joint;
}

/** « L'entrée en Bourse de X, bouclée en mars, a été souscrite … »: a date behind a participle, between commas. */
function isSetOff(terms: readonly Term[], date: number): boolean {
  const open = terms.slice(0, date).findLastIndex((term) => term.tags.has("Comma"));
  return open >= 0 && terms[open + 1]!.tags.has("Participle") && terms[date + 1]?.tags.has("Comma") === true;
}

/** The comma that closes a relative clause after its verb, null where it runs to the end. */
function relativeEnd(terms: readonly Term[], from: number, limit: number): number | null {
  let verb = false;
  for (let index = from + 1; index < limit; index += 1) {
    const term = terms[index]!;
    if (isVerb(terms, index)) verb = true;
    const closes = term.depth === 0 && (term.tags.has("Comma") || term.tags.has("Dash"));
    // « , dont les robots peuplent les usines, à Y »: no verb of deals, and what follows is no part of it.
    const told =
      index > from + 3 && /^(?:a|au|aux|par|pour|contre|moyennant)$/.test(terms[index + 1]?.normal ?? "");
    if (closes && (verb || told)) return index;
    if (term.tags.has("Semicolon")) return null;
  }
  return null;
}

/** The verb whose object or subject a noun trigger is: the nearest before it in its clause, else the one right after. */
function governing(terms: readonly Term[], noun: number): VerbGroup | null {
  // « signe une promesse portant sur la cession de X »: the verb of what is signed.
  for (let index = (agreementOver(terms, noun) ?? noun) - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.depth > (terms[noun]?.depth ?? 0)) continue;
    if (
      isVerb(terms, index) &&
      !(
        term.tags.has("Participle") &&
        !isFiniteVerb(terms, index) &&
        verbGroupAt(terms, index).form === "participle"
      )
    ) {
      return verbGroupAt(terms, index);
    }
  }
  return null;
}
