import { type TableName, tables } from "../schema/index.ts";
import type { Column } from "../schema/table.ts";

/** Columns that say who wrote a row: they follow a change, and are none themselves. */
const FOLLOWING = new Set(["run_id"]);

/** A table as the bulk statements need it. */
export interface Bulk {
  readonly columns: readonly (readonly [name: string, column: Column])[];
  /** The part of an upsert after `INSERT … VALUES` or `SELECT`. */
  readonly onConflict: string;
}

/**
 * The upsert of a table but for how the rows come in: a row that is there already is updated only where a value
 * differs, so that writing the same rows again changes nothing. `differs` compares two row values.
 */
export function bulk(table: TableName, differs: "IS DISTINCT FROM" | "IS NOT"): Bulk {
  const { columns, primaryKey } = tables[table];
  const all = Object.entries(columns) as [string, Column][];
  const values = all.map(([name]) => name).filter((name) => !primaryKey.includes(name));
  const compared = values.filter((name) => !FOLLOWING.has(name));
  const list = (prefix: string, names: readonly string[]) =>
    names.map((name) => `${prefix}.${quoted(name)}`).join(", ");
  const key = primaryKey.map(quoted).join(", ");
  if (values.length === 0) return { columns: all, onConflict: `ON CONFLICT (${key}) DO NOTHING` };
  const onConflict = `ON CONFLICT (${key}) DO UPDATE SET ${values
    .map((name) => `${quoted(name)} = excluded.${quoted(name)}`)
    .join(", ")} WHERE (${list(table, compared)}) ${differs} (${list("excluded", compared)})`;
  return { columns: all, onConflict };
}

/** A name in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
