import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { entitiesOf } from "./discourse.ts";

/** The terms of a sentence that are sums, dates or shares, as indices. */
export const valuesIn = remembered((terms) =>
  indicesOf(terms, ({ money, date, stake }) => money !== null || date !== null || stake !== null),
);

/** The terms of a sentence that are parties, as indices. */
export const partiesIn = remembered((terms) => indicesOf(terms, ({ party }) => party !== null));

/** The entities that a sentence names. */
export const entitiesIn = remembered(
  (terms): ReadonlySet<string> => new Set(partiesIn(terms).flatMap((index) => entitiesOf(terms[index]))),
);

/** The words of a sentence, folded, a space between any two. */
export const wordsIn = remembered((terms) => terms.map(({ normal }) => normal).join(" "));

/** The index of the first finite verb of a sentence, -1 where it has none. */
export const firstVerbIn = remembered((terms) => terms.findIndex((_, index) => isFiniteVerb(terms, index)));

function indicesOf(terms: readonly Term[], is: (term: Term) => boolean): readonly number[] {
  const indices: number[] = [];
  for (let index = 0; index < terms.length; index += 1) if (is(terms[index]!)) indices.push(index);
  return indices;
}
