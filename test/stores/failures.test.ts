import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSqlStore, openStore, type SqlStore, toLoadable } from "../../src/stores/index.ts";
import { sqlite } from "../../src/stores/sql/sqlite.ts";
import { SqlStore as Store } from "../../src/stores/sql/store.ts";
import { openSqlite } from "../../src/stores/sqlite-driver.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { asServer, databases, hasPostgres, opened, SERVER } from "./databases.ts";
import { makeRecords } from "./make-records.ts";

const options = { source: "test", version: "0.1.0" };

async function* stream(...ids: string[]) {
  for (const id of ids) yield toLoadable(makeRecords(id));
}

async function counts(store: SqlStore): Promise<number[]> {
  const { rows } = await sql<{ articles: number; deals: number; runs: number }>`select
    (select count(*) from articles) as articles, (select count(*) from deals) as deals,
    (select count(*) from runs) as runs`.execute(store.db);
  return Object.values(rows[0] ?? {});
}

/** A store that remembers how long it would have waited, and does something while it waits. */
function patient(url: string, meanwhile: (wait: number) => Promise<unknown> = async () => {}) {
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
    await meanwhile(waits.length);
  };
  return { store: opened(url, { tries: 4, sleep }), waits };
}

describe.each(databases)("$kind in trouble", ({ emptied }) => {
  it("writes a batch wholly or not at all", async () => {
    const store = await emptied();
    const work = store.transaction(async (db) => {
      await store.put(db, [toLoadable(makeRecords("a"))], { ...options, id: null });
      throw new Error("the shard was taken away");
    });
    await expect(work).rejects.toThrow("the shard was taken away");
    expect(await counts(store)).toEqual([0, 0, 0]);
  });

  it("commits what goes with a batch, such as a shard's mark, together with it", async () => {
    const store = await emptied();
    await sql`create table own_marks (id text primary key)`.execute(store.db);
    onTestFinished(async () => void (await sql`drop table own_marks`.execute(store.db)));
    await store.transaction(async (db) => {
      await store.put(db, [toLoadable(makeRecords("a"))], { ...options, id: null });
      await sql`insert into own_marks values ('s1')`.execute(db);
    });
    expect(await counts(store)).toEqual([1, 2, 1]);
    expect((await sql`select * from own_marks`.execute(store.db)).rows).toEqual([{ id: "s1" }]);
  });
});

describe("sqlite in trouble", () => {
  const [database] = databases;
  const fresh = () => database?.fresh() ?? Promise.reject(new Error("expected SQLite"));

  it("says that a file is read-only", async () => {
    const file = (await fresh()).slice("sqlite:".length);
    const store = opened(`sqlite:${file}`);
    await store.migrate();
    await sql`pragma query_only = on`.execute(store.db);
    await expect(store.load(stream("a"), options)).rejects.toThrow(
      /the database is read-only .*: give yourself the right/,
    );
    expect(await counts(store)).toEqual([0, 0, 0]);
  });

  it.skipIf(process.getuid?.() === 0)("says so of a file without the right to write", async () => {
    const url = await fresh();
    const store = openSqlStore(url);
    await store.migrate();
    await store.close();
    chmodSync(url.slice("sqlite:".length), 0o444);
    expect(() => openSqlStore(url)).toThrow("read-only");
  });

  it("waits for a full disk to be given room, and says when it was not", async () => {
    const url = await fresh();
    const { store, waits } = patient(url);
    await store.migrate();
    const limit = (pages: string) => sql.raw(`pragma max_page_count = ${pages}`).execute(store.db);
    await limit("1");
    const many = Array.from({ length: 100 }, (_, index) => `a${index}`);
    await expect(store.load(stream(...many), options)).rejects.toThrow(
      /the disk is full .*: make room, then run again/,
    );
    expect(waits).toEqual([200, 400, 800]);
    expect(await counts(store)).toEqual([0, 0, 0]);
    await limit("1000000");
    expect(await store.load(stream(...many), options)).toMatchObject({ added: 100 });
  });

  it("waits for another program's transaction", async () => {
    const url = await fresh();
    const file = url.slice("sqlite:".length);
    await opened(url).migrate();
    const other = openSqlite(file);
    other.exec("BEGIN IMMEDIATE");
    const waits: number[] = [];
    const sleep = async (ms: number) => {
      waits.push(ms);
      if (waits.length === 2) other.exec("COMMIT");
    };
    const store = new Store(url, sqlite(file, "write", 0), { tries: 5, sleep });
    onTestFinished(async () => {
      await store.close();
      other.close();
    });
    expect(await store.load(stream("a"), options)).toMatchObject({ added: 1 });
    expect(waits).toEqual([200, 400]);
  });

  it("says that a file is no database, or is missing, or is in no folder", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "notes.db");
    writeFileSync(file, "Alpha s'offre Bêta\n".repeat(100));
    expect(() => openStore(`sqlite:${file}`)).toThrow(`${file}: the file is no SQLite database`);
    const missing = join(folder, "missing.db");
    expect(() => openStore(`sqlite:${missing}`, { mode: "read" })).toThrow(
      "no such database: fill it with tourdetable load",
    );
    expect(existsSync(missing)).toBe(false);
    expect(() => openStore(`sqlite:${join(folder, "no", "where.db")}`)).toThrow(
      "the database cannot be opened",
    );
  });
});

it.skipIf(!hasPostgres)("PostgreSQL's troubles are tried out on a server", () => {
  expect(hasPostgres).toBe(true);
});

describe.runIf(hasPostgres)("postgres in trouble", () => {
  const fresh = () => databases[1]?.fresh() ?? Promise.reject(new Error("expected PostgreSQL"));

  it("goes on after the server has dropped the connection, with nothing twice", async () => {
    const { store, waits } = patient(await fresh());
    await store.migrate();
    let drops = 0;
    const report = await store.transaction(async (db) => {
      const put = await store.put(db, [toLoadable(makeRecords("a"))], { ...options, id: null });
      if (drops++ < 2) {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
        await asServer(`select pg_terminate_backend(${rows[0]?.pid})`);
      }
      return put;
    });
    expect(report).toMatchObject({ added: 1 });
    expect(waits).toEqual([200, 400]);
    expect(await counts(store)).toEqual([1, 2, 1]);
  });

  it("goes on after a deadlock", async () => {
    const url = await fresh();
    const { store: one, waits } = patient(url);
    const { store: two, waits: more } = patient(url);
    await one.migrate();
    await sql`set deadlock_timeout = '10ms'`.execute(one.db);
    await sql`create table own_marks (id integer primary key, n integer not null)`.execute(one.db);
    await sql`insert into own_marks values (1, 0), (2, 0)`.execute(one.db);
    let arrived = 0;
    let bothHere = () => {};
    const meeting = new Promise<void>((resolve) => {
      bothHere = resolve;
    });
    const work = (store: SqlStore, first: number, second: number) =>
      store.transaction(async (db) => {
        await sql`update own_marks set n = n + 1 where id = ${first}`.execute(db);
        if (++arrived >= 2) bothHere();
        await meeting;
        await sql`update own_marks set n = n + 1 where id = ${second}`.execute(db);
      });
    await Promise.all([work(one, 1, 2), work(two, 2, 1)]);
    expect([...waits, ...more]).toEqual([200]);
    expect((await sql`select * from own_marks order by id`.execute(one.db)).rows).toEqual([
      { id: 1, n: 2 },
      { id: 2, n: 2 },
    ]);
  });

  it("says that the database is read-only", async () => {
    const url = await fresh();
    await opened(url).migrate();
    const { store, waits } = patient(`${url}%20-cdefault_transaction_read_only%3Don`);
    await expect(store.load(stream("a"), options)).rejects.toThrow(
      /read-only .*: connect to the primary server/,
    );
    expect(waits).toHaveLength(3);
    expect(await counts(store)).toEqual([0, 0, 0]);
  });

  it("says that nobody listens, and never tells the password", async () => {
    const { store, waits } = patient("postgres://editor:s3cret@127.0.0.1:1/news");
    const failed = store.migrate();
    await expect(failed).rejects.toThrow(
      /^postgres:\/\/editor@127.0.0.1:1\/news: the database server cannot be reached/,
    );
    await expect(failed).rejects.not.toThrow(/s3cret/);
    expect(waits).toEqual([200, 400, 800]);
  });

  it("says that a server hangs up", async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    await expect(patient(`postgres://u@127.0.0.1:${port}/news`).store.migrate()).rejects.toThrow(
      "cannot be reached",
    );
  });

  it("says that database, schema or user are not right, without trying again", async () => {
    for (const [url, told] of [
      [SERVER.replace(/\w+$/, "nowhere_at_all"), /no such database .*: create it/],
      [`${SERVER}?options=-csearch_path%3Dnowhere_at_all`, /no default schema: create the schema/],
      [SERVER.replace("postgres@", "nobody_at_all@"), /refuses this user .*: check user and password/],
    ] as const) {
      const { store, waits } = patient(url);
      await expect(store.migrate(), url).rejects.toThrow(told);
      expect(waits).toEqual([]);
    }
  });
});

it("no other URL is a store's", () => {
  for (const url of ["", "mysql://localhost/news", "jsonl:", "sqlite:"]) {
    expect(() => openStore(url), url).toThrow(
      "expected sqlite:FILE, postgres://USER@HOST/DATABASE, or a folder",
    );
  }
});
