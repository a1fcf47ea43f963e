import { rmSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../document/index.ts";
import { type Database, openSqlite } from "../stores/sqlite-driver.ts";

/** Where the lines of one result stand in the two files of a generation. */
export interface Row {
  readonly generation: number;
  readonly id: string;
  readonly articleOffset: number;
  readonly articleBytes: number;
  readonly dealOffset: number;
  readonly dealBytes: number;
  /** Digest of the lines, checked when they are reused. */
  readonly digest: string;
  /** JSON: the countable part of the result. */
  readonly counts: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS results (
    generation INTEGER NOT NULL,
    key TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    siblings INTEGER NOT NULL,
    id TEXT NOT NULL,
    article_offset INTEGER NOT NULL,
    article_bytes INTEGER NOT NULL,
    deal_offset INTEGER NOT NULL,
    deal_bytes INTEGER NOT NULL,
    digest TEXT NOT NULL,
    counts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS results_key ON results (key, generation, ordinal);
  CREATE INDEX IF NOT EXISTS results_generation ON results (generation);
  CREATE TABLE IF NOT EXISTS ids (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/**
 * The memory of an output folder, in `DIR/.tourdetable/journal.db`: which results stand where, of the run that was
 * published last and of runs that were interrupted. It is a cache: without it everything is extracted again.
 */
export class Journal {
  readonly #db: Database;
  readonly #statements: ReturnType<typeof prepare>;

  constructor(folder: string) {
    this.#db = openJournal(folder);
    this.#statements = prepare(this.#db);
  }

  /** The generation that DIR's files hold, 0 for none. */
  get published(): number {
    return this.#state("published");
  }

  /** The generation whose files were being moved into place, 0 for none. */
  get publishing(): number {
    return this.#state("publishing");
  }

  /** Starts the generation of a new run. */
  begin(): number {
    const last = Math.max(this.#state("last"), this.published, this.publishing);
    this.#set("last", last + 1);
    this.#db.exec("DELETE FROM ids");
    this.#db.exec("BEGIN");
    return last + 1;
  }

  /** Makes what was added so far outlive a crash; to be called once the lines are in their files. */
  commit(): void {
    this.#db.exec("COMMIT");
    this.#db.exec("BEGIN");
  }

  /** Whether this run has not met the id before. */
  claim(id: string): boolean {
    return Number(this.#statements.claim.run(id).changes) === 1;
  }

  /** The rows of a raw of earlier runs, newest first and whole, or null. */
  find(key: string, before: number): Row[] | null {
    const rows = this.#statements.find.all(key, before) as unknown as (Row & { siblings: number })[];
    const newest = rows[0];
    if (newest === undefined) return null;
    const whole = rows.filter((row) => row.generation === newest.generation);
    return whole.length === newest.siblings ? whole : null;
  }

  add(key: string, ordinal: number, siblings: number, row: Row): void {
    this.#statements.add.run(
      row.generation,
      key,
      ordinal,
      siblings,
      row.id,
      row.articleOffset,
      row.articleBytes,
      row.dealOffset,
      row.dealBytes,
      row.digest,
      row.counts,
    );
  }

  /** Notes that the files of `generation` are complete and about to be moved into place. */
  beginPublishing(generation: number): void {
    this.#db.exec("COMMIT");
    this.#set("publishing", generation);
  }

  /** Notes that DIR's files are those of `generation`, and forgets all others. */
  endPublishing(generation: number): void {
    this.#db.exec("BEGIN");
    this.#statements.forgetOthers.run(generation);
    this.#set("published", generation);
    this.#set("publishing", 0);
    this.#db.exec("DELETE FROM ids");
    this.#db.exec("COMMIT");
  }

  /** Forgets the results of all generations. */
  forgetAll(): void {
    this.#statements.forgetOthers.run(-1);
    this.#set("published", 0);
  }

  /** Lets the folder go; what was not committed is forgotten. */
  close(): void {
    release(this.#db);
  }

  #state(name: string): number {
    const row = this.#statements.state.get(name) as { value: number } | undefined;
    return row?.value ?? 0;
  }

  #set(name: string, value: number): void {
    this.#statements.set.run(name, value);
  }
}

function prepare(db: Database) {
  return {
    state: db.prepare("SELECT value FROM state WHERE name = ?"),
    set: db.prepare(
      "INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    ),
    claim: db.prepare("INSERT INTO ids VALUES (?) ON CONFLICT DO NOTHING"),
    find: db.prepare(`SELECT generation, siblings, id, article_offset AS articleOffset, article_bytes AS articleBytes,
      deal_offset AS dealOffset, deal_bytes AS dealBytes, digest, counts
      FROM results WHERE key = ? AND generation < ? ORDER BY generation DESC, ordinal`),
    add: db.prepare("INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    forgetOthers: db.prepare("DELETE FROM results WHERE generation <> ?"),
  };
}

/** Opens the journal alone: a second run on the same folder is refused, a damaged journal is begun anew. */
function openJournal(folder: string): Database {
  const file = join(folder, "journal.db");
  try {
    return open(file);
  } catch (error) {
    const message = (error as Error).message;
    if (/locked|busy/i.test(message)) {
      throw new InputError({
        file: folder,
        problem: "another run is writing to this folder",
        remedy: "wait for it to end, or choose another --out",
        cause: error,
      });
    }
    if (!/malformed|not a database|corrupt|no such column|has no column/i.test(message)) throw error;
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
    return open(file);
  }
}

function open(file: string): Database {
  const db = openSqlite(file);
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL;");
    db.exec(SCHEMA);
    db.exec("BEGIN IMMEDIATE; COMMIT;");
    prepare(db);
    return db;
  } catch (error) {
    release(db);
    throw error;
  }
}

/** Closes a connection, and its lock with it: prepared statements would keep it until they are collected. */
function release(db: Database): void {
  try {
    if (db.isTransaction) db.exec("ROLLBACK");
    db.exec("PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;");
  } finally {
    db.close();
  }
}
