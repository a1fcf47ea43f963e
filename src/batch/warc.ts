import { WARCParser } from "warcio";
import type { Raw, Unreadable } from "./raw.ts";

/**
 * The pages of a WARC file, decompressed (Node's gunzip reads a member a record, as CC-NEWS is published): each
 * successful response whose content is HTML, with the URL and character set that the server stated. Everything
 * else in the archive (requests, images, redirections) is passed over. Where the stream begins inside the file,
 * `before` records come before it.
 */
export async function* readWarc(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  before = 0,
): AsyncGenerator<Raw | Unreadable> {
  let number = before;
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      number++;
      if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Error("no WARC record begins here");
      if (record.warcType !== "response") continue;
      const status = Number(record.httpHeaders?.statusCode ?? 0);
      const contentType = record.httpHeaders?.headers.get("content-type") ?? "";
      if (status !== 200 || !/\bx?html\b/i.test(contentType)) continue;
      const place = `record ${number}`;
      if (record.warcContentLength > maxBytes) {
        yield { file, place, reason: `larger than ${maxBytes} bytes (--max-bytes)` };
        continue;
      }
      const bytes = await record.readFully(true);
      // The limited reader below the decoding one knows how many bytes the record still owes.
      const reader = record._reader;
      if ("limit" in reader && Number(reader.limit) > 0) throw new Error("the file ends inside it");
      const charset = /charset=["']?([^"';\s]+)/i.exec(contentType)?.[1];
      const url = record.warcTargetURI ?? undefined;
      yield {
        form: "html",
        file,
        place,
        fallbackId: null,
        bytes,
        hints: { ...(url === undefined ? {} : { url }), ...(charset === undefined ? {} : { charset }) },
      };
    }
    if (number === before) throw new Error("the file is empty");
  } catch (error) {
    yield {
      file,
      place: `record ${Math.max(number, before + 1)}`,
      reason: `broken WARC: ${(error as Error).message}`,
    };
  }
}
