import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import { openSqlStore, type Patience, type SqlStore } from "../../src/stores/index.ts";
import { afterFile } from "../after-file.ts";

/** The PostgreSQL server of tests and of the CI; without one its tests are left out, and say so. */
export const SERVER = "postgres://postgres@127.0.0.1:5432/postgres";

/** No waiting in tests. */
export const impatient: Patience = { tries: 3, sleep: async () => {} };

/** A kind of database. */
export interface TestDatabase {
  readonly kind: "sqlite" | "postgres";
  /** The URL of a database without tables, which goes with the test. */
  readonly fresh: () => Promise<string>;
  /** A store with tables and no rows: made once a test file, since that takes long, and emptied for each test. */
  readonly emptied: () => Promise<SqlStore>;
}

/** The databases that there are on this machine. */
export const databases: readonly TestDatabase[] = [
  database("sqlite", () => {
    const folder = mkdtempSync(join(tmpdir(), "tourdetable-"));
    const remove = async () => rmSync(folder, { recursive: true, force: true });
    return { url: `sqlite:${join(folder, "deals.db")}`, remove };
  }),
  ...((await answers()) ? [database("postgres", newSchema)] : []),
];

interface Made {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

function database(kind: TestDatabase["kind"], make: () => Made | Promise<Made>): TestDatabase {
  let shared: Promise<SqlStore> | null = null;
  const migrated = async () => {
    const { url, remove } = await make();
    const store = openSqlStore(url, { patience: impatient });
    afterFile(async () => {
      shared = null;
      await store.close();
      await remove();
    });
    await store.migrate();
    return store;
  };
  return {
    kind,
    fresh: async () => {
      const { url, remove } = await make();
      onTestFinished(remove);
      return url;
    },
    emptied: async () => {
      shared ??= migrated();
      const store = await shared;
      // All other rows hang on these.
      for (const table of ["operations", "articles", "runs", "jobs"] as const) {
        await store.db.deleteFrom(table).execute();
      }
      return store;
    },
  };
}

/** Whether the PostgreSQL server is there. */
export const hasPostgres = databases.some(({ kind }) => kind === "postgres");
if (!hasPostgres) {
  console.warn(`left out: the tests on PostgreSQL, since no server answers at ${SERVER}`);
}

/** Opens a store that is closed with the test. */
export function opened(url: string, patience: Patience = impatient): SqlStore {
  const store = openSqlStore(url, { patience });
  onTestFinished(async () => store.close());
  return store;
}

/** Runs statements as the server's own client would. */
export async function asServer(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function answers(): Promise<boolean> {
  try {
    await asServer("select 1");
    return true;
  } catch {
    return false;
  }
}

let schemas = 0;

/** A schema of the tests' own, whose commits need not reach the disk. */
async function newSchema(): Promise<Made> {
  const schema = `tourdetable_test_${process.pid}_${++schemas}`;
  await asServer(`drop schema if exists ${schema} cascade`, `create schema ${schema}`);
  return {
    url: `${SERVER}?options=-csearch_path%3D${schema}%20-csynchronous_commit%3Doff`,
    remove: () => asServer(`drop schema ${schema} cascade`),
  };
}
