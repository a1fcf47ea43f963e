import { createHash } from "node:crypto";
import {
  type ArticleInput,
  type ArticleRecord,
  type Deal,
  type DealDraft,
  toArticle,
} from "./document/index.ts";
import { blankRecord } from "./failed-record.ts";
import { builtInKnowledge, emptyKnowledge, type Knowledge } from "./knowledge/index.ts";
import type { Dropped, Part, PipelineOptions } from "./pipeline.ts";
import { analyseOriginal } from "./restore.ts";

export interface ExtractOptions {
  /** Default: the knowledge base that ships with the library. */
  readonly knowledge?: Knowledge;
  /** Adds the body to the article's record. Default: false. */
  readonly withBody?: boolean;
  /** Leaves parts of the pipeline out, to measure what they bring. Default: none. */
  readonly without?: readonly Part[];
  /** Is told of every reading that did not become a deal. */
  readonly onDropped?: (dropped: Dropped) => void;
}

/** The article's record and its deals: the lines of `articles.jsonl` and `deals.jsonl`. */
export interface Extracted {
  readonly article: ArticleRecord;
  readonly deals: Deal[];
}

/**
 * Extracts the deals of one article. Synchronous and deterministic: the same input gives the same records, on any
 * machine, at any time. Throws a `ZodError` on a malformed input; an article in another language or without text
 * gives a record with status `skipped` and its reason.
 */
export function extract(input: ArticleInput, options: ExtractOptions = {}): Extracted {
  const article = toArticle(input);
  const record: ArticleRecord = {
    ...blankRecord,
    id: article.id,
    file: article.file,
    sha256: sha256(article.body),
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    ...(options.withBody === true ? { body: article.body } : {}),
  };
  if (article.body.trim() === "") return { article: { ...record, reason: "empty body" }, deals: [] };
  const analysis = analyseOriginal(article, pipelineOptions(options));
  const { code, confidence } = analysis.language;
  if (!("deals" in analysis)) {
    return { article: { ...record, reason: `language: ${code}`, language: { code, confidence } }, deals: [] };
  }
  const deals = identify(analysis.deals);
  return {
    article: {
      ...record,
      status: "extracted",
      language: { code, confidence },
      published: analysis.published,
      sentences: [...analysis.sentences],
      mentions: [...analysis.mentions],
      entities: [...analysis.entities],
      deals: deals.map((deal) => deal.id),
    },
    deals,
  };
}

function pipelineOptions(options: ExtractOptions): PipelineOptions {
  const { knowledge = builtInKnowledge, without = [], onDropped } = options;
  return {
    knowledge: without.includes("knowledge") ? emptyKnowledge : knowledge,
    without,
    ...(onDropped === undefined ? {} : { onDropped }),
  };
}

/**
 * Gives each deal its id: a hash of the article's id, the kind, the parties, the amount and the date. Two deals of
 * an article that agree in all of these are told apart by their order.
 */
function identify(drafts: readonly DealDraft[]): Deal[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const parties = draft.parties.map((party) => `${party.role}:${party.name}`).sort();
    const key = JSON.stringify([draft.articleId, draft.kind, parties, draft.amount, draft.date]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { id: `d_${sha256(times === 0 ? key : `${key}#${times}`).slice(0, 16)}`, ...draft };
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
