import type { ArticleRecord, Deal, Mention } from "../../src/document/index.ts";
import type { ExtractedArticle, GoldArticle } from "../../src/evaluation/index.ts";

/** A labelled article as a perfect extractor would give it. */
export function perfectRecords(gold: GoldArticle): ExtractedArticle {
  const deals = gold.deals.map((deal, index): Deal => {
    const { optional: _, valuation, ...fields } = deal;
    return {
      id: `d_${index}`,
      articleId: gold.id,
      ...fields,
      parties: fields.parties.map(({ lead, ...party }) => ({
        ...party,
        knowledgeId: null,
        ...(lead === undefined ? {} : { lead }),
      })),
      valuation: valuation === null ? null : { ...valuation, basis: valuation.basis ?? null },
      evidence: [{ field: "kind", start: 0, end: 1, text: gold.text.slice(0, 1), rule: "test/gold" }],
      confidence: 1,
    };
  });
  const article: ArticleRecord = {
    id: gold.id,
    file: null,
    sha256: null,
    version: "0",
    title: gold.title,
    publisher: gold.source,
    url: null,
    status: "extracted",
    reason: null,
    language: { code: "fra", confidence: 1 },
    published: { edtf: null, earliest: null, latest: null, basis: "unknown" },
    sentences: [],
    mentions: gold.mentions.map((mention) => toMention(mention)),
    entities: gold.entities.map((entity) => ({ ...entity, knowledgeId: null })),
    deals: deals.map((deal) => deal.id),
  };
  return { article, deals };
}

function toMention(mention: GoldArticle["mentions"][number]): Mention {
  switch (mention.kind) {
    case "money":
      return {
        currencyBasis: "stated",
        ...mention,
        rule: "test/gold",
        per: null,
        conversionOf: null,
      } as Mention;
    case "date":
      return { ...mention, rule: "test/gold", anchor: "none" };
    default:
      return { ...mention, rule: "test/gold" } as Mention;
  }
}
