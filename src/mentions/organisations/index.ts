import type { Article, NameCandidate, Sentence, Span } from "../../document/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";

/** Finds the names and nominals of organisations and people outside the spans already `taken`, in text order. */
export function findOrganisations(
  _article: Article,
  _sentences: readonly Sentence[],
  _taken: readonly Span[],
  _knowledge: Knowledge,
): NameCandidate[] {
  return [];
}
