import type { FieldNames } from "../raw.ts";
import { type Metadata, MetadataError } from "./metadata.ts";

/** Reads one line of JSONL into metadata and body. Throws `MetadataError` on half a line or a record without body. */
export function readJson(text: string, names: FieldNames): { metadata: Metadata; body: string } {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (cause) {
    throw new MetadataError(`broken JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new MetadataError("broken JSON: expected an object a line");
  }
  const fields = new Map(Object.entries(record));
  const body = names.body.map((name) => fields.get(name)).find((value) => typeof value === "string");
  if (typeof body !== "string") {
    throw new MetadataError(`no body: expected a text under ${names.body.join(" or ")}`);
  }
  return {
    metadata: {
      id: fields.get(names.id),
      title: fields.get(names.title),
      source: fields.get(names.source),
      url: fields.get(names.url),
      published: fields.get(names.published),
      language: fields.get(names.language),
    },
    body,
  };
}
