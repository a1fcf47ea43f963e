import { gappedSubject } from "../clauses/clauses.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { addPayers } from "../roles/payers.ts";
import { hasParties, isPricedChange } from "../tell.ts";
import { inRole, since, type Telling } from "../telling.ts";
import { readBareSums } from "../values/bare-sums.ts";
import { addLotPrices } from "../values/lots.ts";
import { readRanked } from "../values/ranked.ts";
import { onlyDealPriced } from "./about.ts";
import { addEarlierBuyers } from "./bought-before.ts";
import { isPartOfTold } from "./brought.ts";
import { complete } from "./complete.ts";
import type { Continuation } from "./continuation.ts";
import { follow } from "./follow.ts";
import { joinHalves } from "./halves.ts";
import { readHeldShares } from "./held-shares.ts";
import { takeUp } from "./hosts.ts";
import { joinTold } from "./joins.ts";
import { lastDeal } from "./last-deal.ts";
import { joinListing } from "./listings.ts";
import { absorbInto, compatibleDates, compatibleSums } from "./merge.ts";
import { settleOccasions } from "./occasions.ts";
import { addOwnListing } from "./own-listing.ts";
import { readPartedVentures } from "./parted-ventures.ts";
import { addGiversOfParts } from "./parts-given.ts";
import { joinPlacings } from "./placings.ts";
import { readPreviousRounds } from "./previous-rounds.ts";
import { joinRebuffs } from "./rebuffed.ts";
import { isOtherTry } from "./same-operation.ts";
import { addRanked, addSequel, isRanked } from "./sequels.ts";
import { readSharedVentures } from "./shared-ventures.ts";
import { readSharesPaid } from "./shares-paid.ts";
import { readSubscriptions } from "./subscriptions.ts";
import { readTurnedDown } from "./turned-down.ts";

/** Gives what extends an operation to the one told before: its investors, price, date. */
export function extend(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  joinPlacings(reading);
  readSharesPaid(reading, before);
  // Its backers are told behind it by verbs of their own.
  readRanked(reading);
  addPayers(reading);
  readSubscriptions(reading, told);
  readHeldShares(reading, told, before);
  for (const extension of joinHalves(reading, told, before)) addExtension(extension, reading, told);
  readPartedVentures(reading);
  readSharedVentures(reading);
  addEarlierBuyers(reading);
  reading.tellings.sort((a, b) => a.trigger.start - b.trigger.start);
  joinListing(reading);
  addGiversOfParts(reading, told);
  readBareSums(reading, told);
  readPreviousRounds(reading, told);
  readTurnedDown(reading, told);
  joinRebuffs(reading, told);
  settleOccasions(reading);
  follow(reading, told, before);
  addLotPrices(reading.scene.terms, reading.tellings);
}

/** Adds what a clause tells to the operation that it goes on with, else as one of its own. */
function addExtension(
  { telling, clause }: Reading["extensions"][number],
  reading: Reading,
  told: readonly Telling[],
): void {
  const before = toldBefore(telling, reading, told);
  const ranked = telling.frame.kind === "extend" && isRanked(telling, reading);
  const only =
    ranked || before.length > 0 ? undefined : onlyDealPriced(reading.scene.terms, reading.sentence, told);
  const near = only === undefined ? before : [only];
  const continuation: Continuation = { telling, clause, reading, told, near };
  if (ranked) addRanked(continuation);
  else if (telling.frame.kind === "extend") joinTold(continuation);
  else if (telling.frame.kind === "sequel") addSequel(continuation);
  else if (isOtherTryBeside(continuation) || !takeUp(continuation)) addOwn(continuation);
}

/** Whether a round that came to nothing is told beside one that is done; where it names no company, it gets the other's. */
function isOtherTryBeside({ telling, near }: Continuation): boolean {
  const done = near.findLast((each) => isOtherTry(telling, each));
  if (done === undefined) return false;
  if (inRole(telling, "target").length === 0)
    telling.fillers.push(...done.fillers.filter(({ role }) => role === "target"));
  return true;
}

/** The operations told before a clause, in its sentence and the two before. */
function toldBefore(telling: Telling, reading: Reading, told: readonly Telling[]): Telling[] {
  return [...since(told, reading.sentence - 2), ...reading.tellings].filter(
    (each) =>
      each.trigger.start < telling.trigger.start &&
      // « Y a également prêté »: what was lent, not what was raised.
      (telling.frame.name !== "extend/lend" || each.kind === "debt_financing"),
  );
}

/** Adds a telling as an operation of its own once the text has given it the parties that it lacks. */
function addOwn({ telling, clause, reading, told, near }: Continuation): void {
  const { scene } = reading;
  // « Y accompagne X d'un prêt, et Z d'une subvention »: to whom, the first of the two says.
  const shared = near.findLast((each) => each.sentence === reading.sentence);
  // « Z a confié 3 M€ à X ; Y est arrivé ensuite comme actionnaire »: of the same.
  const arrived = telling.frame.name === "equity_investment/arrive" && inRole(telling, "target").length === 0;
  if (shared !== undefined && (arrived || gappedSubject(scene.terms, clause.trigger) !== null))
    telling.fillers.push(...shared.fillers.filter(({ role }) => role === "target"));
  if (isPartOfTold(telling, [...told, ...reading.tellings], scene)) return;
  complete(telling, clause, scene, lastDeal(told, reading, telling.trigger.start));
  addOwnListing(telling, scene, told);
  if (hasParties(telling)) {
    reading.tellings.push(telling);
    return;
  }
  const same = near.findLast(
    (each) =>
      each.kind === telling.kind &&
      compatibleSums(each.amount?.value, telling.amount?.value) &&
      compatibleDates(each.date?.value, telling.date?.value),
  );
  if (same !== undefined && !isOthers(telling, same)) absorbInto(same, telling);
  // « X a changé de mains pour 3 M€ »: at a price, whoever it is that bought.
  else if (same === undefined && isPricedChange(telling)) reading.tellings.push(telling);
}

/** A buyer or a seller that the operation does not have, or who sells where he buys: what is told is another's. */
function isOthers(telling: Telling, host: Telling): boolean {
  if (inRole(telling, "seller").some((id) => inRole(host, "acquirer").includes(id))) return true;
  const buyers = telling.fillers.filter(({ role }) => role !== "target");
  return (
    TRADED.has(telling.kind) &&
    buyers.length > 0 &&
    !buyers.some(({ entity }) => host.fillers.some((each) => each.entity === entity))
  );
}
