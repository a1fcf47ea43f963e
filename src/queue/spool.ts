import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import PQueue from "p-queue";
import { chunks } from "../batch/chunks.ts";
import type { Pool } from "../batch/pool.ts";
import type { Raw, Unreadable } from "../batch/raw.ts";
import { type Result, unreadableResult } from "../batch/result.ts";
import { clean } from "../stores/sql/clean.ts";

/** What the articles of a shard came to. `failed` leaves out the duplicates within the shard. */
export interface Counts {
  readonly articles: number;
  readonly extracted: number;
  readonly skipped: number;
  readonly failed: number;
  readonly duplicates: number;
  readonly deals: number;
}

const prefix = `tourdetable-work-${hostname()}-`;

/** Makes a folder that holds what is extracted until it is committed, so that memory holds little. */
export function makeSpool(): string {
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Removes the spools of workers of this machine that were killed. */
export function removeDeadSpools(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Has the pool extract raws and writes the results in order into `folder`, as `extract` would. The second of two
 * articles with one id is left out and counted. Reading waits while `ahead` chunks are being extracted.
 */
export async function spool(
  items: AsyncIterable<Raw | Unreadable>,
  pool: Pool,
  ahead: number,
  folder: string,
): Promise<Counts> {
  const articles = await open(join(folder, "articles.jsonl"), "w");
  const deals = await open(join(folder, "deals.jsonl"), "w");
  const queue = new PQueue({ concurrency: ahead });
  const pending: Promise<Result[]>[] = [];
  const counter = new Counter();
  const writeOldest = async () => {
    const results = counter.countFirsts((await pending.shift()) ?? []);
    await articles.appendFile(results.map((result) => result.articleLine).join(""));
    await deals.appendFile(results.map((result) => result.dealLines).join(""));
  };
  try {
    for await (const chunk of chunks(items)) {
      pending.push(queue.add(() => extractChunk(chunk, pool)));
      while (pending.length > ahead) await writeOldest();
    }
    while (pending.length > 0) await writeOldest();
    return counter.counts;
  } finally {
    queue.clear();
    await Promise.allSettled(pending);
    await articles.close();
    await deals.close();
  }
}

async function extractChunk(chunk: readonly (Raw | Unreadable)[], pool: Pool): Promise<Result[]> {
  const results = await pool.run(chunk.filter((item): item is Raw => "bytes" in item));
  let next = 0;
  return chunk.flatMap((item) => ("bytes" in item ? (results[next++] ?? []) : [unreadableResult(item)]));
}

class Counter {
  readonly counts = { articles: 0, extracted: 0, skipped: 0, failed: 0, duplicates: 0, deals: 0 };
  readonly #ids = new Set<string>();

  /** Counts results and gives those whose id has not come before. */
  countFirsts(results: readonly Result[]): Result[] {
    return results.filter(({ id: given, status, dealKinds }) => {
      const id = clean(given);
      this.counts.articles++;
      if (this.#ids.has(id)) {
        this.counts.duplicates++;
        return false;
      }
      this.#ids.add(id);
      this.counts[status]++;
      this.counts.deals += dealKinds.length;
      return true;
    });
  }
}
