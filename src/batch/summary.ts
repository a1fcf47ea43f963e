import type { DealKind } from "../document/index.ts";
import type { Result } from "./result.ts";

/** An article that failed. */
export interface Failure {
  readonly id: string;
  readonly file: string | null;
  readonly reason: string;
}

/** What a run came to. */
export interface Summary {
  articles: number;
  extracted: number;
  /** Skipped articles by reason. */
  readonly skipped: Map<string, number>;
  readonly failures: Failure[];
  failed: number;
  /** Results taken over from an earlier run. */
  reused: number;
  readonly dealKinds: Map<DealKind, number>;
  deals: number;
  /** Bytes of articles read. */
  bytes: number;
}

export function emptySummary(): Summary {
  return {
    articles: 0,
    extracted: 0,
    skipped: new Map(),
    failures: [],
    failed: 0,
    reused: 0,
    dealKinds: new Map(),
    deals: 0,
    bytes: 0,
  };
}

/** The countable part of a result. */
export type Counts = Pick<Result, "file" | "status" | "reason" | "dealKinds">;

export function count(summary: Summary, id: string, counts: Counts): void {
  summary.articles++;
  if (counts.status === "extracted") summary.extracted++;
  else if (counts.status === "skipped") increment(summary.skipped, counts.reason ?? "skipped");
  else {
    summary.failed++;
    summary.failures.push({ id, file: counts.file, reason: counts.reason ?? "failed" });
  }
  for (const kind of counts.dealKinds) increment(summary.dealKinds, kind);
  summary.deals += counts.dealKinds.length;
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
