import type { Term } from "./terms.ts";

/** How many words may stand between a joint and the name behind it: « , le spécialiste lillois des puces X 3 M€ ». */
const WORDS = 7;

/**
 * « X lève 2 M€ auprès de Y, | la lilloise Z 3 M€ »: whether a comma or conjunction opens an item that shares the verb before
 * it, a name with its sum right behind.
 */
export function opensGapped(terms: readonly Term[], joint: number): boolean {
  const { tags, depth } = terms[joint]!;
  if (depth > 0 || !(tags.has("Comma") || tags.has("Conj"))) return false;
  for (let index = joint + 1; index <= joint + WORDS; index += 1) {
    const term = terms[index];
    if (term === undefined) return false;
    if (term.party !== null) {
      const sum = terms[index + 1];
      return term.party.form === "name" && sum?.money != null && sum.depth === 0 && hasSum(terms, joint);
    }
    if (term.money !== null || term.date !== null || term.stake !== null) return false;
    if (["Verb", "Comma", "Rel", "Sub", "Semicolon", "Colon"].some((tag) => term.tags.has(tag))) return false;
  }
  return false;
}

/** Whether what stands before the joint has told a sum. */
function hasSum(terms: readonly Term[], joint: number): boolean {
  return terms.slice(0, joint).some(({ money, depth }) => money !== null && depth === 0);
}
