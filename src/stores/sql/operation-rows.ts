import type { Conflict, Operation, Statement } from "../operations/index.ts";
import type { Rows } from "../schema/index.ts";

/** The row of an operation. */
export function operationRow(operation: Operation): Rows["operations"] {
  const { id, kind, status, round, amount, valuation, stake, date, closing } = operation;
  return {
    id,
    kind,
    status,
    round,
    amount_min: amount?.min ?? null,
    amount_max: amount?.max ?? null,
    amount_currency: amount?.currency ?? null,
    amount_qualifier: amount?.qualifier ?? null,
    valuation_min: valuation?.min ?? null,
    valuation_max: valuation?.max ?? null,
    valuation_currency: valuation?.currency ?? null,
    valuation_qualifier: valuation?.qualifier ?? null,
    valuation_basis: valuation?.basis ?? null,
    stake_min: stake?.min ?? null,
    stake_max: stake?.max ?? null,
    stake_qualifier: stake?.qualifier ?? null,
    stake_control: stake?.control ?? null,
    date_edtf: date?.edtf ?? null,
    date_mod: date?.mod ?? null,
    date_earliest: date?.earliest ?? null,
    date_latest: date?.latest ?? null,
    closing_edtf: closing?.edtf ?? null,
    closing_mod: closing?.mod ?? null,
    closing_earliest: closing?.earliest ?? null,
    closing_latest: closing?.latest ?? null,
    parties: JSON.stringify(operation.parties),
    support: JSON.stringify(operation.support),
    tellings: operation.tellings,
    confidence: operation.confidence,
  };
}

/** The rows of its tellings. */
export function tellingRows({ id, deals }: Operation): Rows["operation_tellings"][] {
  return deals.map(({ dealId, copyOf }) => ({ deal_id: dealId, operation_id: id, copy_of: copyOf }));
}

/** Finds the characters on which a statement stands. */
export type EvidenceOf = (statement: Statement) => Statement["evidence"];

/** The row of a conflict. */
export function conflictRow(conflict: Conflict, evidenceOf: EvidenceOf): Rows["conflicts"] {
  const { id, kind, operationId, otherOperationId, field, a, b } = conflict;
  const [left, right] = [a, b].map(evidenceOf);
  return {
    id,
    kind,
    operation_id: operationId,
    other_operation_id: otherOperationId,
    field,
    deal_a: a.dealId,
    value_a: JSON.stringify(a.value),
    start_a: left?.start ?? null,
    end_a: left?.end ?? null,
    text_a: left?.text ?? null,
    deal_b: b.dealId,
    value_b: JSON.stringify(b.value),
    start_b: right?.start ?? null,
    end_b: right?.end ?? null,
    text_b: right?.text ?? null,
  };
}
