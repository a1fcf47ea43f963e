import type { HeadOf, SqlStore } from "../stores/index.ts";
import type { Finisher } from "./finish.ts";
import type { Ledger } from "./ledger.ts";
import type { Pools } from "./pools.ts";
import type { ShardQueue } from "./shard-queue.ts";
import { type ShardEvent, ShardWork } from "./shard-work.ts";
import { removeDeadSpools } from "./spool.ts";

export interface WorkOptions extends Finisher {
  /** The threads that extract; whoever made them closes them. */
  readonly pools: Pools;
  /** Shards at a time: while the rows of one are written, another one is extracted. */
  readonly concurrency: number;
  /** After as long without a sign of life of a worker, its shards are given to others. */
  readonly lockMs: number;
  /** Time until a shard that failed is tried again; it doubles each time. */
  readonly retryMs: number;
  /** Shards that the queue has lost are put back up to as many. */
  readonly maxWaiting: number;
  /** Whether to stop when no shard is left in the ledger. */
  readonly drain: boolean;
  /** By which the merge knows two organisations for one group. */
  readonly headOf: HeadOf;
  /** Waits between two looks at the ledger, or until `signal` is aborted; replaced in tests. */
  readonly sleep: (signal: AbortSignal) => Promise<unknown>;
  /** Stops taking shards; those in hand are finished. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: WorkEvent) => void;
}

/** What a worker tells of itself. */
export type WorkEvent =
  | ShardEvent
  | { readonly event: "restored"; readonly shards: number }
  | { readonly event: "merged"; readonly deals: number; readonly seconds: number }
  | { readonly event: "trouble"; readonly reason: string };

/** Takes shards from the queue and does them, until `signal` is aborted or, with `drain`, none is left. */
export async function work(
  store: SqlStore,
  ledger: Ledger,
  queue: ShardQueue,
  options: WorkOptions,
): Promise<void> {
  removeDeadSpools();
  const tell = options.onEvent ?? (() => {});
  const trouble = (error: Error) => tell({ event: "trouble", reason: error.message });
  const bell = new Bell();
  options.signal.addEventListener("abort", () => bell.ring());
  const shards = new ShardWork({ ...options, store, ledger, tell, onIdle: () => bell.ring() });
  const merger = new Merger(store, ledger, options, tell);
  const taking = queue.work((ticket) => shards.do(ticket), { ...options, onError: trouble });
  try {
    while (!options.signal.aborted) {
      // Heard from before the look on: a shard that is done during it leads to another one.
      const rung = bell.next;
      try {
        const held = await queue.count();
        const open = await ledger.countOpen(null);
        await merger.look(open, shards.takeJobs());
        if (open === 0 && options.drain) break;
        if (open > held) {
          await queue.add(await ledger.listOpen(null, options.maxWaiting));
          tell({ event: "restored", shards: open - held });
        }
      } catch (error) {
        trouble(error as Error);
      }
      await options.sleep(rung);
    }
  } finally {
    await taking.close();
  }
}

/** A bell that is also heard by who listens from before it rang. */
class Bell {
  #controller = new AbortController();

  /** Aborted when the bell rings next. */
  get next(): AbortSignal {
    return this.#controller.signal;
  }

  ring(): void {
    this.#controller.abort();
    this.#controller = new AbortController();
  }
}

/**
 * Merges the deals of a job into operations when its last shard is done, or given up. Every worker that sees the end
 * merges: the first one does it, the others wait for it and find nothing left, or its work to finish if it dies.
 */
class Merger {
  readonly #store: SqlStore;
  readonly #ledger: Ledger;
  readonly #options: Pick<WorkOptions, "headOf" | "signal">;
  readonly #tell: (event: WorkEvent) => void;
  /** Jobs with shards that this worker has done since it merged. */
  readonly #jobs = new Set<string>();
  /** Whether there may be something to merge: what earlier workers have left is looked for once. */
  #due = true;

  constructor(
    store: SqlStore,
    ledger: Ledger,
    options: Pick<WorkOptions, "headOf" | "signal">,
    tell: (event: WorkEvent) => void,
  ) {
    this.#store = store;
    this.#ledger = ledger;
    this.#options = options;
    this.#tell = tell;
  }

  /** Merges where all jobs have ended, `open` being the shards that are left, or one of those that are given. */
  async look(open: number, jobs: readonly string[]): Promise<void> {
    for (const job of jobs) this.#jobs.add(job);
    this.#due ||= open > 0 || this.#jobs.size > 0;
    const ended = open === 0 || (await this.#ledger.hasEnded([...this.#jobs]));
    if (!this.#due || !ended) return;
    const started = performance.now();
    const { headOf, signal } = this.#options;
    const deals = await this.#store.merge(headOf, signal);
    if (signal.aborted) return;
    this.#due = false;
    this.#jobs.clear();
    if (deals === 0) return;
    this.#tell({ event: "merged", deals, seconds: (performance.now() - started) / 1000 });
  }
}
