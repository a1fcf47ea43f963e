import { setTimeout as delay } from "node:timers/promises";
import { listFiles } from "./paths.ts";

export interface WatchOptions {
  readonly paths: readonly string[];
  /** Milliseconds between two looks. */
  readonly intervalMs: number;
  /** Ends the watch, between two runs. */
  readonly signal: AbortSignal;
}

/**
 * Calls `run` at once, and again whenever a file behind the paths has come, gone or changed. Looks at the listing
 * rather than asking the system to be told: that works on network folders too, and loses no event. Files are taken
 * once they have kept still for one interval, so that half-written ones are not read.
 */
export async function watch(options: WatchOptions, run: () => Promise<void>): Promise<void> {
  let done: string | null = null;
  let before: string | null = null;
  while (!options.signal.aborted) {
    const now = await listing(options.paths);
    if (now !== done && (done === null || now === before)) {
      await run();
      done = now;
    }
    before = now;
    await delay(options.intervalMs, undefined, { signal: options.signal }).catch(() => {});
  }
}

async function listing(paths: readonly string[]): Promise<string> {
  return JSON.stringify(await listFiles(paths));
}
