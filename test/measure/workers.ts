/**
 * What a second worker brings: articles of the corpus, in random order, through the pool of a batch with one worker
 * and with two, both warm, by turns in one run. Prints seconds, MB/s and the ratio of the two.
 *
 *   npm run build && npx tsx test/measure/workers.ts [--megabytes 100] [--turns 4]
 */
import { parseArgs } from "node:util";
import PQueue from "p-queue";
import type { Pool as PoolClass } from "../../src/batch/pool.ts";
import { defaultFieldNames, type Raw } from "../../src/batch/raw.ts";
import { built } from "../built.ts";
import { corpusBodies, random } from "../soak/generate.ts";

/** The pool as it is shipped: its workers load no TypeScript. */
const { Pool } = (await import(built("batch/pool.js"))) as { Pool: typeof PoolClass };
const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "100" }, turns: { type: "string", default: "4" } },
});
const turns = Number(values.turns);
const bytesATurn = (Number(values.megabytes) * 1e6) / turns;
const bodies = corpusBodies();

/** As in a batch. */
const CHUNK_RAWS = 32;
/** So much that each worker has seen every path of the program. */
const WARM_UP_BYTES = 2e6;

/** Articles of so many bytes together, as lines of JSONL, in chunks. */
function* chunks(bytes: number, seed: number): Generator<Raw[]> {
  const draw = random(seed);
  for (let made = 0, i = 0; made < bytes; ) {
    const chunk: Raw[] = [];
    for (; chunk.length < CHUNK_RAWS; i++) {
      const body = bodies[Math.floor(draw() * bodies.length)] as string;
      const line = Buffer.from(JSON.stringify({ id: `a${i}`, body }));
      made += line.length;
      chunk.push({ form: "json", file: "batch", place: null, fallbackId: null, bytes: line, hints: {} });
    }
    yield chunk;
  }
}

/** The pool of so many workers, and the seconds that it has worked. */
class Side {
  readonly jobs: number;
  readonly #pool: PoolClass;

  constructor(jobs: number) {
    this.jobs = jobs;
    this.#pool = new Pool(
      { jobs, timeoutMs: 60_000, heapMb: 512, longRun: true },
      { fieldNames: defaultFieldNames, published: null, withBody: false, organisations: [] },
    );
  }

  /** Seconds for so many bytes, with as much in flight as in a batch. */
  async time(bytes: number, seed: number): Promise<number> {
    const queue = new PQueue({ concurrency: this.jobs + 1 });
    const done: Promise<unknown>[] = [];
    const from = performance.now();
    for (const chunk of chunks(bytes, seed)) {
      await queue.onSizeLessThan(this.jobs * 2);
      done.push(queue.add(() => this.#pool.run(chunk)));
    }
    await Promise.all(done);
    return (performance.now() - from) / 1000;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

const sides = [new Side(1), new Side(2)] as const;
const seconds = sides.map(() => 0);
for (const side of sides) await side.time(WARM_UP_BYTES * side.jobs, 0);
for (let turn = 1; turn <= turns; turn++) {
  // Who begins changes: the machine may grow faster or slower.
  for (const index of turn % 2 === 1 ? [0, 1] : [1, 0]) {
    const side = sides[index] as Side;
    const taken = await side.time(bytesATurn, turn);
    seconds[index] = (seconds[index] as number) + taken;
    const speed = (bytesATurn / 1e6 / taken).toFixed(3);
    console.log(`turn ${turn}, workers ${side.jobs}: ${taken.toFixed(1)} s, ${speed} MB/s`);
  }
}
const [one, two] = seconds as [number, number];
console.log(`two workers against one on ${values.megabytes} MB: ${(one / two).toFixed(2)}`);
for (const side of sides) await side.close();
