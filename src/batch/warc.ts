import { WARCParser } from "warcio";
import type { Raw, Unreadable } from "./raw.ts";

/**
 * The pages of a WARC file (`.warc`, or `.warc.gz` with one member a record, as CC-NEWS is published): each
 * successful response whose content is HTML, with the URL and character set that the server stated. Everything
 * else in the archive (requests, images, redirections) is passed over.
 */
export async function* readWarc(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Raw | Unreadable> {
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      number++;
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
  } catch (error) {
    yield { file, place: `record ${number + 1}`, reason: `broken WARC: ${(error as Error).message}` };
  }
}
