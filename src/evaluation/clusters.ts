import * as z from "zod";
import { InputError } from "../document/index.ts";
import type { GoldArticle, GoldDeal } from "./gold.ts";
import { type Score, score } from "./tally.ts";

const reference = z.string().min(1);
const clusterFile = z.strictObject({
  /** Records of different articles that tell the same operation. */
  operations: z.array(z.strictObject({ about: z.string(), records: z.array(reference).min(2) })),
  /** Records that look alike and are two operations. */
  distinct: z.array(z.strictObject({ why: z.string(), records: z.tuple([reference, reference]) })),
  /** Records that cannot be decided: left out of the scores. */
  undecided: z.array(z.strictObject({ why: z.string(), record: reference })),
  /** Records of two operations that may be one whose target a teller got wrong. */
  possibleConflicts: z.array(z.strictObject({ why: z.string(), records: z.tuple([reference, reference]) })),
});

/** The key of a labelled record: its article and its place among the article's deals. */
export function recordKey(articleId: string, index: number): string {
  return `${articleId}#${index}`;
}

/** Which labelled records tell the same operation, by `recordKey`. */
export interface ClusterGold {
  /** Every record, in clusters; most are alone. */
  readonly clusters: readonly (readonly string[])[];
  readonly distinct: readonly (readonly [string, string])[];
  readonly undecided: readonly string[];
  readonly possibleConflicts: readonly (readonly [string, string])[];
}

/**
 * Reads the labels of clusters and finds the records that they name among the labelled articles. Throws an
 * `InputError` where the file is not of that shape, and where a label names no record, or several, or one twice.
 */
export function parseClusters(json: string, file: string, gold: readonly GoldArticle[]): ClusterGold {
  const remedy = "correct the label: ARTICLE: KIND TARGET AMOUNT DATE, as in fixtures/clusters.json";
  const parsed = clusterFile.safeParse(readJson(json, file, remedy));
  if (!parsed.success) throw new InputError({ file, problem: z.prettifyError(parsed.error), remedy });
  const keys = keysByLabel(gold);
  const keyOf = (label: string): string => {
    const found = keys.get(label) ?? [];
    if (found.length === 1) return found[0]!;
    const problem =
      found.length === 0 ? `no record is called ${label}` : `several records are called ${label}`;
    throw new InputError({ file, problem, remedy });
  };
  const pair = ({ records: [a, b] }: { records: [string, string] }) => [keyOf(a), keyOf(b)] as const;
  const told = parsed.data.operations.map(({ records }) => records.map(keyOf));
  const twice = told.flat().find((key, index, all) => all.indexOf(key) !== index);
  if (twice !== undefined) throw new InputError({ file, problem: `${twice} is in two operations`, remedy });
  const together = new Set(told.flat());
  const alone = [...keys.values()].flat().filter((key) => !together.has(key));
  return {
    clusters: [...told, ...alone.map((key) => [key])],
    distinct: parsed.data.distinct.map(pair),
    undecided: parsed.data.undecided.map(({ record }) => keyOf(record)),
    possibleConflicts: parsed.data.possibleConflicts.map(pair),
  };
}

function readJson(json: string, file: string, remedy: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new InputError({ file, problem: "not JSON", remedy, cause });
  }
}

function keysByLabel(gold: readonly GoldArticle[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const article of gold) {
    for (const [index, deal] of article.deals.entries()) {
      const label = recordLabel(article.id, deal);
      keys.set(label, [...(keys.get(label) ?? []), recordKey(article.id, index)]);
    }
  }
  return keys;
}

/** How the labels call a record: « d01-asml-mistral: funding_round Mistral AI 385000000 EUR 2023-12 ». */
export function recordLabel(articleId: string, { kind, parties, amount, date }: GoldDeal): string {
  const party = parties.find(({ role }) => role === "target") ?? parties[0]!;
  return `${articleId}: ${kind} ${party.name} ${sumLabel(amount)} ${date?.edtf ?? "-"}`;
}

function sumLabel(amount: GoldDeal["amount"]): string {
  if (amount === null || (amount.min === null && amount.max === null)) return "-";
  const figure = amount.min === amount.max ? `${amount.max}` : `${amount.min ?? ""}..${amount.max ?? ""}`;
  return `${figure} ${amount.currency ?? "?"}`;
}

/** How well records were merged. */
export interface ClusterReport {
  /** Pairs of records in one operation. */
  readonly pairs: Score;
  /** Labelled pairs of which both records were found, so that they could be merged. */
  readonly reachable: number;
  /** B³: for each record, how much of its cluster is right and how much of it was found; null without records. */
  readonly bCubed: BCubed;
  /** The same over the records that are not alone, in the labels or in what was made of them. */
  readonly bCubedTogether: BCubed;
  /** Pairs that were merged and are not one operation. */
  readonly falseMerges: readonly (readonly [string, string])[];
  /** Pairs that are one operation and were not merged. */
  readonly missedMerges: readonly (readonly [string, string])[];
  readonly possibleConflicts: Score;
  readonly records: number;
}

export interface BCubed {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * Compares clusters of records with the labelled ones. A labelled record that is in no cluster was not found, and
 * counts as alone; a record that is not labelled is left out.
 */
export function scoreClusters(
  gold: ClusterGold,
  clusters: readonly (readonly string[])[],
  possibleConflicts: readonly (readonly [string, string])[],
): ClusterReport {
  const left = new Set(gold.undecided);
  const wanted = gold.clusters.map((cluster) => cluster.filter((key) => !left.has(key)));
  const labelled = new Set(wanted.flat());
  const found = clusters.map((cluster) => cluster.filter((key) => labelled.has(key)));
  const clustered = new Set(found.flat());
  const made = [...found, ...[...labelled].filter((key) => !clustered.has(key)).map((key) => [key])];
  const [right, got] = [pairsOf(wanted), pairsOf(made)];
  const falseMerges = [...got].filter((pair) => !right.has(pair)).sort();
  const missedMerges = [...right].filter((pair) => !got.has(pair)).sort();
  const together = new Set([...wanted, ...made].filter((cluster) => cluster.length > 1).flat());
  return {
    pairs: score({ right: got.size - falseMerges.length, gold: right.size, got: got.size }),
    reachable: [...right].filter((pair) => unpair(pair).every((key) => clustered.has(key))).length,
    bCubed: bCubed(wanted, made, labelled),
    bCubedTogether: bCubed(wanted, made, together),
    falseMerges: falseMerges.map(unpair),
    missedMerges: missedMerges.map(unpair),
    possibleConflicts: scorePairs(gold.possibleConflicts, possibleConflicts),
    records: labelled.size,
  };
}

const BETWEEN = "\n";

function pairsOf(clusters: readonly (readonly string[])[]): Set<string> {
  return new Set(
    clusters.flatMap((cluster) => {
      const sorted = [...cluster].sort();
      return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => a + BETWEEN + b));
    }),
  );
}

function unpair(pair: string): [string, string] {
  const [a = "", b = ""] = pair.split(BETWEEN);
  return [a, b];
}

function scorePairs(
  gold: readonly (readonly [string, string])[],
  got: readonly (readonly [string, string])[],
): Score {
  const wanted = pairsOf(gold);
  const made = pairsOf(got);
  return score({
    right: [...made].filter((pair) => wanted.has(pair)).length,
    gold: wanted.size,
    got: made.size,
  });
}

function bCubed(
  gold: readonly (readonly string[])[],
  got: readonly (readonly string[])[],
  records: ReadonlySet<string>,
): BCubed {
  if (records.size === 0) return { precision: null, recall: null, f1: null };
  const [goldOf, gotOf] = [clusterOf(gold), clusterOf(got)];
  let [precision, recall] = [0, 0];
  for (const record of records) {
    const [right, made] = [goldOf.get(record) ?? [record], gotOf.get(record) ?? [record]];
    const shared = made.filter((key) => right.includes(key)).length;
    precision += shared / made.length / records.size;
    recall += shared / right.length / records.size;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function clusterOf(clusters: readonly (readonly string[])[]): Map<string, readonly string[]> {
  return new Map(clusters.flatMap((cluster) => cluster.map((key) => [key, cluster] as const)));
}
