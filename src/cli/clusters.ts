import type { Deal, MoneyValue } from "../document/index.ts";
import {
  alignDeals,
  type BCubed,
  type ClusterGold,
  type ClusterReport,
  type GoldArticle,
  inputOf,
  recordKey,
  scoreClusters,
} from "../evaluation/index.ts";
import { extract } from "../extract.ts";
import { builtInKnowledge, foldName, lookupOf } from "../knowledge/index.ts";
import { type Merged, mergeTellings, printOf, type Telling, toTelling } from "../stores/operations/index.ts";
import { percent } from "./evaluation-text.ts";
import { headOfGroup } from "./group.ts";

/** Merges the labelled records themselves, so that the merge is measured apart from the extraction. */
export function scoreGoldRecords(gold: readonly GoldArticle[], labels: ClusterGold): ClusterReport {
  return report(labels, mergeTellings(gold.flatMap(goldTellings)), (id) => id);
}

/** The labelled records as the merge takes them: their id is their `recordKey`. */
export function goldTellings(article: GoldArticle): Telling[] {
  const entities = article.entities.map((entity) => ({
    ...entity,
    knowledgeId: knownAs([entity.name, ...entity.aliases]),
  }));
  const ids = new Map(entities.map(({ id, knowledgeId }) => [id, knowledgeId]));
  const day = article.published;
  const published = {
    edtf: day,
    earliest: day,
    latest: day,
    basis: day === null ? "unknown" : "stated",
  } as const;
  return article.deals.map((deal, index) => {
    const { optional: _, ...labelled } = deal;
    const record: Deal = {
      ...labelled,
      amount: deal.amount === null ? null : sum(deal.amount),
      tranches: deal.tranches.map(sum),
      id: recordKey(article.id, index),
      articleId: article.id,
      parties: deal.parties.map((party) => ({ ...party, knowledgeId: ids.get(party.entity) ?? null })),
      valuation:
        deal.valuation === null ? null : { ...sum(deal.valuation), basis: deal.valuation.basis ?? null },
      evidence: [],
      confidence: 1,
    };
    return toTelling({ published, entities }, record, headOfGroup);
  });
}

/** A labelled sum without what is only labelled. */
function sum({ min, max, currency, qualifier }: MoneyValue): MoneyValue {
  return { min, max, currency, qualifier };
}

/** The id of the one organisation that bears one of the names; null where none or several do. */
function knownAs(names: readonly string[]): string | null {
  const lookup = lookupOf(builtInKnowledge);
  const found = names.map((name) => lookup.named(foldName(name))).find((bearers) => bearers.length === 1);
  return found?.[0]?.id ?? null;
}

/** Merges what is extracted from the labelled articles; an extracted record counts as the labelled one it is aligned with. */
export function scoreExtracted(gold: readonly GoldArticle[], labels: ClusterGold): ClusterReport {
  const keys = new Map<string, string>();
  const tellings: Telling[] = [];
  const prints = new Map<string, ReturnType<typeof printOf>>();
  for (const labelled of gold) {
    const { article, deals } = extract(inputOf(labelled));
    prints.set(article.id, printOf(article));
    tellings.push(...deals.map((deal) => toTelling(article, deal, headOfGroup)));
    for (const pair of alignDeals(labelled, deals).pairs) {
      const partner = deals.find((deal) => deal === pair.got);
      if (partner !== undefined)
        keys.set(partner.id, recordKey(article.id, labelled.deals.indexOf(pair.gold)));
    }
  }
  return report(labels, mergeTellings(tellings, prints), (id) => keys.get(id) ?? id);
}

function report(labels: ClusterGold, merged: Merged, keyOf: (dealId: string) => string): ClusterReport {
  const clusters = merged.operations.map(({ deals }) => deals.map(({ dealId }) => keyOf(dealId)));
  const possible = merged.conflicts
    .filter(({ kind }) => kind === "possible_conflict")
    .map(({ a, b }) => [keyOf(a.dealId), keyOf(b.dealId)] as const);
  return scoreClusters(labels, clusters, possible);
}

/** The scores as a table, and the pairs that are wrong. */
export function clusterText(reports: Readonly<Record<string, ClusterReport>>): string {
  const line = (label: string, ...cells: readonly string[]) =>
    `${label.padEnd(34)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  return Object.entries(reports)
    .flatMap(
      ([
        name,
        { pairs, reachable, bCubed, bCubedTogether, possibleConflicts, records, falseMerges, missedMerges },
      ]) => [
        line(`${name}: ${records} records`, "precision", "recall", "F1", "right", "gold", "got"),
        line("pairs", ...ratios(pairs), `${pairs.right}`, `${pairs.gold}`, `${pairs.got}`),
        `of the labelled pairs both records were found: ${reachable}`,
        line("B³", ...ratios(bCubed)),
        line("B³, records told more than once", ...ratios(bCubedTogether)),
        line(
          "possible conflicts",
          ...ratios(possibleConflicts),
          ...[possibleConflicts.right, possibleConflicts.gold, possibleConflicts.got].map(String),
        ),
        ...falseMerges.map((pair) => `  merged, and not one operation: ${pair.join(" and ")}`),
        ...missedMerges.map((pair) => `  one operation, and not merged: ${pair.join(" and ")}`),
        "",
      ],
    )
    .join("\n");
}

function ratios({ precision, recall, f1 }: BCubed): string[] {
  return [precision, recall, f1].map(percent);
}
