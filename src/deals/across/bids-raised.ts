import { inRole, type Telling } from "../telling.ts";
import { compatibleDates, compatibleSums } from "./merge.ts";

/** Frames of an offer for a company, whoever gets it. */
const BID = /^acquisition\/(?:bid(?!-height|-lined-up)|table|outbid|approach)/;
/** How many sentences behind his bid a bidder goes on with it. */
const NEAR = 4;

/** « X propose 105 M€ pour Y. Il relève son offre à 117 M€ »: the bid of one bidder has the terms that he named last. */
export function isBidRaised(bid: Telling, raise: Telling): boolean {
  if (!isOpenBid(bid) || !isOpenBid(raise) || raise.amount === null || bid.amount === null) return false;
  const far = raise.sentence - bid.sentence;
  if (far < 0 || far > NEAR || raise.trigger.start < bid.trigger.start) return false;
  // A day of its own is that of another bid.
  if (!compatibleDates(bid.date?.value, raise.date?.value)) return false;
  const { currency } = bid.amount.value;
  return (
    (raise.amount.value.currency === currency || raise.amount.value.currency === null) &&
    !compatibleSums(bid.amount.value, raise.amount.value) &&
    sameIn("target", bid, raise) &&
    sameIn("acquirer", bid, raise)
  );
}

/** The terms that a bidder named last. */
export function raiseBid(bid: Telling, { amount, status }: Telling): void {
  bid.amount = amount;
  if (status.value !== "announced") bid.status = status;
}

function isOpenBid({ kind, frame, status }: Telling): boolean {
  return kind === "acquisition" && BID.test(frame.name) && status.value !== "completed";
}

function sameIn(role: "target" | "acquirer", a: Telling, b: Telling): boolean {
  const [own, other] = [inRole(a, role), inRole(b, role)];
  return own.length > 0 && own.length === other.length && own.every((id) => other.includes(id));
}
