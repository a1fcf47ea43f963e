import type { Reading } from "../read.ts";
import { inRole, PENDING, since, type Telling } from "../telling.ts";

/** Frames of a bid, told by who makes it. */
const BID = /^acquisition\/(?:bid|bid-for|bid-on|bid-told|bid-to|bid-of|want)$/;
/** How many sentences behind its bid a rebuff may stand. */
const REACH = 2;

/**
 * « X proposait 3 M€ pour Y ; Z l'a éconduit le 5 avril »: who turns down a bid that the text has just told for another firm
 * is the owner of that one, and no bid for Z is told.
 */
export function joinRebuffs(reading: Reading, told: readonly Telling[]): void {
  const rebuffs = reading.tellings.filter(({ frame }) => frame.name === "acquisition/rebuff");
  for (const rebuff of rebuffs) {
    const bid = bidBefore(rebuff, [...since(told, reading.sentence - REACH), ...reading.tellings]);
    if (bid === undefined) continue;
    bid.status = rebuff.status;
    bid.date ??= rebuff.date;
    const known = new Set(bid.fillers.map(({ entity }) => entity));
    const owners = rebuff.fillers.filter(({ role, entity }) => role === "target" && !known.has(entity));
    if (inRole(bid, "seller").length === 0)
      bid.fillers.push(...owners.map((owner) => ({ ...owner, role: "seller" as const })));
    reading.tellings.splice(reading.tellings.indexOf(rebuff), 1);
  }
}

/** The open bid of the same firm for another than the one that turns it down. */
function bidBefore(rebuff: Telling, near: readonly Telling[]): Telling | undefined {
  const bidders = inRole(rebuff, "acquirer");
  const answering = inRole(rebuff, "target");
  return near.findLast((each) => {
    const targets = inRole(each, "target");
    return (
      each !== rebuff &&
      each.trigger.start < rebuff.trigger.start &&
      BID.test(each.frame.name) &&
      (PENDING.has(each.status.value) || each.status.value === "cancelled") &&
      bidders.length > 0 &&
      bidders.every((id) => inRole(each, "acquirer").includes(id)) &&
      targets.length > 0 &&
      !targets.some((id) => answering.includes(id))
    );
  });
}
