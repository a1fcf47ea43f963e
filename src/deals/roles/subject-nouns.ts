import type { Clause } from "../clauses/clauses.ts";
import type { Subject } from "../clauses/subject.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { DEBTS, OWNERS, ownedBySubject, ROUNDS, VEHICLES } from "./boards.ts";

/** The parties with which a subject stands that is none itself: whose owners, fund, debt or round the verb is said of. */
export function toldBySubject(
  scene: Scene,
  subject: Subject,
  { trigger }: Clause,
  passive: boolean,
): Filler[] {
  const { name, needs = [] } = trigger.frame;
  // « Les actionnaires de X ont remis 3 M€ »
  if (needs.includes("owners")) return ownedBySubject(scene, subject, OWNERS);
  // « Le nouveau fonds de X a fermé à 3 M€ »
  if (needs.includes("vehicle")) return ownedBySubject(scene, subject, VEHICLES);
  // « La levée de fonds de X a capoté »
  if (needs.includes("round as subject")) return ownedBySubject(scene, subject, ROUNDS);
  // « La dette de X est refinancée par Y »
  if (name === "debt_financing/refinance-firm" && passive) return ownedBySubject(scene, subject, DEBTS);
  return [];
}
