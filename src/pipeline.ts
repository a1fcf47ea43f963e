import { resolveEntities } from "./coreference/index.ts";
import { assembleDeals } from "./deals/index.ts";
import {
  type Article,
  type DealDraft,
  type Entity,
  type LanguageVerdict,
  type Mention,
  numberMentions,
  overlaps,
  type PublicationDate,
  type Sentence,
} from "./document/index.ts";
import type { Knowledge } from "./knowledge/index.ts";
import { detectLanguage } from "./language/index.ts";
import { findDates } from "./mentions/dates/index.ts";
import { findMoney } from "./mentions/money/index.ts";
import { findOrganisations } from "./mentions/organisations/index.ts";
import { segment } from "./segmentation/index.ts";

/** What the stages need besides the article. */
export interface PipelineOptions {
  readonly knowledge: Knowledge;
}

/** What the stages add to a French article. */
export interface Extraction {
  readonly language: LanguageVerdict;
  readonly sentences: readonly Sentence[];
  readonly published: PublicationDate;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly deals: readonly DealDraft[];
}

/** The stages in the order in which the text flows through them. A text that is not French gives its language alone. */
export function analyse(
  article: Article,
  options: PipelineOptions,
): Extraction | { language: LanguageVerdict } {
  const language = detectLanguage(article.body, article.language);
  if (language.code !== "fra") return { language };
  const sentences = segment(article.body);
  const french = sentences.filter((sentence) => !language.foreign.some((part) => overlaps(part, sentence)));
  const money = findMoney(article, french);
  const { published, dates } = findDates(article, french);
  const names = findOrganisations(article, french, [...money, ...dates], options.knowledge);
  const { organisations, entities } = resolveEntities(article, french, names, options.knowledge);
  const deals = assembleDeals(article, french, { money, dates, organisations, entities, published });
  const mentions = [...money, ...dates, ...organisations];
  return { language, sentences, published, ...numberMentions({ mentions, entities, deals }) };
}
