import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Row } from "./journal.ts";

/** The two files of records; `part` files hold a generation until it is complete. */
const FILES = ["articles", "deals"] as const;
type RecordFile = (typeof FILES)[number];

const FLUSH_BYTES = 1 << 20;

/** The lines of one result. */
export interface Lines {
  readonly articleLine: Uint8Array;
  readonly dealLines: Uint8Array;
}

/** Digest of a result's lines, by which a reused one is checked. */
export function linesDigest(lines: Lines): string {
  return createHash("sha256")
    .update(lines.articleLine)
    .update(lines.dealLines)
    .digest("base64url")
    .slice(0, 22);
}

/** A file of records being written, with its position. */
class Appender {
  readonly #fd: number;
  #parts: Uint8Array[] = [];
  #buffered = 0;
  offset = 0;

  constructor(file: string) {
    this.#fd = openSync(file, "w");
  }

  append(bytes: Uint8Array): number {
    const at = this.offset;
    this.#parts.push(bytes);
    this.#buffered += bytes.length;
    this.offset += bytes.length;
    if (this.#buffered >= FLUSH_BYTES) this.flush();
    return at;
  }

  flush(): void {
    const bytes = Buffer.concat(this.#parts, this.#buffered);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
    this.#parts = [];
    this.#buffered = 0;
  }

  sync(): void {
    this.flush();
    fsyncSync(this.#fd);
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/**
 * The files of an output folder: those that are published (`DIR/articles.jsonl`, `DIR/deals.jsonl`), the ones that
 * this run writes, and what interrupted runs have left, from which results are salvaged.
 */
export class Output {
  readonly #folder: string;
  readonly #work: string;
  readonly #generation: number;
  readonly #published: number;
  readonly #appenders: Record<RecordFile, Appender>;
  readonly #readers = new Map<string, number | null>();

  constructor(folder: string, generation: number, published: number) {
    this.#folder = folder;
    this.#work = workFolder(folder);
    this.#generation = generation;
    this.#published = published;
    this.#appenders = {
      articles: new Appender(partFile(folder, "articles", generation)),
      deals: new Appender(partFile(folder, "deals", generation)),
    };
  }

  /** Appends the lines of a result; returns where they stand. */
  append(lines: Lines): { articleOffset: number; dealOffset: number } {
    return {
      articleOffset: this.#appenders.articles.append(lines.articleLine),
      dealOffset: this.#appenders.deals.append(lines.dealLines),
    };
  }

  /** The lines of an earlier result, or null where its file has gone or changed. */
  read(row: Row): Lines | null {
    const articleLine = this.#readAt("articles", row.generation, row.articleOffset, row.articleBytes);
    const dealLines = this.#readAt("deals", row.generation, row.dealOffset, row.dealBytes);
    if (articleLine === null || dealLines === null) return null;
    const lines = { articleLine, dealLines };
    return linesDigest(lines) === row.digest ? lines : null;
  }

  /** Sees that everything appended so far is on the disk. */
  sync(): void {
    for (const name of FILES) this.#appenders[name].sync();
  }

  close(): void {
    for (const name of FILES) this.#appenders[name].close();
    for (const fd of this.#readers.values()) if (fd !== null) closeSync(fd);
    this.#readers.clear();
  }

  /** Removes what other runs have left; to be called once this generation is published. */
  removeLeftovers(): void {
    for (const name of readdirSync(this.#work)) {
      if (/^(articles|deals)\.\d+\.part$/.test(name)) rmSync(join(this.#work, name), { force: true });
    }
  }

  #readAt(name: RecordFile, generation: number, offset: number, size: number): Uint8Array | null {
    const fd = this.#reader(name, generation);
    if (fd === null) return null;
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    while (done < size) {
      const read = readSync(fd, bytes, done, size - done, offset + done);
      if (read === 0) return null;
      done += read;
    }
    return bytes;
  }

  #reader(name: RecordFile, generation: number): number | null {
    if (generation === this.#generation) return null;
    const file =
      generation === this.#published
        ? publishedFile(this.#folder, name)
        : partFile(this.#folder, name, generation);
    const known = this.#readers.get(file);
    if (known !== undefined) return known;
    const fd = existsSync(file) ? openSync(file, "r") : null;
    this.#readers.set(file, fd);
    return fd;
  }
}

/** Moves the files of a complete generation into place; what a crash has left half-moved is finished. */
export function publish(folder: string, generation: number): void {
  for (const name of FILES) {
    const part = partFile(folder, name, generation);
    if (existsSync(part)) renameSync(part, publishedFile(folder, name));
  }
}

/** Where the journal and unfinished files live. */
export function workFolder(folder: string): string {
  return join(folder, ".tourdetable");
}

function publishedFile(folder: string, name: RecordFile): string {
  return join(folder, `${name}.jsonl`);
}

function partFile(folder: string, name: RecordFile, generation: number): string {
  return join(workFolder(folder), `${name}.${generation}.part`);
}
