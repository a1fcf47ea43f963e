import * as records from "./migrations/001-records.ts";
import * as operations from "./migrations/002-operations.ts";
import * as queue from "./migrations/003-queue.ts";
import * as keys from "./migrations/004-keys.ts";
import type { Columns, Row, Table } from "./table.ts";

const { entities, deal_parties } = records.tables;

/** The tables as the latest version has them. */
export const tables = {
  ...records.tables,
  entities: withColumns(entities, operations.addedColumns.entities),
  deal_parties: withColumns(deal_parties, operations.addedColumns.deal_parties),
  ...operations.tables,
  ...queue.tables,
  ...keys.tables,
};

/** Name of a table of the schema. */
export type TableName = keyof typeof tables;

/** The row that each table holds. */
export type Rows = { [T in TableName]: Row<(typeof tables)[T]["columns"]> };

function withColumns<C extends Columns, A extends Columns>(table: Table<C>, added: A): Table<C & A> {
  return { ...table, columns: { ...table.columns, ...added } } as unknown as Table<C & A>;
}
