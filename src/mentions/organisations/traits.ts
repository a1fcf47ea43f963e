import { isEverydayWord } from "../../french/common-words.ts";
import { demonyms } from "../../french/demonyms.ts";
import { institutionHeads, lowerHeads } from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { isFirstName } from "../../knowledge/index.ts";
import { isAdjective } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the word lists say of a word wherever it stands: looked up once for each word, then kept with it. */
const EVERYDAY = 1;
const ADJECTIVE = 2;
const DEMONYM = 4;
const LOWER_HEAD = 8;
const INSTITUTION_HEAD = 16;
const OPENER = 32;
const DETERMINER = 64;
const FIRST_NAME = 128;

/** Words after which a nominal may stand: « le groupe », « du groupe », « ses filiales ». */
const determiners = new Set("le la l' les ce cet cette ces du au des aux son sa ses leur leurs".split(" "));

/** The traits of a word, as bits. */
export function traitsOf(text: string, lower: string, folded: string): number {
  return (
    (isEverydayWord(lower) ? EVERYDAY : 0) |
    (isAdjective(lower) ? ADJECTIVE : 0) |
    (demonyms().has(lower) ? DEMONYM : 0) |
    (lowerHeads.has(folded) ? LOWER_HEAD : 0) |
    (institutionHeads.has(folded) ? INSTITUTION_HEAD : 0) |
    (sentenceOpeners.has(folded.replace(/'$/, "")) ? OPENER : 0) |
    (determiners.has(lower) ? DETERMINER : 0) |
    (isFirstName(text) ? FIRST_NAME : 0)
  );
}

/** Whether a token is a word of everyday French. */
export const isEveryday = (token: Token | undefined): boolean => has(token, EVERYDAY);
/** Whether a token looks like an adjective. */
export const looksAdjective = (token: Token | undefined): boolean => has(token, ADJECTIVE);
/** Whether a token is an adjective or noun of origin. */
export const isDemonym = (token: Token | undefined): boolean => has(token, DEMONYM);
/** Whether a token opens the name of an institution even in lower case. */
export const isLowerHead = (token: Token | undefined): boolean => has(token, LOWER_HEAD);
/** Whether a token, capitalised, opens the name of an institution. */
export const isInstitutionHead = (token: Token | undefined): boolean => has(token, INSTITUTION_HEAD);
/** Whether a token is one of the words that open sentences. */
export const isOpener = (token: Token | undefined): boolean => has(token, OPENER);
/** Whether a token is a first name. */
export const isGiven = (token: Token | undefined): boolean => has(token, FIRST_NAME);
/** Whether a token is a determiner that a nominal may follow. */
export const isDeterminer = (token: Token | undefined): boolean => has(token, DETERMINER);

function has(token: Token | undefined, trait: number): boolean {
  return token !== undefined && (token.traits & trait) !== 0;
}
