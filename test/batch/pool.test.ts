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

it("records the one article that hangs, crashes, eats all memory or throws, and does the others", async () => {
  const pool = new Pool(
    { jobs: 1, timeoutMs: 3000, heapMb: 64 },
    { fieldNames: defaultFieldNames, published: null, withBody: false, organisations: [] },
    new URL("./hostile-worker.ts", import.meta.url),
  );
  try {
    const results = await pool.run(["good", "hang", "exit", "eat", "throw", "fine"].map(raw));
    expect(results.flat().map((result) => [result.file, result.status, result.reason])).toEqual([
      ["good", "extracted", null],
      ["hang", "failed", "gave up after 3000 ms (--timeout)"],
      ["exit", "failed", expect.stringContaining("internal error")],
      ["eat", "failed", "needs more memory than a worker has (--heap)"],
      ["throw", "failed", "internal error: out of range"],
      ["fine", "extracted", null],
    ]);
  } finally {
    await pool.close();
  }
});
