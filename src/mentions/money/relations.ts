import type { MoneyMention } from "../../document/index.ts";
import { conversionWords, perWords } from "../../french/index.ts";
import { anyOf, BLANK, classAt, isSpaceAt, phrase, WORD_END, WordTable, wordEnd } from "../../rules/index.ts";

const kinds = ["share", "year", "month", "unit"] as const;

/** The phrases that begin with `first`, a group for each kind. */
function unitsAfter(first: string): RegExp {
  const groups = kinds.map((kind) => {
    const rests = perWords[kind].flatMap((words) =>
      firstWord(words) === first ? words.slice(first.length) : [],
    );
    return rests.length === 0
      ? "($.)"
      : `(${anyOf(rests)}${WORD_END}(?![ \\u00A0](?:derni|pass|proch|suiv|précéd)))`;
  });
  return new RegExp(`${phrase(first)}(?:${groups.join("|")})`, "iuy");
}

const firstWord = (words: string) => /^(?:[\p{L}]+|\/)/u.exec(words)?.[0] ?? words;
/** By the first word: most sums have another one after them. */
const unitsByWord = new WordTable(
  kinds.flatMap((kind) =>
    perWords[kind].map((words) => [firstWord(words), unitsAfter(firstWord(words))] as const),
  ),
);
const taxed = new WordTable(["brut", "bruts", "net", "nets"].map((word) => [word, true] as const));

/** What a sum that ends at `end` is the price of, told right after it: « par action », « par mois », « le mètre carré ». */
export function perOf(body: string, end: number): MoneyMention["per"] {
  let start = classAt(body, end) === BLANK ? end + 1 : end;
  let stop = body.charCodeAt(start) === 0x2f ? start + 1 : wordEnd(body, start);
  if (taxed.folded(body, start, stop) === true && isSpaceAt(body, stop)) {
    start = stop + 1;
    stop = wordEnd(body, start);
  }
  const units = unitsByWord.folded(body, start, stop);
  if (units === undefined) return null;
  units.lastIndex = start;
  const found = units.exec(body);
  if (found === null) return null;
  return kinds.find((_, index) => found[index + 1] !== undefined) ?? null;
}

const conversion = new RegExp(
  `^[,\\s]{0,3}(?:\\(?(?:${anyOf(conversionWords)}[ \\u00A0])?|\\()(?:[ \\u00A0])?$`,
  "iu",
);

/** Whether the words between two sums say that the second tells the first in another currency: « X, soit Y », « X (Y) ». */
export function tellsAgain(between: string): boolean {
  return between.length <= 24 && /[(]|soit|ou|di[rt]/.test(between) && conversion.test(between);
}
