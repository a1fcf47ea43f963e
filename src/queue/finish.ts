import { sql } from "kysely";
import { type Db, type Loadable, readExtracted, type SqlStore } from "../stores/index.ts";
import { clean } from "../stores/sql/clean.ts";
import type { Ticket } from "./ledger.ts";
import type { Counts } from "./spool.ts";

/** Articles are put into the tables in steps of as many. */
const STEP_ARTICLES = 200;

/** What the run of a shard is called, and who made it. */
export interface Finisher {
  readonly version: string;
  readonly now: () => string;
}

/**
 * Writes the rows of a shard and that it is done, in one transaction; does nothing where it was done already. Gives
 * what the store could not hold.
 *
 * Of two articles of a job with one id, the one of the earlier shard has the rows, whichever shard is done first: the
 * later one, by the contract a failed article, has none, as in a load. So the tables do not depend on who was faster.
 */
export async function finishShard(
  store: SqlStore,
  ticket: Ticket,
  spool: { readonly folder: string; readonly counts: Counts },
  { version, now }: Finisher,
): Promise<readonly { id: string; reason: string }[]> {
  const source = `job ${ticket.job}, shard ${ticket.ordinal}`;
  return store.transaction(async (db) => {
    if (!(await markDone(db, ticket, now()))) return [];
    const rejected: { id: string; reason: string }[] = [];
    let lost = noTally();
    let runId: number | null = null;
    for await (const step of steps(readExtracted(spool.folder))) {
      const mine = await claim(db, ticket, step);
      lost = sum(lost, tally(step.filter((records) => !mine.has(clean(records.article.id)))));
      const kept = step.filter((records) => mine.has(clean(records.article.id)));
      const report = await store.put(db, kept, { source, version, id: runId });
      runId = report.runId;
      rejected.push(...report.rejected);
    }
    await countDone(db, ticket, spool.counts, lost);
    return rejected;
  });
}

/** Locks the shard's row until the end of the transaction; false where it is done already. */
async function markDone(db: Db, { job, ordinal }: Ticket, now: string): Promise<boolean> {
  const row = await db
    .updateTable("shards")
    .set({ state: "done", done_at: now, error: null })
    .where("job", "=", job)
    .where("ordinal", "=", ordinal)
    .where("state", "<>", "done")
    .returning("ordinal")
    .executeTakeFirst();
  return row !== undefined;
}

async function countDone(db: Db, { job, ordinal }: Ticket, counts: Counts, lost: Tally): Promise<void> {
  await db
    .updateTable("shards")
    .set({
      articles: counts.articles,
      extracted: counts.extracted - lost.extracted,
      skipped: counts.skipped - lost.skipped,
      failed: counts.failed - lost.failed,
      duplicates: counts.duplicates + lost.extracted + lost.skipped + lost.failed,
      deals: counts.deals - lost.deals,
    })
    .where("job", "=", job)
    .where("ordinal", "=", ordinal)
    .execute();
}

/** Takes the ids of articles for this shard, but for those that an earlier one has; gives those that it now has. */
async function claim(db: Db, { job, ordinal }: Ticket, step: readonly Loadable[]): Promise<Set<string>> {
  // One order for all who write, so that two shards with the same ids wait for each other instead of deadlocking.
  const ids = [...new Set(step.map(({ article }) => clean(article.id)))].sort();
  const taken = await db
    .insertInto("shard_articles")
    .values(ids.map((article_id) => ({ job, article_id, ordinal, taken_from: null })))
    .onConflict((conflict) =>
      conflict
        .columns(["job", "article_id"])
        .doUpdateSet({ taken_from: sql`shard_articles.ordinal`, ordinal })
        .where("shard_articles.ordinal", ">=", ordinal),
    )
    .returning(["article_id", "taken_from"])
    .execute();
  const later = taken.filter(({ taken_from }) => taken_from !== null && taken_from !== ordinal);
  for (const { article_id, taken_from } of later) await uncount(db, job, taken_from as number, article_id);
  return new Set(taken.map(({ article_id }) => article_id));
}

/** An article that a later shard had put is a duplicate after all: it is counted as such there. */
async function uncount(db: Db, job: string, ordinal: number, id: string): Promise<void> {
  const before = await db.selectFrom("articles").select("status").where("id", "=", id).executeTakeFirst();
  if (before === undefined) return;
  const status = before.status as "extracted" | "skipped" | "failed";
  const { deals } = await db
    .selectFrom("deals")
    .select(sql<number>`count(*)`.as("deals"))
    .where("article_id", "=", id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("shards")
    .set({
      [status]: sql`${sql.ref(status)} - 1`,
      duplicates: sql`duplicates + 1`,
      deals: sql`deals - ${sql.lit(Number(deals))}`,
    })
    .where("job", "=", job)
    .where("ordinal", "=", ordinal)
    .execute();
}

type Tally = Pick<Counts, "extracted" | "skipped" | "failed" | "deals">;

function noTally(): Tally {
  return { extracted: 0, skipped: 0, failed: 0, deals: 0 };
}

function tally(step: readonly Loadable[]): Tally {
  const count = { extracted: 0, skipped: 0, failed: 0, deals: 0 };
  for (const { article, deals } of step) {
    count[article.status]++;
    count.deals += deals.length;
  }
  return count;
}

function sum(a: Tally, b: Tally): Tally {
  return {
    extracted: a.extracted + b.extracted,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
    deals: a.deals + b.deals,
  };
}

async function* steps(records: AsyncIterable<Loadable>): AsyncGenerator<Loadable[]> {
  let step: Loadable[] = [];
  for await (const each of records) {
    step.push(each);
    if (step.length < STEP_ARTICLES) continue;
    yield step;
    step = [];
  }
  if (step.length > 0) yield step;
}
