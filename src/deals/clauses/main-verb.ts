/**
 * The main verb of a sentence: the first finite verb that no subordinate clause has for its own. « Alors que Morlin hésite,
 * Vexa avance », « Vexa, dont Morlin détient 60 %, se développe » are about Vexa, however near Morlin stands to the verb.
 */
import { firstVerbIn } from "../across/facts.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Words that open a subordinate clause, whatever stands before them. */
const OPENERS =
  /^(?:dont|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel|desquels|desquelles|lorsque|lorsqu'|puisque|puisqu'|quoique|quand)$/;

/** The index of the main verb of a sentence; its first verb where each has an opener before it; -1 where it has none. */
export const mainVerbIn = remembered((terms): number => {
  const first = firstVerbIn(terms);
  if (first < 0) return first;
  let from = 0;
  let subordinate = false;
  for (let index = first; index < terms.length; index += 1) {
    if (!isFiniteVerb(terms, index) || terms[index]!.depth > 0) continue;
    const start = Math.max(from, Math.min(index, verbGroupAt(terms, index).start));
    // « Quand X hésite et attend, … »: the clause goes on.
    const goesOn = subordinate && joinsOn(terms, from, start);
    if (!goesOn && !isOpened(terms, from, start)) return index;
    subordinate = true;
    from = index + 1;
  }
  return first;
});

/** Whether a subordinate clause opens between two terms and is not closed there. */
function isOpened(terms: readonly Term[], from: number, to: number): boolean {
  let opened = false;
  for (let index = from; index < to; index += 1) {
    const { tags } = terms[index]!;
    if (tags.has("Semicolon") || tags.has("Colon")) opened = false;
    else if (opensClause(terms, index)) opened = true;
    // « Comme X, Y avance »: without a verb of its own.
    else if (tags.has("Comma") && terms[from]?.normal === "comme") opened = false;
  }
  return opened;
}

/** Whether a term opens a subordinate clause. */
function opensClause(terms: readonly Term[], index: number): boolean {
  const { normal, text } = terms[index]!;
  if (OPENERS.test(normal) || /^où$/i.test(text)) return true;
  // « Qui rachète X ? » asks.
  if (/^(?:qui|que|qu')$/.test(normal)) return index > 0;
  return /^(?:si|comme)$/.test(normal) && (index === 0 || terms[index - 1]!.tags.has("Comma"));
}

/** Whether « et » alone joins what stands between two terms to the clause before. */
function joinsOn(terms: readonly Term[], from: number, to: number): boolean {
  const between = terms.slice(from, to);
  const joint = between.findIndex(({ normal }) => /^(?:et|ou|mais|puis)$/.test(normal));
  return joint >= 0 && !between.some(({ tags }) => tags.has("Comma") || tags.has("Semicolon"));
}
