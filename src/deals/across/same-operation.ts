import { inRole, type Telling } from "../telling.ts";
import { compatibleDates, compatibleSums, shares } from "./merge.ts";

/** A first closing of a fund whose final one the text tells. */
export function isWholeOf(whole: Telling, part: Telling): boolean {
  const [sum, total] = [part.amount?.value.max ?? null, whole.amount?.value.max ?? null];
  return (
    part.kind === whole.kind &&
    sum !== null &&
    total !== null &&
    sum < total &&
    shares(inRole(part, "target"), inRole(whole, "target"), false)
  );
}

/** How many sentences behind a listing may tell what it is to bring: over its range and its days. */
const AWAITED = 3;

/** « est entré en Bourse en y levant 201 M$ »: the sum raised is the listing's. */
export function isListingOf(listing: Telling, raise: Telling): boolean {
  return (
    isFloatOf(listing, raise) ||
    (listing.kind === "ipo" &&
      raise.kind === "funding_round" &&
      raise.round === null &&
      inRole(raise, "investor").length === 0 &&
      Math.abs(listing.sentence - raise.sentence) <= (raise.status.value === "completed" ? 1 : AWAITED) &&
      shares(inRole(listing, "target"), inRole(raise, "target"), false) &&
      compatibleSums(listing.amount?.value, raise.amount?.value))
  );
}

/** « X entre en Bourse. Son actionnaire a mis sur le marché 35 % du capital »: a share sold to nobody who is named. */
function isFloatOf(listing: Telling, sale: Telling): boolean {
  return (
    listing.kind === "ipo" &&
    sale.kind === "equity_investment" &&
    listing.status.value !== "cancelled" &&
    inRole(sale, "investor").length === 0 &&
    inRole(sale, "seller").length > 0 &&
    sale.stake !== null &&
    listing.stake === null &&
    Math.abs(listing.sentence - sale.sentence) <= 2 &&
    shares(inRole(listing, "target"), inRole(sale, "target"), false) &&
    compatibleSums(listing.amount?.value, sale.amount?.value)
  );
}

/** « X lève 9 M€. Y entre à son capital »: an entry told right after the round, without a value of its own, is a part of it. */
export function isEntryOf(round: Telling, entry: Telling): boolean {
  return (
    round.kind === "funding_round" &&
    entry.kind === "equity_investment" &&
    round.amount !== null &&
    [entry.amount, entry.stake, entry.valuation, entry.date].every((value) => value === null) &&
    entry.sentence >= round.sentence &&
    entry.sentence <= round.sentence + 2 &&
    entry.status.value === round.status.value &&
    inRole(entry, "seller").length === 0 &&
    shares(inRole(round, "target"), inRole(entry, "target"), false)
  );
}

/** « X va racheter Y. Ce mariage de X et de Y … »: another word for the purchase, with no terms of its own. */
export function isUnionOf(purchase: Telling, union: Telling): boolean {
  const united = inRole(union, "merger_party");
  return (
    purchase.kind === "acquisition" &&
    union.kind === "merger" &&
    union.trigger.start > purchase.trigger.start &&
    united.length === 2 &&
    inRole(purchase, "target").some((id) => united.includes(id)) &&
    inRole(purchase, "acquirer").some((id) => united.includes(id)) &&
    compatibleSums(purchase.amount?.value, union.amount?.value) &&
    compatibleDates(purchase.date?.value, union.date?.value)
  );
}

/** How many sentences behind a bid may tell which share it is for. */
const SHARE_BID_FOR = 2;

/** « X lance une OPA sur Y. Il entend mettre la main sur les 28 % de Y qu'il n'a pas »: the share that the bid is for. */
export function isSharesBidFor(bid: Telling, taken: Telling): boolean {
  const takers = inRole(taken, "investor");
  return (
    bid.kind === "acquisition" &&
    /\/(?:launch-)?bid/.test(bid.frame.name) &&
    (bid.status.value === "announced" || bid.status.value === "negotiating") &&
    taken.kind === "equity_investment" &&
    taken.stake !== null &&
    taken.status.value === "announced" &&
    taken.sentence >= bid.sentence &&
    taken.sentence <= bid.sentence + SHARE_BID_FOR &&
    takers.length > 0 &&
    takers.every((id) => inRole(bid, "acquirer").includes(id)) &&
    inRole(taken, "seller").length === 0 &&
    shares(inRole(bid, "target"), inRole(taken, "target"), false) &&
    compatibleSums(bid.amount?.value, taken.amount?.value) &&
    compatibleDates(bid.date?.value, taken.date?.value)
  );
}

/** « une société commune, X, dans laquelle Y met 5 M€ »: what its partner puts in founds it. */
export function isVentureOf(venture: Telling, investment: Telling): boolean {
  return (
    venture.kind === "joint_venture" &&
    investment.kind === "equity_investment" &&
    venture.sentence === investment.sentence &&
    shares(inRole(venture, "target"), inRole(investment, "target"), false) &&
    shares(inRole(venture, "partner"), inRole(investment, "investor"), false)
  );
}

/** « repris par X, qui y remet 5 M€ »: what the buyer puts in is told as the price, where no other is. */
export function isPaidInto(purchase: Telling, investment: Telling): boolean {
  const buyers = inRole(purchase, "acquirer");
  return (
    purchase.kind === "acquisition" &&
    investment.kind === "equity_investment" &&
    purchase.sentence === investment.sentence &&
    purchase.amount === null &&
    investment.amount !== null &&
    investment.stake === null &&
    investment.date === null &&
    shares(inRole(purchase, "target"), inRole(investment, "target"), false) &&
    inRole(investment, "investor").length > 0 &&
    inRole(investment, "investor").every((id) => buyers.includes(id))
  );
}

/** Whether one tells only who sells and the other only who buys, with no share or sum in common. */
export function areHalves(a: Telling, b: Telling): boolean {
  const bought = ({ fillers }: Telling) => fillers.some(({ role }) => role === "investor");
  const common = (["stake", "amount"] as const).some((value) => a[value] !== null && b[value] !== null);
  return bought(a) !== bought(b) && !common;
}

/** « 30 % de Morlin, cédés par Tardieu »: the seller's side, without a buyer of its own, of the purchase just told. */
export function isSellersSide(a: Telling, b: Telling): boolean {
  return (
    a.kind === "equity_investment" &&
    b.kind === "acquisition" &&
    Math.abs(a.sentence - b.sentence) <= 1 &&
    inRole(b, "acquirer").length === 0 &&
    shares(inRole(a, "target"), inRole(b, "target"), false) &&
    compatibleSums(a.amount?.value, b.amount?.value)
  );
}

/** « X a levé 3 M€. Une première tentative de tour de table, avec Y, avait tourné court »: no part of the round that is done. */
export function isOtherTry({ frame, status }: Telling, round: Telling): boolean {
  return (
    frame.name === "funding_round/attempt" &&
    status.value === "cancelled" &&
    round.kind === "funding_round" &&
    round.status.value === "completed"
  );
}
