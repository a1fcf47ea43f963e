import { existsSync } from "node:fs";
import { Kysely, SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from "kysely";
import { InputError } from "../../document/index.ts";
import type { Comment, Ddl } from "../schema/ddl.ts";
import type { Rows, TableName } from "../schema/index.ts";
import { type Database, openSqlite } from "../sqlite-driver.ts";
import type { Db, Dialect, Gone, Schema, Trouble } from "./database.ts";
import { bulk, quoted } from "./upsert.ts";

type Statement = ReturnType<Database["prepare"]>;
type SqliteValue = string | number | bigint | Uint8Array | null;

/** How long a statement waits for another program's transaction. */
const BUSY_TIMEOUT_MS = 5000;

/** Values bound to one INSERT of many rows; more make it no faster. */
const STATEMENT_VALUES = 500;

/** SQLite has transactional DDL, which Kysely does not use by itself: a failed migration would leave half of it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** Opens an SQLite file; made where it is missing, unless it is only to be read. */
export function sqlite(file: string, mode: "read" | "write", busyTimeoutMs = BUSY_TIMEOUT_MS): Dialect {
  if (mode === "read" && file !== ":memory:" && !existsSync(file)) {
    throw new InputError({ file, problem: "no such database", remedy: "fill it with tourdetable load" });
  }
  return new Sqlite(open(file, mode, busyTimeoutMs));
}

function open(file: string, mode: "read" | "write", busyTimeoutMs: number): Database {
  try {
    const database = openSqlite(file);
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA foreign_keys = ON;`);
    if (mode === "write")
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;");
    return database;
  } catch (cause) {
    const trouble = diagnose(cause);
    if (trouble === null) throw cause;
    throw new InputError({ file, ...trouble, cause });
  }
}

class Sqlite implements Dialect {
  readonly begin = "BEGIN IMMEDIATE";
  readonly ddl = sqliteDdl;
  readonly db: Db;
  readonly diagnose = diagnose;
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
    this.db = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect({ database: kyselyDatabase(database) }),
    });
  }

  async schemaName(): Promise<undefined> {
    return undefined;
  }

  async upsert<T extends TableName>(_: Db, table: T, rows: readonly Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    const { columns, onConflict } = bulk(table, "IS NOT");
    const names = columns.map(([name]) => name);
    const insert = (count: number) => {
      const row = `(${names.map(() => "?").join(", ")})`;
      return this.#prepare(
        `INSERT INTO ${table} (${names.map(quoted).join(", ")}) VALUES ${Array(count).fill(row).join(", ")} ${onConflict}`,
      );
    };
    // Many rows to a statement take half the time; the rest go one by one, so that there are but two statements.
    const many = Math.floor(STATEMENT_VALUES / names.length);
    for (let from = 0; from < rows.length; ) {
      const count = from + many <= rows.length ? many : 1;
      const some = rows.slice(from, from + count) as readonly Record<string, unknown>[];
      insert(count).run(...some.flatMap((row) => names.map((name) => bindable(row[name]))));
      from += count;
    }
  }

  async deleteGone(_: Db, { table, owner, owners, key, stay }: Gone): Promise<void> {
    const keys = key.map(quoted).join(", ");
    const parts = key.map((_, index) => `json_extract(value, '$[${index}]')`).join(", ");
    this.#prepare(
      `DELETE FROM ${table} WHERE ${quoted(owner)} IN (SELECT value FROM json_each(?))
        AND (${keys}) NOT IN (SELECT ${parts} FROM json_each(?))`,
    ).run(JSON.stringify(owners), JSON.stringify(stay.map((row) => key.map((name) => row[name]))));
  }

  async digests(_: Db, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = this.#prepare(
      "SELECT id, digest FROM articles WHERE id IN (SELECT value FROM json_each(?))",
    ).all(JSON.stringify(ids)) as { id: string; digest: string }[];
    return new Map(rows.map(({ id, digest }) => [id, digest]));
  }

  /** A transaction that writes is alone. */
  async lockMerge(): Promise<void> {}

  /** SQLite asks by the keys whatever the tables hold. */
  async analyze(): Promise<void> {}

  #prepare(text: string): Statement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

/** Node's interface as Kysely expects it. */
function kyselyDatabase(database: Database): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text): SqliteStatement => {
      const statement = database.prepare(text);
      const bound = (parameters: readonly unknown[]) => parameters.map(bindable);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bound(parameters)),
        run: (parameters) => statement.run(...bound(parameters)),
        iterate: (parameters) => statement.iterate(...bound(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}

function bindable(value: unknown): SqliteValue {
  return typeof value === "boolean" ? Number(value) : (value as SqliteValue);
}

const sqliteDdl: Ddl = {
  types: {
    key: "text",
    text: "text",
    integer: "integer",
    number: "numeric",
    boolean: "integer",
    day: "text",
    json: "text",
    identity: "integer",
    moment: "text",
  },
  now: sql`(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))`,
  identity: "autoincrement",
  joins: {
    names: (role) =>
      `(SELECT group_concat(name, '; ') FROM (SELECT name FROM deal_parties WHERE deal_id = d.id AND role = '${role}' ORDER BY ordinal))`,
    texts: (column) =>
      `(SELECT group_concat(value, '; ') FROM (SELECT value FROM json_each(${column}) ORDER BY key))`,
  },
  /** SQLite has no comments: they are the rows of the view `column_comments`, made anew with each version. */
  async comment(db, comments) {
    const known = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'view' and name = 'column_comments'`.execute(db);
    const before =
      known.rows.length === 0
        ? []
        : (
            await sql<{ table_name: string; column_name: string | null; comment: string }>`
            select * from column_comments`.execute(db)
          ).rows.map(
            ({ table_name, column_name, comment }): Comment => ({
              on: "table",
              table: table_name,
              column: column_name,
              comment,
            }),
          );
    await sql`drop view if exists column_comments`.execute(db);
    const rows = [...before, ...comments].map(
      ({ table, column, comment }) => `(${[table, column, comment].map(literal).join(", ")})`,
    );
    await sql`create view column_comments (table_name, column_name, comment) as
      select * from (values ${sql.raw(rows.join(", "))})`.execute(db);
  },
};

function literal(text: string | null): string {
  return text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`;
}

/** SQLite's primary result codes that the user can do something about. */
const TROUBLES: Readonly<Record<number, Trouble>> = {
  5: {
    problem: "the database is locked by another program",
    remedy: "wait until it has finished, then run again",
    passing: true,
  },
  8: {
    problem: "the database is read-only",
    remedy: "give yourself the right to write the file and its folder, or choose another --to",
    passing: false,
  },
  10: {
    problem: "the disk could not be read or written",
    remedy: "check the disk, then run again",
    passing: true,
  },
  11: {
    problem: "the database is damaged",
    remedy: "restore it from a backup, or load into a new file",
    passing: false,
  },
  13: {
    problem: "the disk is full",
    remedy: "make room, then run again: what is loaded stays loaded",
    passing: true,
  },
  14: {
    problem: "the database cannot be opened",
    remedy: "check the path and your right to it",
    passing: false,
  },
  26: { problem: "the file is no SQLite database", remedy: "choose another file", passing: false },
};

function diagnose(error: unknown): Trouble | null {
  const { errcode, message } = error as { errcode?: number; message?: string };
  if (typeof errcode === "number") return TROUBLES[errcode & 0xff] ?? null;
  return /unable to open database/i.test(message ?? "") ? (TROUBLES[14] ?? null) : null;
}
