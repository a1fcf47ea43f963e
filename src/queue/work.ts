import { rmSync } from "node:fs";
import { hostname } from "node:os";
import type { PoolOptions } from "../batch/pool.ts";
import { InputError } from "../document/index.ts";
import type { SqlStore } from "../stores/index.ts";
import { finishShard } from "./finish.ts";
import { type Begun, type Ledger, MAX_CRASHES, type Ticket } from "./ledger.ts";
import { Pools } from "./pools.ts";
import { readShard } from "./read-shard.ts";
import { describeShard } from "./shard.ts";
import type { ShardQueue } from "./shard-queue.ts";
import { type Counts, makeSpool, removeDeadSpools, spool } from "./spool.ts";

export interface WorkOptions {
  readonly pool: PoolOptions;
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
  readonly version: string;
  readonly now: () => string;
  /** Waits between two looks at the ledger, or until `signal` is aborted; replaced in tests. */
  readonly sleep: () => Promise<unknown>;
  /** Stops taking shards; those in hand are finished. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: WorkEvent) => void;
}

/** What a worker tells of itself. */
export type WorkEvent =
  | { readonly event: "done"; readonly ticket: Ticket; readonly counts: Counts; readonly seconds: number }
  | { readonly event: "failed"; readonly ticket: Ticket; readonly reason: string; readonly dead: boolean }
  | { readonly event: "not held"; readonly ticket: Ticket; readonly id: string; readonly reason: string }
  | { readonly event: "restored"; readonly shards: number }
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
  const pools = new Pools(options.pool);
  const worker = new ShardWork(store, ledger, pools, options);
  const taking = queue.work((ticket) => worker.do(ticket), { ...options, onError: trouble });
  try {
    while (!options.signal.aborted) {
      try {
        const open = await ledger.countOpen(null);
        if (open === 0 && options.drain) break;
        const restored = await restore(ledger, queue, open, options.maxWaiting);
        if (restored > 0) tell({ event: "restored", shards: restored });
      } catch (error) {
        trouble(error as Error);
      }
      await options.sleep();
    }
  } finally {
    await taking.close();
    await pools.close();
  }
}

/** Puts back into the queue what it has lost; gives how many shards it had too few. */
export async function restore(
  ledger: Ledger,
  queue: ShardQueue,
  open: number,
  most: number,
): Promise<number> {
  const missing = open - (await queue.count());
  if (missing <= 0) return 0;
  await queue.add(await ledger.listOpen(null, most));
  return missing;
}

/** Does single shards. */
class ShardWork {
  readonly #store: SqlStore;
  readonly #ledger: Ledger;
  readonly #pools: Pools;
  readonly #options: WorkOptions;
  readonly #name = `${hostname()}:${process.pid}`;

  constructor(store: SqlStore, ledger: Ledger, pools: Pools, options: WorkOptions) {
    this.#store = store;
    this.#ledger = ledger;
    this.#pools = pools;
    this.#options = options;
  }

  /** Does a shard; throws where it is to be tried again. */
  async do(ticket: Ticket): Promise<void> {
    const begun = await this.#ledger.begin(ticket, this.#name);
    if (begun === null) return;
    if (begun.crashes >= MAX_CRASHES) {
      await this.#fail(ticket, `its worker died ${begun.crashes} times: ${describeShard(begun.shard)}`, true);
      return;
    }
    try {
      await this.#extractAndCommit(ticket, begun);
    } catch (error) {
      // A database that is away says nothing against the shard.
      if (error instanceof InputError && error.file === this.#store.name) {
        await this.#ledger.release(ticket);
        throw error;
      }
      if (!(await this.#fail(ticket, (error as Error).message, false)).dead) throw error;
    }
  }

  async #extractAndCommit(ticket: Ticket, { shard, options }: Begun): Promise<void> {
    const started = performance.now();
    const folder = makeSpool();
    try {
      const items = readShard(shard, options.maxBytes);
      const ahead = this.#options.pool.jobs + 1;
      const counts = await this.#pools.use(options, (pool) => spool(items, pool, ahead, folder));
      const rejected = await finishShard(this.#store, ticket, { folder, counts }, this.#options);
      for (const one of rejected) this.#options.onEvent?.({ event: "not held", ticket, ...one });
      const seconds = (performance.now() - started) / 1000;
      this.#options.onEvent?.({ event: "done", ticket, counts, seconds });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #fail(ticket: Ticket, reason: string, final: boolean): Promise<{ dead: boolean }> {
    const failed = await this.#ledger.fail(ticket, reason, final);
    this.#options.onEvent?.({ event: "failed", ticket, reason, dead: failed.dead });
    return failed;
  }
}
