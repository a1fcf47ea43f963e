import { businessWords, sharedBusinessWords } from "../../../french/business-words.ts";
import { around, type Sighting } from "../sighting.ts";
import type { Token } from "../tokens.ts";

/** What ends the clause of a word (folded). */
const CLAUSE_END = /^[;,]$/;

/** Whether a word stands before a run, no further than some words and over nothing that ends its reach. */
export function standsBefore(
  sighting: Sighting,
  from: number,
  words: RegExp,
  reach: number,
  ends: RegExp = CLAUSE_END,
): boolean {
  for (let offset = from; offset > from - reach; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || ends.test(token.folded)) return false;
    if (words.test(token.folded)) return true;
  }
  return false;
}

/** What may stand between a run and its verb (folded), in the compound tenses and the passive. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "a ont s' se est sont serait etait n' ne en aussi egalement".split(" "),
);

/** Words (folded) of a sum of the size that companies raise. */
export const LARGE_SUM = /^(?:millions?|milliards?|m€|md€|mds|k€)$/;

/** Whether a token is a word of a sum of the size that companies raise. */
export const isMoneyWord = (token: Token | undefined): boolean => LARGE_SUM.test(token?.folded ?? "");

/** What a sum or a date takes at least, in characters. */
const GAP = 6;

/** Whether something that is no word stands before a token: sums and dates found before are left out of the tokens. */
export function isSumBefore(sighting: Sighting, offset: number): boolean {
  const [before, token] = [around(sighting, offset - 1), around(sighting, offset)];
  return before !== undefined && token !== undefined && token.start - before.end > GAP;
}

/** Verbs and nouns (folded) of selling, of which the cues are made themselves. */
const SELLING = /^(?:re)?(?:vend|ced|cess|vent|apport|pret)/;

/** Whether the sentence of a run has a word that is of business only. */
export function isInBusiness({ tokens }: Sighting): boolean {
  return tokens.some(
    ({ shape, folded }) =>
      shape === "lower" &&
      businessWords.has(folded) &&
      !sharedBusinessWords.has(folded) &&
      !SELLING.test(folded),
  );
}
