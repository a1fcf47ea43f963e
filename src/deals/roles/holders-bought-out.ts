import type { Clause } from "../clauses/clauses.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

interface Read {
  readonly clause: Clause;
  readonly telling: Telling;
}

/** What a holder has of a firm, folded, right before « de » and his name. */
const SHARE = /^(?:parts?|participation|titres|actions|solde|reste)$/;
/** How far before his name it may stand. */
const NEAR = 4;

/**
 * « Y monte à 100 % de X en rachetant la part de Z », « Y devient seul maître de X : il a racheté les parts de Z »: where
 * a sentence has just told Y to get X, the part of Z is one in X, and Z sells it.
 */
export function partOfHolder(before: Read | null, { clause, telling }: Read, terms: readonly Term[]): void {
  if (before === null || telling.frame.roles.subject !== "acquirer" || clause.trigger.form !== "verb") return;
  const [held, other] = telling.fillers.filter(({ role, by }) => role === "target" && by === "grammar");
  if (held === undefined || other !== undefined) return;
  const at = terms.findIndex(({ start }) => start === held.span.start);
  const words = terms.slice(Math.max(clause.trigger.end, at - NEAR), at).map(({ normal }) => normal);
  const share = words.findIndex((word) => SHARE.test(word));
  if (at < 0 || share < 0 || !/^(?:de|d'|du)$/.test(words[share + 1] ?? "")) return;
  const bought = before.telling.fillers.filter(
    ({ role, entity }) => role === "target" && entity !== held.entity,
  );
  const buyers = [...inRole(before.telling, "acquirer"), ...inRole(before.telling, "investor")];
  const acting = [...inRole(telling, "acquirer"), ...inRole(telling, "investor")];
  if (bought.length !== 1 || buyers.length === 0 || !acting.every((id) => buyers.includes(id))) return;
  telling.fillers = [
    ...telling.fillers.filter((each) => each !== held),
    { ...held, role: "seller" },
    { ...bought[0]!, by: "context" },
  ];
}
