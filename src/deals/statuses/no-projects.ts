import type { Clause } from "../clauses/clauses.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";

/** Operations that one may have a plan of. */
const PLANNED = new Set<string>(["ipo", "acquisition", "merger"]);
/** What says, right before its noun, that there is no plan of it. */
const NO_PLAN =
  /(?:^| |')(?:pas|plus|aucune?|nulle?|jamais)(?: l'| la moindre| le moindre)?(?: de| d')? ?(?:projets?|plans?|intentions?|volonte|idee|velleites?) (?:de |d')(?:l'|une? |la |le )?$/;

/** « Il n'y a pas de projet d'introduction en Bourse de X », « aucun projet de fusion »: who says so denies it. */
export function isUnplanned(terms: readonly Term[], { form, frame, start }: Clause["trigger"]): boolean {
  if (form !== "noun" || !PLANNED.has(frame.kind)) return false;
  const before = foldedWords(terms.slice(Math.max(0, start - 9), start));
  return NO_PLAN.test(before.endsWith("'") ? before : `${before} `);
}
