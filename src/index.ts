export * from "./document/index.ts";
export {
  type ArticleReport,
  type DealField,
  type EvaluationReport,
  type ExtractedArticle,
  evaluate,
  type Fault,
  type GoldArticle,
  goldArticle,
  type Metric,
  parseGold,
  type Reliability,
  type RuleScore,
  type Score,
  type Scores,
} from "./evaluation/index.ts";
export { type Extracted, type ExtractOptions, extract } from "./extract.ts";
export { extractAll } from "./extract-all.ts";
export {
  emptyKnowledge,
  type Knowledge,
  type Organisation,
  type OrganisationKind,
} from "./knowledge/index.ts";
export type { Dropped } from "./pipeline.ts";
export { version } from "./version.ts";
