export * from "./document/index.ts";
export {
  type EvaluationReport,
  type ExtractedArticle,
  evaluate,
  type GoldArticle,
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
export { version } from "./version.ts";
