import * as z from "zod";
import { InputError } from "../document/index.ts";
import type { EvaluationReport } from "./evaluate.ts";
import { type Metric, metrics } from "./metric.ts";
import { ratio } from "./tally.ts";

/** The F1 reached for each metric, and the share of deal-free articles that give no record. */
const floor = z.strictObject({
  f1: z.record(z.enum(metrics), z.number().min(0).max(1).nullable()),
  dealFree: z.number().min(0).max(1).nullable(),
});
export type Floor = Readonly<z.infer<typeof floor>>;

/** A score that is lower than it was. */
export interface Fall {
  readonly metric: Metric | "dealFree";
  readonly floor: number;
  readonly reached: number | null;
}

/** What a report reaches, rounded down to four decimals. */
export function floorOf(report: EvaluationReport): Floor {
  const f1 = metrics.map((metric) => [metric, roundDown(report.scores[metric].f1)]);
  const { silent, articles } = report.dealFree;
  return { f1: Object.fromEntries(f1) as Floor["f1"], dealFree: roundDown(ratio(silent, articles)) };
}

/** The scores that fell below the floor, in the order of the metrics. */
export function falls(report: EvaluationReport, floor: Floor): Fall[] {
  const reached = floorOf(report);
  const compare = (metric: Fall["metric"], floor: number | null, reached: number | null): Fall[] =>
    floor !== null && (reached === null || reached < floor) ? [{ metric, floor, reached }] : [];
  return [
    ...metrics.flatMap((metric) => compare(metric, floor.f1[metric], reached.f1[metric])),
    ...compare("dealFree", floor.dealFree, reached.dealFree),
  ];
}

/** A fall for people: « deal.slots fell from 0.9012 to 0.8990 (-0.0022) ». */
export function fallText({ metric, floor, reached }: Fall): string {
  const by = (reached ?? 0) - floor;
  return `${metric} fell from ${floor.toFixed(4)} to ${reached === null ? "–" : reached.toFixed(4)} (${by.toFixed(4)})`;
}

/** Reads a floor file; throws an `InputError` on one that is not of its shape. */
export function parseFloor(json: string, file: string): Floor {
  try {
    return floor.parse(JSON.parse(json));
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? z.prettifyError(cause) : "not JSON";
    throw new InputError({ file, problem, remedy: "record it again: evaluate --record-floor", cause });
  }
}

function roundDown(share: number | null): number | null {
  return share === null ? null : Math.floor(share * 1e4) / 1e4;
}
