import type { Term } from "../terms/terms.ts";

/** Whether a sum stands right before a verb, or before the relative whose verb it is. */
export function isSumBefore(terms: readonly Term[], verb: number): boolean {
  if (terms[verb - 1]?.money != null) return true;
  const relative = terms.findLastIndex(
    ({ normal }, index) => index < verb && index > verb - 5 && /^(?:que|qu')$/.test(normal),
  );
  return terms[relative - 1]?.money != null;
}
