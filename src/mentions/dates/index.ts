import type { Article, DateMention, PublicationDate, Sentence } from "../../document/index.ts";

/** Finds and resolves the dates of an article, in text order with provisional ids, and the article's own. */
export function findDates(
  _article: Article,
  _sentences: readonly Sentence[],
): { published: PublicationDate; dates: DateMention[] } {
  return { published: { edtf: null, earliest: null, latest: null, basis: "unknown" }, dates: [] };
}
