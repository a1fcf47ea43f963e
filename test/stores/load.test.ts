import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { flatHeadings, flatRows, type Records, type SqlStore, toLoadable } from "../../src/stores/index.ts";
import { type Rows, tables } from "../../src/stores/schema/index.ts";
import { databases, hasPostgres } from "./databases.ts";
import { makeRecords } from "./make-records.ts";

const options = { source: "test", version: "0.1.0" };

async function load(store: SqlStore, ...records: readonly Records[]) {
  return store.load(stream(records), options);
}

async function* stream(records: readonly Records[]) {
  for (const each of records) yield toLoadable(each);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Every row of every table, with the version that PostgreSQL gives it. */
async function everything(store: SqlStore, kind: string): Promise<Record<string, unknown[]>> {
  const version = sql.raw(kind === "postgres" ? "xmin::text || ctid::text as row_version, " : "");
  const entries = Object.keys(tables).map(async (name) => {
    const { rows } = await sql`select ${version} * from ${sql.table(name)}`.execute(store.db);
    return [name, rows] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function count(store: SqlStore, table: keyof Rows): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(store.db);
  return rows[0]?.n ?? -1;
}

it.skipIf(!hasPostgres)("the suite runs on PostgreSQL too", () => {
  expect(databases.map(({ kind }) => kind)).toEqual(["sqlite", "postgres"]);
});

describe.each(databases)("a load into $kind", ({ kind, emptied: store }) => {
  it("keeps every field of the records", async () => {
    const made = await store();
    const skipped = makeRecords("b", 0);
    const records = [
      makeRecords("a"),
      {
        deals: [],
        article: {
          ...skipped.article,
          status: "skipped" as const,
          reason: "language: eng",
          language: null,
          body: "The body",
        },
      },
    ];
    expect(await load(made, ...records)).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      deals: 2,
      rejected: [],
    });
    expect(await all(made.records())).toEqual(records);
  });

  it("changes nothing the second time, not even a row version", async () => {
    const made = await store();
    const records = ["a", "b", "c"].map((id) => makeRecords(id, 5));
    await load(made, ...records);
    const before = await everything(made, kind);
    expect(await load(made, ...records)).toMatchObject({ added: 0, changed: 0, unchanged: 3, deals: 0 });
    expect(await everything(made, kind)).toEqual(before);
    if (kind !== "sqlite") return;
    const changes = sql<{ n: number }>`select total_changes() as n`;
    const { rows: first } = await changes.execute(made.db);
    await load(made, ...records);
    expect((await changes.execute(made.db)).rows).toEqual(first);
  });

  it("writes only the rows of a corrected article that differ, and removes what it no longer tells", async () => {
    const made = await store();
    const [a, b] = [makeRecords("a", 3), makeRecords("b", 3)];
    await load(made, a, b);
    const before = await everything(made, kind);
    const deals = a.deals.slice(0, 2).map((deal, index) => ({
      ...deal,
      status: index === 0 ? ("cancelled" as const) : deal.status,
      parties: deal.parties.filter((party) => party.entity !== "e3"),
      tranches: [],
      evidence: deal.evidence.slice(0, 3),
      closing: null,
      date: null,
    }));
    const corrected: Records = {
      deals,
      article: {
        ...a.article,
        deals: deals.map((deal) => deal.id),
        mentions: a.article.mentions.filter((mention) => mention.kind !== "person"),
        entities: a.article.entities.filter((entity) => entity.kind !== "person"),
      },
    };
    expect(await load(made, corrected, b)).toMatchObject({ added: 0, changed: 1, unchanged: 1, deals: 2 });
    expect(await all(made.records())).toEqual([corrected, b]);
    const after = await everything(made, kind);
    const untouched = (rows: Record<string, unknown[]>) => ({
      entities: rows.entities?.filter((row) => (row as Rows["entities"]).kind === "organisation"),
      mentions: rows.mentions?.filter((row) => (row as Rows["mentions"]).kind !== "person"),
      deal: rows.deals?.filter((row) => (row as Rows["deals"]).id === "d_a_1"),
    });
    expect(untouched(after)).toEqual(untouched(before));
    expect(await count(made, "runs")).toBe(2);
  });

  it("tells in runs what each load has changed", async () => {
    const made = await store();
    await load(made, makeRecords("a", 1), makeRecords("b", 2));
    await load(made, makeRecords("a", 1), makeRecords("b", 3), makeRecords("c", 4));
    const rows = await made.db
      .selectFrom("runs")
      .select(["source", "version", "articles", "deals"])
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { source: "test", version: "0.1.0", articles: 2, deals: 3 },
      { source: "test", version: "0.1.0", articles: 2, deals: 7 },
    ]);
  });

  it("takes an article whose id another one has for that one", async () => {
    const made = await store();
    const first = makeRecords("a");
    const second = {
      deals: [],
      article: { ...makeRecords("a", 0).article, status: "failed" as const, reason: "duplicate id" },
    };
    expect(await load(made, first, second)).toMatchObject({ added: 1, rejected: [] });
    expect(await all(made.records())).toEqual([first]);
    expect(await load(made, first, makeRecords("a", 0))).toMatchObject({
      unchanged: 1,
      rejected: [{ id: "a", reason: "duplicate id" }],
    });
  });

  it("holds batches of many articles and articles of many rows", async () => {
    const made = await store();
    const records = Array.from({ length: 450 }, (_, index) =>
      makeRecords(`a${index}`, index % 9 === 0 ? 1 : 0),
    );
    const seen: number[] = [];
    await made.load(stream([...records, makeRecords("z", 600)]), {
      ...options,
      onProgress: (n) => seen.push(n),
    });
    expect(seen).toEqual([200, 400, 451]);
    expect(await count(made, "deals")).toBe(650);
    expect(await count(made, "deal_parties")).toBe(650 * 3);
    expect(await count(made, "runs")).toBe(1);
  });

  it("gives the same flat rows from the view as from the records", async () => {
    const made = await store();
    const records = ["a", "b"].map((id) => makeRecords(id, 3));
    await load(made, ...records);
    const rows = await all(made.flat());
    expect(rows).toEqual(records.flatMap(flatRows));
    expect(Object.keys(rows[0] ?? {})).toEqual(flatHeadings.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      acquirers: "Alpha; Anne Durand",
      sources: "Les Nouvelles; La Gazette",
      amount_max: 50e6,
    });
  });

  it("lets a name be asked for without accents and capitals", async () => {
    const made = await store();
    await load(made, makeRecords("a", 1));
    const found = await made.db
      .selectFrom("deal_parties")
      .select("name")
      .where("name_key", "=", "beta sas")
      .execute();
    expect(found).toEqual([{ name: "Bêta SAS" }]);
  });

  it("refuses records that are none, naming the place, and keeps nothing of their batch", async () => {
    const made = await store();
    const bad = makeRecords("b", 1);
    const unknown = {
      ...bad,
      deals: bad.deals.map((deal) => ({ ...deal, kind: "robbery" })),
    } as unknown as Records;
    await expect(load(made, makeRecords("a"), unknown)).rejects.toThrow(
      /article b: deals.0.kind: .*extract again/,
    );
    const loose = { ...bad, article: { ...bad.article, entities: [], mentions: [] } };
    await expect(load(made, makeRecords("a"), loose)).rejects.toThrow("refers to entity e1");
    expect(await count(made, "articles")).toBe(0);
    expect(await count(made, "runs")).toBe(0);
  });
});
