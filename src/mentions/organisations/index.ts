import { type Article, bySpan, type NameCandidate, type Sentence, type Span } from "../../document/index.ts";
import { type Knowledge, lookupOf } from "../../knowledge/index.ts";
import { findNames, tokeniseAll } from "./names.ts";

/** Finds the names and nominals of organisations and people outside the spans already `taken`, in text order. */
export function findOrganisations(
  article: Article,
  sentences: readonly Sentence[],
  taken: readonly Span[],
  knowledge: Knowledge,
): NameCandidate[] {
  const lookup = lookupOf(knowledge);
  const tokens = tokeniseAll(article.body, sentences, taken);
  return findNames(article.body, tokens, lookup).sort(bySpan);
}
