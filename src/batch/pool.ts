import { Piscina } from "piscina";
import { type Raw, unreadableId } from "./raw.ts";
import { failure, type Result } from "./result.ts";
import type { WorkerOptions } from "./worker.ts";

export interface PoolOptions {
  /** Worker threads. */
  readonly jobs: number;
  /** Milliseconds that one article may take before it is given up. */
  readonly timeoutMs: number;
  /** Heap of one worker, in MB; an article that needs more is given up. */
  readonly heapMb: number;
}

const ownWorker = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Worker threads that read and extract raws, and survive the ones that hang, crash or eat all memory. */
export class Pool {
  readonly #threads: Piscina<readonly Raw[], Result[][]>;
  readonly #timeoutMs: number;

  /** `worker` is the module that the threads run: another one only in tests. */
  constructor(options: PoolOptions, workerOptions: WorkerOptions, worker: URL = ownWorker) {
    this.#timeoutMs = options.timeoutMs;
    this.#threads = new Piscina({
      filename: worker.href,
      minThreads: options.jobs,
      maxThreads: options.jobs,
      // A hung batch must not hold back the ones behind it in the same thread.
      concurrentTasksPerWorker: 1,
      workerData: workerOptions,
      resourceLimits: { maxOldGenerationSizeMb: options.heapMb },
      // From sources (development) the worker is TypeScript and needs its loader.
      ...(worker.href.endsWith(".ts") ? { execArgv: ["--import", "tsx"] } : {}),
    });
  }

  /**
   * The results of each raw, in order. Where the batch as a whole times out, crashes or throws, its raws are done
   * one by one, so that only the one at fault is recorded as failed.
   */
  async run(raws: readonly Raw[]): Promise<Result[][]> {
    if (raws.length === 0) return [];
    try {
      return await this.#attempt(raws);
    } catch (error) {
      if (raws.length === 1) return [[this.#poisoned(raws[0] as Raw, error as Error)]];
      const results: Result[][] = [];
      for (const raw of raws) results.push(...(await this.run([raw])));
      return results;
    }
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }

  async #attempt(raws: readonly Raw[]): Promise<Result[][]> {
    const controller = new AbortController();
    const limit = this.#timeoutMs * raws.length;
    const timer = setTimeout(() => controller.abort(), limit);
    try {
      return await this.#threads.run(raws, { signal: controller.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  #poisoned(raw: Raw, error: Error): Result {
    const reason =
      error.name === "AbortError"
        ? `gave up after ${this.#timeoutMs} ms (--timeout)`
        : (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY"
          ? "needs more memory than a worker has (--heap)"
          : `internal error: ${error.message}`;
    return failure({ id: unreadableId(raw), file: raw.file, reason });
  }
}
