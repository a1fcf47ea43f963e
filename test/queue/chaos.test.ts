import { expect, it } from "vitest";
import { chaos, isClean, lacking } from "../soak/chaos.ts";

const missing = lacking();
if (missing !== null) console.warn(`left out: the chaos test, since this machine has no ${missing}`);

it.skipIf(missing !== null)(
  "puts every article into the tables once while workers, database and queue are killed",
  { timeout: 600_000 },
  async () => {
    const report = await chaos({
      articles: 400,
      workers: 2,
      kills: 2,
      databaseRestarts: 1,
      redisRestarts: 1,
      shardArticles: 25,
      lockSeconds: 2,
      seed: 3,
    });
    expect(report).toMatchObject({ kills: 2, deadLetters: 3, otherExits: [] });
    expect(isClean(report), JSON.stringify(report)).toBe(true);
  },
);
