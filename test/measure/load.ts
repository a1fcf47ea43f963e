import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { openSqlStore, readExtracted, type SqlStore } from "../../src/stores/index.ts";
import { tables } from "../../src/stores/schema/index.ts";
import { makeRecords } from "../stores/make-records.ts";

/**
 * Loads many deals twice into SQLite and PostgreSQL: seconds, rows a second, and what the second load changed.
 * Usage: tsx test/measure/load.ts [deals = 100000]
 */
const DEALS = Number(process.argv[2] ?? 100_000);
const DEALS_PER_ARTICLE = 4;
const SERVER = process.env.TOURDETABLE_POSTGRES ?? "postgres://postgres@127.0.0.1:5432/postgres";
const SCHEMA = "tourdetable_measure";

const folder = mkdtempSync(join(tmpdir(), "tourdetable-load-"));
try {
  const extracted = write(join(folder, "extracted"));
  await measure("sqlite", `sqlite:${join(folder, "deals.db")}`, extracted);
  await server(`drop schema if exists ${SCHEMA} cascade`, `create schema ${SCHEMA}`);
  await measure("postgres", `${SERVER}?options=-csearch_path%3D${SCHEMA}`, extracted);
  await server(`drop schema ${SCHEMA} cascade`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the records as `extract` would have. */
function write(out: string): string {
  mkdirSync(out);
  const [articles, deals] = ["articles.jsonl", "deals.jsonl"].map((name) =>
    openSync(join(out, name), "w"),
  ) as [number, number];
  for (let index = 0; index < DEALS / DEALS_PER_ARTICLE; index++) {
    const records = makeRecords(`article-${String(index).padStart(7, "0")}`, DEALS_PER_ARTICLE);
    writeSync(articles, `${JSON.stringify(records.article)}\n`);
    for (const deal of records.deals) writeSync(deals, `${JSON.stringify(deal)}\n`);
  }
  closeSync(articles);
  closeSync(deals);
  return out;
}

async function measure(kind: string, url: string, extracted: string): Promise<void> {
  const store = openSqlStore(url);
  await store.migrate();
  const load = async () => {
    const started = performance.now();
    const report = await store.load(readExtracted(extracted), { source: extracted, version: "measure" });
    return { report, seconds: (performance.now() - started) / 1000 };
  };
  const first = await load();
  const rows = await countRows(store);
  const before = await fingerprint(store, kind);
  const second = await load();
  const changed = (await fingerprint(store, kind)) !== before;
  const memory = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${kind}: ${DEALS} deals, ${rows} rows in ${first.seconds.toFixed(1)} s (${Math.round(rows / first.seconds)} rows/s); ` +
      `again in ${second.seconds.toFixed(1)} s (${((100 * second.seconds) / first.seconds).toFixed(0)} %), ` +
      `${second.report.unchanged} articles unchanged, ${changed ? "ROWS CHANGED" : "no row changed"}; peak ${memory.toFixed(0)} MB\n`,
  );
  await store.close();
}

async function countRows(store: SqlStore): Promise<number> {
  let rows = 0;
  for (const table of Object.keys(tables)) {
    const counted = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db);
    rows += counted.rows[0]?.n ?? 0;
  }
  return rows;
}

/** Changes when any row is written, even with the same values. */
async function fingerprint(store: SqlStore, kind: string): Promise<string> {
  if (kind === "sqlite") {
    return JSON.stringify((await sql`select total_changes() as n`.execute(store.db)).rows);
  }
  const sums: string[] = [];
  for (const table of Object.keys(tables)) {
    const { rows } = await sql<{ s: string }>`
      select count(*) || ' ' || coalesce(sum(hashtext(xmin::text || ctid::text)), 0) as s from ${sql.table(table)}`.execute(
      store.db,
    );
    sums.push(rows[0]?.s ?? "");
  }
  return sums.join();
}

async function server(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
