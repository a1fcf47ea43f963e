import type { Conflict, Operation, Statement } from "../operations/index.ts";
import type { Rows } from "../schema/index.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./database.ts";
import { groupBy } from "./records.ts";

/** An operation and what its tellings, or those of another one, do not agree on. */
export interface ToldOperation {
  readonly operation: Operation;
  readonly conflicts: readonly Conflict[];
}

/** Reads the operations after `after`, in the order of their ids; a conflict of two stands with the first of them. */
export async function readOperations(db: Db, after: string, limit: number): Promise<ToldOperation[]> {
  const rows = await db
    .selectFrom("operations")
    .selectAll()
    .where("id", ">", after)
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
  const [tellingsOf, conflictsOf] = [groupBy(tellings, "operation_id"), groupBy(conflicts, "operation_id")];
  return rows.map((row) => ({
    operation: toOperation(row, (tellingsOf.get(row.id) ?? []).sort(byPublication)),
    conflicts: (conflictsOf.get(row.id) ?? []).map(toConflict),
  }));
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
  const support = JSON.parse(row.support) as Operation["support"];
  const operation = {
    id: row.id,
    kind: row.kind,
    status: row.status,
    parties: JSON.parse(row.parties) as Operation["parties"],
    amount: row.amount_qualifier === null ? null : sum("amount"),
    valuation: row.valuation_qualifier === null ? null : { ...sum("valuation"), basis: row.valuation_basis },
    stake: row.stake_qualifier === null ? null : stake,
    round: row.round,
    date: "date" in support ? day("date") : null,
    closing: "closing" in support ? day("closing") : null,
    support,
    tellings: row.tellings,
    confidence: row.confidence,
    deals: tellings.map(({ deal_id, copy_of }) => ({ dealId: deal_id, copyOf: copy_of })),
  };
  return operation as Operation;
}

function toConflict(row: Rows["conflicts"]): Conflict {
  const conflict = {
    id: row.id,
    kind: row.kind,
    operationId: row.operation_id,
    otherOperationId: row.other_operation_id,
    field: row.field,
    a: toStatement(row.deal_a, row.field, row.value_a, row.start_a, row.end_a, row.text_a),
    b: toStatement(row.deal_b, row.field, row.value_b, row.start_b, row.end_b, row.text_b),
  };
  return conflict as Conflict;
}

function toStatement(
  dealId: string,
  field: string,
  value: string | null,
  start: number | null,
  end: number | null,
  text: string | null,
): Statement {
  const evidence = start === null || end === null || text === null ? null : { start, end, text };
  return { dealId, field, value: JSON.parse(value ?? "null") as Statement["value"], evidence };
}
