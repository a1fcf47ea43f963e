import type { Clause } from "../clauses/clauses.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Verbs (lemma tags) of who wants a sum. */
const WANTING = [
  "Chercher",
  "Rechercher",
  "Solliciter",
  "Viser",
  "Esperer",
  "Ambitionner",
  "Escompter",
  "Vouloir",
  "Souhaiter",
  "Compter",
  "Prevoir",
  "Envisager",
  "Tabler",
];

/**
 * Leaves out what was wanted of a round that is told as done: « X lève 9 M€. La société en cherchait au moins 7 » is one
 * round, and the aim no sum of it.
 */
export function withoutAims(
  terms: readonly Term[],
  clauses: readonly Clause[],
  tellings: readonly Telling[],
  told: readonly Telling[],
): Telling[] {
  return tellings.filter((telling) => {
    if (telling.kind !== "funding_round" || inRole(telling, "investor").length > 0) return true;
    const clause = clauses.find(({ trigger }) => terms[trigger.start]?.start === telling.trigger.start);
    if (clause === undefined || !isWanted(clause, terms)) return true;
    return ![...told, ...tellings].some(
      (each) =>
        each !== telling &&
        each.kind === "funding_round" &&
        each.status.value === "completed" &&
        each.amount !== null &&
        inRole(telling, "target").every((id) => inRole(each, "target").includes(id)),
    );
  });
}

/** « cherchait 7 M€ », « espérait lever 7 M€ »: a wish of the past. */
function isWanted({ group }: Clause, terms: readonly Term[]): boolean {
  for (let each = group; each !== null; each = each.governor)
    if (WANTING.some((tag) => terms[each!.verb]?.tags.has(tag)))
      return each.tense === "imperfect" || each.tense === "pluperfect";
  return false;
}
