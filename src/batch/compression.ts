import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";

/** How the bytes of a file are packed. */
export type Compression = "gzip" | "zstd" | null;

const compressions: Record<string, Compression> = { gz: "gzip", zst: "zstd" };

/** How a file is packed by its extension, and its name without that extension. */
export function compressionOf(file: string): { compression: Compression; name: string } {
  const extension = /\.(gz|zst)$/i.exec(file)?.[1];
  if (extension === undefined) return { compression: null, name: file };
  return {
    compression: compressions[extension.toLowerCase()] as Compression,
    name: file.slice(0, -extension.length - 1),
  };
}

/** The bytes of a file as they were before they were packed. Fails where they are broken or end too early. */
export function unpack(stream: NodeJS.ReadableStream, compression: Compression): AsyncIterable<Uint8Array> {
  const bytes = stream as NodeJS.ReadableStream & AsyncIterable<Uint8Array>;
  if (compression === "gzip") return gunzip(bytes);
  return compression === "zstd" ? unzstd(bytes) : bytes;
}

/** A gunzip that also fails when the file that feeds it does: `pipe` alone would wait for ever. */
function gunzip(from: NodeJS.ReadableStream): AsyncIterable<Uint8Array> {
  const to = createGunzip();
  from.on("error", (error) => to.destroy(error));
  return from.pipe(to);
}

/** Bytes unpacked at once: few, since four of them may stand for 128 KB. */
const STEP_BYTES = 4096;

async function* unzstd(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const decoder = new Decompress((part) => parts.push(part));
  function* push(bytes: Uint8Array, last: boolean): Generator<Uint8Array> {
    try {
      decoder.push(bytes, last);
    } catch (cause) {
      throw new Error(`broken zstd: ${(cause as Error).message}`, { cause });
    }
    yield* parts;
    parts = [];
  }
  for await (const chunk of from) {
    for (let i = 0; i < chunk.length; i += STEP_BYTES) yield* push(chunk.subarray(i, i + STEP_BYTES), false);
  }
  yield* push(new Uint8Array(), true);
}
