import type { DealKind } from "../document/index.ts";
import type { Result } from "./result.ts";

/** What a run came to. */
export interface Summary {
  articles: number;
  extracted: number;
  /** Skipped articles by reason. */
  readonly skipped: Map<string, number>;
  /** Failed articles: the first of them, and how many there are. */
  readonly failures: { readonly id: string; readonly file: string | null; readonly reason: string }[];
  failed: number;
  /** Results taken over from an earlier run. */
  reused: number;
  readonly dealKinds: Map<DealKind, number>;
  deals: number;
  /** Bytes of articles read. */
  bytes: number;
}

/** As many failures as a summary names. */
const NAMED_FAILURES = 100;

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
    if (summary.failures.length < NAMED_FAILURES) {
      summary.failures.push({ id, file: counts.file, reason: counts.reason ?? "failed" });
    }
  }
  for (const kind of counts.dealKinds) increment(summary.dealKinds, kind);
  summary.deals += counts.dealKinds.length;
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
