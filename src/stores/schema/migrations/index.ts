import { type Kysely, type Migration, sql } from "kysely";
import { addColumns, columnComments, commentsOf, createIndexes, createTable, type Ddl } from "../ddl.ts";
import { flatColumns, flatComment, flatSelect } from "../flat-view.ts";
import { nameKey } from "../name-key.ts";
import * as records from "./001-records.ts";
import * as operations from "./002-operations.ts";
import * as queue from "./003-queue.ts";
import * as keys from "./004-keys.ts";
import * as mostTold from "./005-most-told.ts";

/** Names are folded in pages of as many rows. */
const PAGE_ROWS = 1000;

/** The versions of the schema in order; one that has been released never changes, a new one is added. */
export function migrations(ddl: Ddl): Record<string, Migration> {
  return {
    "001-records": { up: (db) => upRecords(db, ddl) },
    "002-operations": { up: (db) => upOperations(db, ddl) },
    "003-queue": { up: (db) => upQueue(db, ddl) },
    "004-keys": { up: (db) => upKeys(db, ddl) },
    "005-most-told": { up: (db) => createIndexes(db, mostTold.indexes) },
  };
}

async function upRecords(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const [name, table] of Object.entries(records.tables)) await createTable(db, ddl, name, table);
  await createIndexes(db, records.indexes);
  await ddl.comment(db, commentsOf(records.tables));
}

async function upOperations(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const [name, columns] of Object.entries(operations.addedColumns)) {
    await addColumns(db, ddl, name, columns);
  }
  await foldNames(db, "entities", ["article_id", "id"]);
  await foldNames(db, "deal_parties", ["deal_id", "ordinal"]);
  for (const [name, table] of Object.entries(operations.tables)) await createTable(db, ddl, name, table);
  await createIndexes(db, operations.indexes);
  await sql`create view deals_flat as ${sql.raw(flatSelect(ddl.joins))}`.execute(db);
  await ddl.comment(db, [
    ...commentsOf(operations.tables),
    ...Object.entries(operations.addedColumns).flatMap(([name, columns]) => columnComments(name, columns)),
    { on: "view", table: "deals_flat", column: null, comment: flatComment },
    ...flatColumns(ddl.joins).map(({ name, comment }) => ({
      on: "view" as const,
      table: "deals_flat",
      column: name,
      comment,
    })),
  ]);
}

async function upQueue(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const [name, table] of Object.entries(queue.tables)) await createTable(db, ddl, name, table);
  await createIndexes(db, queue.indexes);
  await ddl.comment(db, commentsOf(queue.tables));
}

async function upKeys(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  for (const [name, table] of Object.entries(keys.tables)) await createTable(db, ddl, name, table);
  await createIndexes(db, keys.indexes);
  await ddl.comment(db, commentsOf(keys.tables));
}

/** Fills `name_key` of rows that an earlier version has written. */
async function foldNames(db: Kysely<unknown>, table: string, key: readonly [string, string]): Promise<void> {
  const [first, second] = key.map((name) => sql.ref(name));
  let after: readonly unknown[] | null = null;
  for (;;) {
    const seek: ReturnType<typeof sql> =
      after === null ? sql`true` : sql`(${first}, ${second}) > (${after[0]}, ${after[1]})`;
    const { rows } = await sql<{ a: unknown; b: unknown; name: string }>`
      select ${first} as a, ${second} as b, name from ${sql.table(table)}
      where ${seek} order by ${first}, ${second} limit ${PAGE_ROWS}`.execute(db);
    for (const { a, b, name } of rows) {
      await sql`update ${sql.table(table)} set name_key = ${nameKey(name)}
        where ${first} = ${a} and ${second} = ${b}`.execute(db);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = [last.a, last.b];
  }
}
