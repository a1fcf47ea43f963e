import type { DateMention, MoneyMention } from "../../document/index.ts";
import { isEarlierEnd } from "../statuses/earlier-tries.ts";
import { inRole, type Telling } from "../telling.ts";
import { isBidRaised, raiseBid } from "./bids-raised.ts";
import { isResale } from "./bought-before.ts";
import {
  areHalves,
  isEntryOf,
  isListingOf,
  isOtherTry,
  isPaidInto,
  isSellersSide,
  isSharesBidFor,
  isUnionOf,
  isVentureOf,
  isWholeOf,
} from "./same-operation.ts";
import { isSeatIn, seatIn } from "./seats.ts";

/** Joins the tellings of one operation; the first telling of each keeps its place. */
export function mergeTellings(tellings: readonly Telling[]): Telling[] {
  const records: Telling[] = [];
  /** Indices of records that turned out to be a part of another. */
  const joined = new Set<number>();
  /** The records by each party that all tellings of one operation share, as indices into `records`. */
  const byParty = new Map<string, Set<number>>();
  const file = (telling: Telling, record: number): void => {
    for (const id of sharedParties(telling))
      byParty.set(id, (byParty.get(id) ?? new Set<number>()).add(record));
  };
  // A listing first, so that the sum raised by it joins it wherever it is told; parts last, when their whole is known.
  const rank = ({ kind, part }: Telling) => (part === true ? 2 : kind === "ipo" ? 0 : 1);
  for (const telling of [...tellings].sort((a, b) => rank(a) - rank(b))) {
    const near = new Set(sharedParties(telling).flatMap((id) => [...(byParty.get(id) ?? [])]));
    const ordered = [...near].filter((each) => !joined.has(each)).sort((a, b) => a - b);
    const first = (fits: (record: Telling, telling: Telling) => boolean): number | undefined =>
      ordered.find((each) => fits(records[each]!, telling));
    const whole = telling.part === true ? first(isWholeOf) : undefined;
    if (whole !== undefined) {
      records[whole]!.tranches.push(telling.amount!);
      // Who is told to have come in with the part is in the whole.
      const known = new Set(records[whole]!.fillers.map(({ entity }) => entity));
      records[whole]!.fillers.push(...telling.fillers.filter(({ entity }) => !known.has(entity)));
      continue;
    }
    const venture = first(isVentureOf);
    if (venture !== undefined) {
      records[venture]!.amount ??= telling.amount;
      continue;
    }
    const bought = first(isPaidInto);
    if (bought !== undefined) {
      records[bought]!.amount = telling.amount;
      continue;
    }
    const round = first(isSeatIn);
    if (round !== undefined) {
      seatIn(records[round]!, telling);
      continue;
    }
    const seat = first((each, whole) => isSeatIn(whole, each));
    if (seat !== undefined) {
      seatIn(telling, records[seat]!);
      records[seat] = telling;
      continue;
    }
    const raised = first(isBidRaised);
    if (raised !== undefined) {
      const bid = records[raised]!;
      absorb(bid, { ...telling, amount: null, status: bid.status });
      raiseBid(bid, telling);
      file(telling, raised);
      continue;
    }
    const record =
      first(sameOperation) ??
      first(isUnionOf) ??
      first(isSharesBidFor) ??
      first(isListingOf) ??
      first(isEntryOf);
    if (record === undefined) records.push(telling);
    else if (records[record]!.kind === "acquisition" && telling.kind !== "acquisition")
      absorb(records[record]!, { ...telling, fillers: [], status: records[record]!.status });
    // « La société lèverait 9 M€ »: what a listing may bring makes the listing no rumour.
    else if (records[record]!.kind === "ipo" && telling.kind !== "ipo")
      absorb(records[record]!, {
        ...telling,
        fillers: telling.kind === "funding_round" ? telling.fillers : [],
        status: records[record]!.status,
      });
    else absorb(records[record]!, telling);
    // « vend A et B. … ces deux filiales pour 9 M€ »: one operation, told as two before.
    if (record !== undefined && telling.amount !== null && inRole(telling, "target").length > 1) {
      for (const each of ordered) {
        if (each === record || !isWithin(records[each]!, telling)) continue;
        absorb(records[record]!, records[each]!);
        joined.add(each);
      }
    }
    file(telling, record ?? records.length - 1);
  }
  return records.filter((_, index) => !joined.has(index)).sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Whether a record without a sum tells no more than a part of what a telling of several targets does. */
function isWithin(record: Telling, telling: Telling): boolean {
  const targets = inRole(telling, "target");
  return (
    record.amount === null &&
    inRole(record, "target").every((id) => targets.includes(id)) &&
    sameOperation(record, telling)
  );
}

/** Whom or what an operation is about: two tellings without one in common are never of one operation. */
function sharedParties({ fillers }: Telling): string[] {
  return fillers
    .filter(({ role }) => role === "target" || role === "merger_party" || role === "partner")
    .map(({ entity }) => entity);
}

/** Whether two tellings are of one operation: same kind and target, nothing that contradicts. */
export function sameOperation(a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind) return isSellersSide(a, b);
  if (a.kind === "merger" || a.kind === "joint_venture") {
    const role = a.kind === "merger" ? "merger_party" : "partner";
    return (
      inRole(a, role).filter((id) => inRole(b, role).includes(id)).length > 1 &&
      compatibleDates(a.date?.value, b.date?.value)
    );
  }
  if (!shares(inRole(a, "target"), inRole(b, "target"), false) || isResale(a, b)) return false;
  if (isOtherTry(a, b) || isOtherTry(b, a) || isEarlierEnd(a, b) || isEarlierEnd(b, a)) return false;
  const near = Math.abs(a.sentence - b.sentence) <= 1;
  if (!compatibleSums(a.amount?.value, b.amount?.value) || !compatibleDates(a.date?.value, b.date?.value))
    return false;
  if (a.round !== null && b.round !== null && a.round.value !== b.round.value) return false;
  for (const role of ["acquirer", "lender", "grantor"] as const)
    if (!shares(inRole(a, role), inRole(b, role), true)) return false;
  if (a.kind === "equity_investment" && !shares(inRole(a, "investor"), inRole(b, "investor"), true))
    return false;
  // « L'État vend un quart de ses titres X. … Le fonds Y avait pris 12 % de X »: a sale and a purchase far apart.
  if (a.kind === "equity_investment" && !near && areHalves(a, b)) return false;
  if (
    a.kind === "acquisition" &&
    !shares(inRole(a, "acquirer"), inRole(b, "acquirer"), false) &&
    !shares(inRole(a, "seller"), inRole(b, "seller"), false)
  )
    return near;
  if (["funding_round", "debt_financing", "grant"].includes(a.kind)) {
    return (
      near ||
      isUnderHeading(a, b) ||
      (a.amount !== null && b.amount !== null) ||
      (a.date !== null && b.date !== null) ||
      (a.round !== null && b.round !== null)
    );
  }
  return true;
}

/** How many sentences the text under a heading is looked through. */
const UNDER = 4;

/** « 1. X : 2 M€ », and in the text under it « Y et Z signent sa série B »: the round that the heading tells. */
function isUnderHeading(heading: Telling, { amount, date, sentence }: Telling): boolean {
  const isHeading = heading.fillers.some(
    ({ role, span }) => role === "target" && span.start === heading.trigger.start,
  );
  const lines = sentence - heading.sentence;
  return isHeading && lines > 0 && lines <= UNDER && amount === null && date === null;
}

export function shares(a: readonly string[], b: readonly string[], emptyFits: boolean): boolean {
  if (a.length === 0 || b.length === 0) return emptyFits;
  return a.some((id) => b.includes(id));
}

export function compatibleSums(a: MoneyMention | undefined, b: MoneyMention | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) return false;
  if (a.min === null || b.min === null || a.max === null || b.max === null) return true;
  return a.min <= b.max * 1.02 && b.min <= a.max * 1.02;
}

export function compatibleDates(a: DateMention | undefined, b: DateMention | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [aFrom, aTo, bFrom, bTo] = [
    a.earliest ?? "",
    a.latest ?? "9999",
    b.earliest ?? "",
    b.latest ?? "9999",
  ];
  return aFrom <= bTo && bFrom <= aTo;
}

/** Adds to a record what another telling of the same operation says. */
export function absorb(record: Telling, other: Telling): void {
  for (const filler of other.fillers) {
    const known = record.fillers.find((each) => each.role === filler.role && each.entity === filler.entity);
    if (known === undefined) record.fillers.push(filler);
    else if (filler.lead && !known.lead)
      record.fillers[record.fillers.indexOf(known)] = { ...known, lead: true };
  }
  record.amount = moreExact(record.amount, other.amount);
  record.valuation ??= other.valuation;
  record.stake ??= other.stake;
  record.round ??= other.round;
  record.date = finer(record.date, other.date);
  record.closing ??= other.closing;
  record.tranches.push(
    ...other.tranches.filter(
      (tranche) => !record.tranches.some((each) => each.value.min === tranche.value.min),
    ),
  );
  record.sources.push(...other.sources);
  // « a racheté X. Y aurait déboursé 3 M€ », « Y dément avoir payé 3 M€ »: of what is done, only the price is a rumour.
  if (record.status.value === "completed" && isRumouredPrice(other)) return;
  if (isBidTaken(record, other)) record.status = other.status;
  else if (STRENGTH[other.status.value] > STRENGTH[record.status.value] && !isLaunchedAlready(record, other))
    record.status = other.status;
}

/** « a mis 3 M€ sur la table pour racheter X. Il l'a racheté en mai »: the bid went through. */
function isBidTaken({ status, trigger }: Telling, other: Telling): boolean {
  return (
    status.rule === "status/bid" &&
    other.status.value === "completed" &&
    /^acquisition\/(?:buy|take-over)$/.test(other.frame.name) &&
    other.trigger.start > trigger.start
  );
}

/**
 * « est la cible d'une OPA de Y, qui propose 34 euros par action »: a bid launched is no more open for its price,
 * nor one that a court has chosen: « le tribunal a attribué X à Y, qui offrait 3 M€ ».
 */
function isLaunchedAlready({ frame, status }: Telling, other: Telling): boolean {
  return (
    (AWARDED.test(frame.name) &&
      /^acquisition\/bid/.test(other.frame.name) &&
      other.status.value === "negotiating") ||
    (/^acquisition\/(?:bid-aimed|launch-bid|bid-public|bid-for)$/.test(frame.name) &&
      status.value === "announced" &&
      // « … L'offre d'achat de Y sera étudiée »: the same, called otherwise.
      /^acquisition\/bid(?:-for|-of|-told)?$/.test(other.frame.name) &&
      other.status.rule === "status/frame")
  );
}

/** Frames of what a court has decided. */
const AWARDED =
  /^acquisition\/(?:court-award|court-prefer|court-choose|appoint|hand-over|rule-for|decide-for)$/;

function isRumouredPrice({ amount, status, frame }: Telling): boolean {
  if (amount === null) return false;
  // « a ouvert son capital à Y, qui a mis 3 M€ sur la table »: a price, no bid of its own.
  if (frame.name === "acquisition/table") return status.rule === "status/frame";
  return (
    (status.value === "rumoured" || status.value === "denied") && frame.name.startsWith("acquisition/pay")
  );
}

/** Which of two statuses of one operation prevails. */
const STRENGTH = {
  completed: 0,
  rumoured: 1,
  announced: 2,
  negotiating: 3,
  cancelled: 5,
  denied: 4,
} as const;

function moreExact(a: Telling["amount"], b: Telling["amount"]): Telling["amount"] {
  if (a === null || b === null) return a ?? b;
  return a.value.qualifier !== "exact" && b.value.qualifier === "exact" ? b : a;
}

function finer(a: Telling["date"], b: Telling["date"]): Telling["date"] {
  if (a === null || b === null) return a ?? b;
  return (b.value.edtf?.length ?? 0) > (a.value.edtf?.length ?? 0) ? b : a;
}

/** Adds what a telling without its own target says to the operation before it. */
export function absorbInto(host: Telling, telling: Telling): void {
  if (isEarlierEnd(telling, host)) return;
  const targets = new Set(["target", "merger_party"]);
  const fillers = telling.fillers.filter(
    (filler) => !targets.has(filler.role) && !host.fillers.some((each) => each.entity === filler.entity),
  );
  const amount = host.amount === null ? telling.amount : null;
  const priced = telling.amount !== null && telling.status.value === "rumoured";
  // « Y rachète X. Il aligne 3 M€ »: what a rival lines up in vain, who has got it pays.
  const paid = telling.frame.name === "acquisition/bid-lined-up" && host.status.value !== "negotiating";
  const status = (priced && host.status.value === "completed") || paid ? host.status : telling.status;
  absorb(host, { ...telling, fillers, amount, status });
}
