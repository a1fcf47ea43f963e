import {
  CompiledQuery,
  type DatabaseIntrospector,
  type DatabaseMetadata,
  Kysely,
  PostgresDialect,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from "kysely";
import pg from "pg";
import { InputError } from "../../document/index.ts";
import type { Ddl } from "../schema/ddl.ts";
import { type Rows, type TableName, tables } from "../schema/index.ts";
import type { ColumnType } from "../schema/table.ts";
import type { Db, Dialect, Gone, Schema, Trouble } from "./database.ts";
import { bulk, quoted } from "./upsert.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/** How values come back: numbers as numbers, days and JSON as the text that SQLite gives too. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.DATE]: String,
  [pg.types.builtins.JSONB]: String,
  [pg.types.builtins.TIMESTAMPTZ]: String,
};

/** Connects to a PostgreSQL database when first asked; its tables are in the connection's default schema. */
export function postgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "tourdetable",
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        PARSERS[oid] ?? pg.types.getTypeParser(oid, format as "text"),
    } as pg.CustomTypesConfig,
  });
  // A server that goes away while a connection idles, or between two statements of a transaction, is noticed by the
  // next statement; unheard, the event would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Postgres(pool);
}

/**
 * Sees only the connection's default schema. Kysely's own reads every table of every schema, which is slow on a large
 * server and fails when another program drops one of its tables meanwhile.
 */
class DefaultSchemaIntrospector implements DatabaseIntrospector {
  readonly #db: Kysely<unknown>;

  constructor(db: Kysely<unknown>) {
    this.#db = db;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    return (await sql<SchemaMetadata>`select current_schema() as name`.execute(this.#db)).rows;
  }

  /** The tables without their columns, which nobody asks for. */
  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<{ name: string; schema: string; view: boolean }>`
      select c.relname as name, n.nspname as schema, c.relkind = 'v' as view
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v')`.execute(this.#db);
    return rows.map(({ name, schema, view }) => ({ name, schema, isView: view, columns: [] }));
  }

  async getMetadata(): Promise<DatabaseMetadata> {
    return { tables: await this.getTables() };
  }
}

class DefaultSchemaDialect extends PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new DefaultSchemaIntrospector(db);
  }
}

class Postgres implements Dialect {
  readonly begin = "BEGIN";
  readonly ddl = postgresDdl;
  readonly db: Db;
  readonly diagnose = diagnose;

  constructor(pool: pg.Pool) {
    this.db = new Kysely<Schema>({
      dialect: new DefaultSchemaDialect({
        pool,
        onCreateConnection: async (connection) => {
          await connection.executeQuery(CompiledQuery.raw("SET datestyle TO ISO"));
        },
      }),
    });
  }

  async schemaName(): Promise<string | undefined> {
    const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(this.db);
    const schema = rows[0]?.name;
    if (typeof schema === "string") return schema;
    throw new InputError({
      problem: "the connection has no default schema",
      remedy: "create the schema that search_path names",
    });
  }

  async upsert<T extends TableName>(db: Db, table: T, rows: readonly Rows[T][]): Promise<void> {
    if (rows.length === 0) return;
    const { columns, onConflict } = bulk(table, "IS DISTINCT FROM");
    const arrays = columns.map(([name]) => rows.map((row) => (row as Record<string, unknown>)[name]));
    const casts = columns.map(([, { type }], index) => `$${index + 1}::${ARRAY_TYPES[type]}[]`);
    await db.executeQuery(
      CompiledQuery.raw(
        `INSERT INTO ${table} (${columns.map(([name]) => quoted(name)).join(", ")})
          SELECT * FROM unnest(${casts.join(", ")}) ${onConflict}`,
        arrays,
      ),
    );
  }

  async deleteGone(db: Db, { table, owner, owners, key, stay }: Gone): Promise<void> {
    const aliases = key.map((_, index) => `k${index}`);
    const casts = key.map((name, index) => `$${index + 2}::${name === "ordinal" ? "integer" : "text"}[]`);
    const same = key.map((name, index) => `k.${aliases[index]} = t.${quoted(name)}`).join(" AND ");
    await db.executeQuery(
      CompiledQuery.raw(
        `DELETE FROM ${table} t WHERE t.${quoted(owner)} = ANY($1::text[]) AND NOT EXISTS
          (SELECT FROM unnest(${casts.join(", ")}) AS k(${aliases.join(", ")}) WHERE ${same})`,
        [owners, ...key.map((name) => stay.map((row) => row[name]))],
      ),
    );
  }

  async lockMerge(db: Db): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtext('tourdetable operations'), hashtext(current_schema()))`.execute(
      db,
    );
  }

  /** Only this program's tables: others may be large, or be another user's. */
  async analyze(db: Db): Promise<void> {
    await sql.raw(`ANALYZE ${Object.keys(tables).join(", ")}`).execute(db);
  }

  async digests(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await db.executeQuery<{ id: string; digest: string }>(
      CompiledQuery.raw("SELECT id, digest FROM articles WHERE id = ANY($1::text[])", [ids]),
    );
    return new Map(rows.map(({ id, digest }) => [id, digest]));
  }
}

const ARRAY_TYPES: Readonly<Record<ColumnType, string>> = {
  key: "text",
  text: "text",
  integer: "integer",
  number: "numeric",
  boolean: "boolean",
  day: "date",
  json: "jsonb",
  identity: "integer",
  moment: "timestamptz",
};

const postgresDdl: Ddl = {
  types: {
    key: sql`text collate "C"`,
    text: "text",
    integer: "integer",
    number: "numeric",
    boolean: "boolean",
    day: "date",
    json: "jsonb",
    identity: "integer",
    moment: "timestamptz",
  },
  now: sql`now()`,
  identity: "generated",
  joins: {
    names: (role) =>
      `(SELECT string_agg(name, '; ' ORDER BY ordinal) FROM deal_parties WHERE deal_id = d.id AND role = '${role}')`,
    texts: (column) =>
      `(SELECT string_agg(value, '; ' ORDER BY place) FROM jsonb_array_elements_text(${column}) WITH ORDINALITY AS each(value, place))`,
  },
  async comment(db, comments) {
    const statements = comments.map(({ on, table, column, comment }) => {
      const object = column === null ? `${on} ${quoted(table)}` : `column ${quoted(table)}.${quoted(column)}`;
      return `comment on ${object} is '${comment.replaceAll("'", "''")}'`;
    });
    // All in one message: one each would be most of the time that a migration takes.
    await sql.raw(statements.join(";")).execute(db);
  },
};

const CONNECTION: Trouble = {
  problem: "the database server cannot be reached",
  remedy: "check that it runs and that host and port are right, then run again",
  passing: true,
};
const BUSY: Trouble = {
  problem: "other transactions stand in the way",
  remedy: "run again when less is going on",
  passing: true,
};
const REFUSED: Trouble = {
  problem: "the database refuses this user",
  remedy: "check user and password in the URL",
  passing: false,
};

/** By SQLSTATE, by its class, or by the code of a network error. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  "08": CONNECTION,
  "57": CONNECTION,
  "40": BUSY,
  "55": BUSY,
  "28": REFUSED,
  "53": {
    problem: "the database server lacks memory or connections",
    remedy: "run again when less is going on",
    passing: true,
  },
  "57014": BUSY,
  "53100": {
    problem: "the database server's disk is full",
    remedy: "make room, then run again: what is loaded stays loaded",
    passing: true,
  },
  "25006": {
    problem: "the database is read-only",
    remedy: "connect to the primary server, or as a user that may write",
    passing: true,
  },
  "3D000": {
    problem: "no such database",
    remedy: "create it (createdb), or correct the URL",
    passing: false,
  },
  "3F000": { problem: "no such schema", remedy: "create the schema that search_path names", passing: false },
  "42501": {
    problem: "this user may not do that",
    remedy: "grant it the rights to create and write tables in the schema",
    passing: false,
  },
  ENOTFOUND: { ...CONNECTION, problem: "the database server's host is not known", passing: false },
};
const NETWORK = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOENT",
]);

function diagnose(error: unknown): Trouble | null {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  if (NETWORK.has(code)) return CONNECTION;
  if (
    code === "" &&
    /connection (terminated|ended|error)|timeout exceeded when trying to connect/i.test(message)
  ) {
    return CONNECTION;
  }
  return TROUBLES[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? TROUBLES[code.slice(0, 2)] : undefined) ?? null;
}
