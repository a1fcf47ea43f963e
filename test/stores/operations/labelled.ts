import { readFileSync } from "node:fs";
import { goldTellings } from "../../../src/cli/clusters.ts";
import {
  type ClusterGold,
  type GoldArticle,
  parseClusters,
  parseGold,
} from "../../../src/evaluation/index.ts";
import type { Telling } from "../../../src/stores/operations/index.ts";

/** Labelled articles with the labels of which of their records are one operation. */
export interface Labelled {
  readonly gold: readonly GoldArticle[];
  readonly labels: ClusterGold;
  /** The records as the merge takes them; a record's id is its `recordKey`. */
  readonly tellings: readonly Telling[];
}

/** The labelled corpus. */
export const corpus = read("fixtures/gold.jsonl", "fixtures/clusters.json");
/** The articles written for what the corpus lacks. */
export const constructions = read("fixtures/operations/gold.jsonl", "fixtures/operations/clusters.json");

function read(goldFile: string, clusterFile: string): Labelled {
  const gold = parseGold(readFileSync(goldFile, "utf8"), goldFile);
  const labels = parseClusters(readFileSync(clusterFile, "utf8"), clusterFile, gold);
  return { gold, labels, tellings: gold.flatMap(goldTellings) };
}
