import { entitiesOf } from "../across/discourse.ts";
import { isPublicBody } from "../authorities.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { filler } from "./fillers.ts";

/** Words, folded, of public money right behind a sum, with the preposition of whose it is. */
const AID_OF =
  /^(?:de|d') ?(?:aides?|subventions?|subsides?|dotations?|credits|deniers|fonds)(?: (?:publique?s?|directes?))? (?:de|du|des|d')(?: (?:la|le|l'|les))?$/;

/** « le contrat par lequel 3 M€ d'aides de la Région vont à X »: whose the aid is gives it, where no party is told to give. */
export function addAidOf(telling: Telling, scene: Scene): void {
  if (telling.kind !== "grant" || telling.fillers.some(({ role }) => role === "grantor")) return;
  const from = scene.terms.findIndex(({ start }) => start >= telling.trigger.start);
  const taken = new Set(telling.fillers.map(({ entity }) => entity));
  for (const [index, term] of scene.terms.entries()) {
    const [owned] = entitiesOf(term);
    if (
      owned !== undefined &&
      !taken.has(owned) &&
      isWithItsAid(scene.terms, index) &&
      isPublicBody(scene, term.start)
    ) {
      telling.fillers.push(filler("grantor", owned, term, "grammar"));
      return;
    }
    if (index <= from || term.party === null || !isPublicBody(scene, term.start)) continue;
    const sum = scene.terms.findLastIndex(({ money }, at) => at < index && at > from && money !== null);
    const before = scene.terms.slice(sum + 1, index).map(({ normal }) => normal);
    const [id, other] = entitiesOf(term);
    if (sum < 0 || id === undefined || other !== undefined || taken.has(id) || !AID_OF.test(before.join(" ")))
      continue;
    telling.fillers.push(filler("grantor", id, term, "grammar"));
    return;
  }
}

/** « par la ville de Y et ses 3 M€ de subvention », « par la Région, avec ses 3 M€ d'aide »: whose the aid is stands before it. */
function isWithItsAid(terms: Scene["terms"], party: number): boolean {
  const [joint, whose, sum, of, aid] = terms.slice(party + 1, party + 6);
  return (
    /^(?:et|avec)$/.test(joint?.normal ?? "") &&
    /^(?:ses|leurs|son|sa)$/.test(whose?.normal ?? "") &&
    sum?.money != null &&
    /^d(?:e|')$/.test(of?.normal ?? "") &&
    /^(?:aides?|subventions?|subsides?)$/.test(aid?.normal ?? "")
  );
}
