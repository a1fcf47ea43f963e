import { type ArticleRecord, contains, type Deal, type Span } from "./document/index.ts";
import type { Dropped } from "./pipeline.ts";

/** A sentence that holds a sum of money which no deal rests on, and why. */
export interface Silence extends Span {
  /** The sums, as the text has them. */
  readonly sums: readonly string[];
  /** The readings that were tried and the step that dropped each; empty where no deal word was found. */
  readonly dropped: readonly Dropped[];
}

/** Says of each sentence with a sum of money and no record which steps dropped it. */
export function explainSilences(
  article: ArticleRecord,
  deals: readonly Deal[],
  dropped: readonly Dropped[],
): Silence[] {
  const evidence = deals.flatMap((deal) => deal.evidence);
  return article.sentences.flatMap((sentence) => {
    const sums = article.mentions.filter(
      (mention) => mention.kind === "money" && contains(sentence, mention),
    );
    if (sums.length === 0 || evidence.some((each) => contains(sentence, each))) return [];
    const tried = dropped.filter((each) => each.sentence.start === sentence.start);
    const distinct = new Map(tried.map((each) => [`${each.rule} ${each.text} ${each.step}`, each]));
    return [{ ...sentence, sums: sums.map((sum) => sum.text), dropped: [...distinct.values()] }];
  });
}
