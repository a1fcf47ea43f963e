export {
  type BCubed,
  type ClusterGold,
  type ClusterReport,
  parseClusters,
  recordKey,
  scoreClusters,
} from "./clusters.ts";
export { alignDeals } from "./deals/alignment.ts";
export { dealText } from "./deals/faults.ts";
export { type DealField, dealFields } from "./deals/slots.ts";
export {
  type ArticleReport,
  type EvaluationReport,
  type ExtractedArticle,
  evaluate,
  type Scores,
} from "./evaluate.ts";
export { type Floor, falls, fallText, floorOf, parseFloor } from "./floor.ts";
export {
  type GoldArticle,
  type GoldDeal,
  type GoldMention,
  goldArticle,
  inputOf,
  parseGold,
} from "./gold.ts";
export { type Fault, type Metric, metrics } from "./metric.ts";
export type { Reliability } from "./reliability.ts";
export type { RuleScore } from "./rule-scores.ts";
export type { Score } from "./tally.ts";
