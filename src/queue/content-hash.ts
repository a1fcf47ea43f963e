import { createHash, type Hash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Raw, Unreadable } from "../batch/raw.ts";

/** Files up to this size are read whole; of larger ones, archives all, the size and both ends are. */
const WHOLE_BYTES = 16 * 1024 * 1024;
const END_BYTES = 1024 * 1024;

/**
 * Digest of names and contents of files. What cannot be read is part of it: the shard then says so of the file, as a
 * run on one machine would.
 */
export async function filesHash(files: readonly { file: string; bytes: number }[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { file } of files) {
    hash.update(`${file}\0`);
    try {
      hash.update(await fileDigest(file));
    } catch (error) {
      hash.update(`unreadable: ${(error as NodeJS.ErrnoException).code}`);
    }
  }
  return hash.digest("base64url");
}

async function fileDigest(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const hash = createHash("sha256").update(`${size}\0`);
    if (size <= WHOLE_BYTES) return hash.update(await handle.readFile()).digest();
    for (const position of [0, size - END_BYTES]) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(END_BYTES), 0, END_BYTES, position);
      hash.update(buffer.subarray(0, bytesRead));
    }
    return hash.digest();
  } finally {
    await handle.close();
  }
}

/** Adds a line of JSONL to the digest of its shard; one that is too large to be read counts as such. */
export function addLine(hash: Hash, line: Pick<Raw, "bytes"> | Unreadable): void {
  if ("bytes" in line) hash.update(line.bytes).update("\n");
  else hash.update("\0too large\n");
}
