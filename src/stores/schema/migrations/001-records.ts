import { column, optional, spanCheck, spanColumns, table } from "../table.ts";

const QUALIFIERS = [
  "exact",
  "approximate",
  "up_to",
  "at_least",
  "more_than",
  "less_than",
  "range",
  "vague",
] as const;
const MODS = ["START", "MID", "END", "APPROX", "BEFORE", "AFTER"] as const;

const toArticle = {
  columns: ["article_id"],
  table: "articles",
  references: ["id"],
  onDelete: "cascade",
} as const;
const toDeal = { columns: ["deal_id"], table: "deals", references: ["id"], onDelete: "cascade" } as const;

const runs = table({
  comment: "One row a load that changed something: where the rows came from.",
  columns: {
    id: column("identity", "Number of the load, growing."),
    loaded_at: column("moment", "When the load made its first change (UTC)."),
    version: column("text", "Version of tourdetable that loaded."),
    source: column("text", "The folder or job that was loaded."),
    articles: column("integer", "Articles that the load added or changed."),
    deals: column("integer", "Deals that those articles tell."),
  },
  primaryKey: ["id"],
});

const articles = table({
  comment: "One row an article, also of those that were skipped or failed.",
  columns: {
    id: column("key", "Id of the article: its metadata's, else its file's name."),
    file: optional("text", "Path that it was read from."),
    sha256: optional("text", "SHA-256 of the body's UTF-8 bytes, in hexadecimal."),
    version: column("text", "Version of tourdetable that extracted it."),
    title: optional("text", "Title in its metadata."),
    publisher: optional("text", "Who published it."),
    url: optional("text", "Where it was published."),
    status: column("text", "extracted, skipped (readable but not ours) or failed.", [
      "extracted",
      "skipped",
      "failed",
    ]),
    reason: optional("text", "Why it was skipped or failed."),
    language_code: optional("text", "Language of the body, ISO 639-3."),
    language_confidence: optional("number", "Probability that the language is right, 0 to 1."),
    published_edtf: optional("text", "Day of publication in EDTF."),
    published_earliest: optional("day", "Earliest day of publication."),
    published_latest: optional("day", "Latest day of publication."),
    published_basis: column("text", "Where the day of publication comes from.", [
      "stated",
      "inferred",
      "unknown",
    ]),
    sentences: column("json", "Sentences of the body: an array of {start, end}."),
    body: optional("text", "The body, where extract was told to keep it (--with-body)."),
    digest: column("text", "Digest of the records of this article, by which a load sees what changed."),
    run_id: optional("integer", "The load that last changed this article; null once its run was deleted."),
  },
  primaryKey: ["id"],
  foreignKeys: [{ columns: ["run_id"], table: "runs", references: ["id"], onDelete: "set null" }],
});

const entities = table({
  comment: "Organisations and persons that an article speaks of.",
  columns: {
    article_id: column("key", "The article."),
    id: column("key", "Id within the article: e1, e2 …"),
    kind: column("text", "organisation or person.", ["organisation", "person"]),
    name: column("text", "The fullest form that occurs in the body."),
    aliases: column("json", "Forms seen in the text: an array of texts."),
    knowledge_id: optional("key", "Id in the knowledge base; null for one that it does not know."),
  },
  primaryKey: ["article_id", "id"],
  foreignKeys: [toArticle],
});

const mentions = table({
  comment: "Sums, dates and names found in an article, each on its characters.",
  columns: {
    article_id: column("key", "The article."),
    id: column("key", "Id within the article, in text order: m1, m2 …"),
    kind: column("text", "money, date, organisation or person.", ["money", "date", "organisation", "person"]),
    ...spanColumns,
    text: column("text", "The characters themselves."),
    rule: column("text", "The rule that found it."),
    min: optional("number", "money: least amount, in units of the currency."),
    max: optional("number", "money: greatest amount."),
    currency: optional("text", "money: ISO 4217 code."),
    qualifier: optional("text", "money: how the figure is bounded.", QUALIFIERS),
    currency_basis: optional("text", "money: where the currency comes from.", [
      "stated",
      "inferred",
      "unknown",
    ]),
    per: optional("text", "money: a sum per something, which is no deal size.", [
      "share",
      "year",
      "month",
      "unit",
    ]),
    conversion_of: optional("key", "money: the mention that this one converts."),
    edtf: optional("text", "date: value in EDTF; null where unresolved."),
    mod: optional("text", "date: modifier.", MODS),
    earliest: optional("day", "date: first day that it may mean."),
    latest: optional("day", "date: last day that it may mean."),
    anchor: optional("text", "date: what it was resolved from.", [
      "none",
      "published",
      "narrative",
      "inferred",
    ]),
    form: optional("text", "organisation, person: name or nominal.", ["name", "nominal"]),
    entity: optional("key", "organisation, person: the entity meant; null for none or several."),
    entities: optional("json", "organisation, person: the entities meant where they are several."),
  },
  primaryKey: ["article_id", "id"],
  foreignKeys: [
    toArticle,
    {
      columns: ["article_id", "entity"],
      table: "entities",
      references: ["article_id", "id"],
      onDelete: "cascade",
    },
  ],
  checks: { span: spanCheck, amounts: "min <= max", days: "earliest <= latest" },
});

const deals = table({
  comment: "One row an operation told by an article.",
  columns: {
    id: column("key", "Stable hash of article, kind, parties, amount and date."),
    article_id: column("key", "The article that tells it."),
    ordinal: column("integer", "Place among the article's deals, from 0."),
    kind: column("text", "What kind of operation it is.", [
      "funding_round",
      "equity_investment",
      "acquisition",
      "merger",
      "ipo",
      "debt_financing",
      "grant",
      "fund_closing",
      "joint_venture",
    ]),
    status: column("text", "How far it is, as told.", [
      "rumoured",
      "negotiating",
      "announced",
      "completed",
      "denied",
      "cancelled",
    ]),
    stake_min: optional("number", "Least share that changes hands, in percent."),
    stake_max: optional("number", "Greatest share that changes hands, in percent."),
    stake_qualifier: optional("text", "How the share is bounded.", QUALIFIERS),
    stake_control: optional("text", "Control, only where the text words it.", [
      "minority",
      "majority",
      "full",
    ]),
    round: optional("text", "Round of a financing.", [
      "pre_seed",
      "seed",
      "series_a",
      "series_b",
      "series_c",
      "series_d",
      "series_e",
      "series_f",
      "series_g",
      "series_h",
      "bridge",
      "growth",
    ]),
    date_edtf: optional("text", "Date of the operation in EDTF."),
    date_mod: optional("text", "Modifier of the date.", MODS),
    date_earliest: optional("day", "First day that the date may mean."),
    date_latest: optional("day", "Last day that the date may mean."),
    closing_edtf: optional("text", "Expected or actual closing in EDTF."),
    closing_mod: optional("text", "Modifier of the closing.", MODS),
    closing_earliest: optional("day", "First day that the closing may mean."),
    closing_latest: optional("day", "Last day that the closing may mean."),
    sources: column("json", "Who the article has it from: an array of texts."),
    confidence: column("number", "Probability that the record is right, 0 to 1."),
  },
  primaryKey: ["id"],
  foreignKeys: [toArticle],
  checks: {
    stake: "stake_min >= 0 and stake_max <= 100 and stake_min <= stake_max",
    days: "date_earliest <= date_latest",
    closing: "closing_earliest <= closing_latest",
    confidence: "confidence >= 0 and confidence <= 1",
  },
});

const deal_parties = table({
  comment: "Who takes part in a deal, and as what.",
  columns: {
    deal_id: column("key", "The deal."),
    ordinal: column("integer", "Place among the deal's parties, from 0."),
    article_id: column("key", "The article that tells the deal."),
    role: column("text", "What the party does.", [
      "target",
      "investor",
      "seller",
      "acquirer",
      "merger_party",
      "lender",
      "grantor",
      "partner",
    ]),
    entity: column("key", "The article's entity that the party is."),
    name: column("text", "Name of the party as the article gives it."),
    knowledge_id: optional("key", "Id in the knowledge base; null for one that it does not know."),
    lead: optional("boolean", "Whether an investor leads the round; null on other roles."),
  },
  primaryKey: ["deal_id", "ordinal"],
  foreignKeys: [
    toDeal,
    {
      columns: ["article_id", "entity"],
      table: "entities",
      references: ["article_id", "id"],
      onDelete: "cascade",
    },
  ],
});

const deal_amounts = table({
  comment: "Sums of a deal: its amount, its tranches, its valuation.",
  columns: {
    deal_id: column("key", "The deal."),
    field: column("text", "amount, tranche or valuation.", ["amount", "tranche", "valuation"]),
    ordinal: column("integer", "Place among the tranches, from 0; 0 for the others."),
    min: optional("number", "Least amount, in units of the currency; null when vague."),
    max: optional("number", "Greatest amount; equal to min for a single figure."),
    currency: optional("text", "ISO 4217 code; null where the text gives none."),
    qualifier: column("text", "How the figure is bounded.", QUALIFIERS),
    basis: optional("text", "What a valuation counts.", ["pre_money", "post_money", "enterprise_value"]),
  },
  primaryKey: ["deal_id", "field", "ordinal"],
  foreignKeys: [toDeal],
  checks: { amounts: "min <= max" },
});

const evidence = table({
  comment: "The characters of the article on which each field of a deal stands.",
  columns: {
    deal_id: column("key", "The deal."),
    ordinal: column("integer", "Place among the deal's evidence, from 0."),
    field: column("text", "Field of the record: kind, status, amount, parties[0], tranches[1] …"),
    ...spanColumns,
    text: column("text", "The characters themselves."),
    rule: column("text", "The rule that read them."),
  },
  primaryKey: ["deal_id", "ordinal"],
  foreignKeys: [toDeal],
  checks: { span: spanCheck },
});

/** The tables of the records, in an order in which each refers only to earlier ones. */
export const tables = { runs, articles, entities, mentions, deals, deal_parties, deal_amounts, evidence };

/** Indexes beside the primary keys: name → table and columns. */
export const indexes = {
  articles_published: ["articles", "published_earliest"],
  articles_run: ["articles", "run_id"],
  entities_knowledge: ["entities", "knowledge_id"],
  deals_article: ["deals", "article_id", "ordinal"],
  deals_kind_date: ["deals", "kind", "date_earliest"],
  deals_status: ["deals", "status"],
  deal_parties_entity: ["deal_parties", "article_id", "entity"],
  deal_parties_knowledge: ["deal_parties", "knowledge_id", "role"],
  deal_amounts_size: ["deal_amounts", "field", "currency", "max"],
} as const;
