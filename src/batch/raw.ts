/**
 * One unit of work: bytes that the reader of inputs has cut out without parsing them, so that parsing, like
 * extracting, is done by the workers. A feed holds several articles, every other form holds one.
 */
export interface Raw {
  /** How the bytes are to be read. */
  readonly form: RawForm;
  /** The path that records name, as the user gave it. */
  readonly file: string;
  /** Where in the file the bytes were, for messages: a line of JSONL, a record of a WARC. */
  readonly place: string | null;
  /** The id of an article that does not state its own: the file's name without extension; null for records of a container. */
  readonly fallbackId: string | null;
  readonly bytes: Uint8Array;
  /** What the container says of the bytes: the URL and character set of a WARC response. */
  readonly hints: { readonly url?: string; readonly charset?: string };
}

export type RawForm = "text" | "html" | "json" | "feed";

/** Something that could not even be cut into raws: recorded as a failed article. */
export interface Unreadable {
  readonly file: string;
  readonly place: string | null;
  readonly reason: string;
}

/** How JSONL records name what an article needs; the keys of the front matter unless the user says otherwise. */
export interface FieldNames {
  readonly id: string;
  readonly body: readonly string[];
  readonly title: string;
  readonly source: string;
  readonly url: string;
  readonly published: string;
  readonly language: string;
}

export const defaultFieldNames: FieldNames = {
  id: "id",
  body: ["body", "text"],
  title: "title",
  source: "source",
  url: "url",
  published: "published",
  language: "language",
};

/** What reading a raw gives: an article, or the reason why there is none. */
export type Reading =
  | { readonly article: import("../document/index.ts").ArticleInput }
  | { readonly failed: { readonly id: string; readonly file: string; readonly reason: string } };

/** The id of something that could not be read: its file, and its place in it. */
export function unreadableId(from: {
  file: string;
  place: string | null;
  fallbackId?: string | null;
}): string {
  return (
    from.fallbackId ?? (from.place === null ? from.file : `${from.file}#${from.place.replace(" ", "-")}`)
  );
}
