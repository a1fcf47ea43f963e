import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { flatRows, type Records, toLoadable } from "../../src/stores/index.ts";
import { databases } from "./databases.ts";
import { makeRecords } from "./make-records.ts";

/** The records with every name, alias, source, title and evidence replaced. */
function named(name: string, id = "a"): Records {
  const { article, deals } = makeRecords(id);
  return {
    article: {
      ...article,
      title: name,
      publisher: name,
      entities: article.entities.map((entity) => ({ ...entity, name, aliases: [name, "x"] })),
      mentions: article.mentions.map((mention) => ({ ...mention, text: name })),
    },
    deals: deals.map((deal) => ({
      ...deal,
      parties: deal.parties.map((party) => ({ ...party, name })),
      sources: [name],
      evidence: deal.evidence.map((each) => ({ ...each, text: name })),
    })),
  };
}

const names: Readonly<Record<string, string>> = {
  injection: `Alpha'); DROP TABLE deals; --`,
  quotes: `l'« Éditeur » "x" \`y\` \\ $1 :name ? %s {a,"b"} NULL`,
  array: '{"a","b\\"}',
  "right to left": "\u202eشركة ألفا\u202c בע״מ",
  "line ends": "a\r\nb\u2028c\td",
  "astral letters": "💶 𝔸lpha 🇫🇷",
  empty: "",
};

const NUL = "Al\0pha";
const HALVES = "Al\ud83dpha \udcb6";

describe.each(databases)("hostile names in $kind", ({ emptied }) => {
  async function reload(...records: readonly Records[]) {
    const store = await emptied();
    const stream = async function* () {
      for (const each of records) yield toLoadable(each);
    };
    const options = { source: "it's; --\0", version: "0.1.0" };
    const first = await store.load(stream(), options);
    const second = await store.load(stream(), options);
    const loaded: Records[] = [];
    for await (const each of store.records()) loaded.push(each);
    const flat = [];
    for await (const row of store.flat()) flat.push(row);
    return { store, first, second, loaded, flat };
  }

  it.each(Object.entries(names))("are held as they are: %s", async (_, name) => {
    const records = named(name);
    const { loaded, flat, second } = await reload(records);
    expect(loaded).toEqual([records]);
    expect(flat).toEqual(flatRows(records));
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  });

  it("of a megabyte are held, and found by their beginning", async () => {
    const noise = Array.from({ length: 40_000 }, (_, index) =>
      Math.imul(index + 1, 0x9e3779b1).toString(36),
    ).join("é");
    const name = `Géant ${noise}`.repeat(4);
    expect(name.length).toBeGreaterThan(1_000_000);
    const { store, loaded, second } = await reload({ ...named(name), article: named("x").article });
    expect(loaded[0]?.deals[0]?.parties[0]?.name).toBe(name);
    expect(second.unchanged).toBe(1);
    const found = await store.db
      .selectFrom("deal_parties")
      .select("role")
      .where("name_key", "like", "geant %")
      .execute();
    expect(found).toHaveLength(6);
  });

  it("with what the database cannot hold get U+FFFD, so that offsets stay right", async () => {
    const { loaded, flat, second } = await reload(named(NUL, "a\0"), named(HALVES, "b"));
    const expected = [named("Al\ufffdpha", "a\ufffd"), named("Al\ufffdpha \ufffd", "b")];
    const withoutUrls = (all: readonly Records[]) =>
      all.map(({ article, deals }) => [article.id, article.entities, deals]);
    expect(withoutUrls(loaded)).toEqual(withoutUrls(expected));
    expect(flat.map(({ targets }) => targets)).toEqual(
      expected.flatMap(flatRows).map(({ targets }) => targets),
    );
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it("are no reason to lose the articles beside an id that no index holds", async () => {
    const long = makeRecords("x".repeat(5000), 1);
    const { first, loaded, second } = await reload(makeRecords("a"), long, makeRecords("b"));
    expect(first).toMatchObject({
      added: 2,
      rejected: [{ reason: expect.stringContaining("an id of 5000 bytes is too long") }],
    });
    expect(second).toMatchObject({ unchanged: 2 });
    expect(loaded.map(({ article }) => article.id)).toEqual(["a", "b"]);
  });

  it("give no statement of their own", async () => {
    const { store } = await reload(
      named(names.injection ?? ""),
      named("'; DELETE FROM articles; --", "'; DROP TABLE articles; --"),
    );
    const { rows } = await sql<{ n: number }>`select count(*) as n from deals`.execute(store.db);
    expect(rows).toEqual([{ n: 4 }]);
  });
});
