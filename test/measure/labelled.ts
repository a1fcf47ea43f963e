/**
 * Scores deals against quick labels of articles that stay outside: `npx tsx test/measure/labelled.ts FOLDER… [--errors]`,
 * or, for those in `fixtures/reserved.txt`, `npx tsx test/measure/labelled.ts --reserved orangesum-dev.jsonl`, whose labels
 * are in `fixtures/reserved-labels.txt`, under « == ID » each.
 *
 * Beside each `NAME.txt` (front matter and body) stands `NAME.expected.txt`, one deal a line, by a reader who has not
 * seen the output:
 *
 *   kind | status | role=Name; role=Name | amount | stake | valuation
 *   acquisition | completed | acquirer=Vexa; target=Morlin; seller=Tardieu | 12 millions d'euros | 60 % | -
 *
 * « - » is nothing, what stands in brackets is a remark, a line with « | optional » counts neither for nor against,
 * one that opens with « # » is a comment. « | date=en mars dernier » and « | closing=d'ici à juin » quote the text; the dates
 * of an article are compared where some line of it has one. Rounds, tranches and currencies are not compared, and a name
 * is right where it is a part of the other: these labels say whether an analyst would find his deals, `evaluate` says the rest.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluate } from "../../src/evaluation/index.ts";
import { compareQuickLabels, textsIn, textsLabelledIn } from "./quick-labels.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false }, reserved: { type: "string" } },
});

const reserved = join(import.meta.dirname, "../../fixtures/reserved-labels.txt");
const texts = [
  ...(await textsIn(positionals)),
  ...(values.reserved === undefined ? [] : textsLabelledIn(reserved, values.reserved)),
];
const { gold, compared } = compareQuickLabels(texts);
const { scores, dealFree, articles } = evaluate(gold, compared);
if (values.errors) {
  for (const { id, faults } of articles) {
    for (const fault of faults) if (fault.field.startsWith("deal")) console.log(id, JSON.stringify(fault));
  }
}
const percent = (ratio: number | null) => (ratio === null ? "-" : (100 * ratio).toFixed(1)).padStart(6);
console.log(`${gold.length} articles      P      R     F1`);
for (const metric of [
  "found",
  "slots",
  "core",
  "kind",
  "status",
  "parties",
  "amount",
  "stake",
  "valuation",
  "date",
  "closing",
] as const) {
  const { precision, recall, f1 } = scores[`deal.${metric}`];
  console.log(`${`deal.${metric}`.padEnd(14)}${percent(precision)} ${percent(recall)} ${percent(f1)}`);
}
console.log(`without a deal: ${dealFree.silent} of ${dealFree.articles} give no record`);
