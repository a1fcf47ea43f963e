import { type ColumnDataType, type Kysely, type RawBuilder, sql } from "kysely";
import type { Joins } from "./flat-view.ts";
import type { Column, Columns, ColumnType, Table } from "./table.ts";

/** What the databases say differently when tables are made. */
export interface Ddl {
  /** The database's type for each of ours. */
  readonly types: Readonly<Record<ColumnType, ColumnDataType | RawBuilder<unknown>>>;
  /** The default of a `moment`: now, in UTC. */
  readonly now: RawBuilder<unknown>;
  /** What completes the declaration of a column that numbers itself. */
  readonly identity: "generated" | "autoincrement";
  readonly joins: Joins;
  /** Tells what tables and columns mean to whoever looks at the database. */
  comment(db: Kysely<unknown>, comments: readonly Comment[]): Promise<void>;
}

/** A comment on a column, or on a whole table or view where `column` is null. */
export interface Comment {
  readonly on: "table" | "view";
  readonly table: string;
  readonly column: string | null;
  readonly comment: string;
}

type Db = Kysely<unknown>;

/** Creates a table with its keys and checks. */
export async function createTable(db: Db, ddl: Ddl, name: string, table: Table): Promise<void> {
  let builder = db.schema.createTable(name) as ReturnType<Db["schema"]["createTable"]>;
  for (const [column, definition] of Object.entries(table.columns)) {
    builder = builder.addColumn(column, ddl.types[definition.type], (made) => {
      const checked = withCheck(made, column, definition);
      if (definition.type === "moment" && !definition.nullable) return checked.notNull().defaultTo(ddl.now);
      if (definition.type !== "identity") return definition.nullable ? checked : checked.notNull();
      const key = checked.primaryKey();
      return ddl.identity === "generated" ? key.generatedByDefaultAsIdentity() : key.autoIncrement();
    });
  }
  const identified = Object.values(table.columns).some(({ type }) => type === "identity");
  if (!identified)
    builder = builder.addPrimaryKeyConstraint(`${name}_pkey`, [...table.primaryKey] as never[]);
  table.foreignKeys.forEach(({ columns, table: to, references, onDelete }, index) => {
    builder = builder.addForeignKeyConstraint(
      `${name}_fk${index + 1}`,
      [...columns] as never[],
      to,
      [...references],
      (made) => made.onDelete(onDelete),
    );
  });
  for (const [check, condition] of Object.entries(table.checks)) {
    builder = builder.addCheckConstraint(`${name}_${check}_check`, sql.raw(condition));
  }
  await builder.execute();
}

/** Adds columns to a table that has rows: their texts are empty until they are filled. */
export async function addColumns(db: Db, ddl: Ddl, name: string, columns: Columns): Promise<void> {
  for (const [column, definition] of Object.entries(columns)) {
    await db.schema
      .alterTable(name)
      .addColumn(column, ddl.types[definition.type], (made) => made.notNull().defaultTo(""))
      .execute();
  }
}

/** Creates indexes given as name → table and columns. */
export async function createIndexes(
  db: Db,
  indexes: Readonly<Record<string, readonly [string, ...string[]]>>,
): Promise<void> {
  for (const [name, [table, ...columns]] of Object.entries(indexes)) {
    await db.schema.createIndex(name).on(table).columns(columns).execute();
  }
}

/** The comments of tables: a table's own, and its columns'. */
export function commentsOf(tables: Readonly<Record<string, Pick<Table, "comment" | "columns">>>): Comment[] {
  return Object.entries(tables).flatMap(([table, { comment, columns }]) => [
    { on: "table" as const, table, column: null, comment },
    ...columnComments(table, columns),
  ]);
}

/** The comments of single columns. */
export function columnComments(table: string, columns: Columns): Comment[] {
  return Object.entries(columns).map(([column, { comment }]) => ({ on: "table", table, column, comment }));
}

function withCheck<B extends { check(condition: RawBuilder<unknown>): B }>(
  made: B,
  name: string,
  { oneOf }: Column,
): B {
  return oneOf === null
    ? made
    : made.check(
        sql`${sql.ref(name)} in (${sql.join(oneOf.map((each) => sql.lit(each)))})` as RawBuilder<unknown>,
      );
}
