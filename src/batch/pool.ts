import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import { type Raw, unreadableId } from "./raw.ts";
import { failure, type Result } from "./result.ts";
import type { Task, WorkerOptions } from "./worker.ts";

export interface PoolOptions {
  /** Worker threads. */
  readonly jobs: number;
  /** Milliseconds that one article may take before it is given up. */
  readonly timeoutMs: number;
  /** Heap of one worker, in MB; an article that needs more is given up. */
  readonly heapMb: number;
  /** Whether the workers have so much to do that starting well matters less than running well. Default: false. */
  readonly longRun?: boolean;
}

/** What a worker may hold of objects just made, in MB: a fourth of the default costs no time and saves 20 MB a worker. */
const YOUNG_MB = 12;

/**
 * By how much, in percent, the heaps may grow between two full collections. V8 would let those of the workers grow
 * by more than half: on two gigabytes 40 MB a worker, for no time that could be measured.
 */
const GROWTH_PERCENT = 15;

/**
 * In a long run a worker compiles and collects in its own time. V8 would have other threads do part of it beside, which
 * on a machine whose processors all have a worker takes from the others what it gives to one
 * (`test/measure/workers.ts`). While a worker starts there is so much to compile that the other threads are welcome.
 */
const ONE_PROCESSOR_A_WORKER = [
  "--no-concurrent-recompilation",
  "--no-parallel-scavenge",
  "--no-concurrent-sweeping",
];

/** How often the progress of a batch is looked at within the time that one article has. */
const LOOKS_PER_LIMIT = 20;

const ownWorker = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** Worker threads that read and extract raws, and survive the ones that hang, crash or eat all memory. */
export class Pool {
  readonly #start: () => Piscina<Task, Result[][]>;
  readonly #timeoutMs: number;
  /** Started for the first raw: a run that has nothing new to do starts none. */
  #threads: Piscina<Task, Result[][]> | null = null;

  /** `worker` is the module that the threads run: another one only in tests. */
  constructor(options: PoolOptions, workerOptions: WorkerOptions, worker: URL = ownWorker) {
    this.#timeoutMs = options.timeoutMs;
    this.#start = () => startThreads(options, workerOptions, worker);
  }

  /**
   * The results of each raw, in order. Where one of a batch times out, crashes or throws, all of them are done one
   * by one, so that only the one at fault is recorded as failed.
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
    await this.#threads?.destroy();
  }

  async #attempt(raws: readonly Raw[]): Promise<Result[][]> {
    this.#threads ??= this.#start();
    const controller = new AbortController();
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    let seen = 0;
    let since = 0;
    const timer = setInterval(() => {
      const now = Atomics.load(progress, 0);
      if (now !== seen) {
        seen = now;
        since = performance.now();
      } else if (seen > 0 && performance.now() - since > this.#timeoutMs) controller.abort();
    }, this.#timeoutMs / LOOKS_PER_LIMIT);
    try {
      return await this.#threads.run({ raws, progress }, { signal: controller.signal });
    } finally {
      clearInterval(timer);
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

function startThreads(
  options: PoolOptions,
  workerOptions: WorkerOptions,
  worker: URL,
): Piscina<Task, Result[][]> {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  if (options.longRun === true) for (const flag of ONE_PROCESSOR_A_WORKER) setFlagsFromString(flag);
  return new Piscina({
    filename: worker.href,
    minThreads: options.jobs,
    maxThreads: options.jobs,
    // A hung batch must not hold back the ones behind it in the same thread.
    concurrentTasksPerWorker: 1,
    workerData: workerOptions,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    // From sources (development) the worker is TypeScript and needs its loader.
    ...(worker.href.endsWith(".ts") ? { execArgv: ["--import", "tsx"] } : {}),
  });
}
