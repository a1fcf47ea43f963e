import {
  type Conflict,
  type HeadOf,
  MOST_ALIKE,
  possibleConflicts,
  type Telling,
  type Told,
} from "../operations/index.ts";
import { inChunks } from "./chunks.ts";
import type { Db, Dialect } from "./database.ts";
import { conflictRow, type EvidenceOf } from "./operation-rows.ts";
import { readTellings } from "./tellings.ts";

/** An operation that is in the database, with its tellings and what they do not agree on. */
interface Written extends Told {
  readonly conflicts: readonly Conflict[];
}

/** Writes what the tellings of these operations do not agree on, with one another and with others. */
export async function writeConflicts(
  dialect: Dialect,
  db: Db,
  headOf: HeadOf,
  written: readonly Written[],
): Promise<void> {
  const keys = [...new Set(written.flatMap(keysOf))];
  const usual = await crowded(db, keys);
  const partners = await readPartners(
    db,
    headOf,
    keys.filter((key) => !usual.has(key)),
    written,
  );
  const others = [...new Set(partners.flatMap(keysOf))].filter((key) => !keys.includes(key));
  const possible = possibleConflicts(
    [...written, ...partners],
    new Set([...usual, ...(await crowded(db, others))]),
  );
  const conflicts = [...written.flatMap((one) => one.conflicts), ...possible];
  await deleteUsual(db, usual);
  await deleteOthers(
    db,
    written.map(({ id }) => id),
    new Set(conflicts.map(({ id }) => id)),
  );
  const evidenceOf = await readEvidence(db, conflicts);
  await dialect.upsert(
    db,
    "conflicts",
    conflicts.map((conflict) => conflictRow(conflict, evidenceOf)),
  );
}

function keysOf({ tellings }: Told): string[] {
  return tellings.flatMap((telling) => telling.chequeKeys);
}

/** Those of these keys that so many operations have that they are usual tickets. */
export async function crowded(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("deal_keys")
      .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
      .where("key", "in", some)
      .select("key")
      .groupBy("key")
      .having(({ fn }) => fn.count("operation_id").distinct(), ">", MOST_ALIKE)
      .execute(),
  );
  return new Set(rows.map(({ key }) => key));
}

/** All deals of these operations. */
export async function membersOf(db: Db, operations: readonly string[]) {
  return inChunks(operations, (ids) =>
    db.selectFrom("operation_tellings").selectAll().where("operation_id", "in", ids).execute(),
  );
}

/** The other operations that have one of these keys. */
async function readPartners(
  db: Db,
  headOf: HeadOf,
  keys: readonly string[],
  written: readonly Told[],
): Promise<Told[]> {
  const own = new Set(written.map(({ id }) => id));
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("deal_keys")
      .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
      .where("key", "in", some)
      .select("operation_id")
      .distinct()
      .execute(),
  );
  const partners = rows.map(({ operation_id }) => operation_id).filter((id) => !own.has(id));
  const members = await membersOf(db, [...new Set(partners)]);
  const operationOf = new Map(members.map(({ deal_id, operation_id }) => [deal_id, operation_id]));
  const tellings = await readTellings(db, [...operationOf.keys()], headOf);
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const id = operationOf.get(telling.deal.id)!;
    found.set(id, [...(found.get(id) ?? []), telling]);
  }
  return [...found].map(([id, own]) => ({ id, tellings: own }));
}

/** Deletes what was suspected of cheques that have turned out to be usual tickets. */
async function deleteUsual(db: Db, keys: ReadonlySet<string>): Promise<void> {
  for (const key of keys) {
    const operations = db
      .selectFrom("deal_keys")
      .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
      .where("key", "=", key)
      .select("operation_id");
    await db
      .deleteFrom("conflicts")
      .where("kind", "=", "possible_conflict")
      .where("operation_id", "in", operations)
      .where("other_operation_id", "in", operations)
      .execute();
  }
}

/** Deletes the conflicts of these operations but for those that are kept. */
async function deleteOthers(db: Db, operations: readonly string[], kept: ReadonlySet<string>): Promise<void> {
  const known = await inChunks(operations, (ids) =>
    db
      .selectFrom("conflicts")
      .select("id")
      .where((where) => where.or([where("operation_id", "in", ids), where("other_operation_id", "in", ids)]))
      .execute(),
  );
  await inChunks(
    known.map(({ id }) => id).filter((id) => !kept.has(id)),
    async (ids) => {
      await db.deleteFrom("conflicts").where("id", "in", ids).execute();
      return [];
    },
  );
}

async function readEvidence(db: Db, conflicts: readonly Conflict[]): Promise<EvidenceOf> {
  const deals = [...new Set(conflicts.flatMap(({ a, b }) => [a.dealId, b.dealId]))];
  const rows = await inChunks(deals, (ids) =>
    db
      .selectFrom("evidence")
      .select(["deal_id", "field", "start", "end", "text"])
      .where("deal_id", "in", ids)
      .orderBy("ordinal")
      .execute(),
  );
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const key = `${row.deal_id} ${row.field}`;
    if (!first.has(key)) first.set(key, row);
  }
  return ({ dealId, field }) => {
    const row = first.get(`${dealId} ${field}`);
    return row === undefined ? null : { start: row.start, end: row.end, text: row.text };
  };
}
