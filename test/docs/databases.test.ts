import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Records, type SqlStore, toLoadable } from "../../src/stores/index.ts";
import { tables } from "../../src/stores/schema/index.ts";
import { recordTables } from "../../src/stores/sql/rows.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { asServer, databases, opened, SERVER } from "../stores/databases.ts";
import { makeRecords } from "../stores/make-records.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/databases.md"), "utf8");
const statements = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => (match[1] ?? "").trim());
const questions = statements.filter((statement) => statement.startsWith("SELECT"));
const deletion = (table: string, where: string) => {
  const found = statements.find((statement) => statement.startsWith(`DELETE FROM ${table} WHERE ${where}`));
  if (found === undefined) throw new Error(`expected a deletion from ${table} where ${where}`);
  return found;
};
const hasPgDump = existsSync("/usr/bin/pg_dump");
if (!hasPgDump) console.warn("left out: backup of PostgreSQL, since there is no /usr/bin/pg_dump");

async function load(store: SqlStore, ...ids: readonly string[]) {
  await store.migrate();
  return store.load(
    (async function* () {
      for (const id of ids) yield toLoadable(makeRecords(id));
    })(),
    { source: "test", version: "0.1.0" },
  );
}

async function all(store: SqlStore): Promise<Records[]> {
  const list: Records[] = [];
  for await (const records of store.records()) list.push(records);
  return list;
}

async function count(store: SqlStore, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db);
  return rows[0]?.n ?? -1;
}

it("the page names every table", () => {
  for (const name of Object.keys(tables)) expect(page).toContain(`| \`${name}\` |`);
  expect(questions.length).toBeGreaterThan(5);
});

describe.each(databases)("what the page says holds for $kind", ({ kind, emptied, fresh }) => {
  it("every question has an answer", async () => {
    const store = await emptied();
    await load(store, "a", "b");
    for (const question of questions) {
      expect((await sql.raw(question).execute(store.db)).rows.length, question).toBeGreaterThan(0);
    }
  });

  it("old runs are deleted without their articles, which are not loaded again", async () => {
    const store = opened(await fresh());
    await load(store, "a");
    await load(store, "b");
    await sql`update runs set loaded_at = '2019-05-05T00:00:00Z' where id = 1`.execute(store.db);
    await sql.raw(deletion("runs", "loaded_at")).execute(store.db);
    expect([await count(store, "runs"), await count(store, "articles")]).toEqual([1, 2]);
    expect(await load(store, "a", "b")).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await count(store, "runs")).toBe(1);
  });

  it("what a run has brought is deleted with all its rows, and comes back when loaded", async () => {
    const store = opened(await fresh());
    await load(store, "a");
    await load(store, "b");
    await sql.raw(deletion("articles", "run_id")).execute(store.db);
    expect((await all(store)).map(({ article }) => article.id)).toEqual(["b"]);
    expect(await load(store, "a", "b")).toMatchObject({ added: 1, unchanged: 1 });
    expect((await all(store)).map(({ article }) => article.id)).toEqual(["a", "b"]);
  });

  it("old articles go, and operations that nothing tells", async () => {
    const store = await emptied();
    await load(store, "a", "b");
    await sql`update articles set published_latest = '2019-12-31' where id = 'a'`.execute(store.db);
    // Loading has merged operations of its own; these two are easier to tell apart.
    await sql`delete from conflicts`.execute(store.db);
    await sql`delete from operation_tellings`.execute(store.db);
    await sql`delete from operations`.execute(store.db);
    await sql`insert into operations (id, kind, status, parties, support, tellings, confidence)
      values ('o1', 'acquisition', 'announced', '[]', '{}', 1, 0.5), ('o2', 'acquisition', 'announced', '[]', '{}', 1, 0.5)`.execute(
      store.db,
    );
    await sql`insert into operation_tellings (deal_id, operation_id) values ('d_a_0', 'o1'), ('d_b_0', 'o2')`.execute(
      store.db,
    );
    await sql.raw(deletion("articles", "published_latest")).execute(store.db);
    await sql.raw(deletion("operations", "id NOT IN")).execute(store.db);
    const left = await store.db.selectFrom("operations").select("id").execute();
    expect(left).toEqual([{ id: "o2" }]);
    const records = await all(store);
    expect(records.map(({ article }) => article.id)).toEqual(["b"]);
    for (const table of recordTables) expect(await count(store, table), table).toBeGreaterThan(0);
  });

  it.runIf(kind === "sqlite" || hasPgDump)("a backup is restored to the last row", async () => {
    const url = await fresh();
    const store = opened(url);
    await load(store, "a", "b");
    const before = await all(store);
    const restored = kind === "sqlite" ? await vacuumInto(store) : await dumpAndRestore(url);
    expect(await all(restored)).toEqual(before);
    expect(await load(restored, "a", "b")).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await load(restored, "c")).toMatchObject({ added: 1 });
  });
});

async function vacuumInto(store: SqlStore): Promise<SqlStore> {
  const file = join(temporaryFolder(), "backup.db");
  expect(page).toContain(`sqlite3 deals.db "VACUUM INTO 'backup.db'"`);
  await sql`vacuum into ${sql.lit(file)}`.execute(store.db);
  return opened(`sqlite:${file}`);
}

async function dumpAndRestore(url: string): Promise<SqlStore> {
  const schema = /search_path%3D(\w+)/.exec(url)?.[1] ?? "";
  const file = join(temporaryFolder(), "backup.sql");
  const [dump = "", restore = ""] = ["pg_dump", "psql"].map(
    (tool) => new RegExp(`^${tool} .*$`, "m").exec(page)?.[0] ?? "",
  );
  const arguments_ = (line: string) =>
    line
      .split(" ")
      .slice(1)
      .map((each) =>
        each
          .replace("=public", `=${schema}`)
          .replace("backup.sql", file)
          .replace(/^postgres:.*/, SERVER),
      );
  execFileSync("pg_dump", arguments_(dump));
  await asServer(`drop schema ${schema} cascade`);
  execFileSync("psql", arguments_(restore), { stdio: "pipe" });
  return opened(url);
}
