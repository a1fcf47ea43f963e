import { rmSync } from "node:fs";
import { hostname } from "node:os";
import { InputError } from "../document/index.ts";
import type { SqlStore } from "../stores/index.ts";
import { type Finisher, finishShard } from "./finish.ts";
import { type Begun, type Ledger, MAX_CRASHES, type Ticket } from "./ledger.ts";
import type { Pools } from "./pools.ts";
import { readShard } from "./read-shard.ts";
import { describeShard } from "./shard.ts";
import { type Counts, makeSpool, spool } from "./spool.ts";

/** What a worker tells of a shard. */
export type ShardEvent =
  | { readonly event: "done"; readonly ticket: Ticket; readonly counts: Counts; readonly seconds: number }
  | { readonly event: "failed"; readonly ticket: Ticket; readonly reason: string; readonly dead: boolean }
  | { readonly event: "not held"; readonly ticket: Ticket; readonly id: string; readonly reason: string };

/** What single shards are done with. */
export interface ShardTools extends Finisher {
  readonly store: SqlStore;
  readonly ledger: Ledger;
  readonly pools: Pools;
  readonly tell: (event: ShardEvent) => void;
  /** Told when no shard is in hand any more. */
  readonly onIdle: () => void;
}

/** Does single shards. */
export class ShardWork {
  readonly #tools: ShardTools;
  readonly #name = `${hostname()}:${process.pid}`;
  #inHand = 0;
  #jobs = new Set<string>();

  constructor(tools: ShardTools) {
    this.#tools = tools;
  }

  /** The jobs of shards done since this was asked last. */
  takeJobs(): string[] {
    const jobs = [...this.#jobs];
    this.#jobs = new Set();
    return jobs;
  }

  /** Does a shard; throws where it is to be tried again. */
  async do(ticket: Ticket): Promise<void> {
    this.#inHand++;
    try {
      await this.#begin(ticket);
    } finally {
      if (--this.#inHand === 0) this.#tools.onIdle();
    }
  }

  async #begin(ticket: Ticket): Promise<void> {
    const { store, ledger } = this.#tools;
    const begun = await ledger.begin(ticket, this.#name);
    if (begun === null) return;
    if (begun.crashes >= MAX_CRASHES) {
      await this.#fail(ticket, `its worker died ${begun.crashes} times: ${describeShard(begun.shard)}`, true);
      return;
    }
    try {
      await this.#extractAndCommit(ticket, begun);
    } catch (error) {
      // A database that is away says nothing against the shard.
      if (error instanceof InputError && error.file === store.name) {
        await ledger.release(ticket);
        throw error;
      }
      if (!(await this.#fail(ticket, (error as Error).message, false)).dead) throw error;
    }
  }

  async #extractAndCommit(ticket: Ticket, { shard, options }: Begun): Promise<void> {
    const { store, pools, tell } = this.#tools;
    const started = performance.now();
    const folder = makeSpool();
    try {
      const items = readShard(shard, options.maxBytes);
      const ahead = pools.jobs + 1;
      const counts = await pools.use(options, (pool) => spool(items, pool, ahead, folder));
      const rejected = await finishShard(store, ticket, { folder, counts }, this.#tools);
      this.#jobs.add(ticket.job);
      for (const one of rejected) tell({ event: "not held", ticket, ...one });
      tell({ event: "done", ticket, counts, seconds: (performance.now() - started) / 1000 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #fail(ticket: Ticket, reason: string, final: boolean): Promise<{ dead: boolean }> {
    const failed = await this.#tools.ledger.fail(ticket, reason, final);
    this.#jobs.add(ticket.job);
    this.#tools.tell({ event: "failed", ticket, reason, dead: failed.dead });
    return failed;
  }
}
