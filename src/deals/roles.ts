import type { Clause } from "./clauses.ts";
import { aroundNoun } from "./noun-roles.ts";
import type { Scene } from "./scene.ts";
import type { Filler } from "./telling.ts";
import { aroundVerb } from "./verb-roles.ts";

/** Reads who stands where around a trigger. */
export function readRoles(scene: Scene, clause: Clause): Filler[] {
  const { trigger } = clause;
  const fillers = trigger.form === "verb" ? aroundVerb(scene, clause) : aroundNoun(scene, clause);
  const seen = new Set<string>();
  return fillers.filter((filler) => {
    const key = `${filler.role} ${filler.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
