import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Verbs, folded, of what lets somebody do a thing that he has not done yet. */
const ENABLING = /^(?:permettr(?:a|ont|ait|aient)|autoris(?:e|ent|er|era|eront|ee?))$/;
/** « doit permettre à X de racheter »: what makes it still to come of a verb that need not be. */
const TO_COME = /^(?:doit|doivent|devrai(?:t|ent)|devra|devront|va|vont|pourrai(?:t|ent)|pourra|pourront)$/;
/** How far before an infinitive such a verb may stand, whoever is told between them. */
const REACH = 26;

/** Whether an infinitive is what somebody is allowed, or will be able, to do. */
export function isEnabled(terms: readonly Term[], { form, start, preposition }: VerbGroup): boolean {
  if (form !== "infinitive" || !/^(?:a|de|d')$/.test(preposition ?? "")) return false;
  const verb = terms.findLastIndex(
    ({ normal, depth }, index) =>
      depth === 0 &&
      index < start &&
      index > start - REACH &&
      (ENABLING.test(normal) || (normal === "permettre" && isToCome(terms, index))),
  );
  if (verb < 0) return false;
  const between = terms.slice(verb + 1, start);
  return (
    between.some(({ party }) => party !== null) &&
    between.every(
      (term, at) => term.depth > 0 || !(term.tags.has("Rel") || isFiniteVerb(terms, verb + 1 + at)),
    )
  );
}

function isToCome(terms: readonly Term[], infinitive: number): boolean {
  return terms.slice(Math.max(0, infinitive - 3), infinitive).some(({ normal }) => TO_COME.test(normal));
}
