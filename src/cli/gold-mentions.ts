import { assembleDeals, type Found } from "../deals/index.ts";
import type { DateMention, MoneyMention, OrganisationMention, PersonMention } from "../document/index.ts";
import { type Article, type PublicationDate, type Sentence, toArticle } from "../document/index.ts";
import { type ExtractedArticle, type GoldArticle, inputOf } from "../evaluation/index.ts";
import { findDates } from "../mentions/dates/index.ts";
import { findMoney } from "../mentions/money/index.ts";
import { assemblyOptions, type Part } from "../pipeline.ts";
import { segment } from "../segmentation/index.ts";

const rule = "gold/label";

/**
 * Assembles the deals of a labelled article from its labelled mentions and entities, so that the deal stage is
 * measured apart from the stages before it. What is not labelled is taken from the finder's mention on the same
 * characters, else left neutral; the publication date is the labelled one, else what the date stage makes of it.
 */
export function assembleFromGold(gold: GoldArticle, without: readonly Part[]): ExtractedArticle {
  const article = toArticle(inputOf(gold));
  const sentences = segment(article.body);
  const found: Found = {
    money: goldMoney(gold, article, sentences),
    dates: goldDates(gold),
    organisations: goldOrganisations(gold).filter(
      ({ form }) => form === "name" || !without.includes("nominals"),
    ),
    entities: gold.entities.map((entity) => ({ ...entity, knowledgeId: null })),
    published: publication(article, sentences),
  };
  const deals = assembleDeals(article, sentences, found, assemblyOptions(without));
  const mentions = [...found.money, ...found.dates, ...found.organisations];
  return { article: { id: gold.id, mentions, entities: [...found.entities] }, deals };
}

function goldMoney(gold: GoldArticle, article: Article, sentences: readonly Sentence[]): MoneyMention[] {
  const found = findMoney(article, sentences);
  const labelled = gold.mentions.filter((mention) => mention.kind === "money");
  const twin = (span: { start: number; end: number }) =>
    found.find((mention) => mention.start === span.start && mention.end === span.end);
  return labelled.map((mention) => {
    const source = found.find(({ id }) => id === twin(mention)?.conversionOf);
    const conversionOf = labelled.find(({ start, end }) => start === source?.start && end === source.end);
    return {
      ...mention,
      rule,
      currencyBasis: mention.currencyBasis ?? "stated",
      per: twin(mention)?.per ?? null,
      conversionOf: conversionOf?.id ?? null,
    };
  });
}

function goldDates(gold: GoldArticle): DateMention[] {
  return gold.mentions.flatMap((mention) =>
    mention.kind === "date" ? [{ ...mention, rule, anchor: "none" as const }] : [],
  );
}

function goldOrganisations(gold: GoldArticle): (OrganisationMention | PersonMention)[] {
  return gold.mentions.flatMap((mention) =>
    mention.kind === "organisation" || mention.kind === "person" ? [{ ...mention, rule }] : [],
  );
}

function publication(article: Article, sentences: readonly Sentence[]): PublicationDate {
  const day = article.published;
  if (day !== null) return { edtf: day, earliest: day, latest: day, basis: "stated" };
  return findDates(article, sentences).published;
}
