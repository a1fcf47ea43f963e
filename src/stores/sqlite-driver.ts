import { createRequire } from "node:module";
import type { DatabaseSyncInstance } from "@photostructure/sqlite";

export type { DatabaseSyncInstance as Database } from "@photostructure/sqlite";

const require = createRequire(import.meta.url);

/**
 * Opens an SQLite file (or `:memory:`): Node's own driver from Node 24 on, where it no longer warns, else a
 * prebuilt package with the same interface. Throws the driver's error where the file cannot be opened.
 */
export function openSqlite(file: string): DatabaseSyncInstance {
  const major = Number(process.versions.node.split(".")[0]);
  const driver = major >= 24 ? require("node:sqlite") : require("@photostructure/sqlite");
  return new driver.DatabaseSync(file);
}
