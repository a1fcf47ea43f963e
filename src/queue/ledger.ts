import { sql } from "kysely";
import { InputError } from "../document/index.ts";
import type { Db, Schema, SqlStore } from "../stores/index.ts";
import { clean } from "../stores/sql/clean.ts";
import { type JobOptions, type Shard, shardId } from "./shard.ts";

/** A job as its first `enqueue` made it. */
export interface Job {
  readonly name: string;
  readonly version: string;
  readonly inputs: string;
  readonly options: JobOptions;
}

/** Which shard is meant: all that the queue carries. */
export interface Ticket {
  readonly job: string;
  readonly ordinal: number;
}

/** A shard that a worker has begun. */
export interface Begun {
  readonly shard: Shard;
  readonly options: JobOptions;
  /** Earlier begins that ended neither well nor with an error: their workers died. */
  readonly crashes: number;
}

type ShardRow = Schema["shards"];

/** How often a shard may fail, and how often its worker may die over it, until it is a dead letter. */
export const MAX_FAILURES = 3;
export const MAX_CRASHES = 10;

/** The list of shards, in SQL: what is to be done, what is done, and what cannot be. */
export class Ledger {
  readonly #store: SqlStore;
  readonly #now: () => string;

  /** `now` gives the time as ISO text. */
  constructor(store: SqlStore, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** Makes the job, or finds it made from the same inputs; gives its number of shards where all are known. */
  async open(job: Job): Promise<{ planned: number | null }> {
    const { name, version, inputs } = job;
    return this.#store.transaction(async (db) => {
      await db
        .insertInto("jobs")
        .values({ name, version, inputs, options: JSON.stringify(job.options), planned: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const made = await db.selectFrom("jobs").selectAll().where("name", "=", name).executeTakeFirstOrThrow();
      if (made.inputs === inputs) return { planned: made.planned };
      throw new InputError({
        problem: `the job ${name} was enqueued from other inputs or options`,
        remedy: "choose another --job, or none to have one named after the inputs",
      });
    });
  }

  /** Adds shards from place `ordinal` on, where they are not there yet; gives those that are still to be done. */
  async add(job: string, ordinal: number, shards: readonly Shard[]): Promise<Ticket[]> {
    if (shards.length === 0) return [];
    const rows = shards.map((shard, index) => newRow(job, ordinal + index, shard));
    return this.#store.transaction(async (db) => {
      await db
        .insertInto("shards")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const known = await db
        .selectFrom("shards")
        .select(["ordinal", "id", "state"])
        .where("job", "=", job)
        .where("ordinal", ">=", ordinal)
        .where("ordinal", "<", ordinal + shards.length)
        .execute();
      const ids = new Map(known.map(({ ordinal, id }) => [ordinal, id]));
      if (rows.some((row) => ids.get(row.ordinal) !== row.id)) {
        throw new InputError({
          problem: `the inputs of the job ${job} have changed since it was enqueued first`,
          remedy: "enqueue them as another --job",
        });
      }
      return known.filter(isOpen).map((row) => ({ job, ordinal: row.ordinal }));
    });
  }

  /** Says that all shards of the job are known. */
  async setPlanned(job: string, shards: number): Promise<void> {
    await this.#store.transaction((db) =>
      db.updateTable("jobs").set({ planned: shards }).where("name", "=", job).execute(),
    );
  }

  /** How many shards are still to be done, of one job or of all. */
  async countOpen(job: string | null): Promise<number> {
    return this.#store.transaction(async (db) => {
      const { open } = await openShards(db, job)
        .select(sql<number>`count(*)`.as("open"))
        .executeTakeFirstOrThrow();
      return Number(open);
    });
  }

  /** Whether all shards of one of these jobs are known, and none is still to be done. */
  async hasEnded(jobs: readonly string[]): Promise<boolean> {
    if (jobs.length === 0) return false;
    return this.#store.transaction(async (db) => {
      const ended = await db
        .selectFrom("jobs")
        .leftJoin("shards", (join) =>
          join.onRef("shards.job", "=", "jobs.name").on("shards.state", "in", ["waiting", "running"]),
        )
        .select("jobs.name")
        .where("jobs.name", "in", jobs)
        .where("jobs.planned", "is not", null)
        .where("shards.job", "is", null)
        .limit(1)
        .executeTakeFirst();
      return ended !== undefined;
    });
  }

  /** The first shards that are still to be done. */
  async listOpen(job: string | null, limit: number): Promise<Ticket[]> {
    return this.#store.transaction((db) =>
      openShards(db, job).select(["job", "ordinal"]).orderBy("job").orderBy("ordinal").limit(limit).execute(),
    );
  }

  /** Begins a shard; null where it is done, dead or unknown. */
  async begin({ job, ordinal }: Ticket, worker: string): Promise<Begun | null> {
    return this.#store.transaction(async (db) => {
      const row = await db
        .updateTable("shards")
        .set({ state: "running", worker, started_at: this.#now(), attempts: sql`attempts + 1` })
        .where("job", "=", job)
        .where("ordinal", "=", ordinal)
        .where("state", "in", ["waiting", "running"])
        .returning(["description", "attempts", "failures"])
        .executeTakeFirst();
      if (row === undefined) return null;
      const { options } = await db
        .selectFrom("jobs")
        .select("options")
        .where("name", "=", job)
        .executeTakeFirstOrThrow();
      return {
        shard: JSON.parse(row.description),
        options: JSON.parse(options),
        crashes: row.attempts - row.failures - 1,
      };
    });
  }

  /** Takes back that a shard was begun: neither it nor its worker was at fault. */
  async release({ job, ordinal }: Ticket): Promise<void> {
    await this.#store.transaction((db) =>
      db
        .updateTable("shards")
        .set({ state: "waiting", attempts: sql`attempts - 1` })
        .where("job", "=", job)
        .where("ordinal", "=", ordinal)
        .where("state", "=", "running")
        .execute(),
    );
  }

  /** Records that a shard failed; it waits again, or is a dead letter where it failed too often or `final` is set. */
  async fail({ job, ordinal }: Ticket, error: string, final: boolean): Promise<{ dead: boolean }> {
    return this.#store.transaction(async (db) => {
      const row = await db
        .updateTable("shards")
        .set({
          error: clean(error),
          failures: sql`failures + 1`,
          state: sql`case when ${sql.lit(final ? 1 : 0)} = 1 or failures + 1 >= ${sql.lit(MAX_FAILURES)}
            then 'dead' else 'waiting' end`,
        })
        .where("job", "=", job)
        .where("ordinal", "=", ordinal)
        .where("state", "in", ["waiting", "running"])
        .returning("state")
        .executeTakeFirst();
      return { dead: row?.state === "dead" };
    });
  }

  /** Gives dead letters another life; their shards are to be done again. */
  async requeue(job: string | null): Promise<Ticket[]> {
    return this.#store.transaction((db) =>
      db
        .updateTable("shards")
        .set({ state: "waiting", attempts: 0, failures: 0, error: null })
        .where("state", "=", "dead")
        .$if(job !== null, (query) => query.where("job", "=", job as string))
        .returning(["job", "ordinal"])
        .execute(),
    );
  }
}

function openShards(db: Db, job: string | null) {
  return db
    .selectFrom("shards")
    .where("state", "in", ["waiting", "running"])
    .$if(job !== null, (query) => query.where("job", "=", job as string));
}

function isOpen({ state }: Pick<ShardRow, "state">): boolean {
  return state === "waiting" || state === "running";
}

function newRow(job: string, ordinal: number, shard: Shard): ShardRow {
  return {
    job,
    ordinal,
    id: shardId(shard),
    description: JSON.stringify(shard),
    state: "waiting",
    attempts: 0,
    failures: 0,
    error: null,
    worker: null,
    started_at: null,
    done_at: null,
    articles: 0,
    extracted: 0,
    skipped: 0,
    failed: 0,
    duplicates: 0,
    deals: 0,
  };
}
