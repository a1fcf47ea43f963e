import { agreement, THRESHOLD } from "./compare.ts";
import { blockKeys, type Telling } from "./telling.ts";
import { compareText } from "./time.ts";

interface Edge {
  readonly points: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Parts tellings into operations. Pairs are joined from the most alike to the least; two groups stay apart where any
 * telling of one rules out any of the other, as two records of one article do. The order of the tellings makes no
 * difference, and what is not connected by a pair does not either.
 */
export function clusterTellings(tellings: readonly Telling[]): Telling[][] {
  const sorted = [...tellings].sort((a, b) => compareText(a.deal.id, b.deal.id));
  const groups = sorted.map((_, index) => [index]);
  const groupOf = sorted.map((_, index) => index);
  for (const { a, b } of edgesOf(sorted)) {
    const [into, from] = [groupOf[a]!, groupOf[b]!];
    if (into === from || areApart(groups[into]!, groups[from]!, sorted)) continue;
    for (const member of groups[from]!) groupOf[member] = into;
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
  }
  return groups.filter((group) => group.length > 0).map((group) => group.map((index) => sorted[index]!));
}

function areApart(left: readonly number[], right: readonly number[], tellings: readonly Telling[]): boolean {
  return left.some((a) => right.some((b) => agreement(tellings[a]!, tellings[b]!) === null));
}

/** The pairs that may be one operation, the most alike first. */
function edgesOf(tellings: readonly Telling[]): Edge[] {
  const edges: Edge[] = [];
  for (const [a, others] of neighbours(tellings)) {
    for (const b of others) {
      const points = agreement(tellings[a]!, tellings[b]!);
      if (points !== null && points >= THRESHOLD) edges.push({ points, a, b });
    }
  }
  return edges.sort((one, other) => other.points - one.points || one.a - other.a || one.b - other.b);
}

/** For each telling the later ones that share a key. */
function neighbours(tellings: readonly Telling[]): Map<number, Set<number>> {
  const byKey = new Map<string, number[]>();
  const pairs = new Map<number, Set<number>>();
  for (const [index, telling] of tellings.entries()) {
    for (const key of blockKeys(telling)) {
      const earlier = byKey.get(key) ?? [];
      for (const other of earlier) {
        const found = pairs.get(other) ?? new Set();
        pairs.set(other, found.add(index));
      }
      byKey.set(key, [...earlier, index]);
    }
  }
  return pairs;
}
