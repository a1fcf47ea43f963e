/** A column of `deals_flat`: one row a deal, as a spreadsheet wants it. */
export interface FlatColumn {
  readonly name: string;
  readonly type: "text" | "number" | "day";
  readonly comment: string;
  /** Its SQL over `d` (deals), `a` (articles), `s` (the amount) and `v` (the valuation). */
  readonly sql: string;
}

/** How a database joins texts with « ; »: the only thing in the view that SQLite and PostgreSQL say differently. */
export interface Joins {
  /** Joins the names of `deal_parties` of deal `d` in this role, in their order. */
  names(role: string): string;
  /** Joins the texts of the JSON array in this column, in their order. */
  texts(column: string): string;
}

const ROLES = {
  targets: "target",
  investors: "investor",
  acquirers: "acquirer",
  sellers: "seller",
  lenders: "lender",
  grantors: "grantor",
  merger_parties: "merger_party",
  partners: "partner",
} as const;

function from(alias: string, comments: Record<string, [FlatColumn["type"], string, string]>): FlatColumn[] {
  return Object.entries(comments).map(([name, [type, source, comment]]) => ({
    name,
    type,
    comment,
    sql: `${alias}.${source}`,
  }));
}

/** The columns of `deals_flat`, in order. */
export function flatColumns(joins: Joins): FlatColumn[] {
  return [
    ...from("d", { deal_id: ["text", "id", "Id of the deal."] }),
    ...from("a", {
      article_id: ["text", "id", "Id of the article that tells it."],
      title: ["text", "title", "Title of the article."],
      publisher: ["text", "publisher", "Who published the article."],
      url: ["text", "url", "Where the article was published."],
      published: ["text", "published_edtf", "Day of publication in EDTF."],
    }),
    ...from("d", {
      kind: ["text", "kind", "Kind of the operation."],
      status: ["text", "status", "How far it is, as told."],
    }),
    ...Object.entries(ROLES).map(([name, role]) => ({
      name,
      type: "text" as const,
      comment: `Names of the parties with role ${role}, joined by "; ".`,
      sql: joins.names(role),
    })),
    ...from("s", {
      amount_min: ["number", "min", "Least amount, in units of the currency."],
      amount_max: ["number", "max", "Greatest amount."],
      amount_currency: ["text", "currency", "ISO 4217 code of the amount."],
      amount_qualifier: ["text", "qualifier", "How the amount is bounded."],
    }),
    ...from("v", {
      valuation_min: ["number", "min", "Least valuation, in units of the currency."],
      valuation_max: ["number", "max", "Greatest valuation."],
      valuation_currency: ["text", "currency", "ISO 4217 code of the valuation."],
      valuation_basis: ["text", "basis", "What the valuation counts."],
    }),
    ...from("d", {
      stake_min: ["number", "stake_min", "Least share that changes hands, in percent."],
      stake_max: ["number", "stake_max", "Greatest share that changes hands, in percent."],
      stake_control: ["text", "stake_control", "Control, where the text words it."],
      round: ["text", "round", "Round of a financing."],
      date_earliest: ["day", "date_earliest", "First day that the date may mean."],
      date_latest: ["day", "date_latest", "Last day that the date may mean."],
      date_edtf: ["text", "date_edtf", "Date in EDTF."],
      closing_earliest: ["day", "closing_earliest", "First day that the closing may mean."],
      closing_latest: ["day", "closing_latest", "Last day that the closing may mean."],
      closing_edtf: ["text", "closing_edtf", "Closing in EDTF."],
    }),
    {
      name: "sources",
      type: "text",
      comment: 'Who the article has it from, joined by "; ".',
      sql: joins.texts("d.sources"),
    },
    ...from("d", { confidence: ["number", "confidence", "Probability that the record is right, 0 to 1."] }),
  ];
}

/** The comment of the view itself. */
export const flatComment = "One row a deal, flat, for spreadsheets and BI tools.";

/** The view's SELECT. */
export function flatSelect(joins: Joins): string {
  const columns = flatColumns(joins).map(({ name, sql }) => `${sql} AS ${name}`);
  return `SELECT ${columns.join(", ")}
    FROM deals d
    JOIN articles a ON a.id = d.article_id
    LEFT JOIN deal_amounts s ON s.deal_id = d.id AND s.field = 'amount'
    LEFT JOIN deal_amounts v ON v.deal_id = d.id AND v.field = 'valuation'`;
}
