import type { ArticleRecord, Entity, Mention } from "../../document/index.ts";
import { type HeadOf, type Print, printOf, type Telling, toTelling } from "../operations/index.ts";
import { inChunks } from "./chunks.ts";
import type { Db } from "./database.ts";
import { groupBy, toDeal } from "./records.ts";

/** Reads deals as the merge takes them, without their evidence, in the order of their ids. */
export async function readTellings(db: Db, dealIds: readonly string[], headOf: HeadOf): Promise<Telling[]> {
  const deals = await inChunks(dealIds, (ids) =>
    db.selectFrom("deals").selectAll().where("id", "in", ids).execute(),
  );
  const parties = await inChunks(dealIds, (ids) =>
    db.selectFrom("deal_parties").selectAll().where("deal_id", "in", ids).orderBy("ordinal").execute(),
  );
  const amounts = await inChunks(dealIds, (ids) =>
    db.selectFrom("deal_amounts").selectAll().where("deal_id", "in", ids).orderBy("ordinal").execute(),
  );
  const articles = [...new Set(deals.map(({ article_id }) => article_id))];
  const [published, entities] = [await readPublished(db, articles), await readEntities(db, articles)];
  const [partiesOf, amountsOf] = [groupBy(parties, "deal_id"), groupBy(amounts, "deal_id")];
  return deals
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const days = { date: told(row, "date"), closing: told(row, "closing") };
      const deal = { ...toDeal(row, partiesOf.get(row.id) ?? [], amountsOf.get(row.id) ?? [], []), ...days };
      const latest = published.get(row.article_id) ?? null;
      const article = {
        published: { edtf: latest, earliest: null, latest, basis: "stated" as const },
        entities: entities.get(row.article_id) ?? [],
      };
      return toTelling(article, deal, headOf);
    });
}

type DealRow = Parameters<typeof toDeal>[0];

function told(row: DealRow, field: "date" | "closing") {
  const value = {
    edtf: row[`${field}_edtf`],
    mod: row[`${field}_mod`],
    earliest: row[`${field}_earliest`],
    latest: row[`${field}_latest`],
  };
  return value.earliest === null && value.latest === null
    ? null
    : (value as ReturnType<typeof toDeal>["date"]);
}

async function readPublished(db: Db, articles: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await inChunks(articles, (ids) =>
    db.selectFrom("articles").select(["id", "published_latest"]).where("id", "in", ids).execute(),
  );
  return new Map(rows.map(({ id, published_latest }) => [id, published_latest]));
}

/** The entities that are a party. */
async function readEntities(db: Db, articles: readonly string[]): Promise<Map<string, Entity[]>> {
  const rows = await inChunks(articles, (ids) =>
    db
      .selectFrom("entities")
      .select(["article_id", "id", "aliases"])
      .where("article_id", "in", ids)
      .execute(),
  );
  const entities = new Map<string, Entity[]>();
  for (const { article_id, id, aliases } of rows) {
    const entity: Entity = {
      id,
      kind: "organisation",
      name: "",
      aliases: JSON.parse(aliases) as string[],
      knowledgeId: null,
    };
    entities.set(article_id, [...(entities.get(article_id) ?? []), entity]);
  }
  return entities;
}

/** Reads what tells reprints. */
export async function readPrints(db: Db, articles: readonly string[]): Promise<Map<string, Print>> {
  const rows = await inChunks(articles, (ids) =>
    db
      .selectFrom("articles")
      .select(["id", "sha256", "published_latest", "sentences"])
      .where("id", "in", ids)
      .execute(),
  );
  const mentions = await inChunks(articles, (ids) =>
    db
      .selectFrom("mentions")
      .select(["article_id", "id", "start", "end", "text"])
      .where("article_id", "in", ids)
      .orderBy("start")
      .execute(),
  );
  const mentionsOf = groupBy(mentions, "article_id");
  return new Map(
    rows.map(({ id, sha256, published_latest: latest, sentences }) => {
      const print = printOf({
        id,
        sha256,
        published: { edtf: latest, earliest: null, latest, basis: "stated" },
        sentences: JSON.parse(sentences) as ArticleRecord["sentences"],
        mentions: (mentionsOf.get(id) ?? []) as unknown as Mention[],
      });
      return [id, print];
    }),
  );
}
