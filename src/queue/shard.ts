import { createHash } from "node:crypto";
import type { WorkerOptions } from "../batch/worker.ts";

/** What shapes the records of a job, the same on every machine. */
export interface JobOptions extends WorkerOptions {
  /** Largest article, in bytes. */
  readonly maxBytes: number;
}

/** A part of the inputs of a job, described and never carried: who can read the files can do it. */
export type Shard = RangeShard | FilesShard;

/** Lines of a JSONL file, or records of a WARC that is not compressed. */
export interface RangeShard {
  readonly form: "lines" | "warc";
  readonly file: string;
  /** First byte. */
  readonly start: number;
  /** Byte after the last one. */
  readonly end: number;
  /** Number of the first line or record in the file, from 1. */
  readonly first: number;
  readonly last: number;
  /** Lines that are not blank, or records. */
  readonly count: number;
  /** Digest of the lines, or of the headers of the records. */
  readonly hash: string;
}

/** Whole files: many small ones, or one compressed file of many articles. */
export interface FilesShard {
  readonly form: "files";
  /** In order; the first and the last are the first and last article where each file holds one. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
  readonly count: number;
  /** Digest of names and contents. */
  readonly hash: string;
}

/** The id of a shard: the same parts of the same files have the same one. */
export function shardId(shard: Shard): string {
  return createHash("sha256").update(JSON.stringify(shard)).digest("base64url").slice(0, 22);
}

/** The shard in a few words, for messages. */
export function describeShard(shard: Shard): string {
  if (shard.form !== "files") {
    const unit = shard.form === "lines" ? "lines" : "records";
    return `${shard.file}, ${unit} ${shard.first} to ${shard.last}`;
  }
  const [first, last] = [shard.files[0]?.file, shard.files.at(-1)?.file];
  return first === last ? `${first}` : `${shard.count} files, ${first} to ${last}`;
}
