import type { FlatRow } from "./flat.ts";
import type { HeadOf } from "./operations/index.ts";
import type { Loadable, Records } from "./records.ts";

/** What a load did. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Deals of the articles that were added or changed. */
  readonly deals: number;
  /** Articles that the store cannot hold, with the reason. */
  readonly rejected: readonly { readonly id: string; readonly reason: string }[];
}

export interface LoadOptions {
  /** The folder or job that is loaded, kept in the row of the run. */
  readonly source: string;
  /** Version of the program that loads, kept beside it. */
  readonly version: string;
  /** The head of an organisation's group, by which the merge knows Google and Alphabet for one; default: itself. */
  readonly headOf?: HeadOf;
  /** Whether what is loaded is merged into operations at the end; true by default. */
  readonly merge?: boolean;
  /** Told after every batch how many articles have been seen. */
  readonly onProgress?: (articles: number) => void;
}

/** Where records are kept: a folder, an SQLite file, a PostgreSQL database. */
export interface Store {
  /** Its URL without the password, for messages. */
  readonly name: string;
  /** Brings the schema to this program's version; does nothing where it is. Throws an `InputError` where it is newer. */
  migrate(): Promise<void>;
  /**
   * Makes the store hold these records: new articles are added, changed ones updated with all their rows, those that
   * they no longer tell removed, others left alone to the byte. Articles that are not given stay as they are.
   */
  load(records: AsyncIterable<Loadable>, options: LoadOptions): Promise<LoadReport>;
  /** All records, article by article, in the store's order. */
  records(): AsyncGenerator<Records>;
  /** All deals as rows of `deals_flat`, in the order of `records`. */
  flat(): AsyncGenerator<FlatRow>;
  close(): Promise<void>;
}
