import { agreement, THRESHOLD } from "./compare.ts";
import type { Telling } from "./telling.ts";
import { compareText } from "./time.ts";

interface Edge {
  readonly points: number;
  readonly a: number;
  readonly b: number;
}

/** Tellings of different articles that say the same to the letter: compared once for all. */
interface Reading {
  readonly telling: Telling;
  readonly tellings: Telling[];
  readonly articles: Set<string>;
}

/**
 * Parts tellings into operations. Pairs are joined from the most alike to the least; two groups stay apart where any
 * telling of one rules out any of the other, as two records of one article do. The order of the tellings makes no
 * difference, and what is not connected by a pair does not either.
 */
export function clusterTellings(tellings: readonly Telling[]): Telling[][] {
  const readings = readingsOf([...tellings].sort((a, b) => compareText(a.deal.id, b.deal.id)));
  const groups = readings.map((_, index) => [index]);
  const groupOf = readings.map((_, index) => index);
  for (const { a, b } of edgesOf(readings)) {
    const [into, from] = [groupOf[a]!, groupOf[b]!];
    if (into === from || areApart(groups[into]!, groups[from]!, readings)) continue;
    for (const member of groups[from]!) groupOf[member] = into;
    groups[into]!.push(...groups[from]!);
    groups[from] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.flatMap((index) => readings[index]!.tellings));
}

/** Two like records of one article are two operations: the first goes with the first of other articles, and so on. */
function readingsOf(tellings: readonly Telling[]): Reading[] {
  const readings = new Map<string, Reading>();
  const times = new Map<string, number>();
  for (const telling of tellings) {
    const content = contentOf(telling);
    const own = `${telling.deal.articleId}\n${content}`;
    const time = times.get(own) ?? 0;
    times.set(own, time + 1);
    // What names nothing to compare by stands alone.
    const key = telling.blockKeys.length === 0 ? telling.deal.id : `${time} ${content}`;
    const reading = readings.get(key);
    if (reading === undefined) {
      readings.set(key, { telling, tellings: [telling], articles: new Set([telling.deal.articleId]) });
    } else {
      reading.tellings.push(telling);
      reading.articles.add(telling.deal.articleId);
    }
  }
  return [...readings.values()].filter(isOne).concat([...readings.values()].flatMap(partsOf));
}

/** Whether the tellings of a reading are one operation, as they are where they say enough. */
function isOne({ tellings, telling }: Reading): boolean {
  return tellings.length === 1 || (agreement(telling, telling) ?? 0) >= THRESHOLD;
}

function partsOf(reading: Reading): Reading[] {
  if (isOne(reading)) return [];
  return reading.tellings.map((telling) => ({
    telling,
    tellings: [telling],
    articles: new Set([telling.deal.articleId]),
  }));
}

function contentOf({ deal, parties, published }: Telling): string {
  const { kind, status, amount, valuation, stake, round, date, closing } = deal;
  const who = parties.map(({ role, knowledgeId, names }) => [role, knowledgeId, names]);
  return JSON.stringify([kind, status, who, amount, valuation, stake, round, date, closing, published]);
}

function areApart(left: readonly number[], right: readonly number[], readings: readonly Reading[]): boolean {
  return left.some((a) => right.some((b) => pointsOf(readings[a]!, readings[b]!) === null));
}

function pointsOf(a: Reading, b: Reading): number | null {
  const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return null;
  return agreement(a.telling, b.telling);
}

/** The pairs that may be one operation, the most alike first. */
function edgesOf(readings: readonly Reading[]): Edge[] {
  const edges: Edge[] = [];
  const byKey = new Map<string, number[]>();
  for (const [b, reading] of readings.entries()) {
    const compared = new Set<number>();
    for (const key of reading.telling.blockKeys) {
      const earlier = byKey.get(key);
      if (earlier === undefined) {
        byKey.set(key, [b]);
        continue;
      }
      for (const a of earlier) {
        if (compared.has(a)) continue;
        compared.add(a);
        const points = pointsOf(readings[a]!, reading);
        if (points !== null && points >= THRESHOLD) edges.push({ points, a, b });
      }
      earlier.push(b);
    }
  }
  return edges.sort((one, other) => other.points - one.points || one.a - other.a || one.b - other.b);
}
