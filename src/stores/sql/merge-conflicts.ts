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
  const holders = holdersOf(written);
  const counts = await countOperations(db, [...holders.keys()]);
  const usual = new Set([...counts].filter(([, count]) => count > MOST_ALIKE).map(([key]) => key));
  // A ticket that was usual without these operations was not suspected before either.
  const fewOthers = [...holders].filter(([key, own]) => (counts.get(key) ?? 0) - own.size <= MOST_ALIKE);
  const others = await readHolders(
    db,
    fewOthers.map(([key]) => key),
    new Set(written.map(({ id }) => id)),
  );
  const partners = await readTold(
    db,
    headOf,
    [...others].flatMap(([key, ids]) => (usual.has(key) ? [] : ids)),
  );
  const theirs = [...holdersOf(partners).keys()].filter((key) => !holders.has(key));
  const possible = possibleConflicts(
    [...written, ...partners],
    new Set([...usual, ...(await crowded(db, theirs))]),
  );
  const conflicts = [...written.flatMap((one) => one.conflicts), ...possible];
  await deleteAmong(
    db,
    [...others].filter(([key]) => usual.has(key)).map(([, ids]) => ids),
  );
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

/** Of each key of a cheque the operations that have it. */
function holdersOf(operations: readonly Told[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { id, tellings } of operations) {
    for (const key of tellings.flatMap(({ chequeKeys }) => chequeKeys)) {
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  return holders;
}

/** Those of these keys that so many operations have that they are usual tickets. */
export async function crowded(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const counts = await countOperations(db, keys);
  return new Set([...counts].filter(([, count]) => count > MOST_ALIKE).map(([key]) => key));
}

/** How many operations have each of these keys. */
async function countOperations(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("deal_keys")
      .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
      .where("key", "in", some)
      .select(["key", ({ fn }) => fn.count<number>("operation_id").distinct().as("count")])
      .groupBy("key")
      .execute(),
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** The operations that have each of these keys, but for those that are known. */
async function readHolders(
  db: Db,
  keys: readonly string[],
  known: ReadonlySet<string>,
): Promise<Map<string, string[]>> {
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("deal_keys")
      .innerJoin("operation_tellings", "operation_tellings.deal_id", "deal_keys.deal_id")
      .where("key", "in", some)
      .select(["key", "operation_id"])
      .distinct()
      .execute(),
  );
  const holders = new Map<string, string[]>();
  for (const { key, operation_id: id } of rows) {
    if (!known.has(id)) holders.set(key, [...(holders.get(key) ?? []), id]);
  }
  return holders;
}

/** All deals of these operations. */
export async function membersOf(db: Db, operations: readonly string[]) {
  return inChunks(operations, (ids) =>
    db.selectFrom("operation_tellings").selectAll().where("operation_id", "in", ids).execute(),
  );
}

/** Reads operations with their tellings. */
async function readTold(db: Db, headOf: HeadOf, operations: readonly string[]): Promise<Told[]> {
  const members = await membersOf(db, [...new Set(operations)]);
  const operationOf = new Map(members.map(({ deal_id, operation_id }) => [deal_id, operation_id]));
  const tellings = await readTellings(db, [...operationOf.keys()], headOf);
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const id = operationOf.get(telling.deal.id)!;
    found.set(id, [...(found.get(id) ?? []), telling]);
  }
  return [...found].map(([id, own]) => ({ id, tellings: own }));
}

/** Deletes what was suspected of any two operations of a group: their cheque has turned out to be a usual ticket. */
async function deleteAmong(db: Db, groups: readonly (readonly string[])[]): Promise<void> {
  const pairs = new Set(groups.flatMap((ids) => ids.flatMap((a) => ids.map((b) => `${a} ${b}`))));
  const suspected = await inChunks([...new Set(groups.flat())], (ids) =>
    db
      .selectFrom("conflicts")
      .select(["id", "operation_id", "other_operation_id"])
      .where("kind", "=", "possible_conflict")
      .where("operation_id", "in", ids)
      .execute(),
  );
  const gone = suspected.filter((one) => pairs.has(`${one.operation_id} ${one.other_operation_id}`));
  await inChunks(
    gone.map(({ id }) => id),
    async (ids) => {
      await db.deleteFrom("conflicts").where("id", "in", ids).execute();
      return [];
    },
  );
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
