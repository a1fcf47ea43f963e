import { Migrator, sql } from "kysely";
import { InputError } from "../../document/index.ts";
import { migrations } from "../schema/migrations/index.ts";
import type { Dialect } from "./database.ts";

const MIGRATIONS = "tourdetable_migration";

/** How the schema of a database compares to this program's. */
export type SchemaState = "missing" | "older" | "current";

/** Compares, without writing; throws an `InputError` where a newer program has written the database. */
export async function schemaState(name: string, dialect: Dialect): Promise<SchemaState> {
  const schema = await dialect.schemaName();
  const tables = await dialect.db.introspection.getTables();
  const known = tables.some(
    (table) => table.name === MIGRATIONS && (schema ?? table.schema) === table.schema,
  );
  if (!known) return "missing";
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS)}`.execute(dialect.db);
  const ours = new Set(Object.keys(migrations(dialect.ddl)));
  const newer = rows.find((row) => !ours.has(row.name));
  if (newer !== undefined) {
    throw new InputError({
      file: name,
      problem: `a newer tourdetable has written this database (schema ${newer.name})`,
      remedy: "update tourdetable, or load into another database",
    });
  }
  return rows.length === ours.size ? "current" : rows.length === 0 ? "missing" : "older";
}

/** Brings the schema to the latest version, or to `version`: all of it or, where something fails, nothing. */
export async function migrate(name: string, dialect: Dialect, version?: string): Promise<void> {
  if ((await schemaState(name, dialect)) === "current") return;
  const schema = await dialect.schemaName();
  const migrator = new Migrator({
    db: dialect.db,
    provider: { getMigrations: async () => migrations(dialect.ddl) },
    migrationTableName: MIGRATIONS,
    migrationLockTableName: `${MIGRATIONS}_lock`,
    // Told explicitly: else a table of that name in any schema of the database would be taken for ours.
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } =
    version === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(version);
  if (error !== undefined) throw error;
}
