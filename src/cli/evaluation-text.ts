import type { EvaluationReport, Fault, Metric, Score, Scores } from "../evaluation/index.ts";
import { dealFields, metrics } from "../evaluation/index.ts";

const column = { label: 23, ratio: 10, count: 8 };

const heading = row("", ["precision", "recall", "F1"], ["right", "gold", "got"]);

/** The scores as a table: precision, recall, F1, and the counts behind them; « – » where a ratio is 0/0. */
export function scoreTable(report: EvaluationReport): string {
  const { articles, silent } = report.dealFree;
  return [
    heading,
    ...metrics.map((metric) => metricRow(metric, report.scores[metric])),
    "",
    "Fields of the deals that were found, alone:",
    ...dealFields.map((field) => metricRow(field, report.partners[field])),
    "",
    `Articles without a deal that give no record: ${silent} of ${articles}`,
    "",
    ...reliabilityLines(report.reliability),
    "",
  ].join("\n");
}

function reliabilityLines({ bins, calibrationError }: EvaluationReport["reliability"]): string[] {
  const line = (label: string, ...cells: readonly string[]) =>
    label.padEnd(column.label) + cells.map((cell) => cell.padStart(column.ratio)).join("");
  return [
    line("confidence", "records", "right", "share", "mean"),
    ...bins.map(({ from, to, records, right, confidence }) =>
      line(
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        `${records}`,
        `${right}`,
        percent(right / records),
        percent(confidence),
      ),
    ),
    `Calibration error: ${percent(calibrationError)}`,
  ];
}

/** What is lost without a part of the pipeline: the F1 of each metric with all parts, without, and the change in points. */
export function ablationTable(whole: EvaluationReport, without: EvaluationReport): string {
  const cells = (label: string, values: readonly string[]) =>
    label.padEnd(column.label) + values.map((value) => value.padStart(column.ratio)).join("");
  const change = (from: number | null, to: number | null) =>
    from === null || to === null ? "–" : ((to - from) * 100).toFixed(1).replace(/^-0\.0$/, "0.0");
  return [
    cells("F1", ["whole", "without", "change"]),
    ...metrics.map((metric) => {
      const [from, to] = [whole.scores[metric].f1, without.scores[metric].f1];
      return cells(metric, [percent(from), percent(to), change(from, to)]);
    }),
    "",
  ].join("\n");
}

/** How often each rule fired and was right in all that is labelled; for deals, in kind, parties and amount. */
export function ruleTable({ rules }: EvaluationReport): string {
  const line = (field: string, rule: string, ...counts: readonly string[]) =>
    field.padEnd(9) + rule.padEnd(44) + counts.map((count) => count.padStart(column.count)).join("");
  return [
    line("", "rule", "got", "right", "wrong"),
    ...rules.map(({ field, rule, got, right }) => line(field, rule, `${got}`, `${right}`, `${got - right}`)),
    "",
  ].join("\n");
}

/** One line an article: F1 of the main scores. */
export function articleTable(report: EvaluationReport): string {
  const shown: readonly Metric[] = [
    "money.value",
    "date.value",
    "name.span",
    "nominal.entity",
    "deal.slots",
    "deal.found",
    "deal.core",
  ];
  const line = (id: string, scores: Scores) =>
    id.padEnd(34) + shown.map((metric) => percent(scores[metric].f1).padStart(15)).join("");
  return [
    "F1".padEnd(34) + shown.map((metric) => metric.padStart(15)).join(""),
    ...report.articles.map(({ id, scores }) => line(id, scores)),
    line("all", report.scores),
    "",
  ].join("\n");
}

/** The misses, extras and wrong values, article by article; a context that several share is shown once. */
export function faultList(faults: readonly Fault[]): string {
  if (faults.length === 0) return "no errors in these fields of these articles\n";
  return faults.map((fault, index) => faultText(fault, faults[index + 1])).join("");
}

function faultText(shown: Fault, next: Fault | undefined): string {
  const { articleId, field, fault, gold, got, rule, context } = shown;
  const repeated = next?.context === context && next.articleId === articleId && fault === "wrong";
  const lines = [
    gold === null ? null : `gold ${gold}`,
    got === null ? null : `got  ${got}`,
    context === "" || repeated ? null : context,
  ].filter((line) => line !== null);
  const head = [articleId, `${field} ${fault}`, rule].filter((part) => part !== null).join("  ");
  return `${head}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

function metricRow(metric: string, { precision, recall, f1, right, gold, got }: Score): string {
  return row(metric, [precision, recall, f1].map(percent), [right, gold, got].map(String));
}

function row(label: string, ratios: readonly string[], counts: readonly string[]): string {
  return [
    label.padEnd(column.label),
    ...ratios.map((ratio) => ratio.padStart(column.ratio)),
    ...counts.map((count) => count.padStart(column.count)),
  ].join("");
}

/** A ratio in percent with one decimal, « – » for 0/0. */
export function percent(ratio: number | null): string {
  return ratio === null ? "–" : (ratio * 100).toFixed(1);
}
