import { createHash } from "node:crypto";
import type { ArticleRecord, Deal } from "../document/index.ts";

/** The records of one article, as one line of `articles.jsonl` and its lines of `deals.jsonl` hold them. */
export interface Records {
  readonly article: ArticleRecord;
  readonly deals: readonly Deal[];
}

/** Records on their way into a store, with what tells whether they have changed. */
export interface Loadable extends Records {
  /** Digest of their lines. */
  readonly digest: string;
  /** Their lines: the article's, then each deal's, without line ends. */
  readonly lines: readonly Uint8Array[];
  /** Where they were read (`articles.jsonl:12`), null for records that never were in a file. */
  readonly place: string | null;
}

/** Changes when rows are made in another way from the same records, so that every article is written anew. */
const ROWS_VERSION = "1";

/** Makes records fit to load from their lines, each without its line end. */
export function loadable(records: Records, lines: readonly Uint8Array[], place: string | null): Loadable {
  const hash = createHash("sha256").update(ROWS_VERSION);
  for (const line of lines) hash.update(line).update("\n");
  return { ...records, digest: hash.digest("base64url"), lines, place };
}

/** Makes records fit to load that have just been extracted: as if they had been written and read again. */
export function toLoadable(records: Records): Loadable {
  const lines = [records.article, ...records.deals].map((record) => Buffer.from(JSON.stringify(record)));
  return loadable(records, lines, null);
}
