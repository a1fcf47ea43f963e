import { conflictId, statement } from "./build.ts";
import { isOtherRound, meet } from "./compare.ts";
import { isKin } from "./identity.ts";
import { compareSums } from "./money.ts";
import type { Conflict } from "./operation.ts";
import { buyersOf, type Telling, targetsOf } from "./telling.ts";
import { byPublication, compareText, daysOf, gapOf, lengthOf, publishedDay } from "./time.ts";

/** Days between two dates of what may be one cheque, and between two reports that give none. */
const DATE_DAYS = 31;
const REPORT_DAYS = 60;

/** An operation's id and tellings. */
export interface Told {
  readonly id: string;
  readonly tellings: readonly Telling[];
}

/**
 * Operations of one buyer and sum that may be one. Who has written a cheque to more targets than that has a usual
 * ticket: that two of them have the same sum says nothing. It also keeps pairs as few as operations.
 */
export const MOST_ALIKE = 5;

/**
 * Pairs of operations that may be one whose target a teller got wrong: same kind, buyers, sum and days, another target.
 * An article that tells both knows of two. `crowded` are the keys of usual tickets; by default those among these
 * operations.
 */
export function possibleConflicts(
  operations: readonly Told[],
  crowded: ReadonlySet<string> = crowdedKeys(operations),
): Conflict[] {
  const sorted = [...operations].sort((a, b) => compareText(a.id, b.id));
  const pairs = new Set<string>();
  const found: Conflict[] = [];
  for (const [key, indexes] of indexesByKey(sorted)) {
    if (crowded.has(key)) continue;
    for (const one of indexes) {
      for (const other of indexes) {
        const pair = `${one} ${other}`;
        if (one >= other || pairs.has(pair)) continue;
        pairs.add(pair);
        const [first, second] = [sorted[one]!, sorted[other]!];
        if (sharesCrowded(first, second, crowded)) continue;
        const conflict = possibleConflict(first, second);
        if (conflict !== null) found.push(conflict);
      }
    }
  }
  return found.sort((a, b) => compareText(a.id, b.id));
}

function crowdedKeys(operations: readonly Told[]): Set<string> {
  const byKey = [...indexesByKey(operations)];
  return new Set(byKey.filter(([, indexes]) => indexes.size > MOST_ALIKE).map(([key]) => key));
}

function indexesByKey(operations: readonly Told[]): Map<string, Set<number>> {
  const byKey = new Map<string, Set<number>>();
  for (const [index, { tellings }] of operations.entries()) {
    for (const key of tellings.flatMap((telling) => telling.chequeKeys))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
  }
  return byKey;
}

/** One key in common is enough, so that the answer does not rest on which key the pair was found by. */
function sharesCrowded(one: Told, other: Told, crowded: ReadonlySet<string>): boolean {
  if (crowded.size === 0) return false;
  const keys = new Set(
    one.tellings.flatMap((telling) => telling.chequeKeys).filter((key) => crowded.has(key)),
  );
  return other.tellings.some((telling) => telling.chequeKeys.some((key) => keys.has(key)));
}

function possibleConflict(one: Told, other: Told): Conflict | null {
  const articles = new Set(one.tellings.map(({ deal }) => deal.articleId));
  if (other.tellings.some(({ deal }) => articles.has(deal.articleId))) return null;
  const [left, right] = [one, other].map(({ tellings }) => [...tellings].sort(byPublication));
  for (const a of left!) {
    for (const b of right!) {
      if (!isOneCheque(a, b)) continue;
      const [first, second] = [a, b].map((telling) =>
        statement(
          telling,
          targetField(telling),
          targetsOf(telling).map(({ name }) => name),
        ),
      );
      return {
        id: conflictId("possible_conflict", "target", first!, second!),
        kind: "possible_conflict",
        operationId: one.id,
        otherOperationId: other.id,
        field: "target",
        a: first!,
        b: second!,
      };
    }
  }
  return null;
}

function targetField({ parties }: Telling): string {
  return `parties[${parties.findIndex(({ role }) => role === "target")}]`;
}

function isOneCheque(a: Telling, b: Telling): boolean {
  const [left, right] = [buyersOf(a), buyersOf(b)];
  if (a.deal.kind !== b.deal.kind || compareSums(a.deal.amount, b.deal.amount) !== "equal") return false;
  if (isOtherRound(a, b) || !meet(left, right)) return false;
  // A round has many investors and a round sum: all of those told must be the same.
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (!few.every((party) => meet([party], many))) return false;
  return isOtherTarget(a, b) && isSameTime(a, b);
}

/** Both name their target, and it is another; what is only described cannot be told apart. */
function isOtherTarget(a: Telling, b: Telling): boolean {
  const [left, right] = [targetsOf(a), targetsOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  if ([...left, ...right].some((target) => target.isPhrase)) return false;
  return !left.some((one) => right.some((other) => isKin(one, other)));
}

function isSameTime(a: Telling, b: Telling): boolean {
  const [told, otherTold] = [daysOf(a.deal.date), daysOf(b.deal.date)];
  if (told !== null && otherTold !== null) {
    return (
      gapOf(told, otherTold) <= DATE_DAYS && Math.min(lengthOf(told), lengthOf(otherTold)) <= 2 * DATE_DAYS
    );
  }
  const [one, other] = [publishedDay(a), publishedDay(b)];
  if (told !== null || otherTold !== null) {
    const [date, published] = told !== null ? [told, other] : [otherTold!, one];
    return published !== null && published >= date.first && published - date.last <= REPORT_DAYS;
  }
  // Of a report of unknown day, nothing says that it is of another time.
  return one === null || other === null || Math.abs(one - other) <= REPORT_DAYS;
}
