import { createHash } from "node:crypto";
import type { ArticleInput } from "../document/index.ts";
import { decode } from "./decode.ts";
import { type FieldNames, type Raw, type Reading, unreadableId } from "./raw.ts";
import { statedCharset } from "./readers/charset.ts";
import { readJson } from "./readers/json.ts";
import { type Metadata, MetadataError, readMetadata } from "./readers/metadata.ts";
import { readText } from "./readers/text.ts";

export interface ReadOptions {
  readonly fieldNames: FieldNames;
  /** Day of publication for articles that state none. */
  readonly published: string | null;
}

/** Decodes and parses a raw into its articles. A fault gives a failed reading that says why, never an exception. */
export async function readRaw(raw: Raw, options: ReadOptions): Promise<Reading[]> {
  const charset =
    raw.hints.charset ?? (raw.form === "html" || raw.form === "feed" ? statedCharset(raw.bytes) : undefined);
  const decoded = decode(raw.bytes, charset);
  if ("reason" in decoded) return [failed(raw, decoded.reason)];
  try {
    const parts = await parse(raw, decoded.text, options.fieldNames);
    if (parts.length === 0) return [failed(raw, "feed without items")];
    return parts.map((part) => reading(raw, part, options));
  } catch (error) {
    if (error instanceof MetadataError) return [failed(raw, error.message)];
    throw error;
  }
}

type Part = { metadata: Metadata; body: string };

/** Large parsers are loaded when the first page, feed or front matter comes. */
async function parse(raw: Raw, text: string, fieldNames: FieldNames): Promise<Part[]> {
  switch (raw.form) {
    case "text":
      return [await readText(text)];
    case "html":
      return [(await import("./readers/html.ts")).readHtml(text, raw.hints.url)];
    case "json":
      return [readJson(text, fieldNames)];
    case "feed":
      return (await import("./readers/feed.ts")).readFeed(text);
  }
}

function reading(raw: Raw, part: Part, options: ReadOptions): Reading {
  try {
    const metadata = readMetadata(part.metadata);
    const body = part.body.includes("\r") ? part.body.replace(/\r\n?/g, "\n") : part.body;
    const article: ArticleInput = {
      ...metadata,
      id: metadata.id ?? raw.fallbackId ?? metadata.url ?? digest(body),
      file: raw.file,
      published: metadata.published ?? options.published,
      body,
    };
    return { article };
  } catch (error) {
    if (error instanceof MetadataError) return failed(raw, error.message);
    throw error;
  }
}

function failed(raw: Raw, reason: string): Reading {
  const place = raw.place === null ? "" : `${raw.place}: `;
  return { failed: { id: unreadableId(raw), file: raw.file, reason: `${place}${reason}` } };
}

function digest(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}
