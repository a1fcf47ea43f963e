import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { defaultFieldNames } from "../../src/batch/raw.ts";
import { extract } from "../../src/extract.ts";
import { failedRecord } from "../../src/failed-record.ts";
import { finishShard } from "../../src/queue/finish.ts";
import { jobStatuses, Ledger } from "../../src/queue/index.ts";
import type { Shard } from "../../src/queue/shard.ts";
import type { Records, SqlStore } from "../../src/stores/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { databases } from "../stores/databases.ts";

const finisher = { version: "0.1.0", now: () => "2024-01-01T00:00:00.000Z" };

function told(id: string, millions: number): Records {
  const body = `La jeune pousse Acmé a levé ${millions} millions d'euros auprès du fonds Bêta Capital, qui entre ainsi à son capital.`;
  return extract({ id, body });
}

function failed(id: string): Records {
  return { article: failedRecord({ id, file: null, reason: "broken" }), deals: [] };
}

/** The articles of each shard: `same` is told by three of them, each in its own way. */
const shards: readonly (readonly Records[])[] = [
  [told("a", 1), failed("b")],
  [told("same", 2), told("c", 3)],
  [told("d", 4), failed("same")],
  [told("same", 5), told("e", 6)],
];

function spooled(records: readonly Records[]) {
  const folder = temporaryFolder();
  const line = (record: unknown) => `${JSON.stringify(record)}\n`;
  writeFileSync(join(folder, "articles.jsonl"), records.map(({ article }) => line(article)).join(""));
  writeFileSync(join(folder, "deals.jsonl"), records.flatMap(({ deals }) => deals.map(line)).join(""));
  const having = (status: string) => records.filter(({ article }) => article.status === status).length;
  return {
    folder,
    counts: {
      articles: records.length,
      extracted: having("extracted"),
      skipped: having("skipped"),
      failed: having("failed"),
      duplicates: 0,
      deals: records.reduce((sum, { deals }) => sum + deals.length, 0),
    },
  };
}

async function jobOf(store: SqlStore): Promise<void> {
  const ledger = new Ledger(store, finisher.now);
  const options = {
    fieldNames: defaultFieldNames,
    published: null,
    withBody: false,
    organisations: [],
    maxBytes: 1,
  };
  await ledger.open({ name: "job", version: "0.1.0", inputs: "x", options });
  const described = shards.map((_, n): Shard => ({ form: "files", files: [], count: 0, hash: `${n}` }));
  await ledger.add("job", 0, described);
}

/** All that the tables say, but for the numbers of the runs. */
async function everythingTold(store: SqlStore): Promise<unknown> {
  const articles = await store.db
    .selectFrom("articles")
    .select(["id", "status", "reason"])
    .orderBy("id")
    .execute();
  const deals = await store.db.selectFrom("deals_flat").selectAll().orderBy("deal_id").execute();
  const status = await jobStatuses(store, "job");
  const shares = await store.db
    .selectFrom("shards")
    .select(["ordinal", "articles", "extracted", "failed", "duplicates", "deals"])
    .orderBy("ordinal")
    .execute();
  return { articles, deals, status, shares };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, index) => index !== at)).map((rest) => [item, ...rest]),
  );
}

describe.each(databases)("the rows of shards in $kind", ({ emptied }) => {
  it("are the same whichever shard is done first: the earlier shard has an id that several have", async () => {
    let expected: unknown;
    const store = await emptied();
    // Shard 0 has no article of another one.
    for (const order of permutations([1, 2, 3])) {
      for (const table of ["jobs", "articles", "runs"] as const) await store.db.deleteFrom(table).execute();
      await jobOf(store);
      for (const ordinal of [...order, 0]) {
        await finishShard(store, { job: "job", ordinal }, spooled(shards[ordinal] ?? []), finisher);
      }
      const got = await everythingTold(store);
      expected ??= got;
      expect(got).toEqual(expected);
    }
    expect(expected).toMatchObject({
      articles: [
        { id: "a", status: "extracted" },
        { id: "b", status: "failed" },
        { id: "c", status: "extracted" },
        { id: "d", status: "extracted" },
        { id: "e", status: "extracted" },
        { id: "same", status: "extracted" },
      ],
      status: [{ shards: { done: 4 }, articles: 8, extracted: 5, failed: 1, duplicates: 2 }],
    });
  });

  it("are written once, by whoever comes first of two workers at the same shard", async () => {
    const store = await emptied();
    await jobOf(store);
    const ticket = { job: "job", ordinal: 0 };
    const first = spooled(shards[0] ?? []);
    await Promise.all([1, 2, 3].map(() => finishShard(store, ticket, first, finisher)));
    expect(await store.db.selectFrom("runs").select("articles").execute()).toEqual([{ articles: 2 }]);
  });

  it("come with « shard done », or neither comes", async () => {
    const store = await emptied();
    await jobOf(store);
    const broken = spooled(shards[0] ?? []);
    writeFileSync(join(broken.folder, "articles.jsonl"), "no record\n", { flag: "a" });
    const ticket = { job: "job", ordinal: 0 };
    await expect(finishShard(store, ticket, broken, finisher)).rejects.toThrow("this line is no record");
    const { rows } = await sql<{ n: number }>`select count(*) as n from articles`.execute(store.db);
    expect(Number(rows[0]?.n)).toBe(0);
    expect((await jobStatuses(store, "job"))[0]?.shards).toMatchObject({ waiting: 4, done: 0 });
  });
});
