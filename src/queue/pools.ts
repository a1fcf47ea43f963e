import { Pool, type PoolOptions } from "../batch/pool.ts";
import type { WorkerOptions } from "../batch/worker.ts";

/** The worker threads of each job in hand: jobs differ in their options, which threads are started with. */
export class Pools {
  readonly #options: PoolOptions;
  readonly #entries = new Map<string, { pool: Pool; users: number }>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Threads of each job. */
  get jobs(): number {
    return this.#options.jobs;
  }

  /** Does `work` with the threads for these options; those of other jobs that nobody uses are stopped. */
  async use<T>(options: WorkerOptions, work: (pool: Pool) => Promise<T>): Promise<T> {
    const { fieldNames, published, withBody, organisations } = options;
    const key = JSON.stringify({ fieldNames, published, withBody, organisations });
    const entry = this.#entries.get(key) ?? { pool: new Pool(this.#options, options), users: 0 };
    this.#entries.set(key, entry);
    entry.users++;
    try {
      for (const [other, { pool, users }] of this.#entries) {
        if (users > 0) continue;
        this.#entries.delete(other);
        await pool.close();
      }
      return await work(entry.pool);
    } finally {
      entry.users--;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ pool }) => pool.close()));
  }
}
