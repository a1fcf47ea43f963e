import { readFileSync } from "node:fs";
import { goldTellings } from "../../../src/cli/clusters.ts";
import {
  type ClusterGold,
  type GoldArticle,
  parseClusters,
  parseGold,
} from "../../../src/evaluation/index.ts";
import { extract } from "../../../src/index.ts";
import type { Records } from "../../../src/stores/index.ts";
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

/** The labelled records of an article as if they had been extracted. */
function recordsOf(article: GoldArticle): Records {
  const { article: extracted } = extract({
    id: article.id,
    body: article.text,
    published: article.published,
  });
  const evidence = [
    { field: "amount", start: 0, end: 5, text: article.text.slice(0, 5), rule: "gold/label" },
  ];
  const deals = goldTellings(article).map(({ deal }) => ({
    ...deal,
    evidence: ["kind", ...(deal.date === null ? [] : ["date"])]
      .map((field) => ({ ...evidence[0]!, field }))
      .concat(evidence),
  }));
  const known = new Map(
    deals.flatMap(({ parties }) => parties.map((party) => [party.entity, party.knowledgeId])),
  );
  const entities = article.entities.map((entity) => ({
    ...entity,
    knowledgeId: known.get(entity.id) ?? null,
  }));
  return {
    article: { ...extracted, mentions: [], entities, deals: deals.map(({ id }) => id) },
    deals,
  };
}

/** The articles written for what the corpus lacks, with their labelled deals. */
export const constructionRecords: readonly Records[] = constructions.gold.map(recordsOf);

/** Records of a buyer who gives one sum to as many targets, within a month. */
export function usualTickets(count: number): Records[] {
  const [model] = constructionRecords.filter(({ article }) => article.id === "x28-alcyone-breval");
  const { article, deals } = model!;
  return Array.from({ length: count }, (_, index) => {
    const id = `ticket-${index}`;
    const name = `Cible ${index}`;
    const deal = deals[0]!;
    const target = deal.parties.find(({ role }) => role === "target")!;
    const rename = <T extends { readonly name: string }>(each: T, entity: string): T =>
      entity === target.entity ? { ...each, name, aliases: [name] } : each;
    return {
      article: {
        ...article,
        id,
        sha256: null,
        sentences: [],
        entities: article.entities.map((each) => rename(each, each.id)),
        deals: [`${id}#0`],
      },
      deals: [
        {
          ...deal,
          id: `${id}#0`,
          articleId: id,
          parties: deal.parties.map((party) => {
            const { role, entity, knowledgeId, name: old } = party;
            return { role, entity, knowledgeId, name: entity === target.entity ? name : old };
          }),
        },
      ],
    };
  });
}
