import { sql } from "kysely";
import { InputError } from "../../document/index.ts";
import type { FlatRow } from "../flat.ts";
import type { HeadOf, ToldOperation } from "../operations/index.ts";
import type { Loadable, Records } from "../records.ts";
import { defaultPatience, type Patience, persist } from "../retry.ts";
import type { LoadOptions, LoadReport, Store } from "../store.ts";
import type { Db, Dialect, Trouble } from "./database.ts";
import { type DealPlace, FIRST_PLACE, mergeSome } from "./merge.ts";
import { migrate, schemaState } from "./migrate.ts";
import { FIRST, readOperations } from "./operations.ts";
import { type PutReport, putRecords, type Run } from "./put.ts";
import { readRecords } from "./records.ts";

/** A transaction takes as many articles, or as many bytes of their lines: enough to outweigh a commit, little memory. */
const BATCH_ARTICLES = 200;
const BATCH_BYTES = 4 * 1024 * 1024;
/** Records and flat rows are read in pages of as many. */
const PAGE_ARTICLES = 100;
const PAGE_DEALS = 1000;

/** Deals are merged into operations, as many to a transaction. */
const MERGE_DEALS = 2000;

/** Records in an SQL database. */
export class SqlStore implements Store {
  readonly name: string;
  /** For questions beyond those of `Store`; writes go through `transaction`. */
  readonly db: Db;
  readonly #dialect: Dialect;
  readonly #patience: Patience;

  constructor(name: string, dialect: Dialect, patience: Patience = defaultPatience) {
    this.name = name;
    this.db = dialect.db;
    this.#dialect = dialect;
    this.#patience = patience;
  }

  /** What a driver's error means; null for a bug of ours. */
  diagnose(error: unknown): Trouble | null {
    return this.#dialect.diagnose(error);
  }

  /** `version` stops at an earlier version of the schema, for tests. */
  async migrate(version?: string): Promise<void> {
    await this.#persist(() => migrate(this.name, this.#dialect, version));
  }

  /**
   * Does `work` in one transaction, wholly or not at all; all of it again where the trouble may pass, so that it must
   * change nothing outside the database. Whatever `work` writes through its `db` is committed with it.
   */
  async transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.#persist(() =>
      this.db.connection().execute(async (db) => {
        await sql.raw(this.#dialect.begin).execute(db);
        try {
          const result = await work(db);
          await sql`commit`.execute(db);
          return result;
        } catch (error) {
          // A connection that broke, or a full disk, has rolled back already.
          await sql`rollback`.execute(db).catch(() => {});
          throw error;
        }
      }),
    );
  }

  /** Puts the records of some articles; `db` is that of a `transaction`. */
  async put(db: Db, batch: readonly Loadable[], run: Run): Promise<PutReport> {
    return putRecords(this.#dialect, db, batch, run);
  }

  async load(records: AsyncIterable<Loadable>, options: LoadOptions): Promise<LoadReport> {
    const { source, version, onProgress } = options;
    const report = {
      added: 0,
      changed: 0,
      unchanged: 0,
      deals: 0,
      rejected: [] as PutReport["rejected"][number][],
    };
    let runId: number | null = null;
    let articles = 0;
    for await (const batch of batches(records)) {
      const done: PutReport = await this.transaction((db) =>
        this.put(db, batch, { source, version, id: runId }),
      );
      runId = done.runId;
      for (const count of ["added", "changed", "unchanged", "deals"] as const) report[count] += done[count];
      report.rejected.push(...done.rejected);
      articles += batch.length;
      onProgress?.(articles);
    }
    if (options.merge !== false) await this.merge(options.headOf);
    return report;
  }

  /**
   * Merges the deals that tell no operation yet into operations, and gives how many they were. Safe to stop, by
   * `signal` between two transactions, and to call again, from several programs at a time: each transaction leaves
   * operations that are right for what it has merged.
   */
  async merge(headOf: HeadOf = (id) => id, signal?: AbortSignal): Promise<number> {
    let merged = 0;
    for (let after: DealPlace | null = FIRST_PLACE; after !== null && signal?.aborted !== true; ) {
      const from: DealPlace = after;
      const step = await this.transaction(async (db) => {
        await this.#dialect.lockMerge(db);
        // After a first full step there is much to merge: new tables that the planner takes for empty are read whole.
        if (merged === MERGE_DEALS) await this.#dialect.analyze(db);
        return mergeSome(this.#dialect, db, headOf, from, MERGE_DEALS);
      });
      merged += step.merged;
      after = step.last;
    }
    return merged;
  }

  async *records(): AsyncGenerator<Records> {
    await this.#expectCurrent();
    let after = "";
    for (;;) {
      const page = await this.#persist(async () => {
        const found = await this.db
          .selectFrom("articles")
          .select("id")
          .where("id", ">", after)
          .orderBy("id")
          .limit(PAGE_ARTICLES)
          .execute();
        return readRecords(
          this.db,
          found.map(({ id }) => id),
        );
      });
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.article.id;
    }
  }

  async *flat(): AsyncGenerator<FlatRow> {
    await this.#expectCurrent();
    let after: { article_id: string; ordinal: number } = { article_id: "", ordinal: -1 };
    for (;;) {
      const rows = await this.#persist(() =>
        this.db
          .selectFrom("deals")
          .innerJoin("deals_flat", "deals_flat.deal_id", "deals.id")
          .where(sql<boolean>`(deals.article_id, deals.ordinal) > (${after.article_id}, ${after.ordinal})`)
          .orderBy("deals.article_id")
          .orderBy("deals.ordinal")
          .limit(PAGE_DEALS)
          .select("deals.ordinal as flat_ordinal")
          .selectAll("deals_flat")
          .execute(),
      );
      for (const { flat_ordinal: ordinal, ...row } of rows) {
        yield row;
        after = { article_id: row.article_id as string, ordinal };
      }
      if (rows.length < PAGE_DEALS) return;
    }
  }

  /** All operations with what their tellings do not agree on, the most told first, then in the order of their ids. */
  async *operations(): AsyncGenerator<ToldOperation> {
    await this.#expectCurrent();
    let after = FIRST;
    for (;;) {
      const from = after;
      const page = await this.#persist(() => readOperations(this.db, from, PAGE_DEALS));
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.operation;
    }
  }

  /** How many deals tell no operation yet: those that were loaded, or extracted elsewhere, since the last merge. */
  async countUnmerged(): Promise<number> {
    await this.#expectCurrent();
    const { rows } = await this.#persist(() =>
      sql<{
        n: number;
      }>`select (select count(*) from deals) - (select count(*) from operation_tellings) as n`.execute(
        this.db,
      ),
    );
    return rows[0]?.n ?? 0;
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }

  async #expectCurrent(): Promise<void> {
    const state = await this.#persist(() => schemaState(this.name, this.#dialect));
    if (state === "current") return;
    throw new InputError({
      file: this.name,
      problem:
        state === "missing"
          ? "the database holds no records"
          : "an older tourdetable has written this database",
      remedy:
        state === "missing"
          ? "fill it with tourdetable load"
          : "load into it once, which brings it up to date",
    });
  }

  #persist<T>(work: () => Promise<T>): Promise<T> {
    return persist(this, this.#patience, work);
  }
}

async function* batches(records: AsyncIterable<Loadable>): AsyncGenerator<Loadable[]> {
  let batch: Loadable[] = [];
  let bytes = 0;
  for await (const each of records) {
    batch.push(each);
    bytes += each.lines.reduce((sum, line) => sum + line.length, 0);
    if (batch.length < BATCH_ARTICLES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
