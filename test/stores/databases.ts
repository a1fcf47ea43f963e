import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import { openSqlStore, type Patience, type SqlStore } from "../../src/stores/index.ts";

/** The PostgreSQL server of tests and of the CI; without one its tests are left out, and say so. */
export const SERVER = "postgres://postgres@127.0.0.1:5432/postgres";

/** A kind of database, with a fresh one for each test. */
export interface TestDatabase {
  readonly kind: "sqlite" | "postgres";
  /** The URL of a database without tables, which goes with the test. */
  readonly fresh: () => Promise<string>;
}

/** The databases that there are on this machine. */
export const databases: readonly TestDatabase[] = [
  {
    kind: "sqlite",
    fresh: async () => {
      const folder = mkdtempSync(join(tmpdir(), "tourdetable-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      return `sqlite:${join(folder, "deals.db")}`;
    },
  },
  ...((await answers()) ? [{ kind: "postgres" as const, fresh: freshSchema }] : []),
];

/** Whether the PostgreSQL server is there. */
export const hasPostgres = databases.some(({ kind }) => kind === "postgres");
if (!hasPostgres) {
  console.warn(`left out: the tests on PostgreSQL, since no server answers at ${SERVER}`);
}

/** No waiting in tests. */
export const impatient: Patience = { tries: 3, sleep: async () => {} };

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

async function freshSchema(): Promise<string> {
  const schema = `tourdetable_test_${process.pid}_${++schemas}`;
  await asServer(`drop schema if exists ${schema} cascade`, `create schema ${schema}`);
  onTestFinished(async () => asServer(`drop schema ${schema} cascade`));
  return `${SERVER}?options=-csearch_path%3D${schema}`;
}
