import type { DealKind, DealStatus } from "../../document/index.ts";
import { describesSame, isKin, isSame } from "./identity.ts";
import { compareSums, isRevision, type SumRelation } from "./money.ts";
import { buyersOf, sellersOf, type Telling, type TellingParty, targetsOf } from "./telling.ts";
import { daysOf, gapOf, lengthOf, publishedDay } from "./time.ts";

/**
 * What speaks for two tellings being one operation, in points; the threshold is what a purchase gets whose target and
 * acquirer alone are the same, while a financing needs a sum, a date or a round as well.
 */
const POINTS = {
  target: 3,
  sameKind: 1,
  acquirer: 3,
  investor: 2,
  seller: 1,
  sellerWithoutBuyer: 2,
  otherInvestor: -2,
  round: 2,
  sum: { equal: 3, compatible: 2, near: 1, unknown: 0, contradictory: -2 },
  date: { sameDays: 3, overlap: 2, near: 1, unknown: 0, apart: -2 },
} as const;
export const THRESHOLD = 7;

/** Kinds that tellers take for one another, by who tells: the raised and the investor, the bought and the merged. */
const FAMILIES: readonly (readonly DealKind[])[] = [
  ["funding_round", "equity_investment"],
  ["equity_investment", "acquisition"],
  ["acquisition", "merger"],
];
/** Kinds in which a buyer and a target do it once: years may lie between the announcement and the end. */
const ONCE: ReadonlySet<DealKind> = new Set(["acquisition", "merger", "joint_venture", "ipo"]);
const PENDING: ReadonlySet<DealStatus> = new Set(["rumoured", "negotiating", "announced"]);

/** Days between the dates that two tellings give one operation: its announcement and its end, at most. */
const SLACK_DAYS = { once: 550, other: 120 } as const;
/** Days that make no difference: a date told a week off. */
const SAME_DAYS = 7;
/** Days within which a sum that differs, or a date of the other, may still be the same event. */
const NEAR_DAYS = 45;
/** A stretch up to a month is a date, a longer one only a hint. */
const MONTH_DAYS = 31;
/** Days between two reports of one piece of news, and between two that cannot be of one. */
const NEWS_DAYS = 14;
const OLD_NEWS_DAYS = 300;
/** How long a rumour, talks or an announcement may have been going on when they are told. */
const PENDING_DAYS = 365;

/**
 * Points for two tellings being one operation; null where something rules it out. That records of one article are
 * never one operation is for the caller to know.
 */
export function agreement(a: Telling, b: Telling): number | null {
  const kind = kindPoints(a, b);
  if (kind === null || isOtherRound(a, b)) return null;
  if (!sharesTarget(a, b)) return null;
  const parties = partyPoints(a, b);
  if (parties === null) return null;
  const sum = sumOf(a, b);
  const date = datePoints(a, b, sum);
  if (date === null) return null;
  const round = a.deal.round !== null && a.deal.round === b.deal.round ? POINTS.round : 0;
  return POINTS.target + kind + parties + POINTS.sum[sum] + (revised(a, b, sum) ? 2 : 0) + date + round;
}

/** Whether two tellings have points enough to be one operation. */
export function isOneOperation(a: Telling, b: Telling): boolean {
  return a.deal.articleId !== b.deal.articleId && (agreement(a, b) ?? 0) >= THRESHOLD;
}

function kindPoints(a: Telling, b: Telling): number | null {
  const kinds = [a.deal.kind, b.deal.kind];
  if (kinds[0] === kinds[1]) return POINTS.sameKind;
  return FAMILIES.some((family) => kinds.every((kind) => family.includes(kind))) ? 0 : null;
}

/** Whether both name their round, and it is another. */
export function isOtherRound(a: Telling, b: Telling): boolean {
  return a.deal.round !== null && b.deal.round !== null && a.deal.round !== b.deal.round;
}

/** Whether the same is bought, funded or founded, by identity and not by spelling. */
export function sharesTarget(a: Telling, b: Telling): boolean {
  if (a.deal.kind === "merger" || b.deal.kind === "merger") return sharesMerger(a, b);
  const [left, right] = [targetsOf(a), targetsOf(b)];
  if (left.length === 0 || right.length === 0) return sharesNameless(a, b, left.length + right.length);
  const shared = left.filter((one) => right.some((other) => isSameTarget(one, other, a, b)));
  // A manager raises many funds: where both name the fund, it must be the same one.
  if (a.deal.kind === "fund_closing") return shared.length === Math.min(left.length, right.length);
  return shared.length > 0;
}

function isSameTarget(one: TellingParty, other: TellingParty, a: Telling, b: Telling): boolean {
  if (!one.isPhrase && !other.isPhrase) return isSame(one, other);
  if (!one.isPhrase || !other.isPhrase) return false;
  const owners = sellersOf(a).length > 0 && meet(sellersOf(a), sellersOf(b));
  const buyers = meet(buyersOf(a), buyersOf(b));
  return describesSame(one, other) ? owners || buyers : owners && buyers;
}

/** A merger is the same where both sides are, be one of them told as the acquirer. */
function sharesMerger(a: Telling, b: Telling): boolean {
  const sides = (telling: Telling) =>
    telling.parties.filter(({ role }) => role === "merger_party" || role === "target" || role === "acquirer");
  const shared = sides(a).filter((one) => sides(b).some((other) => isSame(one, other)));
  return shared.length >= 2;
}

/** Without a target on one side: partners found the same where two of them do, buyers buy the same where sellers sell it. */
function sharesNameless(a: Telling, b: Telling, targets: number): boolean {
  const shared = buyersOf(a).filter((one) => buyersOf(b).some((other) => isSame(one, other)));
  if (a.deal.kind === "joint_venture") return shared.length >= 2;
  return targets === 0 && shared.length > 0 && meet(sellersOf(a), sellersOf(b));
}

function partyPoints(a: Telling, b: Telling): number | null {
  const [left, right] = [buyersOf(a), buyersOf(b)];
  const seller = meet(sellersOf(a), sellersOf(b));
  const isPurchase = [a, b].some(({ deal }) => deal.kind === "acquisition" || deal.kind === "merger");
  if (a.deal.kind === "merger" || b.deal.kind === "merger") return POINTS.acquirer;
  if (left.length === 0 || right.length === 0) return seller ? POINTS.sellerWithoutBuyer : 0;
  if (!meet(left, right)) {
    // Rival bids, other lenders, other donors: other operations. A round's investors are told in part.
    return !isPurchase && FAMILIES[0]!.includes(a.deal.kind) ? POINTS.otherInvestor : null;
  }
  return (isPurchase ? POINTS.acquirer : POINTS.investor) + (seller ? POINTS.seller : 0);
}

/** What the sums of two tellings are to each other, one telling's price being perhaps the other's valuation. */
export function sumOf(a: Telling, b: Telling): SumRelation {
  const direct = compareSums(a.deal.amount, b.deal.amount);
  if (direct !== "unknown" && direct !== "contradictory") return direct;
  const crossed = [
    compareSums(a.deal.valuation, b.deal.amount),
    compareSums(a.deal.amount, b.deal.valuation),
    ...(a.deal.amount === null || b.deal.amount === null
      ? [compareSums(a.deal.valuation, b.deal.valuation)]
      : []),
  ];
  return crossed.some((relation) => relation === "equal" || relation === "compatible")
    ? "compatible"
    : direct;
}

/** A bid that is not closed yet may be raised, a rumour may be off. */
function revised(a: Telling, b: Telling, sum: SumRelation): boolean {
  const isOpen = [a, b].some(({ deal }) => PENDING.has(deal.status));
  return sum === "contradictory" && isOpen && isRevision(a.deal.amount, b.deal.amount);
}

function datePoints(a: Telling, b: Telling, sum: SumRelation): number | null {
  const [told, otherTold] = [daysOf(a.deal.date), daysOf(b.deal.date)];
  if (told !== null && otherTold !== null) {
    const gap = gapOf(told, otherTold);
    if (gap <= SAME_DAYS) {
      return Math.max(lengthOf(told), lengthOf(otherTold)) <= MONTH_DAYS + 1
        ? POINTS.date.sameDays
        : POINTS.date.overlap;
    }
    return farPoints(a, b, gap, sum);
  }
  if (told !== null) return halfTold(a, told, b, sum);
  if (otherTold !== null) return halfTold(b, otherTold, a, sum);
  return untold(a, b);
}

/** Two dates that do not meet: the announcement and the end of one operation, where nothing else differs. */
function farPoints(a: Telling, b: Telling, gap: number, sum: SumRelation): number | null {
  const once = ONCE.has(a.deal.kind) && ONCE.has(b.deal.kind);
  if (gap > (once ? SLACK_DAYS.once : SLACK_DAYS.other)) return null;
  if (gap <= NEAR_DAYS) return POINTS.date.near;
  const differs = sum === "contradictory" && !revised(a, b, sum);
  if (differs || isOtherStake(a, b)) return null;
  return once || sum === "equal" ? POINTS.date.unknown : POINTS.date.apart;
}

function isOtherStake(a: Telling, b: Telling): boolean {
  const [one, other] = [a.deal.stake?.max ?? null, b.deal.stake?.max ?? null];
  return one !== null && other !== null && one !== other;
}

/** One date told, the other telling has only its day of publication: it tells of what was done by then. */
function halfTold(
  dated: Telling,
  told: { first: number; last: number },
  other: Telling,
  sum: SumRelation,
): number | null {
  const published = publishedDay(other);
  if (published === null) return POINTS.date.unknown;
  const pending = PENDING.has(other.deal.status);
  if (told.first > published + SAME_DAYS) {
    return pending ? farPoints(dated, other, told.first - published, sum) : null;
  }
  const age = published - told.last;
  if (age <= NEWS_DAYS) return POINTS.date.overlap;
  if (!pending) return POINTS.date.unknown;
  return age <= PENDING_DAYS ? POINTS.date.near : farPoints(dated, other, age, sum);
}

/** No date told: two reports of the same days tell the same news. */
function untold(a: Telling, b: Telling): number {
  const [one, other] = [publishedDay(a), publishedDay(b)];
  if (one === null || other === null) return POINTS.date.unknown;
  const gap = Math.abs(one - other);
  if (gap <= NEWS_DAYS) return POINTS.date.overlap;
  return gap > OLD_NEWS_DAYS && !ONCE.has(a.deal.kind) ? POINTS.date.apart : POINTS.date.unknown;
}

/** Whether two groups of parties have one in common, or of one group. */
export function meet(left: readonly TellingParty[], right: readonly TellingParty[]): boolean {
  return left.some((one) => right.some((other) => isKin(one, other)));
}
