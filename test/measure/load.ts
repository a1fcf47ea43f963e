import { createHash } from "node:crypto";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { openSqlStore, readExtracted, type SqlStore } from "../../src/stores/index.ts";
import { type TableName, tables } from "../../src/stores/schema/index.ts";
import { recordTables } from "../../src/stores/sql/rows.ts";
import { makeRecords } from "../stores/make-records.ts";

/**
 * Loads many deals twice into SQLite and PostgreSQL, and merges them: seconds by the clock and of the
 * processors, rows a second, and what the second load changed.
 * Usage: tsx test/measure/load.ts [deals = 100000] [sqlite|postgres]
 */
const DEALS = Number(process.argv[2] ?? 100_000);
const ONLY = process.argv[3] ?? null;
const DEALS_PER_ARTICLE = 4;
/** Every fifth article tells of the same company as the one before it, with the same sums. */
const TOLD_AGAIN = 5;
const SERVER = process.env.TOURDETABLE_POSTGRES ?? "postgres://postgres@127.0.0.1:5432/postgres";
const SCHEMA = "tourdetable_measure";

const folder = mkdtempSync(join(tmpdir(), "tourdetable-load-"));
try {
  const extracted = write(join(folder, "extracted"));
  if (ONLY !== "postgres") await measure("sqlite", `sqlite:${join(folder, "deals.db")}`, extracted);
  if (ONLY !== "sqlite") {
    await server(`drop schema if exists ${SCHEMA} cascade`, `create schema ${SCHEMA}`);
    await measure("postgres", `${SERVER}?options=-csearch_path%3D${SCHEMA}`, extracted);
    await server(`drop schema ${SCHEMA} cascade`);
  }
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
    const company = index % TOLD_AGAIN === 1 ? index - 1 : index;
    const records = makeRecords(`article-${String(index).padStart(7, "0")}`, DEALS_PER_ARTICLE, {
      target: `Société ${company.toString(36)} SAS`,
      acquirer: `Alpha ${company % 200}`,
      millions: 1 + ((company * 7919) % 499),
    });
    // Ids in no order, as those of real deals.
    const own = records.deals.map((deal) => ({
      ...deal,
      id: `d_${createHash("sha256").update(deal.id).digest("hex").slice(0, 14)}`,
    }));
    writeSync(articles, `${JSON.stringify({ ...records.article, deals: own.map(({ id }) => id) })}\n`);
    for (const deal of own) writeSync(deals, `${JSON.stringify(deal)}\n`);
  }
  closeSync(articles);
  closeSync(deals);
  return out;
}

async function measure(kind: string, url: string, extracted: string): Promise<void> {
  const store = openSqlStore(url);
  await store.migrate();
  const load = async (merge: boolean) => {
    const source = { source: extracted, version: "measure" };
    return timed(store, kind, () => store.load(readExtracted(extracted), { ...source, merge }));
  };
  const first = await load(false);
  const rows = await countRows(store, recordTables);
  const merge = await timed(store, kind, () => store.merge());
  const merged = await countRows(store, ["operations", "operation_tellings", "deal_keys", "conflicts"]);
  const before = await fingerprint(store, kind);
  const second = await load(true);
  const changed = (await fingerprint(store, kind)) !== before;
  const memory = process.resourceUsage().maxRSS / 1024;
  const line = (what: string, { seconds, own, server }: Timed<unknown>, more: string) =>
    process.stdout.write(
      `${kind}, ${what}: ${seconds.toFixed(1)} s, processors ${(own + server).toFixed(1)} s (of which the server ${server.toFixed(1)} s); ${more}\n`,
    );
  line(`${DEALS} deals`, first, `${rows} rows, ${Math.round(rows / first.seconds)} rows/s`);
  line("merge", merge, `${merge.result} deals, ${merged} rows`);
  line(
    "the same again",
    second,
    `${((100 * second.seconds) / first.seconds).toFixed(0)} % of the first time, ${second.result.unchanged} articles unchanged, ${changed ? "ROWS CHANGED" : "no row changed"}`,
  );
  process.stdout.write(
    `${kind}: peak ${memory.toFixed(0)} MB; load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(" ")} on ${cpus().length} processors\n`,
  );
  await store.close();
}

interface Timed<T> {
  readonly result: T;
  /** By the clock. */
  readonly seconds: number;
  /** Processor time of this process. */
  readonly own: number;
  /** Processor time of the database server's process, 0 where there is none. */
  readonly server: number;
}

async function timed<T>(store: SqlStore, kind: string, work: () => Promise<T>): Promise<Timed<T>> {
  const backend = kind === "postgres" ? await backendOf(store) : null;
  const [started, before, serverBefore] = [performance.now(), process.cpuUsage(), secondsOf(backend)];
  const result = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { result, seconds, own: (user + system) / 1e6, server: secondsOf(backend) - serverBefore };
}

/** The server's process that serves this store: the pool has but one where questions come one after another. */
async function backendOf(store: SqlStore): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(store.db);
  return rows[0]!.pid;
}

/** Processor time of a process of this machine, as Linux counts it: in hundredths. */
function secondsOf(pid: number | null): number {
  if (pid === null) return 0;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}

async function countRows(store: SqlStore, counted: readonly TableName[]): Promise<number> {
  let rows = 0;
  for (const table of counted) {
    const count = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db);
    rows += count.rows[0]?.n ?? 0;
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
