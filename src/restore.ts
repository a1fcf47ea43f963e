import type { Article, DealDraft, Evidence, Mention, Span } from "./document/index.ts";
import { analyse, type Extraction, type PipelineOptions } from "./pipeline.ts";
import { fold, unwrapLines } from "./rules/index.ts";
import { segment } from "./segmentation/index.ts";

type Analysis = ReturnType<typeof analyse>;

/**
 * Runs the stages on the body without what typography and encoding add to it (see `fold`, `unwrapLines`), and gives every
 * span and name back as the original has it: « finance\u00ADment » and decomposed accents are matched through, never lost.
 */
export function analyseOriginal(article: Article, options: PipelineOptions): Analysis {
  const { text: folded, restore } = fold(article.body);
  const text = unwrapLines(folded);
  if (text === article.body) return analyse(article, options);
  const back = <T extends Span>(part: T): T => ({ ...part, ...restore(part) });
  const { onDropped } = options;
  const analysis = analyse(
    { ...article, body: text },
    {
      ...options,
      ...(onDropped && {
        onDropped: (dropped) => onDropped({ ...dropped, sentence: back(dropped.sentence) }),
      }),
    },
  );
  const language = { ...analysis.language, foreign: analysis.language.foreign.map(back) };
  if (!("deals" in analysis)) return { language };
  const name = (folded: string) => {
    const start = text.indexOf(folded);
    const span = start < 0 ? null : restore({ start, end: start + folded.length });
    // A name that a line break parts is one all the same.
    return span === null ? folded : article.body.slice(span.start, span.end).replace(/[\r\n]+/g, " ");
  };
  return { ...restoreSpans(analysis, article.body, back, name), language };
}

function restoreSpans(
  { published, mentions, entities, deals }: Extraction,
  body: string,
  back: <T extends Span>(part: T) => T,
  name: (folded: string) => string,
): Omit<Extraction, "language"> {
  const quote = <T extends Mention | Evidence>(part: T): T => {
    const span = back(part);
    return { ...span, text: body.slice(span.start, span.end) };
  };
  return {
    // No sentence crosses a line break, whatever was read over it.
    sentences: segment(body),
    published,
    mentions: mentions.map(quote),
    entities: entities.map((entity) => ({
      ...entity,
      name: name(entity.name),
      aliases: entity.aliases.map(name),
    })),
    deals: deals.map(
      (deal): DealDraft => ({
        ...deal,
        parties: deal.parties.map((party) => ({ ...party, name: name(party.name) })),
        evidence: deal.evidence.map(quote),
      }),
    ),
  };
}
