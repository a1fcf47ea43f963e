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
import { findNames } from "./names.ts";
import { findNominals } from "./nominals.ts";
import { tokenise } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Finds the names and nominals of organisations and people outside the spans already `taken`, in text order. */
export function findOrganisations(
  article: Article,
  sentences: readonly Sentence[],
  taken: readonly Span[],
  knowledge: Knowledge,
): NameCandidate[] {
  const lookup = lookupOf(knowledge);
  const lists = tokenise(article.body, sentences, vocabularyOf(lookup), taken);
  const names = findNames(article.body, lists, taken);
  const ends = new Map(names.map((name) => [name.start, name.kind === "person" ? -name.end : name.end]));
  const nominals = lists
    .flatMap((list) => findNominals(article.body, list, ends))
    .filter(
      (nominal) => nominal.rule !== "nominal/nickname" || !names.some((name) => overlaps(name, nominal)),
    );
  return selectSpans([...names, ...nominals]).sort(bySpan);
}
