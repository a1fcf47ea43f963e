import { resolveEntities } from "./coreference/index.ts";
import { type AssemblyOptions, assembleDeals, type Trace } from "./deals/index.ts";
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
  type Span,
} from "./document/index.ts";
import { type Knowledge, lookupOf } from "./knowledge/index.ts";
import { detectLanguage } from "./language/index.ts";
import { findDates } from "./mentions/dates/index.ts";
import { findMoney } from "./mentions/money/index.ts";
import { findOrganisations } from "./mentions/organisations/index.ts";
import { segment } from "./segmentation/index.ts";

/** What the stages need besides the article. */
export interface PipelineOptions {
  readonly knowledge: Knowledge;
  readonly without?: readonly Part[];
  /** Is told of every reading that did not become a deal. */
  readonly onDropped?: (dropped: Dropped) => void;
}

/** What can be left out of the pipeline, to measure what it brings. */
export const parts = ["knowledge", "nominals", "cross-sentence"] as const;
export type Part = (typeof parts)[number];

/** What the deal stage is told of the parts left out. */
export function assemblyOptions(without: readonly Part[] = []): AssemblyOptions {
  return { crossSentence: !without.includes("cross-sentence") };
}

/** A reading of a sentence that was dropped: the rule that made it, its words, and the step that dropped it. */
export interface Dropped {
  /** The sentence. */
  readonly sentence: Span;
  readonly rule: string;
  readonly text: string;
  readonly step: string;
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
  { knowledge, without = [], onDropped }: PipelineOptions,
): Extraction | { language: LanguageVerdict } {
  const language = detectLanguage(article.body, article.language);
  if (language.code !== "fra") return { language };
  const sentences = segment(article.body);
  const french = sentences.filter((sentence) => !language.foreign.some((part) => overlaps(part, sentence)));
  const money = findMoney(article, french);
  const { published, dates } = findDates(article, french);
  const names = findOrganisations(article, french, [...money, ...dates], knowledge);
  const { organisations: resolved, entities } = resolveEntities(article, french, names, knowledge);
  const organisations = resolved.filter(({ form }) => form === "name" || !without.includes("nominals"));
  const kindOf = (id: string) => lookupOf(knowledge).withId(id)?.kind;
  const found = { money, dates, organisations, entities, published, kindOf };
  const trace: Trace = ({ sentence, ...dropped }) => onDropped?.({ sentence: french[sentence]!, ...dropped });
  const deals = assembleDeals(article, french, found, { ...assemblyOptions(without), trace });
  const mentions = [...money, ...dates, ...organisations];
  return { language, sentences, published, ...numberMentions({ mentions, entities, deals }) };
}
