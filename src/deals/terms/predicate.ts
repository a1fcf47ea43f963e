import type { Term } from "./terms.ts";
import { isGap } from "./words.ts";

/** « X (- 2,9 %) efface ses gains »: a plain word between a name and an object of its own is a verb, whatever it means. */
export function isPredicate(terms: readonly Term[], index: number): boolean {
  const [before, next] = [terms[index - 1], terms[index + 1]];
  const subject = before?.party != null || (before?.tags.has("Close") === true && terms[0]?.party != null);
  return (
    subject &&
    /^\p{Ll}{3,}(?:e|ent|it|rt|nd|a|ait)$/u.test(terms[index]!.text) &&
    [...terms[index]!.tags].every(isGap) &&
    (next?.party?.form === "name" || /^(?:ses|son|sa|les|leurs?)$/.test(next?.normal ?? ""))
  );
}
