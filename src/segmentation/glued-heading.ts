import { isEverydayWord } from "../french/common-words.ts";
import { sentenceStarters } from "../french/index.ts";
import { IS_LETTER, IS_LOWER, IS_MARK, maskAt } from "../rules/index.ts";

/** Longest word that is looked up, in code units. */
const LONGEST_WORD = 24;
/** So long, a word of French is the head of no name: « easyJet », « iPhone ». */
const LONG_WORD = 5;

/**
 * Whether a heading ends at the capital at `index` to which the sentence below it is glued: « La fin d'un
 * symboleLe groupe ferme ». Pages that lost their line breaks are full of it. Told from names with a capital inside
 * by the everyday word in small letters that stands before it, and by the word that begins with it.
 */
export function gluedHeadingEnds(body: string, index: number): boolean {
  let from = index;
  while (from > 0 && index - from < LONGEST_WORD && (maskAt(body, from - 1) & (IS_LOWER | IS_MARK)) !== 0)
    from--;
  if ((maskAt(body, from - 1) & IS_LETTER) !== 0 || "-@#/._&".includes(body.charAt(from - 1) || "-"))
    return false;
  const next = wordAt(body, index);
  const opens = sentenceStarters.has(next);
  if (!opens && (index - from < LONG_WORD || !isWrittenSmall(next))) return false;
  return isEverydayWord(body.slice(from, index).normalize("NFC"));
}

/** « Jeudi »: a capital and small letters, not « TV » or « AR ». */
function isWrittenSmall(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2}/u.test(word);
}

function wordAt(body: string, index: number): string {
  let end = index;
  while (end - index < LONGEST_WORD && (maskAt(body, end) & (IS_LETTER | IS_MARK)) !== 0) end++;
  return body.slice(index, end);
}
