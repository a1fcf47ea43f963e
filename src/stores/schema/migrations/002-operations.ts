import { column, optional, table } from "../table.ts";

/** Names folded for asking, on tables of the first version. */
export const addedColumns = {
  entities: {
    name_key: column(
      "text",
      "Name in small letters without accents or punctuation, cut to 200 characters: ask by it.",
    ),
  },
  deal_parties: {
    name_key: column(
      "text",
      "Name in small letters without accents or punctuation, cut to 200 characters: ask by it.",
    ),
  },
};

const operations = table({
  comment: "One row an operation, whatever the number of articles that tell it.",
  columns: {
    id: column("key", "Stable id of the operation."),
    kind: column("text", "Kind of the operation, as of deals.kind."),
    status: column("text", "Status by the latest telling, as of deals.status."),
    round: optional("text", "Round, as of deals.round."),
    amount_min: optional("number", "Least amount, in units of the currency."),
    amount_max: optional("number", "Greatest amount."),
    amount_currency: optional("text", "ISO 4217 code of the amount."),
    amount_qualifier: optional("text", "How the amount is bounded."),
    valuation_min: optional("number", "Least valuation."),
    valuation_max: optional("number", "Greatest valuation."),
    valuation_currency: optional("text", "ISO 4217 code of the valuation."),
    valuation_qualifier: optional("text", "How the valuation is bounded."),
    valuation_basis: optional("text", "What the valuation counts."),
    stake_min: optional("number", "Least share that changes hands, in percent."),
    stake_max: optional("number", "Greatest share that changes hands, in percent."),
    stake_qualifier: optional("text", "How the share is bounded."),
    stake_control: optional("text", "Control, where a text words it."),
    date_edtf: optional("text", "Date in EDTF."),
    date_mod: optional("text", "Modifier of the date."),
    date_earliest: optional("day", "First day that the date may mean."),
    date_latest: optional("day", "Last day that the date may mean."),
    closing_edtf: optional("text", "Closing in EDTF."),
    closing_mod: optional("text", "Modifier of the closing."),
    closing_earliest: optional("day", "First day that the closing may mean."),
    closing_latest: optional("day", "Last day that the closing may mean."),
    parties: column(
      "json",
      "Parties with their support: an array of {role, name, knowledgeId, lead, deals}.",
    ),
    support: column("json", "For each field the ids of the deals that bear its value: {field: [deal id …]}."),
    tellings: column("integer", "Independent tellings, syndicated copies counted once."),
    confidence: column("number", "Probability that the operation is right, 0 to 1."),
  },
  primaryKey: ["id"],
  checks: { amounts: "amount_min <= amount_max", confidence: "confidence >= 0 and confidence <= 1" },
});

const operation_tellings = table({
  comment: "Which deals of which articles tell an operation.",
  columns: {
    deal_id: column("key", "The telling: a deal tells one operation."),
    operation_id: column("key", "The operation told."),
    copy_of: optional("key", "The deal of which this is a syndicated copy."),
  },
  primaryKey: ["deal_id"],
  foreignKeys: [
    { columns: ["deal_id"], table: "deals", references: ["id"], onDelete: "cascade" },
    { columns: ["operation_id"], table: "operations", references: ["id"], onDelete: "cascade" },
    { columns: ["copy_of"], table: "deals", references: ["id"], onDelete: "set null" },
  ],
});

const conflicts = table({
  comment: "What two tellings do not agree on, with the evidence of both.",
  columns: {
    id: column("key", "Stable id of the conflict."),
    kind: column(
      "text",
      "contradiction: one operation, two values; superseded: a later value replaced an earlier one; possible_conflict: two operations that may be one.",
      ["contradiction", "superseded", "possible_conflict"],
    ),
    operation_id: column("key", "The operation."),
    other_operation_id: optional("key", "possible_conflict: the other operation."),
    field: column("text", "The field that they do not agree on."),
    deal_a: column("key", "The first telling."),
    value_a: optional("json", "The field's value in the first telling."),
    start_a: optional("integer", "First character of the first telling's evidence."),
    end_a: optional("integer", "Character after the last one of the first telling's evidence."),
    text_a: optional("text", "The first telling's evidence."),
    deal_b: column("key", "The second telling."),
    value_b: optional("json", "The field's value in the second telling."),
    start_b: optional("integer", "First character of the second telling's evidence."),
    end_b: optional("integer", "Character after the last one of the second telling's evidence."),
    text_b: optional("text", "The second telling's evidence."),
  },
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["operation_id"], table: "operations", references: ["id"], onDelete: "cascade" },
    { columns: ["other_operation_id"], table: "operations", references: ["id"], onDelete: "cascade" },
    { columns: ["deal_a"], table: "deals", references: ["id"], onDelete: "cascade" },
    { columns: ["deal_b"], table: "deals", references: ["id"], onDelete: "cascade" },
  ],
  checks: { span_a: "start_a <= end_a", span_b: "start_b <= end_b" },
});

/** The tables of operations across articles. */
export const tables = { operations, operation_tellings, conflicts };

/** Indexes: name → table and columns. */
export const indexes = {
  entities_name: ["entities", "name_key"],
  deal_parties_name: ["deal_parties", "name_key", "role"],
  operations_kind_date: ["operations", "kind", "date_earliest"],
  operation_tellings_operation: ["operation_tellings", "operation_id"],
  operation_tellings_copy: ["operation_tellings", "copy_of"],
  conflicts_operation: ["conflicts", "operation_id"],
  conflicts_other: ["conflicts", "other_operation_id"],
  conflicts_deal_a: ["conflicts", "deal_a"],
  conflicts_deal_b: ["conflicts", "deal_b"],
} as const;
