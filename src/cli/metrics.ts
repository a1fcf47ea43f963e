import { renameSync, writeFileSync } from "node:fs";
import type { Summary } from "../batch/index.ts";
import { version } from "../version.ts";

/** The figures of a run in OpenMetrics text, for a file that a collector reads. */
export function metricsText(summary: Summary, seconds: number): string {
  const statuses = [
    ["extracted", summary.extracted],
    ["skipped", [...summary.skipped.values()].reduce((sum, count) => sum + count, 0)],
    ["failed", summary.failed],
  ] as const;
  return [
    "# TYPE tourdetable_build info",
    `tourdetable_build_info{version="${version}"} 1`,
    "# TYPE tourdetable_articles counter",
    "# HELP tourdetable_articles Articles of the last run by what became of them.",
    ...statuses.map(([status, count]) => `tourdetable_articles_total{status="${status}"} ${count}`),
    "# TYPE tourdetable_articles_skipped counter",
    "# HELP tourdetable_articles_skipped Skipped articles of the last run by reason.",
    ...sorted(summary.skipped).map(
      ([reason, count]) => `tourdetable_articles_skipped_total{reason="${escaped(reason)}"} ${count}`,
    ),
    "# TYPE tourdetable_articles_reused counter",
    "# HELP tourdetable_articles_reused Articles taken over unchanged from an earlier run.",
    `tourdetable_articles_reused_total ${summary.reused}`,
    "# TYPE tourdetable_deals counter",
    "# HELP tourdetable_deals Deals of the last run by kind.",
    ...sorted(summary.dealKinds).map(([kind, count]) => `tourdetable_deals_total{kind="${kind}"} ${count}`),
    "# TYPE tourdetable_read_bytes counter",
    "# UNIT tourdetable_read_bytes bytes",
    "# HELP tourdetable_read_bytes Bytes of articles read.",
    `tourdetable_read_bytes_total ${summary.bytes}`,
    "# TYPE tourdetable_run_seconds gauge",
    "# UNIT tourdetable_run_seconds seconds",
    "# HELP tourdetable_run_seconds How long the last run took.",
    `tourdetable_run_seconds ${seconds.toFixed(3)}`,
    "# EOF",
    "",
  ].join("\n");
}

/** Writes the figures of a run to a file, whole or not at all. */
export function writeMetrics(file: string, summary: Summary, seconds: number): void {
  writeFileSync(`${file}.part`, metricsText(summary, seconds));
  renameSync(`${file}.part`, file);
}

function sorted<K extends string>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function escaped(label: string): string {
  return label.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
