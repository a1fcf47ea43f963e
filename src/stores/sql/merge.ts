import { sql } from "kysely";
import {
  buildCluster,
  clusterTellings,
  type HeadOf,
  isOneOperation,
  type Telling,
} from "../operations/index.ts";
import type { Rows } from "../schema/index.ts";
import { inChunks } from "./chunks.ts";
import type { Db, Dialect } from "./database.ts";
import { crowded, membersOf, writeConflicts } from "./merge-conflicts.ts";
import { operationRow, tellingRows } from "./operation-rows.ts";
import { readPrints, readTellings } from "./tellings.ts";

/** What one step of the merge did. */
export interface MergeStep {
  /** Deals that no operation had before. */
  readonly merged: number;
  /** The last of them, after which the next step goes on; null where there are no more. */
  readonly last: DealPlace | null;
}

/** The place of a deal among all: deals of one article, which often have their parties in common, are merged together. */
export type DealPlace = Pick<Rows["deals"], "article_id" | "ordinal">;

/** Before all deals. */
export const FIRST_PLACE: DealPlace = { article_id: "", ordinal: -1 };

/**
 * Puts up to `limit` deals that tell no operation yet into operations, those after `after`; `db` is inside a transaction that holds the merge's lock. Only those operations are touched whose tellings may be of one with the new
 * ones, so that the result is that of merging everything at once.
 */
export async function mergeSome(
  dialect: Dialect,
  db: Db,
  headOf: HeadOf,
  after: DealPlace,
  limit: number,
): Promise<MergeStep> {
  const pending = await db
    .selectFrom("deals")
    .leftJoin("operation_tellings", "operation_tellings.deal_id", "deals.id")
    .where("operation_tellings.deal_id", "is", null)
    .where(sql<boolean>`(deals.article_id, deals.ordinal) > (${after.article_id}, ${after.ordinal})`)
    .select(["deals.id", "deals.article_id", "deals.ordinal"])
    .orderBy("deals.article_id")
    .orderBy("deals.ordinal")
    .limit(limit)
    .execute();
  if (pending.length === 0) return { merged: 0, last: null };
  const ids = pending.map(({ id }) => id);
  const reach = new Reach(db, headOf);
  const fresh = await reach.add(ids);
  await writeKeys(dialect, db, fresh);
  await reach.extend(fresh);
  await writeOperations(dialect, db, headOf, reach);
  return { merged: ids.length, last: ids.length < limit ? null : pending.at(-1)! };
}

/** Forgets the operations of these articles' deals, which leaves all their deals to be merged again. */
export async function forgetOperations(db: Db, articles: readonly string[]): Promise<void> {
  const operations = await inChunks(articles, (ids) =>
    db
      .selectFrom("operation_tellings")
      .innerJoin("deals", "deals.id", "operation_tellings.deal_id")
      .where("deals.article_id", "in", ids)
      .select("operation_id")
      .distinct()
      .execute(),
  );
  const gone = [...new Set(operations.map(({ operation_id }) => operation_id))];
  const usual = await crowdedOf(db, gone);
  await forget(db, gone);
  await inChunks(articles, async (ids) => {
    const deals = db.selectFrom("deals").select("id").where("article_id", "in", ids);
    await db.deleteFrom("deal_keys").where("deal_id", "in", deals).execute();
    return [];
  });
  await forget(db, await noLongerCrowded(db, usual));
}

async function forget(db: Db, operations: readonly string[]): Promise<void> {
  await inChunks(operations, async (ids) => {
    await db.deleteFrom("operations").where("id", "in", ids).execute();
    return [];
  });
}

/** The keys of usual tickets under which these operations are. */
async function crowdedOf(db: Db, operations: readonly string[]): Promise<Set<string>> {
  const keys = await inChunks(operations, (ids) =>
    db
      .selectFrom("operation_tellings")
      .innerJoin("deal_keys", "deal_keys.deal_id", "operation_tellings.deal_id")
      .where("operation_id", "in", ids)
      .where("key", "like", "c%")
      .select("key")
      .distinct()
      .execute(),
  );
  return crowded(
    db,
    keys.map(({ key }) => key),
  );
}

/** Operations under keys that were those of usual tickets and are no more: they may be conflicts after all. */
async function noLongerCrowded(db: Db, before: ReadonlySet<string>): Promise<string[]> {
  const still = await crowded(db, [...before]);
  const rows = await inChunks(
    [...before].filter((key) => !still.has(key)),
    (keys) =>
      db
        .selectFrom("deal_keys")
        .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
        .where("key", "in", keys)
        .select("operation_id")
        .distinct()
        .execute(),
  );
  return [...new Set(rows.map(({ operation_id }) => operation_id))];
}

/** The tellings that may be of one operation with given ones, directly or through others. */
class Reach {
  readonly tellings = new Map<string, Telling>();
  /** The operations that the database has of these tellings. */
  readonly operations = new Set<string>();
  readonly #db: Db;
  readonly #headOf: HeadOf;

  constructor(db: Db, headOf: HeadOf) {
    this.#db = db;
    this.#headOf = headOf;
  }

  /** Reads those of these deals that are not read yet. */
  async add(ids: readonly string[]): Promise<Telling[]> {
    const missing = ids.filter((id) => !this.tellings.has(id));
    const read = await readTellings(this.#db, missing, this.#headOf);
    for (const telling of read) this.tellings.set(telling.deal.id, telling);
    return read;
  }

  /** Follows the pairs that may be one operation, and the operations that there are, until nothing is added. */
  async extend(from: readonly Telling[]): Promise<void> {
    let frontier = from;
    while (frontier.length > 0) {
      const alike = await this.#alike(frontier);
      const members = await this.#members([...frontier.map(({ deal }) => deal.id), ...alike]);
      frontier = await this.add([...new Set([...alike, ...members])]);
    }
  }

  /** Deals already merged that make a pair with one of these. */
  async #alike(frontier: readonly Telling[]): Promise<string[]> {
    const byKey = new Map<string, Telling[]>();
    for (const telling of frontier) {
      for (const key of telling.blockKeys) {
        const own = byKey.get(key);
        if (own === undefined) byKey.set(key, [telling]);
        else own.push(telling);
      }
    }
    const rows = await inChunks([...byKey.keys()], (keys) =>
      this.#db.selectFrom("deal_keys").selectAll().where("key", "in", keys).execute(),
    );
    const found = rows.filter(({ deal_id }) => !this.tellings.has(deal_id));
    const others = await readTellings(
      this.#db,
      [...new Set(found.map(({ deal_id }) => deal_id))],
      this.#headOf,
    );
    const other = new Map(others.map((telling) => [telling.deal.id, telling]));
    const alike = found.filter(({ deal_id, key }) =>
      (byKey.get(key) ?? []).some((telling) => isOneOperation(telling, other.get(deal_id)!)),
    );
    return [...new Set(alike.map(({ deal_id }) => deal_id))];
  }

  /** All deals of the operations that these deals tell. */
  async #members(ids: readonly string[]): Promise<string[]> {
    const own = await inChunks(ids, (some) =>
      this.#db.selectFrom("operation_tellings").select("operation_id").where("deal_id", "in", some).execute(),
    );
    const fresh = [...new Set(own.map(({ operation_id }) => operation_id))].filter(
      (id) => !this.operations.has(id),
    );
    for (const id of fresh) this.operations.add(id);
    return membersOf(this.#db, fresh).then((rows) => rows.map(({ deal_id }) => deal_id));
  }
}

async function writeKeys(dialect: Dialect, db: Db, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.flatMap((telling) =>
    [...telling.blockKeys, ...telling.chequeKeys].map((key) => ({ deal_id: telling.deal.id, key })),
  );
  await dialect.upsert(db, "deal_keys", rows);
}

async function writeOperations(dialect: Dialect, db: Db, headOf: HeadOf, reach: Reach): Promise<void> {
  const clusters = clusterTellings([...reach.tellings.values()]);
  const several = clusters.filter((cluster) => cluster.length > 1).flat();
  const prints = await readPrints(db, [...new Set(several.map(({ deal }) => deal.articleId))]);
  const built = clusters.map((cluster) => ({ cluster, ...buildCluster(cluster, prints) }));
  const operations = built.map(({ operation }) => operation);
  await dialect.upsert(db, "operations", operations.map(operationRow));
  await dialect.upsert(db, "operation_tellings", operations.flatMap(tellingRows));
  const stay = new Set(operations.map(({ id }) => id));
  await forget(
    db,
    [...reach.operations].filter((id) => !stay.has(id)),
  );
  await writeConflicts(
    dialect,
    db,
    headOf,
    built.map(({ cluster, operation, conflicts }) => ({ id: operation.id, tellings: cluster, conflicts })),
  );
}
