import type { MoneyMention } from "../../document/index.ts";
import { conversionWords, perWords } from "../../french/index.ts";
import { anyOf, BLANK, classAt, WORD_END, wordEnd, wordKey } from "../../rules/index.ts";

const kinds = ["share", "year", "month", "unit"] as const;
const expressions = kinds.map((kind) => ({
  kind,
  expression: new RegExp(
    `[ \\u00A0\\u202F\\n]?(?:bruts?[ \\u00A0]|nets?[ \\u00A0])?${anyOf(perWords[kind])}${WORD_END}(?![ \\u00A0](?:derni|pass|proch|suiv|précéd))`,
    "iuy",
  ),
}));

/** The first words of these phrases: most sums have another word after them. */
const firstWords = new Set(["brut", "bruts", "net", "nets", "m", "m2"]);
for (const kind of kinds)
  for (const words of perWords[kind]) firstWords.add(/[\p{L}]+/u.exec(words)?.[0] ?? words);

/** What a sum that ends at `end` is the price of, told right after it: « par action », « par mois », « le mètre carré ». */
export function perOf(body: string, end: number): MoneyMention["per"] {
  const start = classAt(body, end) === BLANK ? end + 1 : end;
  if (body[start] !== "/" && !firstWords.has(wordKey(body, start, wordEnd(body, start)))) return null;
  for (const { kind, expression } of expressions) {
    expression.lastIndex = end;
    if (expression.test(body)) return kind;
  }
  return null;
}

const conversion = new RegExp(
  `^[,\\s]{0,3}(?:\\(?(?:${anyOf(conversionWords)}[ \\u00A0])?|\\()(?:[ \\u00A0])?$`,
  "iu",
);

/** Whether the words between two sums say that the second tells the first in another currency: « X, soit Y », « X (Y) ». */
export function tellsAgain(between: string): boolean {
  return between.length <= 24 && /[(]|soit|ou|di[rt]/.test(between) && conversion.test(between);
}
