import { isPluperfect, type Relative, relativesIn } from "../clauses/asides.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";

/** What « dont » may take up an operation by, folded: « dont l'offre », « dont la vente ». */
const OPERATION =
  /^(?:offre|opa|proposition|candidature|rachat|reprise|acquisition|vente|cession|fusion|operation|transaction|accord|introduction|levee|pret|emprunt)$/;

/**
 * The relatives beside a clause that tell of its parties what is not of its news: « X, qui avait renoncé à Z, rachète Y »,
 * « X va racheter Y, qui avait annulé sa cotation », « X négocie le rachat de Y, dont l'usine est bloquée ».
 */
export function relativesBeside(terms: readonly Term[], clause: Clause): readonly Relative[] {
  const { trigger } = clause;
  const news = isNews(clause);
  return relativesIn(terms).filter(
    ({ start, verb, end }) =>
      !(start < trigger.start && trigger.start < end) &&
      (news ||
        ((trigger.form === "verb" || isObject(clause)) &&
          start > trigger.start &&
          isPluperfect(terms, verb)) ||
        (terms[start]!.normal === "dont" && !OPERATION.test(terms[start + 2]?.normal ?? ""))),
  );
}

/** « rachète », « a levé »: the finite verb of the deal itself, with nothing that says it is to be or in doubt. */
function isNews({ trigger, group }: Clause): boolean {
  return (
    trigger.form === "verb" &&
    trigger.frame.status === undefined &&
    group?.form === "finite" &&
    group.governor === null &&
    !group.negated
  );
}

/** « annonce le rachat de Y, qui … »: what is told of Y, for the operation has a verb before it. */
function isObject({ trigger, group }: Clause): boolean {
  return trigger.frame.status === undefined && group !== null && group.verb < trigger.start;
}

/** Terms between two places that stand in none of the relatives. */
export function without(
  relatives: readonly Relative[],
  terms: readonly Term[],
  from: number,
  to: number,
): readonly Term[] {
  const own = terms.slice(from, to);
  if (relatives.length === 0) return own;
  return own.filter((_, at) => !relatives.some(({ start, end }) => start <= from + at && from + at < end));
}
