import { sql } from "kysely";
import type { SqlStore } from "../stores/index.ts";
import { describeShard } from "./shard.ts";

/** How far a job is, all of it from the ledger. */
export interface JobStatus {
  readonly job: string;
  /** Shards in all; null while the inputs are still being cut. */
  readonly planned: number | null;
  /** Shards known so far, by state. `running` counts those whose worker died and that nobody has taken yet. */
  readonly shards: {
    readonly waiting: number;
    readonly running: number;
    readonly done: number;
    readonly dead: number;
  };
  readonly articles: number;
  readonly extracted: number;
  readonly skipped: number;
  readonly failed: number;
  readonly duplicates: number;
  readonly deals: number;
  /** The shards that failed too often, with the reason. */
  readonly deadLetters: readonly DeadLetter[];
}

export interface DeadLetter {
  readonly ordinal: number;
  readonly shard: string;
  readonly reason: string;
  readonly attempts: number;
}

/** As many dead letters of a job are told. */
const TOLD = 100;

/** The status of one job, or of all of them by name. */
export async function jobStatuses(store: SqlStore, name: string | null): Promise<JobStatus[]> {
  return store.transaction(async (db) => {
    const jobs = await db
      .selectFrom("jobs")
      .select(["name", "planned"])
      .$if(name !== null, (query) => query.where("name", "=", name as string))
      .orderBy("name")
      .execute();
    const sums = await db
      .selectFrom("shards")
      .select(["job", "state", sql<number>`count(*)`.as("shards")])
      .select(COUNTS.map((column) => sql<number>`sum(${sql.ref(column)})`.as(column)))
      .groupBy(["job", "state"])
      .$if(name !== null, (query) => query.where("job", "=", name as string))
      .execute();
    const letters = await Promise.all(
      jobs.map((job) =>
        db
          .selectFrom("shards")
          .select(["ordinal", "description", "error", "attempts"])
          .where("job", "=", job.name)
          .where("state", "=", "dead")
          .orderBy("ordinal")
          .limit(TOLD)
          .execute(),
      ),
    );
    return jobs.map(({ name: job, planned }, index) => {
      const own = sums.filter((sum) => sum.job === job);
      const shards = (state: string) => Number(own.find((sum) => sum.state === state)?.shards ?? 0);
      const total = (column: (typeof COUNTS)[number]) =>
        own.reduce((sum, row) => sum + Number((row as Record<string, unknown>)[column] ?? 0), 0);
      return {
        job,
        planned,
        shards: {
          waiting: shards("waiting"),
          running: shards("running"),
          done: shards("done"),
          dead: shards("dead"),
        },
        articles: total("articles"),
        extracted: total("extracted"),
        skipped: total("skipped"),
        failed: total("failed"),
        duplicates: total("duplicates"),
        deals: total("deals"),
        deadLetters: (letters[index] ?? []).map(({ ordinal, description, error, attempts }) => ({
          ordinal,
          shard: describeShard(JSON.parse(description)),
          reason: error ?? "",
          attempts,
        })),
      };
    });
  });
}

const COUNTS = ["articles", "extracted", "skipped", "failed", "duplicates", "deals"] as const;
