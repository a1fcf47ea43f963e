import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type InputFile, listFiles } from "../batch/paths.ts";
import { formOfFile } from "../batch/sources.ts";
import { InputError } from "../document/index.ts";
import { splitLines } from "../stores/lines.ts";
import { addLine, filesHash } from "./content-hash.ts";
import type { RangeShard, Shard } from "./shard.ts";
import { warcRecords } from "./warc-records.ts";

export interface PlanOptions {
  /** A shard is closed at this many lines, records or files. */
  readonly shardArticles: number;
  /** Or at this many bytes. */
  readonly shardBytes: number;
  /** Largest article, in bytes. */
  readonly maxBytes: number;
}

/** The files behind the paths of a job; throws an `InputError` where a path leads nowhere or cannot be shared out. */
export async function listInputs(paths: readonly string[]): Promise<InputFile[]> {
  const found = await listFiles(paths);
  return found.map((path) => {
    if ("missing" in path) {
      throw new InputError({
        file: path.missing,
        problem: "no such file or folder",
        remedy: "give the paths of article files, folders or globs",
      });
    }
    if (path.file !== "-") return path;
    throw new InputError({
      problem: "standard input cannot be shared out among machines",
      remedy: "write it to a file that all of them can read",
    });
  });
}

/** Cuts files into shards, in order: the same files give the same shards. */
export async function* plan(files: readonly InputFile[], options: PlanOptions): AsyncGenerator<Shard> {
  let small: InputFile[] = [];
  for (const file of files) {
    const cut = cutting(file.file);
    if (cut === "one of many") small.push(file);
    if (small.length > 0 && (cut !== "one of many" || isFull(small, options))) {
      yield await filesShard(small);
      small = [];
    }
    if (cut === "whole") yield await filesShard([file]);
    else if (cut === "lines") yield* lineShards(file, options);
    else if (cut === "warc") yield* warcShards(file, options);
  }
  if (small.length > 0) yield await filesShard(small);
}

/** How a file is shared out. A compressed file can only be read from its beginning. */
function cutting(file: string): "lines" | "warc" | "whole" | "one of many" {
  const { form, compression } = formOfFile(file);
  if (form !== "lines" && form !== "warc") return "one of many";
  return compression === null ? form : "whole";
}

function isFull(files: readonly InputFile[], { shardArticles, shardBytes }: PlanOptions): boolean {
  return files.length >= shardArticles || files.reduce((sum, { bytes }) => sum + bytes, 0) >= shardBytes;
}

async function filesShard(inputs: readonly InputFile[]): Promise<Shard> {
  const files = inputs.map(({ file, bytes }) => ({ file, bytes }));
  return { form: "files", files, count: files.length, hash: await filesHash(files) };
}

async function* lineShards({ file }: InputFile, options: PlanOptions): AsyncGenerator<RangeShard> {
  let open: Open | null = null;
  let hash = createHash("sha256");
  let end = 0;
  const parts = async function* () {
    for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
      end += part.length;
      yield part;
    }
  };
  for await (const { number, offset, bytes } of splitLines(parts(), options.maxBytes)) {
    if (open !== null && closes(open, offset, options)) {
      yield closed("lines", file, open, offset, hash.digest("base64url"));
      open = null;
      hash = createHash("sha256");
    }
    open = grown(open, offset, number);
    addLine(hash, bytes === null ? { file, place: null, reason: "" } : { bytes });
  }
  if (open !== null) yield closed("lines", file, open, end, hash.digest("base64url"));
}

async function* warcShards({ file, bytes }: InputFile, options: PlanOptions): AsyncGenerator<RangeShard> {
  let open: Open | null = null;
  let hash = createHash("sha256");
  let number = 0;
  for await (const { start, header } of warcRecords(file, 0, bytes)) {
    number++;
    if (open !== null && closes(open, start, options)) {
      yield closed("warc", file, open, start, hash.digest("base64url"));
      open = null;
      hash = createHash("sha256");
    }
    open = grown(open, start, number);
    hash.update(header);
  }
  if (open !== null) yield closed("warc", file, open, bytes, hash.digest("base64url"));
}

/** A shard that is being filled. */
type Open = Pick<RangeShard, "start" | "first" | "last" | "count">;

function grown(open: Open | null, start: number, number: number): Open {
  return open === null
    ? { start, first: number, last: number, count: 1 }
    : { ...open, last: number, count: open.count + 1 };
}

function closes(open: Open, offset: number, { shardArticles, shardBytes }: PlanOptions): boolean {
  return open.count >= shardArticles || offset - open.start >= shardBytes;
}

function closed(form: RangeShard["form"], file: string, open: Open, end: number, hash: string): RangeShard {
  const { start, first, last, count } = open;
  return { form, file, start, end, first, last, count, hash };
}
