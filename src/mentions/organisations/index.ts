import {
  type Article,
  bySpan,
  type NameCandidate,
  overlaps,
  type Sentence,
  type Span,
} from "../../document/index.ts";
import { type Knowledge, lookupOf } from "../../knowledge/index.ts";
import { selectSpans } from "../../rules/index.ts";
import { findNames, tokeniseAll } from "./names.ts";
import { findNominals } from "./nominals.ts";

/** Finds the names and nominals of organisations and people outside the spans already `taken`, in text order. */
export function findOrganisations(
  article: Article,
  sentences: readonly Sentence[],
  taken: readonly Span[],
  knowledge: Knowledge,
): NameCandidate[] {
  const lookup = lookupOf(knowledge);
  const tokens = tokeniseAll(article.body, sentences, taken);
  const names = findNames(article.body, tokens, lookup);
  const ends = new Map(names.map((name) => [name.start, name.kind === "person" ? -name.end : name.end]));
  const nominals = tokens
    .flatMap((sentence) => findNominals(article.body, sentence, ends, lookup))
    .filter(
      (nominal) => nominal.rule !== "nominal/nickname" || !names.some((name) => overlaps(name, nominal)),
    );
  return selectSpans([...names, ...nominals]).sort(bySpan);
}
