import type { Clause } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import { GIVER } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isVerb } from "../terms/verbs.ts";
import { fromSubject } from "./fillers.ts";
import { GIVING } from "./givers.ts";

/** How far behind the noun its relative may open, over the sum and the term of the loan. */
const REACH = 12;

/** « un prêt de 3 M€ que lui a accordé X »: who gives is the subject of the relative that the noun has behind it. */
export function relativeGivers(scene: Scene, { trigger }: Clause, known: readonly Filler[]): Filler[] {
  const role = GIVER[trigger.frame.kind];
  if (role === undefined) return [];
  const { terms, markers } = scene;
  const opener = terms.findIndex(
    ({ normal }, index) =>
      index >= trigger.end && index < trigger.end + REACH && /^(?:que|qu')$/.test(normal),
  );
  if (opener < 0) return [];
  // What stands between is the loan's own: no party, no other verb.
  if (terms.slice(trigger.end, opener).some(({ party }) => party !== null)) return [];
  for (let index = opener + 1; index < opener + REACH && index < terms.length; index += 1) {
    if (!isVerb(terms, index)) continue;
    // « un prêt que lui a fait X »: « fait » gives where it has to whom.
    const made = terms[index]!.tags.has("Faire") && verbGroupAt(terms, index).dative !== null;
    if (!made && !GIVING.some((tag) => terms[index]!.tags.has(tag))) {
      if (terms[index]!.tags.has("Avoir")) continue;
      return [];
    }
    const group = verbGroupAt(terms, index);
    if (group.form !== "finite" || group.passive) return [];
    return fromSubject(scene, subjectOf(terms, markers, group), role).filter(
      ({ entity }) => !known.some((each) => each.entity === entity),
    );
  }
  return [];
}
