import type { Clause } from "../clauses/clauses.ts";
import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";

/** What a clause tells that may go on with an operation told before, and those that it may be. */
export interface Continuation {
  readonly telling: Telling;
  readonly clause: Clause;
  /** The sentence of the clause. */
  readonly reading: Reading;
  /** What the sentences before have told. */
  readonly told: readonly Telling[];
  /** The operations told not far before the clause, the nearest last. */
  readonly near: readonly Telling[];
}
