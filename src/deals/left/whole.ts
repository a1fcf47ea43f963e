import { firstVerbIn } from "../across/facts.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Frame } from "../frames/index.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";

/** A whole sentence as one clause of a frame that no trigger gives, with a term as its noun and its first verb as its verb. */
export function wholeSentence(terms: readonly Term[], frame: Frame, noun: number): Clause {
  const verb = firstVerbIn(terms);
  return {
    trigger: {
      frame,
      form: "noun",
      start: noun,
      end: noun + 1,
      text: terms[noun]!.text,
      reflexive: false,
      objectPlace: "object",
    },
    group: verb < 0 ? null : verbGroupAt(terms, verb),
    left: 0,
    right: terms.length,
  };
}
