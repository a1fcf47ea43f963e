import type { Deal, Mention, MoneyValue } from "../../document/index.ts";
import type { Loadable } from "../records.ts";
import type { Rows } from "../schema/index.ts";
import { nameKey } from "../schema/name-key.ts";
import { clean, cleanJson } from "./clean.ts";

/** The tables that hold records, each after those that it refers to. */
export const recordTables = [
  "articles",
  "entities",
  "mentions",
  "deals",
  "deal_parties",
  "deal_amounts",
  "evidence",
] as const;
export type RecordTable = (typeof recordTables)[number];

/** The rows of some articles, by table. */
export type RecordRows = { [T in RecordTable]: Rows[T][] };

/** Makes the rows of some articles; `runId` is the load that writes them. */
export function toRows(batch: readonly Loadable[], runId: number): RecordRows {
  const rows: RecordRows = {
    articles: [],
    entities: [],
    mentions: [],
    deals: [],
    deal_parties: [],
    deal_amounts: [],
    evidence: [],
  };
  for (const { article, deals, digest } of batch) {
    const article_id = clean(article.id);
    rows.articles.push(articleRow(article, digest, runId));
    for (const { id, kind, name, aliases, knowledgeId } of article.entities) {
      rows.entities.push({
        article_id,
        id: clean(id),
        kind,
        name: clean(name),
        aliases: cleanJson(aliases),
        knowledge_id: orNull(knowledgeId),
        name_key: nameKey(name),
      });
    }
    for (const mention of article.mentions) rows.mentions.push(mentionRow(article_id, mention));
    deals.forEach((deal, ordinal) => {
      rows.deals.push(dealRow(article_id, ordinal, deal));
      pushParties(rows.deal_parties, article_id, deal);
      pushAmounts(rows.deal_amounts, deal);
      deal.evidence.forEach(({ field, start, end, text, rule }, place) => {
        rows.evidence.push({
          deal_id: clean(deal.id),
          ordinal: place,
          field: clean(field),
          start,
          end,
          text: clean(text),
          rule: clean(rule),
        });
      });
    });
  }
  return rows;
}

function articleRow(article: Loadable["article"], digest: string, runId: number): Rows["articles"] {
  return {
    id: clean(article.id),
    file: orNull(article.file),
    sha256: orNull(article.sha256),
    version: clean(article.version),
    title: orNull(article.title),
    publisher: orNull(article.publisher),
    url: orNull(article.url),
    status: article.status,
    reason: orNull(article.reason),
    language_code: orNull(article.language?.code),
    language_confidence: article.language?.confidence ?? null,
    published_edtf: orNull(article.published.edtf),
    published_earliest: article.published.earliest,
    published_latest: article.published.latest,
    published_basis: article.published.basis,
    sentences: JSON.stringify(article.sentences),
    body: orNull(article.body),
    digest,
    run_id: runId,
  };
}

/** The columns of the other kinds of mention are null. */
function mentionRow(article_id: string, mention: Mention): Rows["mentions"] {
  const money = mention.kind === "money" ? mention : null;
  const date = mention.kind === "date" ? mention : null;
  const name = mention.kind === "organisation" || mention.kind === "person" ? mention : null;
  const entity = name?.entity ?? null;
  return {
    article_id,
    id: clean(mention.id),
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: clean(mention.text),
    rule: clean(mention.rule),
    min: money?.min ?? null,
    max: money?.max ?? null,
    currency: money?.currency ?? null,
    qualifier: money?.qualifier ?? null,
    currency_basis: money?.currencyBasis ?? null,
    per: money?.per ?? null,
    conversion_of: orNull(money?.conversionOf),
    edtf: orNull(date?.edtf),
    mod: date?.mod ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    anchor: date?.anchor ?? null,
    form: name?.form ?? null,
    entity: typeof entity === "string" ? clean(entity) : null,
    entities: entity !== null && typeof entity === "object" ? cleanJson(entity) : null,
  };
}

function dealRow(article_id: string, ordinal: number, deal: Deal): Rows["deals"] {
  return {
    id: clean(deal.id),
    article_id,
    ordinal,
    kind: deal.kind,
    status: deal.status,
    stake_min: deal.stake?.min ?? null,
    stake_max: deal.stake?.max ?? null,
    stake_qualifier: deal.stake?.qualifier ?? null,
    stake_control: deal.stake?.control ?? null,
    round: deal.round,
    date_edtf: orNull(deal.date?.edtf),
    date_mod: deal.date?.mod ?? null,
    date_earliest: deal.date?.earliest ?? null,
    date_latest: deal.date?.latest ?? null,
    closing_edtf: orNull(deal.closing?.edtf),
    closing_mod: deal.closing?.mod ?? null,
    closing_earliest: deal.closing?.earliest ?? null,
    closing_latest: deal.closing?.latest ?? null,
    sources: cleanJson(deal.sources),
    confidence: deal.confidence,
  };
}

function pushParties(rows: Rows["deal_parties"][], article_id: string, deal: Deal): void {
  deal.parties.forEach(({ role, entity, name, knowledgeId, lead }, ordinal) => {
    rows.push({
      deal_id: clean(deal.id),
      ordinal,
      article_id,
      role,
      entity: clean(entity),
      name: clean(name),
      knowledge_id: orNull(knowledgeId),
      lead: lead ?? null,
      name_key: nameKey(name),
    });
  });
}

function pushAmounts(rows: Rows["deal_amounts"][], deal: Deal): void {
  const push = (field: string, ordinal: number, value: MoneyValue, basis: string | null) => {
    const { min, max, currency, qualifier } = value;
    rows.push({ deal_id: clean(deal.id), field, ordinal, min, max, currency, qualifier, basis });
  };
  if (deal.amount !== null) push("amount", 0, deal.amount, null);
  for (const [ordinal, tranche] of deal.tranches.entries()) push("tranche", ordinal, tranche, null);
  if (deal.valuation !== null) push("valuation", 0, deal.valuation, deal.valuation.basis);
}

function orNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : clean(text);
}
