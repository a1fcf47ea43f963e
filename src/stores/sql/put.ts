import { sql } from "kysely";
import type { Loadable } from "../records.ts";
import { checkRecords, rejection } from "./check.ts";
import { clean } from "./clean.ts";
import type { Db, Dialect, Gone } from "./database.ts";
import { forgetOperations } from "./merge.ts";
import { type RecordRows, type RecordTable, recordTables, toRows } from "./rows.ts";

/** The load that writes: its row in `runs` is made by the first change, so that a load without any leaves none. */
export interface Run {
  readonly source: string;
  readonly version: string;
  /** Its id once a change has been committed. */
  readonly id: number | null;
}

/** What putting a batch did. */
export interface PutReport {
  readonly runId: number | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly deals: number;
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
}

/** Makes the tables hold these records; `db` is inside a transaction, and nothing is written where nothing changed. */
export async function putRecords(
  dialect: Dialect,
  db: Db,
  batch: readonly Loadable[],
  run: Run,
): Promise<PutReport> {
  const { kept, rejected } = sift(batch);
  const digests = await dialect.digests(
    db,
    kept.map(({ article }) => clean(article.id)),
  );
  const fresh = kept.filter(({ article, digest }) => digests.get(clean(article.id)) !== digest);
  const changed = fresh.filter(({ article }) => digests.has(clean(article.id)));
  const deals = fresh.reduce((sum, records) => sum + records.deals.length, 0);
  const report = {
    added: fresh.length - changed.length,
    changed: changed.length,
    unchanged: kept.length - fresh.length,
    deals,
    rejected,
  };
  if (fresh.length === 0) return { runId: run.id, ...report };
  for (const records of fresh) checkRecords(records);
  if (changed.length > 0) {
    await dialect.lockMerge(db);
    await forgetOperations(
      db,
      changed.map(({ article }) => clean(article.id)),
    );
  }
  const runId = await countRun(db, run, fresh.length, deals);
  const rows = toRows(fresh, runId);
  for (const table of recordTables) await dialect.upsert(db, table, rows[table]);
  if (changed.length > 0) await forgetGone(dialect, db, changed, rows);
  return { runId, ...report };
}

/** Leaves out what is not to be stored: the second of two articles with one id, and what a database cannot hold. */
function sift(batch: readonly Loadable[]): Pick<PutReport, "rejected"> & { kept: Loadable[] } {
  const rejected: { id: string; reason: string }[] = [];
  const kept = new Map<string, Loadable>();
  const dealIds = new Set<string>();
  for (const records of batch) {
    const id = clean(records.article.id);
    // Written by extract in place of an article whose id another one has: that one is stored.
    if (records.article.status === "failed" && records.article.reason === "duplicate id") continue;
    const reason =
      rejection(records) ??
      (kept.has(id) || records.deals.some((deal) => dealIds.has(clean(deal.id))) ? "duplicate id" : null);
    if (reason !== null) {
      rejected.push({ id: id.slice(0, 100), reason });
      continue;
    }
    kept.set(id, records);
    for (const deal of records.deals) dealIds.add(clean(deal.id));
  }
  // One order for all who write, so that two loads of the same articles wait for each other instead of deadlocking.
  return { rejected, kept: [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, records]) => records) };
}

/** Adds to the run's row, which is made where there is none yet; gives its id. */
async function countRun(db: Db, run: Run, articles: number, deals: number): Promise<number> {
  if (run.id === null) {
    const { source, version } = run;
    const row = { source: clean(source), version, articles, deals };
    return (await db.insertInto("runs").values(row).returning("id").executeTakeFirstOrThrow()).id;
  }
  await db
    .updateTable("runs")
    .set({ articles: sql`articles + ${articles}`, deals: sql`deals + ${deals}` })
    .where("id", "=", run.id)
    .execute();
  return run.id;
}

/** Deletes the rows that changed articles no longer tell: the parts of a deal before the deal. */
async function forgetGone(
  dialect: Dialect,
  db: Db,
  changed: readonly Loadable[],
  rows: RecordRows,
): Promise<void> {
  const articles = changed.map(({ article }) => clean(article.id));
  const deals = changed.flatMap((records) => records.deals.map((deal) => clean(deal.id)));
  const gone = (
    table: RecordTable,
    owner: string,
    owners: readonly string[],
    key: readonly string[],
  ): Gone => ({
    table,
    owner,
    owners,
    key,
    stay: rows[table],
  });
  for (const each of [
    gone("evidence", "deal_id", deals, ["deal_id", "ordinal"]),
    gone("deal_amounts", "deal_id", deals, ["deal_id", "field", "ordinal"]),
    gone("deal_parties", "deal_id", deals, ["deal_id", "ordinal"]),
    gone("deals", "article_id", articles, ["id"]),
    gone("mentions", "article_id", articles, ["article_id", "id"]),
    gone("entities", "article_id", articles, ["article_id", "id"]),
  ]) {
    await dialect.deleteGone(db, each);
  }
}
