import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { type ArticleRecord, type Deal, InputError } from "../document/index.ts";
import { splitLines } from "./lines.ts";
import { type Loadable, loadable } from "./records.ts";

/** Longest line that is read: far above what the longest article allowed can give. */
const MAX_LINE_BYTES = 1 << 29;
const REMEDY = "extract again into that folder";

/**
 * Reads the records that `extract` has written into a folder, article by article: the two files side by side, so
 * that memory holds one article. The records are checked no further than needed to keep them together; throws an
 * `InputError` naming file and line where they do not belong together.
 */
export async function* readExtracted(folder: string): AsyncGenerator<Loadable> {
  const deals = lines(join(folder, "deals.jsonl"));
  try {
    for await (const { value, bytes, place } of lines(join(folder, "articles.jsonl"))) {
      const article = value as unknown as ArticleRecord;
      if (typeof article.id !== "string" || !Array.isArray(article.deals)) {
        throw notOurs(place, "this line is no article record");
      }
      const own: Deal[] = [];
      const ownBytes = [bytes];
      for (const id of article.deals) {
        const next = await deals.next();
        if (next.done === true || next.value.value.id !== id || next.value.value.articleId !== article.id) {
          const where = next.done === true ? join(folder, "deals.jsonl") : next.value.place;
          throw notOurs(where, `expected deal ${id} of article ${article.id} here`);
        }
        own.push(next.value.value as unknown as Deal);
        ownBytes.push(next.value.bytes);
      }
      yield loadable({ article, deals: own }, ownBytes, place);
    }
    const rest = await deals.next();
    if (rest.done !== true) throw notOurs(rest.value.place, "a deal of no article");
  } finally {
    await deals.return(undefined);
  }
}

interface JsonLine {
  readonly value: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
  readonly place: string;
}

async function* lines(file: string): AsyncGenerator<JsonLine, undefined> {
  if (!existsSync(file)) {
    throw new InputError({ file, problem: "no such file", remedy: "give a folder that extract has written" });
  }
  for await (const { number, bytes } of splitLines(createReadStream(file), MAX_LINE_BYTES)) {
    const place = `${file}:${number}`;
    if (bytes === null) throw notOurs(place, "this line is too long");
    yield { value: parse(bytes, place), bytes, place };
  }
  return undefined;
}

function parse(bytes: Uint8Array, place: string): JsonLine["value"] {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"),
    );
    if (typeof value === "object" && value !== null) return value as JsonLine["value"];
  } catch {
    // Said below.
  }
  throw notOurs(place, "this line is no record");
}

function notOurs(place: string, problem: string): InputError {
  return new InputError({ file: place, problem, remedy: REMEDY });
}
