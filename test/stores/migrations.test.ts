import { type Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import * as document from "../../src/document/index.ts";
import { flatHeadings, flatRows, type SqlStore, toLoadable } from "../../src/stores/index.ts";
import { tables } from "../../src/stores/schema/index.ts";
import * as records from "../../src/stores/schema/migrations/001-records.ts";
import { recordTables } from "../../src/stores/sql/rows.ts";
import { databases, opened } from "./databases.ts";
import { makeRecords } from "./make-records.ts";

const FIRST = "001-records";
const options = { source: "test", version: "0.1.0" };

async function* stream() {
  for (const id of ["a", "b"]) yield toLoadable(makeRecords(id));
}

/** Fills a database of the first version with what a load into the latest one gives. */
async function fillFirst(first: SqlStore, latest: SqlStore): Promise<void> {
  await latest.load(stream(), options);
  await first.migrate(FIRST);
  for (const table of ["runs", ...recordTables] as const) {
    const columns = Object.keys(records.tables[table].columns).map((name) => sql.ref(name));
    const { rows } = await sql<
      Record<string, unknown>
    >`select ${sql.join(columns)} from ${sql.table(table)}`.execute(latest.db);
    await (first.db as unknown as Kysely<Record<string, Record<string, unknown>>>)
      .insertInto(table)
      .values(rows)
      .execute();
  }
}

describe.each(databases)("the schema of $kind", ({ kind, emptied, fresh }) => {
  it("has the tables and columns that the program writes, each with its comment", async () => {
    const store = await emptied();
    const columns: Record<string, string[]> = {};
    for (const name of Object.keys(tables)) {
      const { rows } = await (kind === "sqlite"
        ? sql<{ name: string }>`select name from pragma_table_info(${name})`
        : sql<{ name: string }>`select column_name as name from information_schema.columns
            where table_schema = current_schema() and table_name = ${name}`
      ).execute(store.db);
      columns[name] = rows.map((row) => row.name).sort();
    }
    const expected = Object.entries(tables).map(([name, table]) => [name, Object.keys(table.columns).sort()]);
    expect(columns).toEqual(Object.fromEntries(expected));
    const { rows } = await (kind === "sqlite"
      ? sql<{ table_name: string; column_name: string | null }>`select * from column_comments`
      : sql<{ table_name: string; column_name: string | null }>`
          select c.relname as table_name, a.attname as column_name
          from pg_description d join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
          where c.relnamespace = current_schema()::regnamespace`
    ).execute(store.db);
    const commented = rows.map(({ table_name, column_name }) => `${table_name}.${column_name ?? "*"}`).sort();
    const wanted = [
      ...Object.entries(tables).flatMap(([name, table]) =>
        ["*", ...Object.keys(table.columns)].map((column) => `${name}.${column}`),
      ),
      ...["*", ...flatHeadings.map(({ name }) => name)].map((column) => `deals_flat.${column}`),
    ];
    expect(commented).toEqual(wanted.sort());
  });

  it("is brought from the first version to the latest with the rows in it", async () => {
    const first = opened(await fresh());
    await fillFirst(first, await emptied());
    await first.migrate();
    const articles = ["a", "b"].map((id) => makeRecords(id));
    const loaded = [];
    for await (const each of first.records()) loaded.push(each);
    expect(loaded).toEqual(articles);
    const flat = [];
    for await (const row of first.flat()) flat.push(row);
    expect(flat).toEqual(articles.flatMap(flatRows));
    const keys = await first.db
      .selectFrom("entities")
      .select("name_key")
      .distinct()
      .orderBy("name_key")
      .execute();
    expect(keys.map(({ name_key }) => name_key)).toEqual(["alpha", "anne durand", "beta sas"]);
    expect(await first.load(stream(), options)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it("stays at the earlier version, wholly, where a migration fails", async () => {
    const store = opened(await fresh());
    await store.migrate(FIRST);
    await sql`create table conflicts (mine integer)`.execute(store.db);
    await expect(store.migrate()).rejects.toThrow(/conflicts/);
    await expect(sql`select 1 from operations`.execute(store.db)).rejects.toThrow(/operations/);
    await expect(sql`select name_key from entities`.execute(store.db)).rejects.toThrow(/name_key/);
    await sql`drop table conflicts`.execute(store.db);
    await store.migrate();
    await store.load(stream(), options);
  });

  it("of a newer program is left alone", async () => {
    const store = opened(await fresh());
    await store.migrate();
    await sql`insert into tourdetable_migration values ('999-future', '2100-01-01T00:00:00.000Z')`.execute(
      store.db,
    );
    const told = /a newer tourdetable has written this database \(schema 999-future\): update tourdetable/;
    await expect(store.migrate()).rejects.toThrow(told);
    await expect(store.records().next()).rejects.toThrow(told);
  });

  it("is not made by a program that only reads", async () => {
    const store = opened(await fresh());
    await expect(store.flat().next()).rejects.toThrow("fill it with tourdetable load");
    await store.migrate(FIRST);
    await expect(store.flat().next()).rejects.toThrow("load into it once, which brings it up to date");
  });

  it("refuses rows that no record gives", async () => {
    const store = await emptied();
    await store.load(stream(), options);
    for (const wrong of [
      "update deals set kind = 'robbery'",
      "update deals set status = 'perhaps'",
      "update deals set confidence = 2",
      'update evidence set start = 10, "end" = 3',
      "update mentions set start = -1",
      "update deal_amounts set min = 2, max = 1",
      "update deal_parties set role = 'spectator'",
      "update deal_parties set entity = 'e99'",
      "update deals set article_id = 'nowhere'",
      "update mentions set entity = 'e99'",
    ]) {
      await expect(sql.raw(wrong).execute(store.db), wrong).rejects.toThrow(/constraint/i);
    }
  });

  it("deletes all rows of an article with it", async () => {
    const store = await emptied();
    await store.load(stream(), options);
    await store.db.deleteFrom("articles").execute();
    for (const table of recordTables) {
      expect((await sql`select 1 from ${sql.table(table)}`.execute(store.db)).rows, table).toEqual([]);
    }
  });

  it.skipIf(kind === "sqlite")("is made once by two programs at a time", async () => {
    const url = await fresh();
    await Promise.all([opened(url).migrate(), opened(url).migrate(), opened(url).migrate()]);
    expect(await opened(url).load(stream(), options)).toMatchObject({ added: 2 });
  });
});

it("knows the values that the contract allows", () => {
  const { deals, deal_parties, deal_amounts, mentions } = records.tables;
  const values = (schema: { options: readonly string[] }) => schema.options;
  expect(deals.columns.kind.oneOf).toEqual(values(document.dealKind));
  expect(deals.columns.status.oneOf).toEqual(values(document.dealStatus));
  expect(deals.columns.round.oneOf).toEqual(values(document.round));
  expect(deals.columns.date_mod.oneOf).toEqual(values(document.dateMod));
  expect(deal_parties.columns.role.oneOf).toEqual(values(document.partyRole));
  expect(deal_amounts.columns.qualifier.oneOf).toEqual(values(document.moneyQualifier));
  expect(deal_amounts.columns.basis.oneOf).toEqual(values(document.valuation.shape.basis.unwrap()));
  expect(deals.columns.stake_control.oneOf).toEqual(values(document.stake.shape.control.unwrap()));
  expect(mentions.columns.anchor.oneOf).toEqual(values(document.dateAnchor));
  expect(mentions.columns.currency_basis.oneOf).toEqual(values(document.currencyBasis));
  expect(mentions.columns.per.oneOf).toEqual(values(document.moneyMention.shape.per.unwrap()));
  expect(mentions.columns.form.oneOf).toEqual(values(document.nameForm));
});
