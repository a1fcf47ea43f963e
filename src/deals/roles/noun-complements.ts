import type { PartyRole } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Place } from "../frames/index.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { isBystander } from "./bystanders.ts";
import { headline, isArranger, isOfActor, ofTerm, partiesBetween } from "./fillers.ts";
import { gets, isOwnAct, OWN } from "./givers.ts";
import { isIncluded } from "./included.ts";
import {
  inRelative,
  isEarned,
  isField,
  isObjectOfRelative,
  isOfCondition,
  isShareIn,
  paysBack,
  qualified,
  shareOf,
} from "./noun-context.ts";
import { isTakenFrom } from "./takers.ts";

/** The parties behind the noun, by their places. */
export function complements(scene: Scene, clause: Clause): Filler[] {
  const { trigger, group } = clause;
  const { frame } = trigger;
  const fillers: Filler[] = [];
  // « X (Lyon) : 5 M€ en série A, chez Y »: where whose round it is stands before the colon, who is behind it put in.
  const titled = frame.roles.chez === "target" && headline(scene, clause, []).length > 0;
  for (const index of partiesBetween(scene, trigger.end, clause.right)) {
    const { place, head } = scene.markers[index] ?? { place: null, head: null };
    if (place === "par" && isArranger(scene.terms, index, trigger)) continue;
    if (isIncluded(scene.terms, index) || isBystander(scene.terms, trigger, index, place)) continue;
    if (/^(?:possessor|de)$/.test(place ?? "") && isOfActor(scene, head, fillers)) continue;
    if (isOfCondition(scene.terms, trigger.end, index)) continue;
    if (place === "à" && inRelative(scene.terms, trigger.end, index)) continue;
    if (place === "de" && isObjectOfRelative(scene.terms, trigger.end, index)) continue;
    // « a obtenu 5 000 € d'aides de X, puis un crédit à la banque Y »: who gets the aid is the subject.
    if (place === "à" && frame.kind === "grant" && group !== null && gets(scene.terms, group)) continue;
    const role = titled && place === "chez" ? frame.roles["auprès de"] : roleBehind(scene, clause, index);
    // « La vente de X rapporte 3 M€ à Y »: who gets the money sells.
    const earned =
      place === "à" && frame.name === "acquisition/sale" && isEarned(scene.terms, trigger.end, index);
    if (role !== undefined) fillers.push(...ofTerm(scene, index, earned ? "seller" : role, frame));
  }
  return fillers;
}

/** The role that a party behind the noun has by its place, undefined for none. */
function roleBehind(scene: Scene, clause: Clause, index: number): PartyRole | undefined {
  const { terms, markers } = scene;
  const { frame, end } = clause.trigger;
  const { roles } = frame;
  const place = markers[index]?.place ?? null;
  if (place === "à" && (paysBack(terms, clause) || isTakenFrom(terms, clause, index)))
    return GIVER[frame.kind];
  if (place === "par" && isOwnAct(scene, index) && OWN.has(frame.kind)) return roles.subject;
  if (place === "de") {
    if (isOfAim(scene, clause, index)) return roles.possessor;
    return isOfNoun(scene, clause, index) ? roles.de : undefined;
  }
  if ((place === null && shareOf(scene, index)) || (place === "dans" && isShareIn(scene, end, index)))
    return roles.object ?? (roles.de === "acquirer" ? roles.sur : roles.de);
  if (place === null) return index === end ? (roles.object ?? roles.de) : undefined;
  return roles[place as Place];
}

/** Whether « de X » belongs to the noun itself, or to what stands for it: its sum, its field. */
function isOfNoun({ terms, markers }: Scene, { trigger }: Clause, index: number): boolean {
  const head = markers[index]?.head ?? null;
  if (head === null || terms[head]?.money !== null || isField(terms, trigger.frame, head)) return true;
  return head >= trigger.start && head < trigger.end + qualified(terms, trigger.end);
}

/** « une tentative sur les activités belges du brasseur Y »: behind « sur » stands whose the thing is, and not who tries. */
function isOfAim({ terms }: Scene, { trigger: { frame, end } }: Clause, index: number): boolean {
  const { sur, possessor } = frame.roles;
  return (
    sur !== undefined &&
    possessor !== undefined &&
    terms.slice(end, index).some(({ normal }) => normal === "sur")
  );
}

/** « a soumis à Z une offre de 3 M€ pour X »: the bid is made to who sells. */
export function bidSellers(scene: Scene, { trigger, group }: Clause, fillers: readonly Filler[]): Filler[] {
  const bid = trigger.frame.name.startsWith("acquisition/bid");
  if (!bid || group === null || !fillers.some(({ role }) => role === "target")) return [];
  return partiesBetween(scene, group.verb + 1, trigger.start)
    .filter((index) => /^(?:à|au profit de)$/.test(scene.markers[index]?.place ?? ""))
    .flatMap((index) => ofTerm(scene, index, "seller"));
}
