import type { ArticleRecord, Deal, Entity, Mention } from "../../document/index.ts";
import type { Records } from "../records.ts";
import type { Rows } from "../schema/index.ts";
import type { Db } from "./database.ts";
import type { RecordRows } from "./rows.ts";

/** Reads the records of these articles back as they were loaded, in the order of the ids; unknown ids are left out. */
export async function readRecords(db: Db, ids: readonly string[]): Promise<Records[]> {
  if (ids.length === 0) return [];
  const rows = await readRows(db, ids);
  const groups = {
    entities: groupBy(rows.entities, "article_id"),
    mentions: groupBy(rows.mentions, "article_id"),
    deals: groupBy(rows.deals, "article_id"),
    parties: groupBy(rows.deal_parties, "deal_id"),
    amounts: groupBy(rows.deal_amounts, "deal_id"),
    evidence: groupBy(rows.evidence, "deal_id"),
  };
  const articles = new Map(rows.articles.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = articles.get(id);
    if (row === undefined) return [];
    const deals = (groups.deals.get(id) ?? []).map((deal) =>
      toDeal(
        deal,
        groups.parties.get(deal.id) ?? [],
        groups.amounts.get(deal.id) ?? [],
        groups.evidence.get(deal.id) ?? [],
      ),
    );
    const entities = (groups.entities.get(id) ?? []).map(toEntity).sort(byNumber);
    const mentions = (groups.mentions.get(id) ?? []).map(toMention).sort(byNumber);
    return [{ article: toArticle(row, mentions, entities, deals), deals }];
  });
}

async function readRows(db: Db, ids: readonly string[]): Promise<RecordRows> {
  const ofDeals = db.selectFrom("deals").select("id").where("article_id", "in", ids);
  const [articles, entities, mentions, deals] = [
    await db.selectFrom("articles").selectAll().where("id", "in", ids).execute(),
    await db.selectFrom("entities").selectAll().where("article_id", "in", ids).execute(),
    await db.selectFrom("mentions").selectAll().where("article_id", "in", ids).execute(),
    await db.selectFrom("deals").selectAll().where("article_id", "in", ids).orderBy("ordinal").execute(),
  ];
  const part = (table: "deal_parties" | "deal_amounts" | "evidence") =>
    db.selectFrom(table).selectAll().where("deal_id", "in", ofDeals).orderBy("ordinal").execute();
  return {
    articles,
    entities,
    mentions,
    deals,
    deal_parties: (await part("deal_parties")) as Rows["deal_parties"][],
    deal_amounts: (await part("deal_amounts")) as Rows["deal_amounts"][],
    evidence: (await part("evidence")) as Rows["evidence"][],
  };
}

function toArticle(
  row: Rows["articles"],
  mentions: Mention[],
  entities: Entity[],
  deals: readonly Deal[],
): ArticleRecord {
  return {
    id: row.id,
    file: row.file,
    sha256: row.sha256,
    version: row.version,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    status: row.status as ArticleRecord["status"],
    reason: row.reason,
    language:
      row.language_code === null || row.language_confidence === null
        ? null
        : { code: row.language_code, confidence: row.language_confidence },
    published: {
      edtf: row.published_edtf,
      earliest: row.published_earliest,
      latest: row.published_latest,
      basis: row.published_basis as ArticleRecord["published"]["basis"],
    },
    sentences: (JSON.parse(row.sentences) as ArticleRecord["sentences"]).map(({ start, end }) => ({
      start,
      end,
    })),
    mentions,
    entities,
    deals: deals.map((deal) => deal.id),
    ...(row.body === null ? {} : { body: row.body }),
  };
}

function toEntity(row: Rows["entities"]): Entity {
  return {
    id: row.id,
    kind: row.kind as Entity["kind"],
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    knowledgeId: row.knowledge_id,
  };
}

function toMention(row: Rows["mentions"]): Mention {
  const { id, kind, start, end, text, rule } = row;
  const common = { id, kind, start, end, text, rule };
  if (kind === "money") {
    const { min, max, currency, qualifier, currency_basis: currencyBasis, per, conversion_of } = row;
    return {
      ...common,
      min,
      max,
      currency,
      qualifier,
      currencyBasis,
      per,
      conversionOf: conversion_of,
    } as Mention;
  }
  if (kind === "date") {
    const { edtf, mod, earliest, latest, anchor } = row;
    return { ...common, edtf, mod, earliest, latest, anchor } as Mention;
  }
  const entity = row.entities === null ? row.entity : (JSON.parse(row.entities) as string[]);
  return { ...common, form: row.form, entity } as Mention;
}

/** Makes a deal of its rows. */
export function toDeal(
  row: Rows["deals"],
  parties: readonly Rows["deal_parties"][],
  amounts: readonly Rows["deal_amounts"][],
  evidence: readonly Rows["evidence"][],
): Deal {
  const sums = (field: string) => amounts.filter((each) => each.field === field);
  const money = ({ min, max, currency, qualifier }: Rows["deal_amounts"]) =>
    ({ min, max, currency, qualifier }) as NonNullable<Deal["amount"]>;
  const [amount] = sums("amount");
  const [valuation] = sums("valuation");
  // A date may be told and yet be unknown: then only its evidence says that it is there.
  const told = new Set(evidence.map(({ field }) => field));
  const day = (field: "date" | "closing") =>
    told.has(field)
      ? ({
          edtf: row[`${field}_edtf`],
          mod: row[`${field}_mod`],
          earliest: row[`${field}_earliest`],
          latest: row[`${field}_latest`],
        } as Deal["date"])
      : null;
  return {
    id: row.id,
    articleId: row.article_id,
    kind: row.kind as Deal["kind"],
    status: row.status as Deal["status"],
    parties: parties.map(({ role, entity, name, knowledge_id, lead }) => ({
      role: role as Deal["parties"][number]["role"],
      entity,
      name,
      knowledgeId: knowledge_id,
      // SQLite has 0 and 1.
      ...(lead === null ? {} : { lead: Boolean(lead) }),
    })),
    amount: amount === undefined ? null : money(amount),
    tranches: sums("tranche").map(money),
    valuation:
      valuation === undefined
        ? null
        : { ...money(valuation), basis: valuation.basis as NonNullable<Deal["valuation"]>["basis"] },
    stake:
      row.stake_qualifier === null
        ? null
        : ({
            min: row.stake_min,
            max: row.stake_max,
            qualifier: row.stake_qualifier,
            control: row.stake_control,
          } as Deal["stake"]),
    round: row.round as Deal["round"],
    date: day("date"),
    closing: day("closing"),
    sources: JSON.parse(row.sources) as string[],
    evidence: evidence.map(({ field, start, end, text, rule }) => ({ field, start, end, text, rule })),
    confidence: row.confidence,
  };
}

/** Rows by the value of a column. */
export function groupBy<R extends object, K extends keyof R>(rows: readonly R[], key: K): Map<R[K], R[]> {
  const groups = new Map<R[K], R[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group === undefined) groups.set(row[key], [row]);
    else group.push(row);
  }
  return groups;
}

/** Orders m2 before m10. */
function byNumber(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
