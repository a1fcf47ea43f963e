import type { Refiner } from "chrono-node/fr";
import type { DateMod } from "../../../document/index.ts";
import { WORD_START } from "../../../rules/index.ts";
import type { DateMatch } from "../match.ts";
import { S } from "../rules/fragments.ts";

const OF = `(?:(?:de${S}la|du|de|à)${S}|(?:de${S})?l[’'](?:(?:année|exercice)${S})?|d[’'])?`;

/** « fin », « début », « mi- », « milieu » with what ties them to the date, backwards from it. */
const modifier = new RegExp(
  `(?<=${WORD_START}(?<words>(?:(?:ce|cette)${S})?(?:(?<end>fin|fins)|(?<start>débuts?|tout${S}début)|(?<mid>milieu))${S}(?:du${S}mois${S})?${OF}|(?:(?:ce|cette)${S})?(?<half>mi)(?:-|\\u2010|\\u2011|${S})))`,
  "iuy",
);

/** « vers », « environ », « aux alentours de »: about then. */
const approximation = new RegExp(
  `(?<=${WORD_START}(?<words>(?:vers|environ|autour${S}d[eu]|aux${S}alentours${S}d[eu]|aux${S}environs${S}d[eu]|circa)${S}(?:le${S}|la${S}|l[’']|les${S})?))`,
  "iuy",
);

/** chrono refiner: draws the modifier before a date into it, and drops what only a modifier would make a date. */
export const modifiers: Refiner = {
  refine(context, results) {
    for (const result of results as DateMatch[]) modify(context.text, result);
    return (results as DateMatch[]).filter((result) => !result.weak);
  },
};

function modify(text: string, result: DateMatch): void {
  if (result.expression.mod !== null) return;
  modifier.lastIndex = result.index;
  const groups = modifier.exec(text)?.groups;
  if (groups !== undefined) {
    result.change(text, result.index - groups["words"]!.length, result.stop, { mod: modOf(groups) });
    return;
  }
  approximation.lastIndex = result.index;
  const words = approximation.exec(text)?.groups?.["words"];
  if (words !== undefined) result.change(text, result.index - words.length, result.stop, { mod: "APPROX" });
}

function modOf(groups: Record<string, string | undefined>): DateMod {
  if (groups.end !== undefined) return "END";
  return groups.start === undefined ? "MID" : "START";
}
