import { sql } from "kysely";
import {
  type Conflict,
  type Operation,
  type Statement,
  type ToldOperation,
  valueFields,
} from "../operations/index.ts";
import type { Rows } from "../schema/index.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./database.ts";
import { groupBy } from "./records.ts";

/** The place of an operation in the order of those most told, then of their ids. */
export type Place = Pick<Operation, "tellings" | "id">;

/** Before all operations. */
export const FIRST: Place = { tellings: 2 ** 31 - 1, id: "" };

/** Reads the operations after a place. */
export async function readOperations(db: Db, after: Place, limit: number): Promise<ToldOperation[]> {
  const rows = await db
    .selectFrom("operations")
    .selectAll()
    .where(sql<boolean>`tellings <= ${after.tellings} and (tellings < ${after.tellings} or id > ${after.id})`)
    .orderBy("tellings", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  const ids = rows.map(({ id }) => id);
  const tellings = await inChunks(ids, (some) =>
    db
      .selectFrom("operation_tellings")
      .innerJoin("deals", "deals.id", "operation_tellings.deal_id")
      .innerJoin("articles", "articles.id", "deals.article_id")
      .where("operation_id", "in", some)
      .select(["operation_id", "deal_id", "copy_of", "article_id", "published_latest"])
      .execute(),
  );
  const conflicts = await inChunks(ids, (some) =>
    db.selectFrom("conflicts").selectAll().where("operation_id", "in", some).orderBy("id").execute(),
  );
  const articleOf = await readArticles(
    db,
    conflicts.flatMap(({ deal_a, deal_b }) => [deal_a, deal_b]),
  );
  const [tellingsOf, conflictsOf] = [groupBy(tellings, "operation_id"), groupBy(conflicts, "operation_id")];
  return rows.map((row) => ({
    operation: toOperation(row, (tellingsOf.get(row.id) ?? []).sort(byPublication)),
    conflicts: (conflictsOf.get(row.id) ?? []).map((conflict) => toConflict(conflict, articleOf)),
  }));
}

/** The articles of deals. */
async function readArticles(db: Db, deals: readonly string[]): Promise<Map<string, string>> {
  const rows = await inChunks([...new Set(deals)], (ids) =>
    db.selectFrom("deals").select(["id", "article_id"]).where("id", "in", ids).execute(),
  );
  return new Map(rows.map(({ id, article_id }) => [id, article_id]));
}

interface TellingRow {
  readonly deal_id: string;
  readonly copy_of: string | null;
  readonly article_id: string;
  readonly published_latest: string | null;
}

/** The order of the merge: the first published first, those of unknown day last. */
function byPublication(a: TellingRow, b: TellingRow): number {
  const key = ({ published_latest, article_id, deal_id }: TellingRow) =>
    [published_latest ?? "9999", article_id, deal_id] as const;
  const [left, right] = [key(a), key(b)];
  for (const [index, value] of left.entries()) {
    if (value !== right[index]) return value < right[index]! ? -1 : 1;
  }
  return 0;
}

function toOperation(row: Rows["operations"], tellings: readonly TellingRow[]): Operation {
  const sum = (field: "amount" | "valuation") => ({
    min: row[`${field}_min`],
    max: row[`${field}_max`],
    currency: row[`${field}_currency`],
    qualifier: row[`${field}_qualifier`],
  });
  const day = (field: "date" | "closing") => ({
    edtf: row[`${field}_edtf`],
    mod: row[`${field}_mod`],
    earliest: row[`${field}_earliest`],
    latest: row[`${field}_latest`],
  });
  const stake = {
    min: row.stake_min,
    max: row.stake_max,
    qualifier: row.stake_qualifier,
    control: row.stake_control,
  };
  const support = inOrder(JSON.parse(row.support) as Operation["support"], ["status", ...valueFields]);
  const operation = {
    id: row.id,
    kind: row.kind,
    status: row.status,
    parties: (JSON.parse(row.parties) as Operation["parties"]).map(
      ({ role, name, knowledgeId, lead, deals }) => ({ role, name, knowledgeId, lead, deals }),
    ),
    amount: row.amount_qualifier === null ? null : sum("amount"),
    valuation: row.valuation_qualifier === null ? null : { ...sum("valuation"), basis: row.valuation_basis },
    stake: row.stake_qualifier === null ? null : stake,
    round: row.round,
    date: "date" in support ? day("date") : null,
    closing: "closing" in support ? day("closing") : null,
    support,
    tellings: row.tellings,
    confidence: row.confidence,
    deals: tellings.map(({ deal_id, article_id, copy_of }) => ({
      dealId: deal_id,
      articleId: article_id,
      copyOf: copy_of,
    })),
  };
  return operation as Operation;
}

function toConflict(row: Rows["conflicts"], articleOf: ReadonlyMap<string, string>): Conflict {
  const side = (letter: "a" | "b"): Statement => {
    const [dealId, start, end] = [row[`deal_${letter}`], row[`start_${letter}`], row[`end_${letter}`]];
    const text = row[`text_${letter}`];
    return {
      dealId,
      articleId: articleOf.get(dealId) ?? "",
      field: row.field,
      value: toValue(row[`value_${letter}`]),
      evidence: start === null || end === null || text === null ? null : { start, end, text },
    };
  };
  const conflict = {
    id: row.id,
    kind: row.kind,
    operationId: row.operation_id,
    otherOperationId: row.other_operation_id,
    field: row.field,
    a: side("a"),
    b: side("b"),
  };
  return conflict as Conflict;
}

const VALUE_KEYS = "min max currency qualifier basis control edtf mod earliest latest".split(" ");

function toValue(json: string | null): Statement["value"] {
  const value = JSON.parse(json ?? "null") as Statement["value"];
  return typeof value === "object" && !Array.isArray(value)
    ? (inOrder(value as never, VALUE_KEYS) as unknown as Statement["value"])
    : value;
}

/** The entries in the order of these keys: PostgreSQL keeps JSON in an order of its own. */
function inOrder<V>(entries: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> {
  return Object.fromEntries(keys.filter((key) => key in entries).map((key) => [key, entries[key] as V]));
}
