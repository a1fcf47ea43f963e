import { type Metadata, MetadataError } from "./metadata.ts";

/** A text file taken apart: what its front matter says, and its body. */
export interface TextFile {
  readonly metadata: Metadata;
  readonly body: string;
}

/**
 * Splits a decoded text file into YAML front matter, if it starts with a line `---`, and body. Throws
 * `MetadataError` where the front matter is not closed or is not a mapping.
 */
export async function readText(text: string): Promise<TextFile> {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return { metadata: {}, body: text };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  if (end === null) throw new MetadataError("broken front matter: no closing line ---");
  // Loaded when the first front matter comes: JSONL and plain texts have none.
  const { parseDocument } = await import("yaml");
  const yaml = parseDocument(text.slice(opening[0].length, end.index), { schema: "failsafe" });
  const fault = yaml.errors[0];
  if (fault !== undefined) {
    throw new MetadataError(`broken front matter: ${fault.message.split("\n")[0]}`);
  }
  const metadata: unknown = yaml.toJS();
  if (metadata !== null && (typeof metadata !== "object" || Array.isArray(metadata))) {
    throw new MetadataError("broken front matter: expected lines such as title: …");
  }
  return { metadata: metadata ?? {}, body: text.slice(end.index + end[0].length) };
}
