import { column, table } from "../table.ts";

const deal_keys = table({
  comment: "Keys under which deals are found that may tell the same operation; made by the merge.",
  columns: {
    deal_id: column("key", "The deal."),
    key: column(
      "key",
      "Who is bought or funded (t), who buys a business without a name (b), or who pays which sum (c).",
    ),
  },
  primaryKey: ["deal_id", "key"],
  foreignKeys: [{ columns: ["deal_id"], table: "deals", references: ["id"], onDelete: "cascade" }],
});

/** The tables of this version. */
export const tables = { deal_keys };

/** Indexes: name → table and columns. */
export const indexes = { deal_keys_key: ["deal_keys", "key"] } as const;
