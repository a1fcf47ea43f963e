import { expect, it } from "vitest";
import { defaultFieldNames } from "../../src/batch/index.ts";
import { Pool } from "../../src/batch/pool.ts";

const raw = (wish: string) => ({
  form: "text" as const,
  file: wish,
  place: null,
  fallbackId: wish,
  bytes: Buffer.from(wish),
  hints: {},
});

/** What a hostile worker makes of a batch of wishes, with a limit of so many ms an article. */
async function outcome(timeoutMs: number, wishes: readonly string[]): Promise<unknown[]> {
  const pool = new Pool(
    { jobs: 1, timeoutMs, heapMb: 64 },
    { fieldNames: defaultFieldNames, published: null, withBody: false, organisations: [] },
    new URL("./hostile-worker.js", import.meta.url),
  );
  try {
    await pool.run([raw("warm")]);
    const results = await pool.run(wishes.map(raw));
    return results.flat().map((result) => [result.file, result.status, result.reason]);
  } finally {
    await pool.close();
  }
}

it("records the one article that hangs, and does the others", async () => {
  const started = performance.now();
  const wishes = ["good", "hang", ...new Array(30).fill("fine")];
  expect(await outcome(500, wishes)).toEqual(
    wishes.map((wish) =>
      wish === "hang" ? [wish, "failed", "gave up after 500 ms (--timeout)"] : [wish, "extracted", null],
    ),
  );
  // Its own time, in the batch and alone, and not that of the thirty others.
  expect(performance.now() - started).toBeLessThan(500 * 32);
});

it("records the one article that crashes, eats all memory or throws, and does the others", async () => {
  expect(await outcome(60_000, ["good", "exit", "eat", "throw", "fine"])).toEqual([
    ["good", "extracted", null],
    ["exit", "failed", expect.stringContaining("internal error")],
    ["eat", "failed", "needs more memory than a worker has (--heap)"],
    ["throw", "failed", "internal error: out of range"],
    ["fine", "extracted", null],
  ]);
});
