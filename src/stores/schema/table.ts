/**
 * What a column holds, whatever the database: `key` a text that identifies, compared byte by byte; `number` an
 * exact decimal; `day` an ISO day; `json` a JSON document; `identity` a number that the database gives; `moment`
 * a point in time.
 */
export type ColumnType =
  | "key"
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "day"
  | "json"
  | "identity"
  | "moment";

/** A column of a table; `comment` is told to whoever looks at the database. */
export interface Column<T extends ColumnType = ColumnType, N extends boolean = boolean> {
  readonly type: T;
  readonly nullable: N;
  readonly comment: string;
  /** The values allowed, where they are few. */
  readonly oneOf: readonly string[] | null;
}

export type Columns = Readonly<Record<string, Column>>;

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** What becomes of the rows here when the row there is deleted. */
  readonly onDelete: "cascade" | "set null";
}

/** A table as data, from which its DDL, its comments, its bulk upserts and its row type are made. */
export interface Table<C extends Columns = Columns> {
  readonly comment: string;
  readonly columns: C;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Conditions in SQL that every database understands. */
  readonly checks: Readonly<Record<string, string>>;
}

type ValueOf<T extends ColumnType> = T extends "integer" | "number" | "identity"
  ? number
  : T extends "boolean"
    ? boolean
    : string;

/** The row of a table. */
export type Row<C extends Columns> = {
  [K in keyof C]: ValueOf<C[K]["type"]> | (C[K]["nullable"] extends true ? null : never);
};

/** A column that always has a value. */
export function column<T extends ColumnType>(
  type: T,
  comment: string,
  oneOf: readonly string[] | null = null,
): Column<T, false> {
  return { type, nullable: false, comment, oneOf };
}

/** A column that is null where nothing is known. */
export function optional<T extends ColumnType>(
  type: T,
  comment: string,
  oneOf: readonly string[] | null = null,
): Column<T, true> {
  return { type, nullable: true, comment, oneOf };
}

/** Completes a table and keeps the exact types of its columns. */
export function table<const C extends Columns>(
  given: Pick<Table<C>, "comment" | "columns" | "primaryKey"> & Partial<Table<C>>,
): Table<C> {
  return { foreignKeys: [], checks: {}, ...given };
}

/** The columns of a span, with the comments that say where to count. */
export const spanColumns = {
  start: column("integer", "First character in the article's body, in UTF-16 code units."),
  end: column("integer", "Character after the last one, in UTF-16 code units."),
};
/** The check that goes with `spanColumns`. */
export const spanCheck = `start >= 0 and start <= "end"`;
