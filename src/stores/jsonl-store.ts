import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../document/index.ts";
import { readExtracted } from "./extracted-folder.ts";
import { type FlatRow, flatRows } from "./flat.ts";
import type { Loadable, Records } from "./records.ts";
import type { LoadOptions, LoadReport, Store } from "./store.ts";

const FILES = ["articles.jsonl", "deals.jsonl"] as const;
const LINE_END = Buffer.from("\n");

/** Where the lines of an article stand in the spool: the article's, then its deals'. */
interface Spooled {
  readonly offset: number;
  readonly articleBytes: number;
  readonly dealBytes: number;
}

/**
 * Records in a folder, as `extract` writes them. A load keeps the order of what is there and appends what is new;
 * memory holds the ids and digests, not the records.
 */
export class JsonlStore implements Store {
  readonly name: string;
  readonly #work: string;

  constructor(folder: string) {
    this.name = folder;
    this.#work = join(folder, ".tourdetable");
  }

  async migrate(): Promise<void> {
    await this.#guard(async () => {
      mkdirSync(this.#work, { recursive: true });
      this.#finishMove();
    });
  }

  async load(records: AsyncIterable<Loadable>, { onProgress }: LoadOptions): Promise<LoadReport> {
    return this.#guard(async () => {
      const digests = new Map<string, string>();
      if (this.#filled)
        for await (const { article, digest } of readExtracted(this.name)) digests.set(article.id, digest);
      const spool = await Spool.create(join(this.#work, "load.spool"));
      try {
        const report = await spoolChanges(records, digests, spool, onProgress);
        if (report.added + report.changed > 0) await this.#rewrite(spool);
        return report;
      } finally {
        await spool.remove();
      }
    });
  }

  async *records(): AsyncGenerator<Records> {
    this.#finishMove();
    for await (const { article, deals } of readExtracted(this.name)) yield { article, deals };
  }

  async *flat(): AsyncGenerator<FlatRow> {
    for await (const records of this.records()) yield* flatRows(records);
  }

  async close(): Promise<void> {}

  get #filled(): boolean {
    return existsSync(join(this.name, FILES[0]));
  }

  async #rewrite(spool: Spool): Promise<void> {
    const parts = await Promise.all(FILES.map((name) => open(this.#part(name), "w")));
    const [articles, deals] = parts as [FileHandle, FileHandle];
    const write = async ([article, ...own]: readonly Uint8Array[]) => {
      await articles.appendFile(Buffer.concat([article ?? Buffer.alloc(0), LINE_END]));
      if (own.length > 0) await deals.appendFile(Buffer.concat(own.flatMap((line) => [line, LINE_END])));
    };
    try {
      if (this.#filled) {
        for await (const { article, lines } of readExtracted(this.name)) {
          await write((await spool.take(article.id)) ?? lines);
        }
      }
      for (const id of spool.ids) await write((await spool.take(id)) ?? []);
      for (const part of parts) await part.sync();
    } finally {
      for (const part of parts) await part.close();
    }
    writeFileSync(this.#ready, "");
    this.#finishMove();
  }

  /** Moves complete files into place, also those of a load that was killed while it did so. */
  #finishMove(): void {
    if (!existsSync(this.#ready)) return;
    for (const name of FILES) {
      if (existsSync(this.#part(name))) renameSync(this.#part(name), join(this.name, name));
    }
    rmSync(this.#ready);
  }

  get #ready(): string {
    return join(this.#work, "load.ready");
  }

  #part(name: string): string {
    return join(this.#work, `load.${name}.part`);
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      const { code, syscall } = cause as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw cause;
      throw new InputError({
        file: this.name,
        problem: `the folder cannot be written (${code})`,
        remedy: code === "ENOSPC" ? "make room, then run again" : "give yourself the right to write there",
        cause,
      });
    }
  }
}

async function spoolChanges(
  records: AsyncIterable<Loadable>,
  digests: ReadonlyMap<string, string>,
  spool: Spool,
  onProgress: LoadOptions["onProgress"],
): Promise<LoadReport> {
  const report = {
    added: 0,
    changed: 0,
    unchanged: 0,
    deals: 0,
    rejected: [] as { id: string; reason: string }[],
  };
  const seen = new Set<string>();
  for await (const { article, deals, digest, lines } of records) {
    const { id, status, reason } = article;
    if (status === "failed" && reason === "duplicate id") continue;
    if (seen.has(id)) {
      report.rejected.push({ id, reason: "duplicate id" });
      continue;
    }
    seen.add(id);
    const before = digests.get(id);
    if (before === digest) report.unchanged++;
    else {
      report[before === undefined ? "added" : "changed"]++;
      report.deals += deals.length;
      await spool.add(id, lines);
    }
    onProgress?.(seen.size);
  }
  return report;
}

/** Lines that wait on the disk until the files are written. */
class Spool {
  readonly #handle: FileHandle;
  readonly #file: string;
  readonly #places = new Map<string, Spooled>();
  #end = 0;

  private constructor(handle: FileHandle, file: string) {
    this.#handle = handle;
    this.#file = file;
  }

  static async create(file: string): Promise<Spool> {
    return new Spool(await open(file, "w+"), file);
  }

  /** The ids not taken yet, in the order in which they came. */
  get ids(): string[] {
    return [...this.#places.keys()];
  }

  async add(id: string, lines: readonly Uint8Array[]): Promise<void> {
    const bytes = Buffer.concat(lines.flatMap((line, index) => (index > 1 ? [LINE_END, line] : [line])));
    const articleBytes = lines[0]?.length ?? 0;
    this.#places.set(id, { offset: this.#end, articleBytes, dealBytes: bytes.length - articleBytes });
    await this.#handle.write(bytes, 0, bytes.length, this.#end);
    this.#end += bytes.length;
  }

  /** Gives the lines of an article once: its own, and those of its deals in one piece. */
  async take(id: string): Promise<readonly Uint8Array[] | null> {
    const place = this.#places.get(id);
    if (place === undefined) return null;
    this.#places.delete(id);
    const { offset, articleBytes, dealBytes } = place;
    const { buffer } = await this.#handle.read(Buffer.alloc(articleBytes + dealBytes), 0, null, offset);
    const article = buffer.subarray(0, articleBytes);
    return dealBytes === 0 ? [article] : [article, buffer.subarray(articleBytes)];
  }

  async remove(): Promise<void> {
    await this.#handle.close();
    rmSync(this.#file, { force: true });
  }
}
