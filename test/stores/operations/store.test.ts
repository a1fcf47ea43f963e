import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldTellings } from "../../../src/cli/clusters.ts";
import { headOfGroup } from "../../../src/cli/group.ts";
import type { GoldArticle } from "../../../src/evaluation/index.ts";
import { extract } from "../../../src/index.ts";
import { type Records, type SqlStore, toLoadable } from "../../../src/stores/index.ts";
import { type Conflict, mergeTellings, printOf, toTelling } from "../../../src/stores/operations/index.ts";
import { databases, opened } from "../databases.ts";
import { constructions } from "./labelled.ts";

const options = { source: "test", version: "0.1.0", headOf: headOfGroup };

/** The labelled records of an article as if they had been extracted. */
function recordsOf(article: GoldArticle): Records {
  const { article: extracted } = extract({
    id: article.id,
    body: article.text,
    published: article.published,
  });
  const evidence = [
    { field: "amount", start: 0, end: 5, text: article.text.slice(0, 5), rule: "gold/label" },
  ];
  const deals = goldTellings(article).map(({ deal }) => ({
    ...deal,
    evidence: ["kind", ...(deal.date === null ? [] : ["date"])]
      .map((field) => ({ ...evidence[0]!, field }))
      .concat(evidence),
  }));
  const known = new Map(
    deals.flatMap(({ parties }) => parties.map((party) => [party.entity, party.knowledgeId])),
  );
  const entities = article.entities.map((entity) => ({
    ...entity,
    knowledgeId: known.get(entity.id) ?? null,
  }));
  return {
    article: { ...extracted, mentions: [], entities, deals: deals.map(({ id }) => id) },
    deals,
  };
}

const records = constructions.gold.map(recordsOf);

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
  const prints = new Map(held.map(({ article }) => [article.id, printOf(article)]));
  const tellings = held.flatMap(({ article, deals }) =>
    deals.map((deal) => toTelling(article, deal, headOfGroup)),
  );
  const expected = mergeTellings(tellings, prints);
  expect(told.map(({ operation }) => operation)).toEqual(expected.operations);
  const got = told.flatMap(({ conflicts }) => conflicts).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(got.map(valuesOf)).toEqual(expected.conflicts.map(valuesOf));
}

function valuesOf({ a, b, ...rest }: Conflict) {
  return { ...rest, a: [a.dealId, a.value], b: [b.dealId, b.value] };
}

describe.each(databases)("operations in $kind", ({ kind, fresh }) => {
  async function filled(...batches: (readonly Records[])[]): Promise<SqlStore> {
    const store = opened(await fresh());
    await store.migrate();
    for (const batch of batches) await load(store, batch);
    return store;
  }

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
      fc.asyncProperty(order, cuts, corrected, async (shuffled, at, wrong) => {
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
