import { broughtUp, lastTraded, offeredBy, resolvePronoun } from "../across/discourse.ts";
import { announcedBefore } from "../across/subjects.ts";
import type { Clause } from "../clauses/clauses.ts";
import { superordinate } from "../clauses/superordinate.ts";
import { wonOver } from "../clauses/won-over.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { filler } from "./fillers.ts";
import { ownerAhead } from "./shares-of-subject.ts";
import { hasBareObject, isWinning } from "./verb-context.ts";
import { cataphor, objectBefore, partnerOf, sameObject } from "./verb-objects.ts";

/** Adds whom « l' », « le » or « nous » before the verb stands for; says whether « nous » is an object. */
export function addByClitic(scene: Scene, clause: Clause, passive: boolean, fillers: Filler[]): boolean {
  const { trigger, group } = clause;
  if (group === null) return false;
  const { frame } = trigger;
  if (group.objectClitic && !passive && frame.roles.object !== undefined && !isWinning(clause)) {
    const taken = fillers.map((filler) => filler.entity);
    // « a racheté X. Il l'a revendu »: what changed hands last.
    const spoken = resolvePronoun(scene.discourse, "l'", taken, frame.roles.object);
    const actor = spoken === null || !scene.discourse.targets.has(spoken) || isFar(scene, spoken);
    const traded = frame.roles.object === "target" && actor ? lastTraded(scene.discourse, taken) : null;
    // « Autre cession, X : Y l'a repris », « X ensuite. Y l'a repris »
    const announced =
      announcedBefore(scene, clause) ??
      broughtUp(scene.discourse, taken) ??
      (frame.roles.object === "target" ? offeredBy(scene.discourse, spoken) : null);
    const id =
      cataphor(scene, clause, fillers) ??
      objectBefore(scene, group, taken) ??
      sameObject(scene, group, taken) ??
      superordinate(scene, group, taken) ??
      (announced !== null && !taken.includes(announced) ? announced : null) ??
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

/** « X lève 9 M€ […] Y vend Z à W. Il l'avait acheté en 2019 »: whether no sentence near has named an entity. */
function isFar({ discourse: { standings, sentence } }: Scene, id: string): boolean {
  return (standings.get(id)?.sentence ?? 0) < sentence - NEAR;
}

/** How many sentences back what a pronoun before a verb stands for is named, where another was traded since. */
const NEAR = 3;

/** Adds whom « lui », « leur » or « y » stands for. */
export function addByDative(
  scene: Scene,
  { trigger, group }: Clause,
  accusative: boolean,
  fillers: Filler[],
): void {
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
export function addByPossessive(scene: Scene, clause: Clause, fillers: Filler[]): void {
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
