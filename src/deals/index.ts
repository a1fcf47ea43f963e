import type {
  Article,
  DateMention,
  DealDraft,
  Entity,
  MoneyMention,
  OrganisationMention,
  PersonMention,
  PublicationDate,
  Sentence,
} from "../document/index.ts";

/** What the stages before have found in the article. */
export interface Found {
  readonly money: readonly MoneyMention[];
  readonly dates: readonly DateMention[];
  readonly organisations: readonly (OrganisationMention | PersonMention)[];
  readonly entities: readonly Entity[];
  readonly published: PublicationDate;
}

/** How deals are assembled. */
export interface AssemblyOptions {
  /** Whether what is told in other sentences joins the operation. Default: true. */
  readonly crossSentence?: boolean;
}

/** Assembles the deals that an article tells, in the order in which it tells them. */
export function assembleDeals(
  _article: Article,
  _sentences: readonly Sentence[],
  _found: Found,
  _options: AssemblyOptions = {},
): DealDraft[] {
  return [];
}
