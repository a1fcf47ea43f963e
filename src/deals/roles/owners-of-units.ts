import { type Discourse, entitiesOf } from "../across/discourse.ts";
import type { Term } from "../terms/terms.ts";

/** « La branche transport de X perd de l'argent. Y la reprend »: whose a unit is that is a mention. */
export function noteOwnersOfUnits(terms: readonly Term[], { owners, kinds }: Discourse): void {
  for (const [index, { party }] of terms.entries()) {
    if (party?.rule !== "coreference/unit" || !/^(?:de|d'|du)$/.test(terms[index + 1]?.normal ?? ""))
      continue;
    const of = terms.slice(index + 2, index + 5).find((term) => term.party !== null);
    const [owner, other] = entitiesOf(of);
    const [unit] = entitiesOf(terms[index]);
    if (unit === undefined || owner === undefined || other !== undefined || owner === unit) continue;
    if (kinds.get(owner) !== "person") owners.set(unit, [owner]);
  }
}
