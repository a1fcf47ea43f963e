import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headOfGroup } from "../../../src/cli/group.ts";
import {
  type Conflict,
  mergeRecords,
  type Records,
  type SqlStore,
  type ToldOperation,
  toLoadable,
} from "../../../src/stores/index.ts";
import { databases } from "../databases.ts";
import { constructionRecords, usualTickets } from "./labelled.ts";

const options = { source: "test", version: "0.1.0", headOf: headOfGroup };

/** With a cheque that is a usual ticket, or is none, by how many articles are told. */
const records = [...constructionRecords, ...usualTickets(4)];

async function load(store: SqlStore, batch: readonly Records[]): Promise<void> {
  async function* stream() {
    for (const each of batch) yield toLoadable(each);
  }
  await store.load(stream(), options);
}

/** What the database holds, and what merging its records at once gives. */
async function compare(store: SqlStore): Promise<void> {
  const told = [];
  for await (const each of store.operations()) told.push(each);
  const held = [];
  for await (const each of store.records()) held.push(each);
  const expected = mergeRecords(held, headOfGroup);
  expect(told.map(({ operation }) => operation)).toEqual(expected.map(({ operation }) => operation));
  const conflicts = (all: readonly ToldOperation[]) =>
    all.flatMap((each) => each.conflicts.map(withoutFields));
  expect(conflicts(told)).toEqual(conflicts(expected));
}

/** The database does not say in which field of a deal its target is. */
function withoutFields({ a, b, ...rest }: Conflict) {
  return { ...rest, a: { ...a, field: null }, b: { ...b, field: null } };
}

describe.each(databases)("operations in $kind", ({ kind, emptied }) => {
  async function filled(...batches: (readonly Records[])[]): Promise<SqlStore> {
    const store = await emptied();
    for (const batch of batches) await load(store, batch);
    return store;
  }

  it("are merged to the last where there are more than are read at once", async () => {
    const store = await filled(usualTickets(2100));
    expect(await store.countUnmerged()).toBe(0);
    await compare(store);
  });

  it("are those of a merge of all records at once", async () => {
    const store = await filled(records);
    await compare(store);
    const count = async (table: "operations" | "conflicts") =>
      (await store.db.selectFrom(table).select("id").execute()).length;
    expect(await count("operations")).toBeGreaterThan(15);
    expect(await count("conflicts")).toBeGreaterThan(5);
  });

  it("do not depend on the order in which articles arrive, nor on corrections", {
    timeout: 300_000,
  }, async () => {
    const indexes = records.map((_, index) => index);
    const order = fc.shuffledSubarray(indexes, { minLength: indexes.length });
    const cuts = fc.array(fc.integer({ min: 1, max: records.length - 1 }), { maxLength: 6 });
    const corrected = fc.subarray(indexes, { minLength: 1, maxLength: 4 });
    const store = await filled();
    await fc.assert(
      fc.asyncProperty(order, cuts, corrected, corrected, async (shuffled, at, wrong, withdrawn) => {
        for (const table of ["operations", "articles"] as const) await store.db.deleteFrom(table).execute();
        // First some articles tell nothing, or of another sum; then they are corrected.
        await load(
          store,
          wrong.map((index, place) => spoiled(records[index]!, place)),
        );
        const bounds = [0, ...[...new Set(at)].sort((a, b) => a - b), shuffled.length];
        for (const [index, from] of bounds.slice(0, -1).entries()) {
          await load(
            store,
            shuffled.slice(from, bounds[index + 1]).map((each) => records[each]!),
          );
        }
        await compare(store);
        await load(
          store,
          withdrawn.map((index, place) => spoiled(records[index]!, place)),
        );
        await compare(store);
      }),
      { numRuns: kind === "sqlite" ? 15 : 8 },
    );
  });

  it("are left alone by an article that tells another one", async () => {
    const [first, ...rest] = records;
    const store = await filled(rest);
    const rows = async () => store.db.selectFrom("operations").selectAll().orderBy("id").execute();
    const before = await rows();
    await load(store, [first!]);
    const after = await rows();
    const changed = after.filter((row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)));
    expect(changed).toHaveLength(1);
    await load(store, records);
    expect(await rows()).toEqual(after);
  });

  it("of an article that no longer tells a deal are told without it", async () => {
    const store = await filled(records);
    await load(
      store,
      records.slice(0, 12).map((each) => ({ ...each, article: { ...each.article, deals: [] }, deals: [] })),
    );
    await compare(store);
  });

  it("suspect a cheque as long as it is no usual ticket, whatever came first", async () => {
    const store = await filled(records);
    const suspected = async () => {
      await compare(store);
      const rows = store.db.selectFrom("conflicts").select("id").where("kind", "=", "possible_conflict");
      return (await rows.execute()).length;
    };
    expect(await suspected()).toBe(0);
    const tickets = usualTickets(2);
    await load(
      store,
      tickets.map(({ article }) => ({ article: { ...article, deals: [] }, deals: [] })),
    );
    // Two tickets and two of the three other articles are of one month.
    expect(await suspected()).toBe(6);
    for (const ticket of tickets) await load(store, [ticket]);
    expect(await suspected()).toBe(0);
  });

  it("quote the characters of both tellings in a conflict", async () => {
    const store = await filled(records);
    const row = await store.db
      .selectFrom("conflicts")
      .selectAll()
      .where("kind", "=", "contradiction")
      .where("field", "=", "amount")
      .where("deal_a", "like", "x08%")
      .executeTakeFirstOrThrow();
    expect([row.text_a, row.text_b]).toEqual(["Sanor", "Helve"]);
  });
});

/** The records of an article with another sum, or none. */
function spoiled({ article, deals }: Records, index: number): Records {
  if (index % 2 === 0) return { article: { ...article, deals: [] }, deals: [] };
  const wrong = { min: 7e9, max: 7e9, currency: "EUR", qualifier: "exact" } as const;
  return { article, deals: deals.map((deal) => ({ ...deal, amount: wrong })) };
}
