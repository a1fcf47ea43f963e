import type { Clause } from "../clauses/clauses.ts";
import type { Term } from "../terms/terms.ts";

/** Participles that say of the operation before them that it is done, folded. */
const CLOSED = /^(?:boucle|finalise|cloture|acheve|realise)e?s?$/;
/** What the participle may be followed by: when it was, or for how much. */
const WHEN =
  /^(?:en|le|l'|il|fin|debut|hier|pour|moyennant|ce|cette|depuis|a|au|lundi|mardi|mercredi|jeudi|vendredi)$/;

/** « refinancer l'acquisition de X, bouclée en mai »: told in passing, by a participle behind a comma, as done. */
export function isClosedBehind(terms: readonly Term[], { trigger, right }: Clause): boolean {
  return terms.slice(trigger.end, right).some((term, at) => {
    const index = trigger.end + at;
    if (!CLOSED.test(term.normal) || !term.tags.has("Participle")) return false;
    if (terms[index - 1]?.tags.has("Comma") !== true) return false;
    const next = terms[index + 1];
    return next !== undefined && (next.date !== null || WHEN.test(next.normal));
  });
}
