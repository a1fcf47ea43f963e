import type { Clause } from "./clauses.ts";
import { entitiesOf } from "./discourse.ts";
import { filler } from "./fillers.ts";
import { aroundNoun } from "./noun-roles.ts";
import type { Scene } from "./scene.ts";
import type { Filler } from "./telling.ts";
import { aroundVerb } from "./verb-roles.ts";

/** « la branche énergie de X est reprise par Y », « X, dont la division santé de Z »: whose a thing was sells it. */
function ownersOf({ terms, markers }: Scene, { trigger }: Clause, fillers: readonly Filler[]): Filler[] {
  const { kind, roles } = trigger.frame;
  if (kind !== "acquisition" || roles.possessor !== "seller") return [];
  if (fillers.some(({ role }) => role === "seller")) return [];
  for (const { role, span, by } of fillers) {
    if (role !== "target" || by !== "grammar") continue;
    const target = terms.findIndex((term) => term.start === span.start);
    if (terms[target]?.tags.has("Nominal") !== true) continue;
    for (let index = target + 1; index < target + 6; index += 1) {
      const owner = terms[index];
      if (owner?.party == null) continue;
      const { place, head } = markers[index]!;
      if (place !== "possessor" || head !== target) break;
      return entitiesOf(owner)
        .filter((entity) => !fillers.some((each) => each.entity === entity))
        .map((entity) => filler("seller", entity, owner, "grammar"));
    }
  }
  return [];
}

/** Reads who stands where around a trigger. */
export function readRoles(scene: Scene, clause: Clause): Filler[] {
  const { trigger } = clause;
  const fillers = trigger.form === "verb" ? aroundVerb(scene, clause) : aroundNoun(scene, clause);
  fillers.push(...ownersOf(scene, clause, fillers));
  const seen = new Set<string>();
  return fillers.filter((filler) => {
    const key = `${filler.role} ${filler.entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
