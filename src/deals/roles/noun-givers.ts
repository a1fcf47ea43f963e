import { entitiesOf, resolvePronoun } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import { type Subject, subjectOf } from "../clauses/subject.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { filler, fromSubject, ofTerm, partiesBetween } from "./fillers.ts";
import { EITHER, GIVING } from "./givers.ts";
import { clears, vouches } from "./gives-nothing.ts";
import { isLenderEntity } from "./lenders.ts";
import { giversBeforeColon, naturalGivers } from "./natural-givers.ts";
import { addsFromOther } from "./takers.ts";

/** Adds who gives a loan or an aid and to whom; says whether that is all there is to add. */
export function addGivers(scene: Scene, clause: Clause, subject: Subject | null, fillers: Filler[]): boolean {
  const { trigger, group } = clause;
  const { frame } = trigger;
  const giver = GIVER[frame.kind];
  if (giver !== undefined && !fillers.some(({ role }) => role === giver)) {
    const before = giversBeforeColon(scene, clause);
    const known = new Set(fillers.map(({ entity }) => entity));
    fillers.push(...before.filter(({ entity }) => !known.has(entity)));
    if (before.length > 0) return true;
  }
  const gives =
    giver !== undefined &&
    group !== null &&
    !group.passive &&
    !addsFromOther(scene.terms, clause, fillers) &&
    !clears(scene, group, subject ?? subjectOf(scene.terms, scene.markers, group)) &&
    (GIVING.some((tag) => scene.terms[group.verb]?.tags.has(tag)) || isPassedByBank(scene, subject, group));
  // « a refusé à X un prêt de 2 M€ »
  const refuses = giver !== undefined && group !== null && isRefused(scene, group);
  if ((gives || refuses) && giver !== undefined && group !== null) {
    const taken = new Set(fillers.map((each) => each.entity));
    for (const index of partiesBetween(scene, group.verb + 1, trigger.start))
      if (scene.markers[index]?.place === "à") fillers.push(...ofTerm(scene, index, "target", frame));
    // « Elle y ajoute une subvention de 2 M€ »: to another than who gives.
    if (group.dative !== null) {
      const from = subject ?? subjectOf(scene.terms, scene.markers, group);
      for (const { entity } of fromSubject(scene, from, giver)) taken.add(entity);
    }
    const dative =
      group.dative === null ? null : resolvePronoun(scene.discourse, group.dative, [...taken], "target");
    if (dative !== null) fillers.push(filler("target", dative, scene.terms[group.start]!, "context"));
  }
  // « La Région retire sa subvention à X »
  if (giver !== undefined && group !== null && isOwnTakenBack(scene, group, trigger.start)) {
    const from = subject ?? subjectOf(scene.terms, scene.markers, group);
    fillers.push(...fromSubject(scene, from, giver));
    for (const index of partiesBetween(scene, trigger.end, clause.right))
      if (scene.markers[index]?.place === "à") fillers.push(...ofTerm(scene, index, "target", frame));
    return true;
  }
  const given = fillers.some(({ role }) => role === "target");
  if (group !== null && giver !== undefined) {
    const who = subject ?? subjectOf(scene.terms, scene.markers, group);
    if (clears(scene, group, who) || vouches(scene, trigger, who)) return true;
  }
  if (group !== null && giver !== undefined && !fillers.some(({ role }) => role === giver)) {
    const who = subject ?? subjectOf(scene.terms, scene.markers, group);
    const natural = naturalGivers(scene, clause, who, given || group.dative !== null);
    const taken = new Set(fillers.map(({ entity }) => entity));
    if (natural.length > 0) {
      fillers.push(...natural.filter(({ entity }) => !taken.has(entity)));
      return true;
    }
  }
  if (gives && !given && !EITHER.test(scene.terms[group!.verb]!.normal)) return true;
  if (gives && given && giver !== undefined && group !== null) {
    const taken = new Set(fillers.map((each) => each.entity));
    const from = subject ?? subjectOf(scene.terms, scene.markers, group);
    fillers.push(...fromSubject(scene, from, giver).filter((each) => !taken.has(each.entity)));
    return true;
  }
  return false;
}

/** Whether a verb tells of money that who asked for it does not get. */
function isRefused({ terms }: Scene, { verb, passive }: VerbGroup): boolean {
  return !passive && terms[verb]?.tags.has("Refuser") === true;
}

/** Whether who gave the money takes it back: « retire sa subvention ». */
function isOwnTakenBack({ terms }: Scene, { verb, passive }: VerbGroup, noun: number): boolean {
  return (
    !passive &&
    verb < noun &&
    terms.slice(Math.max(verb + 1, noun - 3), noun).some(({ tags }) => tags.has("Poss")) &&
    ["Retirer", "Annuler", "Supprimer", "Couper", "Sucrer"].some((tag) => terms[verb]?.tags.has(tag))
  );
}

/** « La BEI a validé deux prêts pour X »: who lends by trade gives what it lets pass. */
function isPassedByBank(scene: Scene, subject: Subject | null, { verb }: VerbGroup): boolean {
  return (
    ["Approuver", "Valider", "Officialiser", "Avaliser", "Annoncer", "Confirmer"].some((tag) =>
      scene.terms[verb]?.tags.has(tag),
    ) &&
    subject?.kind === "parties" &&
    subject.terms.some((index) =>
      entitiesOf(scene.terms[index]).some((entity) => isLenderEntity(scene, entity)),
    )
  );
}
