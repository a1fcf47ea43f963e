import type { DateValue, DealStatus } from "../../document/index.ts";
import { type FieldValue, relate, type ValueField } from "./relation.ts";
import type { Telling } from "./telling.ts";
import { byPublication, compareText, daysOf, gapOf } from "./time.ts";

/** A telling counted once with its reprints. */
export interface Voice {
  readonly telling: Telling;
  /** The telling itself and those that reprint it. */
  readonly dealIds: readonly string[];
}

/** What the voices make of a field. */
export interface Settled<V> {
  readonly value: V | null;
  /** The deals that bear the value, or one that it makes more precise. */
  readonly support: readonly string[];
  /** The telling that gives the value as it is. */
  readonly by: Telling | null;
  /** A telling for each other value. */
  readonly others: readonly {
    readonly telling: Telling;
    readonly value: V;
    readonly kind: "contradiction" | "superseded";
  }[];
}

const PROGRESS: Readonly<Record<DealStatus, number>> = {
  rumoured: 0,
  negotiating: 1,
  announced: 2,
  denied: 3,
  cancelled: 3,
  completed: 3,
};

/**
 * Settles a field; the voices come in the order of publication. Among values that no later telling supersedes, the one that most voices bear or make less precise;
 * then the most precise, the latest, the first in code-unit order.
 */
export function settle(field: ValueField, voices: readonly Voice[]): Settled<FieldValue> {
  const told = valuesTold(field, voices);
  const [only] = told;
  if (only === undefined) return { value: null, support: [], by: null, others: [] };
  if (told.length === 1) return { value: only.value, support: supportOf(told), by: only.first, others: [] };
  const standing = told.filter(
    (one) => !told.some((other) => isContrary(field, one, other) && replaces(field, other, one)),
  );
  const agrees = (value: FieldValue, other: FieldValue) => AGREEING.has(relate(field, value, other));
  const votes = new Map(
    standing.map(({ value }) => [
      value,
      sumOf(standing.filter((other) => agrees(value, other.value)).map(({ voices: own }) => own.length)),
    ]),
  );
  const [best] = [...standing].sort(
    (a, b) =>
      votes.get(b.value)! - votes.get(a.value)! ||
      precision(field, a.value, b.value) ||
      -byPublication(a.last, b.last) ||
      compareText(a.key, b.key),
  );
  if (best === undefined) throw new TypeError("expected a value that no later one replaces");
  return {
    value: best.value,
    support: supportOf(told.filter((one) => agrees(best.value, one.value))),
    by: best.first,
    others: told
      .filter((one) => isContrary(field, best, one))
      .map((one) => ({
        telling: one.first,
        value: one.value,
        kind: replaces(field, best, one) ? "superseded" : "contradiction",
      })),
  };
}

function supportOf(told: readonly Told[]): string[] {
  return told.flatMap(({ voices }) => voices.flatMap(({ dealIds }) => dealIds)).sort();
}

const AGREEING: ReadonlySet<string> = new Set(["same", "refines"]);

/** A value and who tells it. */
interface Told {
  readonly key: string;
  readonly value: FieldValue;
  readonly voices: Voice[];
  readonly first: Telling;
  readonly last: Telling;
}

/** The values of a field, each once, in the order of the voices. */
function valuesTold(field: ValueField, voices: readonly Voice[]): Told[] {
  const told = new Map<string, Told>();
  for (const voice of voices) {
    const { telling } = voice;
    const value = telling.deal[field];
    if (value === null || saysNothing(field, value)) continue;
    const key = JSON.stringify(value);
    const before = told.get(key);
    const own = before?.voices ?? [];
    own.push(voice);
    told.set(key, { key, value, voices: own, first: before?.first ?? telling, last: telling });
  }
  return [...told.values()];
}

function isContrary(field: ValueField, a: Told, b: Told): boolean {
  return relate(field, a.value, b.value) === "contradicts";
}

/** Whether a value replaces another one: it was told last after the other was, and the other's tellers were not done. */
function replaces(field: ValueField, later: Told, earlier: Told): boolean {
  return supersedes(field, later.last, earlier.last);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** A date that could not be resolved. */
function saysNothing(field: ValueField, value: FieldValue): boolean {
  return (field === "date" || field === "closing") && daysOf(value as DateValue) === null;
}

/** Settles the status: what is told last; of one day, what is furthest. */
export function settleStatus(voices: readonly Voice[]): Settled<DealStatus> {
  const latest = [...voices].sort((a, b) => laterStatus(a.telling, b.telling))[0]!;
  const value = latest.telling.deal.status;
  const same = voices.filter(({ telling }) => telling.deal.status === value);
  const others = distinct(
    voices
      .filter(({ telling }) => telling.deal.status !== value)
      .map((voice) => ({ ...voice, value: voice.telling.deal.status })),
  );
  return {
    value,
    support: same.flatMap(({ dealIds }) => dealIds).sort(),
    by: latest.telling,
    others: others.map(({ telling, value: other }) => ({
      telling,
      value: other,
      kind: isReplaced(telling, latest.telling) ? "superseded" : "contradiction",
    })),
  };
}

/** Whether the later status follows on the other one: told later, or further on the same day. */
function isReplaced(earlier: Telling, later: Telling): boolean {
  if (PROGRESS[earlier.deal.status] < PROGRESS[later.deal.status]) return true;
  return earlier.published !== null && later.published !== null && earlier.published < later.published;
}

function laterStatus(a: Telling, b: Telling): number {
  const progress = PROGRESS[b.deal.status] - PROGRESS[a.deal.status];
  if (a.published === null || b.published === null || a.published === b.published) {
    return progress || -byPublication(a, b);
  }
  return -byPublication(a, b);
}

const TERMS: ReadonlySet<ValueField> = new Set(["amount", "valuation", "stake"]);

/**
 * Whether `later` replaces what `earlier` told of a field: it was open then, and has moved on or been bid up since.
 * Of a bid that both date to the same day, two figures contradict each other.
 */
function supersedes(field: ValueField, later: Telling, earlier: Telling): boolean {
  if (later.published === null || earlier.published === null || later.published <= earlier.published)
    return false;
  const [was, is] = [PROGRESS[earlier.deal.status], PROGRESS[later.deal.status]];
  if (was >= 3 || is < was) return false;
  if (is > was) return true;
  return TERMS.has(field) && !isSameDay(earlier, later) && figureOf(later) > figureOf(earlier);
}

function isSameDay(a: Telling, b: Telling): boolean {
  const [left, right] = [daysOf(a.deal.date), daysOf(b.deal.date)];
  return left !== null && right !== null && gapOf(left, right) === 0;
}

function figureOf({ deal }: Telling): number {
  return deal.amount?.max ?? deal.valuation?.max ?? 0;
}

function precision(field: ValueField, a: FieldValue, b: FieldValue): number {
  const relation = relate(field, a, b);
  return relation === "refines" ? -1 : relation === "refined" ? 1 : 0;
}

/** One telling a value: the first published. */
function distinct<V, T extends { readonly telling: Telling; readonly value: V }>(told: readonly T[]): T[] {
  const byValue = new Map<string, T>();
  for (const one of [...told].sort((a, b) => byPublication(a.telling, b.telling))) {
    const key = JSON.stringify(one.value);
    if (!byValue.has(key)) byValue.set(key, one);
  }
  return [...byValue.values()];
}
