import { inRole, type Telling } from "../telling.ts";
import { compatibleDates, compatibleSums } from "./merge.ts";

/** How many sentences apart a round and what one of its backers got in it may be told. */
const REACH = 2;

/**
 * « X lève 17 M€ auprès de Y. Y devient le premier actionnaire de X avec 11 % du capital », « Y détient désormais 6 % de X.
 * X vient de lever 9 M€ »: what a backer gets in a round is no investment of its own.
 */
export function isSeatIn(round: Telling, seat: Telling): boolean {
  if (round.kind !== "funding_round" || seat.kind !== "equity_investment" || round.amount === null)
    return false;
  const apart = seat.sentence - round.sentence;
  const backers = inRole(round, "investor");
  const own = inRole(seat, "investor");
  const known = own.some((id) => backers.includes(id));
  // « Y rachète ensuite 11 % de X pour 2 M€ »: from others, besides.
  if (seat.amount !== null && seat.frame.name === "equity_investment/buy-share") return false;
  const holds = seat.frame.name === "acquisition/new-owner" && apart === -1;
  return (
    Math.abs(apart) <= REACH &&
    (known || holds) &&
    own.length > 0 &&
    seat.stake !== null &&
    round.stake === null &&
    seat.status.value === round.status.value &&
    inRole(seat, "seller").length === 0 &&
    inRole(seat, "target").some((id) => inRole(round, "target").includes(id)) &&
    isPart(round, seat) &&
    compatibleDates(round.date?.value, seat.date?.value)
  );
}

/** Whether what a backer puts in, where it is told, is no more than the round brings. */
function isPart({ amount: total }: Telling, { amount }: Telling): boolean {
  const [sum, whole] = [amount?.value.max ?? null, total?.value.max ?? null];
  if (sum === null) return amount === null || compatibleSums(total?.value, amount.value);
  return whole !== null && sum <= whole && amount!.value.currency === total!.value.currency;
}

/** Adds to a round who got a seat in it, and the share that he got. */
export function seatIn(round: Telling, seat: Telling): void {
  const known = new Set(round.fillers.map(({ entity }) => entity));
  round.fillers.push(...seat.fillers.filter(({ role, entity }) => role === "investor" && !known.has(entity)));
  round.stake = seat.stake;
  round.valuation ??= seat.valuation;
  round.date ??= seat.date;
  round.sources.push(...seat.sources);
}
