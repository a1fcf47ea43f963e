import { buildOperation } from "./build.ts";
import { possibleConflicts } from "./cheques.ts";
import { clusterTellings } from "./cluster.ts";
import { originals, type Print } from "./copies.ts";
import type { Conflict, Operation, ToldOperation } from "./operation.ts";
import type { Telling } from "./telling.ts";
import { compareText } from "./time.ts";

/** What the merge makes of tellings. */
export interface Merged {
  /** In the order of their ids. */
  readonly operations: readonly Operation[];
  /** In the order of their ids. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges tellings into operations. A pure function of the set: their order makes no difference. Articles without a
 * print are taken to be no reprints.
 */
export function mergeTellings(
  tellings: readonly Telling[],
  prints: ReadonlyMap<string, Print> = new Map(),
): Merged {
  const clusters = clusterTellings(tellings);
  const built = clusters.map((cluster) => buildCluster(cluster, prints));
  const told = clusters.map((cluster, index) => ({ id: built[index]!.operation.id, tellings: cluster }));
  const conflicts = [...built.flatMap((one) => one.conflicts), ...possibleConflicts(told)];
  return {
    operations: built.map(({ operation }) => operation).sort((a, b) => compareText(a.id, b.id)),
    conflicts: conflicts.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** Makes one operation of its tellings, reprints counted once. */
export function buildCluster(cluster: readonly Telling[], prints: ReadonlyMap<string, Print>): ToldOperation {
  const own = cluster.flatMap(({ deal }) => prints.get(deal.articleId) ?? []);
  return buildOperation(cluster, originals(own));
}
