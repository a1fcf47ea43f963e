import { type HeadOf, mergeTellings, printOf, type ToldOperation, toTelling } from "./operations/index.ts";
import type { Records } from "./records.ts";
import { groupBy } from "./sql/records.ts";

/**
 * Merges records into operations, as a database that holds them would: the most told first, then in the order of
 * their ids. Pure; the order of the records makes no difference.
 */
export function mergeRecords(records: readonly Records[], headOf: HeadOf): ToldOperation[] {
  const tellings = records.flatMap(({ article, deals }) =>
    deals.map((deal) => toTelling(article, deal, headOf)),
  );
  const prints = new Map(records.map(({ article }) => [article.id, printOf(article)]));
  const { operations, conflicts } = mergeTellings(tellings, prints);
  const conflictsOf = groupBy(conflicts, "operationId");
  return operations
    .map((operation) => ({ operation, conflicts: conflictsOf.get(operation.id) ?? [] }))
    .sort((a, b) => b.operation.tellings - a.operation.tellings);
}
