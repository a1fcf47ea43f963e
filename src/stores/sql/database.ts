import type { Generated, Kysely } from "kysely";
import type { Ddl } from "../schema/ddl.ts";
import type { Rows, TableName } from "../schema/index.ts";

type Cell = string | number | null;

/** The database as Kysely sees it. Booleans are 0 and 1 when read from SQLite. */
export type Schema = Omit<Rows, "runs" | "jobs"> & {
  jobs: Omit<Rows["jobs"], "created_at"> & { created_at: Generated<string> };
  runs: Omit<Rows["runs"], "id" | "loaded_at"> & { id: Generated<number>; loaded_at: Generated<string> };
  deals_flat: { deal_id: string; article_id: string } & Record<string, Cell>;
};

export type Db = Kysely<Schema>;

/** What went wrong with a database, as far as the user can do something about it. */
export interface Trouble {
  readonly problem: string;
  readonly remedy: string;
  /** Whether it may pass by itself. */
  readonly passing: boolean;
}

/** Which rows of a table are to go: those of these owners whose key is not among the rows that stay. */
export interface Gone<T extends TableName = TableName> {
  readonly table: T;
  readonly owner: string;
  readonly owners: readonly string[];
  readonly key: readonly string[];
  readonly stay: readonly Readonly<Record<string, unknown>>[];
}

/** A kind of database: everything that SQLite and PostgreSQL do differently. */
export interface Dialect {
  readonly ddl: Ddl;
  /** How a transaction that writes begins. */
  readonly begin: string;
  /** A connected database. */
  readonly db: Db;
  /** The schema that the connection's tables are in, undefined where the database has but one. */
  schemaName(): Promise<string | undefined>;
  /** Inserts rows; rows that are there already are updated where a value differs, else left alone. */
  upsert<T extends TableName>(db: Db, table: T, rows: readonly Rows[T][]): Promise<void>;
  /** Deletes rows that are no longer told. */
  deleteGone(db: Db, gone: Gone): Promise<void>;
  /** The digests of those of these articles that the database has. */
  digests(db: Db, ids: readonly string[]): Promise<Map<string, string>>;
  /** Waits until no other transaction merges operations, and keeps others from it until this one ends. */
  lockMerge(db: Db): Promise<void>;
  /** Has the database look at what its tables hold, of which it else learns long after a load. */
  analyze(db: Db): Promise<void>;
  /** What a driver's error means; null for a bug of ours. */
  diagnose(error: unknown): Trouble | null;
}
