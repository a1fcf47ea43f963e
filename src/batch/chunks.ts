import type { Raw, Unreadable } from "./raw.ts";

/** A chunk is closed at this many raws or bytes: large enough to outweigh a message, small enough to share out. */
const CHUNK_RAWS = 32;
const CHUNK_BYTES = 256 * 1024;

/** Groups the items of a source for the workers, in order. */
export async function* chunks(items: AsyncIterable<Raw | Unreadable>): AsyncGenerator<(Raw | Unreadable)[]> {
  let chunk: (Raw | Unreadable)[] = [];
  let bytes = 0;
  for await (const item of items) {
    chunk.push(item);
    bytes += "bytes" in item ? item.bytes.length : 0;
    if (chunk.length < CHUNK_RAWS && bytes < CHUNK_BYTES) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
