import type { ArticleRecord, DealDraft } from "../document/index.ts";
import { perField, scoreDeals } from "./deals/scores.ts";
import type { DealField } from "./deals/slots.ts";
import type { GoldArticle } from "./gold.ts";
import { type Scored, scoreMentions } from "./mentions/scores.ts";
import { type Fault, type Metric, metrics } from "./metric.ts";
import { type Reliability, reliabilityOf } from "./reliability.ts";
import { type RuleScore, ruleScores } from "./rule-scores.ts";
import { type Score, score, sum, type Tally } from "./tally.ts";

/** What the comparison reads of what `extract` gives for an article. */
export interface ExtractedArticle {
  readonly article: Pick<ArticleRecord, "id" | "mentions" | "entities">;
  readonly deals: readonly DealDraft[];
}

/** A score for every metric. */
export type Scores = Readonly<Record<Metric, Score>>;

/** The scores and faults of one article. */
export interface ArticleReport {
  readonly id: string;
  readonly scores: Scores;
  readonly faults: readonly Fault[];
}

/** What `evaluate` gives. */
export interface EvaluationReport {
  /** Over all articles: counts are summed, so that every ratio is a micro average. */
  readonly scores: Scores;
  /** Labelled articles without any deal, and how many of them gave no record. */
  readonly dealFree: { readonly articles: number; readonly silent: number };
  /** The fields of deals among partners alone: how good a record is once it is found. */
  readonly partners: Readonly<Record<DealField, Score>>;
  /** How far the confidence of deals can be believed. */
  readonly reliability: Reliability;
  /** How often each rule is right, those most often wrong first. */
  readonly rules: readonly RuleScore[];
  readonly articles: readonly ArticleReport[];
}

/**
 * Compares extracted articles with labelled ones, by id. A labelled article that was not extracted is missed
 * whole; an extracted one that is not labelled is left out.
 */
export function evaluate(
  gold: readonly GoldArticle[],
  extracted: readonly ExtractedArticle[],
): EvaluationReport {
  const byId = new Map(extracted.map((one) => [one.article.id, one]));
  const none = { mentions: [], entities: [] };
  const scored = gold.map((article) => {
    const got = byId.get(article.id);
    const deals = scoreDeals(article, got?.deals ?? []);
    const parts = [...scoreMentions(article, got?.article ?? none), deals];
    return { id: article.id, tallies: merge(parts), parts, deals };
  });
  const free = gold.filter((article) => article.deals.length === 0);
  return {
    scores: scoresOf(scored.map((article) => article.tallies)),
    dealFree: {
      articles: free.length,
      silent: free.filter((article) => (byId.get(article.id)?.deals ?? []).length === 0).length,
    },
    partners: perField((field) => score(sum(scored.map(({ deals }) => deals.partners[field])))),
    reliability: reliabilityOf(scored.flatMap(({ deals }) => deals.judged)),
    rules: ruleScores(scored.flatMap(({ parts }) => parts.flatMap(({ uses }) => uses))),
    articles: scored.map(({ id, tallies, parts }) => ({
      id,
      scores: scoresOf([tallies]),
      faults: parts.flatMap(({ faults }) => faults),
    })),
  };
}

type Tallies = Partial<Record<Metric, Tally>>;

function merge(parts: readonly Scored[]): Tallies {
  return Object.assign({}, ...parts.map((part) => part.tallies));
}

function scoresOf(all: readonly Tallies[]): Scores {
  const entries = metrics.map((metric) => [metric, score(sum(all.flatMap((one) => one[metric] ?? [])))]);
  return Object.fromEntries(entries) as Scores;
}
