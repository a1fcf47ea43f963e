import { accessSync, constants, mkdirSync } from "node:fs";
import PQueue from "p-queue";
import { InputError } from "../document/index.ts";
import { chunks } from "./chunks.ts";
import { programFingerprint, rawKey } from "./fingerprint.ts";
import { Journal, type Row } from "./journal.ts";
import { type Lines, linesDigest, Output, publish, workFolder } from "./output.ts";
import { type InputPath, listFiles } from "./paths.ts";
import { Pool, type PoolOptions } from "./pool.ts";
import type { Raw, Unreadable } from "./raw.ts";
import { failure, type Result, unreadableResult } from "./result.ts";
import { writeRetryList } from "./retry-list.ts";
import { readSources, type SourceOptions } from "./sources.ts";
import { type Counts, count, emptySummary, type Summary } from "./summary.ts";
import type { WorkerOptions } from "./worker.ts";

export interface BatchOptions extends PoolOptions, SourceOptions, WorkerOptions {
  readonly paths: readonly string[];
  /** The folder that will hold `articles.jsonl` and `deals.jsonl`. */
  readonly out: string;
  /** Ignores what earlier runs have extracted. */
  readonly force: boolean;
  /** Told after every chunk how far the run is. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly summary: Readonly<Summary>;
  /** Bytes of all input files, compressed or not; 0 where unknown (standard input). */
  readonly totalBytes: number;
}

/** A worker takes as long to start as to extract so much. */
const WORTH_A_WORKER_BYTES = 64 * 1024;

/** More than this takes minutes. */
const LONG_RUN_BYTES = 16 * 1024 * 1024;

/** Results are made to outlive a crash after this many. */
const COMMIT_EVERY = 64;

/** A raw or a fault with what it gave: rows of an earlier run, or fresh results. */
interface Done {
  readonly key: string | null;
  readonly bytes: number;
  readonly reused: readonly { row: Row; lines: Lines }[] | null;
  readonly results: readonly Result[];
}

/**
 * Extracts every article behind `paths` into the folder `out`, which afterwards holds exactly these, in order.
 * Interrupted at any instant, the next run takes over what was done. Throws `InputError` where the job as a whole
 * cannot be done; an article that cannot be read or extracted is a record with status `failed`.
 */
export async function runBatch(options: BatchOptions): Promise<Summary> {
  prepareFolder(options.out);
  const journal = new Journal(workFolder(options.out));
  try {
    finishPublishing(journal, options.out);
    if (options.force) journal.forgetAll();
    const paths = await listFiles(options.paths);
    const totalBytes = paths.reduce((sum, path) => sum + ("bytes" in path ? path.bytes : 0), 0);
    const jobs = paths.some(isStandardInput) ? options.jobs : worthwhile(options.jobs, totalBytes);
    const pool = new Pool({ ...options, jobs, longRun: totalBytes > LONG_RUN_BYTES }, workerOptions(options));
    try {
      return await run({ ...options, jobs }, paths, totalBytes, journal, pool);
    } finally {
      await pool.close();
    }
  } finally {
    journal.close();
  }
}

/** As many workers as there is work for, at least one. */
function worthwhile(jobs: number, totalBytes: number): number {
  return Math.min(jobs, Math.max(1, Math.ceil(totalBytes / WORTH_A_WORKER_BYTES)));
}

/** Nobody knows how much comes from there. */
function isStandardInput(path: InputPath): boolean {
  return "file" in path && path.file === "-";
}

async function run(
  options: BatchOptions,
  paths: readonly InputPath[],
  totalBytes: number,
  journal: Journal,
  pool: Pool,
): Promise<Summary> {
  if (paths.every((path) => "missing" in path)) {
    throw new InputError({
      problem: `nothing to read: no such file or folder: ${options.paths.join(", ")}`,
      remedy: "give the paths of article files, folders or globs",
    });
  }
  const generation = journal.begin();
  const output = new Output(options.out, generation, journal.published);
  const program = programFingerprint(workerOptions(options));
  const queue = new PQueue({ concurrency: options.jobs + 1 });
  const writer = new Writer(journal, output, generation);
  const pending: Promise<Done[]>[] = [];
  const writeOldest = async () => {
    const done = await pending.shift();
    for (const one of done ?? []) writer.write(one);
    options.onProgress?.({ summary: writer.summary, totalBytes });
  };
  try {
    for await (const chunk of chunks(readSources(paths, options))) {
      const found = chunk.map((item) => lookUp(item, program, generation, journal, output));
      pending.push(queue.add(() => finish(found, pool)));
      // Back-pressure: reading waits until the oldest chunk is written.
      while (pending.length > options.jobs * 3) await writeOldest();
    }
    while (pending.length > 0) await writeOldest();
    output.sync();
    journal.beginPublishing(generation);
  } finally {
    queue.clear();
    await Promise.allSettled(pending);
    output.close();
  }
  publish(options.out, generation);
  journal.endPublishing(generation);
  output.removeLeftovers();
  writeRetryList(options.out, writer.summary.failures);
  return writer.summary;
}

type Found =
  | { readonly unreadable: Unreadable }
  | { readonly key: string; readonly raw: Raw; readonly reused: Done["reused"] };

function lookUp(
  item: Raw | Unreadable,
  program: string,
  generation: number,
  journal: Journal,
  output: Output,
): Found {
  if ("reason" in item) return { unreadable: item };
  const key = rawKey(program, item);
  const rows = journal.find(key, generation);
  const reused = rows?.map((row) => ({ row, lines: output.read(row) }));
  const whole = reused?.every((one): one is { row: Row; lines: Lines } => one.lines !== null);
  return { key, raw: item, reused: whole ? (reused as { row: Row; lines: Lines }[]) : null };
}

/** Has the workers do what could not be reused. */
async function finish(found: readonly Found[], pool: Pool): Promise<Done[]> {
  const fresh = found.flatMap((one) => ("raw" in one && one.reused === null ? [one.raw] : []));
  const results = await pool.run(fresh);
  let next = 0;
  return found.map((one) => {
    if ("unreadable" in one) {
      return { key: null, bytes: 0, reused: null, results: [unreadableResult(one.unreadable)] };
    }
    const { key, raw, reused } = one;
    return { key, bytes: raw.bytes.length, reused, results: reused === null ? (results[next++] ?? []) : [] };
  });
}

/** Writes results in order and tells the journal. */
class Writer {
  readonly summary = emptySummary();
  readonly #journal: Journal;
  readonly #output: Output;
  readonly #generation: number;
  #uncommitted = 0;

  constructor(journal: Journal, output: Output, generation: number) {
    this.#journal = journal;
    this.#output = output;
    this.#generation = generation;
  }

  write(done: Done): void {
    this.summary.bytes += done.bytes;
    if (done.reused !== null) {
      this.summary.reused += done.reused.length;
      done.reused.forEach(({ row, lines }, ordinal, all) => {
        this.#put(done.key, ordinal, all.length, row.id, lines, JSON.parse(row.counts));
      });
    } else {
      done.results.forEach((result, ordinal, all) => {
        this.#put(done.key, ordinal, all.length, result.id, encode(result), countsOf(result));
      });
    }
    if (this.#uncommitted >= COMMIT_EVERY) this.#commit();
  }

  #put(
    key: string | null,
    ordinal: number,
    siblings: number,
    id: string,
    lines: Lines,
    counts: Counts,
  ): void {
    const first = this.#journal.claim(id);
    if (!first) {
      const result = failure({ id, file: counts.file, reason: "duplicate id" });
      this.#output.append(encode(result));
      count(this.summary, id, countsOf(result));
      return;
    }
    const where = this.#output.append(lines);
    count(this.summary, id, counts);
    // A failure is tried again by the next run.
    if (key === null || counts.status === "failed") return;
    this.#journal.add(key, ordinal, siblings, {
      generation: this.#generation,
      id,
      ...where,
      articleBytes: lines.articleLine.length,
      dealBytes: lines.dealLines.length,
      digest: linesDigest(lines),
      counts: JSON.stringify(counts),
    });
    this.#uncommitted++;
  }

  #commit(): void {
    this.#output.sync();
    this.#journal.commit();
    this.#uncommitted = 0;
  }
}

function encode(result: Result): Lines {
  return { articleLine: Buffer.from(result.articleLine), dealLines: Buffer.from(result.dealLines) };
}

function countsOf(result: Result): Counts {
  const { file, status, reason, dealKinds } = result;
  return { file, status, reason, dealKinds };
}

function workerOptions(options: BatchOptions): WorkerOptions {
  const { fieldNames, published, withBody, organisations } = options;
  return { fieldNames, published, withBody, organisations };
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(workFolder(folder), { recursive: true });
    accessSync(folder, constants.W_OK);
    accessSync(workFolder(folder), constants.W_OK);
  } catch (cause) {
    throw new InputError({
      file: folder,
      problem: `the output folder cannot be written (${(cause as NodeJS.ErrnoException).code})`,
      remedy: "choose another --out, or give yourself the right to write there",
      cause,
    });
  }
}

/** A run that was killed while it moved its files into place had finished: its move is completed. */
function finishPublishing(journal: Journal, folder: string): void {
  const generation = journal.publishing;
  if (generation === 0) return;
  publish(folder, generation);
  journal.endPublishing(generation);
}
