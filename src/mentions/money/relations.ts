import type { MoneyMention } from "../../document/index.ts";
import { conversionWords, perWords } from "../../french/index.ts";
import { anyOf, BLANK, classAt, WORD_END, WordTable, wordEnd } from "../../rules/index.ts";

const kinds = ["share", "year", "month", "unit"] as const;

/** A group for each kind, with those of its phrases that are wanted. */
function unitsAmong(wanted: (words: string) => boolean): RegExp {
  const groups = kinds.map((kind) => {
    const phrases = perWords[kind].filter(wanted);
    return phrases.length === 0
      ? "($.)"
      : `(${anyOf(phrases)}${WORD_END}(?![ \\u00A0](?:derni|pass|proch|suiv|précéd)))`;
  });
  return new RegExp(
    `[ \\u00A0\\u202F\\n]?(?:bruts?[ \\u00A0]|nets?[ \\u00A0])?(?:${groups.join("|")})`,
    "iuy",
  );
}

const firstWord = (words: string) => /^[\p{L}]+/u.exec(words)?.[0] ?? "";
const allUnits = unitsAmong(() => true);
/** By the first word: most sums have another one after them. */
const unitsByWord = new WordTable<RegExp>([
  ...kinds.flatMap((kind) =>
    perWords[kind].map((words) => {
      const first = firstWord(words);
      return [first, unitsAmong((other) => firstWord(other) === first)] as const;
    }),
  ),
  ...["brut", "bruts", "net", "nets"].map((word) => [word, allUnits] as const),
]);

/** What a sum that ends at `end` is the price of, told right after it: « par action », « par mois », « le mètre carré ». */
export function perOf(body: string, end: number): MoneyMention["per"] {
  const start = classAt(body, end) === BLANK ? end + 1 : end;
  const units =
    body.charCodeAt(start) === 0x2f ? allUnits : unitsByWord.folded(body, start, wordEnd(body, start));
  if (units === undefined) return null;
  units.lastIndex = end;
  const [, ...groups] = units.exec(body) ?? [];
  return kinds[groups.findIndex((group) => group !== undefined)] ?? null;
}

const conversion = new RegExp(
  `^[,\\s]{0,3}(?:\\(?(?:${anyOf(conversionWords)}[ \\u00A0])?|\\()(?:[ \\u00A0])?$`,
  "iu",
);

/** Whether the words between two sums say that the second tells the first in another currency: « X, soit Y », « X (Y) ». */
export function tellsAgain(between: string): boolean {
  return between.length <= 24 && /[(]|soit|ou|di[rt]/.test(between) && conversion.test(between);
}
