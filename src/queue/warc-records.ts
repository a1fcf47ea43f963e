import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Where a record of a WARC file stands, and the digest of its header, which states the digest of its content. */
interface WarcRecord {
  readonly start: number;
  readonly end: number;
  readonly header: Uint8Array;
}

const HEADER_BYTES = 64 * 1024;
const HEADER_END = Buffer.from("\r\n\r\n");

/**
 * The records of an uncompressed WARC file from byte `start` up to `end`, by their headers alone: contents are leapt
 * over. Where no record begins, all the rest is one, so that whoever reads it finds the fault.
 */
export async function* warcRecords(file: string, start: number, end: number): AsyncGenerator<WarcRecord> {
  const handle = await open(file);
  const buffer = Buffer.alloc(HEADER_BYTES);
  try {
    for (let at = start; at < end; ) {
      const { bytesRead } = await handle.read(buffer, 0, HEADER_BYTES, at);
      const size = recordSize(buffer.subarray(0, bytesRead));
      const next = size === null ? end : Math.min(at + size.header + size.content + HEADER_END.length, end);
      yield { start: at, end: next, header: Buffer.from(buffer.subarray(0, size?.header ?? bytesRead)) };
      at = next;
    }
  } finally {
    await handle.close();
  }
}

function recordSize(bytes: Buffer): { header: number; content: number } | null {
  const end = bytes.indexOf(HEADER_END);
  if (end < 0 || bytes.subarray(0, 5).toString("latin1") !== "WARC/") return null;
  const length = /^content-length:[ \t]{0,9}(\d{1,15})[ \t]{0,9}$/im.exec(
    bytes.subarray(0, end).toString("latin1").replaceAll("\r\n", "\n"),
  )?.[1];
  return length === undefined ? null : { header: end + HEADER_END.length, content: Number(length) };
}

/** Digest of the headers of the records of a shard. */
export async function warcHash(file: string, start: number, end: number): Promise<string> {
  const hash = createHash("sha256");
  for await (const { header } of warcRecords(file, start, end)) hash.update(header);
  return hash.digest("base64url");
}
