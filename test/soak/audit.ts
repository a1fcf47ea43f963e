import { join } from "node:path";
import { sql } from "kysely";
import type { SqlStore } from "../../src/stores/index.ts";

/** What is wrong with the tables after a job on a generated batch: all 0 where nothing is. */
export interface Audit {
  readonly rows: number;
  readonly deals: number;
  /** Articles that a later shard with the same id had put before the shard that they belong to was done. */
  readonly takenOver: number;
  /** Articles that should be in the tables and are not. */
  readonly missing: number;
  /** Articles that should not be there. */
  readonly unexpected: number;
  /** Rows whose article, deal, run or shard is not there, and sums that do not add up. */
  readonly orphans: number;
  /** Articles that failed though they are not poisoned, or did not though they are. */
  readonly wronglyFailed: number;
  readonly deadLetters: number;
  /** Shards that are not done though they are not poisoned, or are though they are. */
  readonly wronglyDead: number;
}

/** Compares the tables with what `generateBatch` has written and with one another. */
export async function audit(
  store: SqlStore,
  job: string,
  inputs: string,
  articles: number,
  poisonedShards: number,
): Promise<Audit> {
  const found = await store.db.selectFrom("articles").select(["id", "status"]).execute();
  const ids = new Set(found.map(({ id }) => id));
  const expected = expectedIds(inputs, articles);
  const all = new Set([...expected.sound, ...expected.poisoned]);
  const failed = found.filter(({ status }) => status === "failed");
  const dead = await store.db
    .selectFrom("shards")
    .select(["state", "description"])
    .where("job", "=", job)
    .where("state", "<>", "done")
    .execute();
  const poisoned = dead.filter(
    ({ state, description }) => state === "dead" && description.includes("/poison-"),
  );
  return {
    rows: found.length,
    deals: await count(store, "select count(*) as n from deals"),
    takenOver: await count(store, "select count(*) as n from shard_articles where taken_from is not null"),
    missing: [...all].filter((id) => !ids.has(id)).length,
    unexpected: found.length - [...ids].filter((id) => all.has(id)).length,
    orphans: await orphans(store),
    wronglyFailed:
      failed.filter(({ id }) => !expected.poisoned.has(id)).length +
      Math.abs(failed.length - expected.poisoned.size),
    deadLetters: dead.length,
    wronglyDead: dead.length - poisoned.length + Math.abs(poisonedShards - poisoned.length),
  };
}

/** The ids that the articles of a generated batch have; one poisoned line in ten repeats an id and has no row. */
function expectedIds(inputs: string, count: number): { sound: Set<string>; poisoned: Set<string> } {
  const files = Math.ceil(count / 100);
  const sound = new Set(Array.from({ length: files }, (_, index) => `f${index}`));
  const poisoned = new Set<string>();
  for (let index = 0; index < count - files; index++) {
    if (index % 100 !== 99) sound.add(`a${index}`);
    else if (Math.floor(index / 100) % 10 !== 5) {
      poisoned.add(`${join(inputs, "batch.jsonl")}#line-${index + 1}`);
    }
  }
  return { sound, poisoned };
}

/** Questions whose answer must be 0, foreign keys or not. */
const ORPHANS = [
  "select count(*) as n from entities where article_id not in (select id from articles)",
  "select count(*) as n from mentions where article_id not in (select id from articles)",
  "select count(*) as n from deals where article_id not in (select id from articles)",
  "select count(*) as n from deal_parties where deal_id not in (select id from deals)",
  "select count(*) as n from deal_amounts where deal_id not in (select id from deals)",
  "select count(*) as n from evidence where deal_id not in (select id from deals)",
  "select count(*) as n from deals where id not in (select deal_id from operation_tellings)",
  "select count(*) as n from articles where run_id is null",
  "select count(*) as n from articles where id not in (select article_id from shard_articles)",
  "select count(*) as n from shard_articles where article_id not in (select id from articles)",
  `select count(*) as n from shard_articles c left join shards s on s.job = c.job and s.ordinal = c.ordinal
    where s.state is distinct from 'done'`,
  "select abs((select sum(deals) from shards) - (select count(*) from deals)) as n",
  "select abs((select sum(extracted + skipped + failed) from shards) - (select count(*) from articles)) as n",
  `select count(*) as n from articles a join shard_articles c on c.article_id = a.id join runs r on r.id = a.run_id
    where r.source <> 'job ' || c.job || ', shard ' || c.ordinal and c.taken_from is null`,
  "select greatest(0, (select count(*) from articles) - (select sum(articles) from runs)) as n",
  // An article that a later shard had put before an earlier one took it over was put twice.
  `select greatest(0, (select sum(articles) from runs) - (select count(*) from articles)
    - (select count(*) from shard_articles where taken_from is not null)) as n`,
];

async function orphans(store: SqlStore): Promise<number> {
  let sum = 0;
  for (const question of ORPHANS) {
    const answer = await count(store, question);
    if (answer !== 0) process.stderr.write(`${answer} instead of 0: ${question}\n`);
    sum += answer;
  }
  return sum;
}

async function count(store: SqlStore, question: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`${sql.raw(question)}`.execute(store.db);
  return Number(rows[0]?.n);
}
