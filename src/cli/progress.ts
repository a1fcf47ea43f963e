import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../batch/index.ts";

/** Draws the progress of a run on a terminal; does nothing in a pipe or when `quiet`. */
export function startProgress(quiet: boolean): { update: (progress: Progress) => void; stop: () => void } {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format:
        "{bar} {percentage} % | {articles} articles | {deals} deals | {failed} failed | {eta_formatted}",
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: ({ summary, totalBytes }) => {
      const { articles, deals, failed, bytes } = summary;
      // Compressed inputs read more bytes than their files hold.
      if (!started) bar.start(Math.max(totalBytes, 1), 0, { articles, deals, failed });
      started = true;
      bar.update(Math.min(bytes, Math.max(totalBytes, 1)), { articles, deals, failed });
    },
    stop: () => bar.stop(),
  };
}
