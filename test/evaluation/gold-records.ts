import type { DealDraft, Mention } from "../../src/document/index.ts";
import type { ExtractedArticle, GoldArticle } from "../../src/evaluation/index.ts";

/** A labelled article as a perfect extractor would give it. */
export function perfectRecords(gold: GoldArticle): ExtractedArticle {
  const deals = gold.deals.map((deal): DealDraft => {
    const { optional: _, valuation, ...fields } = deal;
    return {
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
  const mentions = gold.mentions.map(toMention);
  const entities = gold.entities.map((entity) => ({ ...entity, knowledgeId: null }));
  return { article: { id: gold.id, mentions, entities }, deals };
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
