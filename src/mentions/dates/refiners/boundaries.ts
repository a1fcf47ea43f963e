import type { Refiner } from "chrono-node/fr";
import { WORD_START } from "../../../rules/index.ts";
import type { Boundary } from "../expression.ts";
import type { DateMatch } from "../match.ts";
import { S } from "../rules/fragments.ts";

const ARTICLE = `(?:le${S}|la${S}|les${S}|l[’'])?`;
const TO = `(?:(?:à|en)${S}${ARTICLE}|aux?${S}|${ARTICLE})`;

/** The words that open or close an interval, backwards from the date. */
const boundary = new RegExp(
  `(?<=${WORD_START}(?<words>${[
    `(?<since>depuis${S}(?:(?:le|la|les|ce|cette|cet)${S}|l[’'])?|à${S}(?:partir|compter|dater)${S}(?:(?:du|de${S}la|des|de)${S}|de${S}l[’']|d[’']))`,
    `(?<until>d[’']ici${S}${TO}|jusqu[’'](?:à${S}${ARTICLE}|en${S}|aux?${S})|au${S}plus${S}tard${S}(?:(?:le|la|en|au|à|à${S}la|d[’']ici)${S}|à${S}l[’']|l[’'])?)`,
    `(?<before>avant${S}${ARTICLE})`,
    `(?<after>après${S}${ARTICLE}|au-delà${S}d[eu]${S}${ARTICLE})`,
  ].join("|")}))`,
  "iuy",
);

/** chrono refiner: draws « depuis », « d'ici à », « jusqu'en », « avant », « après » into the date that they bound. */
export const boundaries: Refiner = {
  refine(context, results) {
    for (const result of results as DateMatch[]) bound(context.text, result);
    return results;
  },
};

function bound(text: string, result: DateMatch): void {
  const { expression } = result;
  if (expression.boundary !== null || expression.to !== undefined) return;
  boundary.lastIndex = result.index;
  const groups = boundary.exec(text)?.groups;
  if (groups === undefined) return;
  const kind = (["since", "until", "before", "after"] as const).find((name) => groups[name] !== undefined)!;
  result.change(text, result.index - groups["words"]!.length, result.stop, deadline(kind, result));
}

/** « avant la fin de l'année » is a deadline: the year is included. */
function deadline(kind: Boundary, { expression }: DateMatch) {
  return { boundary: kind === "before" && expression.mod === "END" ? ("until" as const) : kind };
}
