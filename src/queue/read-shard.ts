import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Raw, Unreadable } from "../batch/raw.ts";
import { readSources, readStream } from "../batch/sources.ts";
import { addLine, filesHash } from "./content-hash.ts";
import { describeShard, type RangeShard, type Shard } from "./shard.ts";
import { warcHash } from "./warc-records.ts";

/** A shard whose files are no longer what they were when it was cut: its articles would be others. */
export class ChangedShardError extends Error {
  constructor(shard: Shard) {
    super(`the file is missing or has changed since the job was enqueued: ${describeShard(shard)}`);
  }
}

/**
 * Cuts a shard into raws. Throws a `ChangedShardError`, at the latest at the end, where its files have changed: what
 * was given until then must be thrown away.
 */
export async function* readShard(shard: Shard, maxBytes: number): AsyncGenerator<Raw | Unreadable> {
  if (shard.form === "files") {
    if ((await filesHash(shard.files)) !== shard.hash) throw new ChangedShardError(shard);
    const paths = shard.files.map((file) => ({ ...file, modified: 0 }));
    yield* readSources(paths, { maxBytes, format: null, stdin: noInput() });
  } else if (shard.form === "lines") yield* readLines(shard, maxBytes);
  else {
    const hash = await readable(shard, () => warcHash(shard.file, shard.start, shard.end));
    if (hash !== shard.hash) throw new ChangedShardError(shard);
    yield* readStream(shard.file, "warc", bytesOf(shard), { maxBytes }, shard.first - 1);
  }
}

async function* readLines(shard: RangeShard, maxBytes: number): AsyncGenerator<Raw | Unreadable> {
  const hash = createHash("sha256");
  const lines = readStream(shard.file, "lines", bytesOf(shard), { maxBytes }, shard.first - 1);
  for (;;) {
    const { value: line, done } = await readable(shard, () => lines.next());
    if (done === true) break;
    addLine(hash, line);
    yield line;
  }
  if (hash.digest("base64url") !== shard.hash) throw new ChangedShardError(shard);
}

function bytesOf({ file, start, end }: RangeShard): AsyncIterable<Uint8Array> {
  return createReadStream(file, { start, end: end - 1, highWaterMark: 1 << 20 });
}

async function readable<T>(shard: Shard, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new ChangedShardError(shard);
    throw error;
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {}
