import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

const TALKS = /^(?:negociations?|pourparlers|discussions?|exclusivite)$/;
/** Openers of what the talks are about: « en négociations avec Y, à qui il céderait X ». */
const RELATIVE = /^(?:qui|auquel|a laquelle|auxquels|laquelle|lesquels|dont|ou)$/;

/** « confirme être en négociations avec Y, à qui il céderait X »: talks told as a fact, of what a relative says may come of them. */
export function isTalkedOf(terms: readonly Term[], { trigger, group }: Clause): boolean {
  if (trigger.form !== "verb" || group === null) return false;
  const talks = terms.findLastIndex(({ normal }, index) => index < group.start && TALKS.test(normal));
  if (talks < 0 || !terms.slice(talks, group.start).some(({ normal }) => RELATIVE.test(normal))) return false;
  const verb = terms.findLastIndex((_, index) => index < talks && isFiniteVerb(terms, index));
  return verb >= 0 && !terms[verb]!.tags.has("Conditional");
}
