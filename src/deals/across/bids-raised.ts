import { mainSubjectIn } from "../clauses/subject.ts";
import type { Reading } from "../read.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";
import { compatibleDates, compatibleSums } from "./merge.ts";

/** Frames of an offer for a company, whoever gets it. */
const BID = /^acquisition\/(?:bid(?!-height|-lined-up)|table|outbid|approach)/;
/** The same as told by who turns it down; its day is that of the answer. */
const TURNED_DOWN = /^acquisition\/(?:rebuff|sent-off)/;
/** How many sentences behind his bid a bidder goes on with it. */
const NEAR = 4;

/** « X propose 105 M€ pour Y. Il relève son offre à 117 M€ »: the bid of one bidder has the terms that he named last. */
export function isBidRaised(bid: Telling, raise: Telling): boolean {
  if (!isOpenBid(raise) || raise.amount === null) return false;
  const turnedDown = TURNED_DOWN.test(bid.frame.name) && bid.amount === null;
  if (!turnedDown && (!isOpenBid(bid) || bid.amount === null)) return false;
  const far = raise.sentence - bid.sentence;
  if (far < 0 || far > NEAR || raise.trigger.start < bid.trigger.start) return false;
  // A day of its own is that of another bid.
  if (!turnedDown && !compatibleDates(bid.date?.value, raise.date?.value)) return false;
  const currency = bid.amount?.value.currency ?? null;
  return (
    (currency === null || raise.amount.value.currency === currency || raise.amount.value.currency === null) &&
    (bid.amount === null || !compatibleSums(bid.amount.value, raise.amount.value)) &&
    sameIn("target", bid, raise) &&
    sameIn("acquirer", bid, raise)
  );
}

/** The terms that a bidder named last. */
export function raiseBid(bid: Telling, { amount, status, trigger, earlier }: Telling): void {
  bid.amount = amount;
  // « Sa première approche valorisait Y 3 M€ »: no more.
  if (bid.valuation !== null && bid.valuation.span.start < trigger.start) bid.valuation = null;
  // « Y l'a éconduit »: whatever he named, it has come to nothing.
  if (TURNED_DOWN.test(bid.frame.name)) return;
  // « Le conseil refuse. Il revient avec 3 M€ »: what was over is under way again.
  const again = bid.status.value === "cancelled" && bid.status.span.start < trigger.start && earlier !== true;
  if (status.value !== "announced") bid.status = status;
  else if (again) bid.status = { ...status, value: "negotiating" };
}

/** Verbs of who goes up or down with his bid, folded. */
const CLIMBS =
  /^(?:(?:re)?mont\w{1,6}|grimp\w{1,6}|pouss\w{1,6}|(?:re)?descend\w{0,6}|releve\w{0,3}|va|vont|alla|allait|alle|ira|irait)$/;
/** How many terms before its sum such a verb may stand: « il est monté en juin jusqu'à 3 M€ ». */
const TO_SUM = 4;
/** How many terms before such a verb what climbs may stand. */
const BY_VERB = 3;
/** How many sentences behind his bid a bidder climbs. */
const STEPS = 2;

/** « X propose 105 M€ pour Y. Il monte jusqu'à 121 M€, redescend à 117 »: sums that a bidder goes to, each instead of the one before. */
export function readClimbs(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  const bid = [...since(told, reading.sentence - STEPS), ...reading.tellings].findLast(
    (each) => isOpenBid(each) && each.amount !== null && inRole(each, "acquirer").length > 0,
  );
  if (bid?.amount == null || !(bid.sentence === reading.sentence || isByBidder(terms, bid))) return;
  const { currency } = bid.amount.value;
  for (const [index, { money, start, end }] of terms.entries()) {
    if (money === null || start <= bid.amount.span.start || !isClimbedTo(terms, index)) continue;
    if (money.currency !== currency && money.currency !== null) continue;
    bid.amount = { value: { ...money, currency }, span: { start, end }, rule: "across/climb" };
    const kept = reading.tellings.filter((each) => each === bid || each.amount?.span.start !== start);
    reading.tellings.splice(0, reading.tellings.length, ...kept);
  }
}

function isByBidder(terms: readonly Term[], bid: Telling): boolean {
  const subject = mainSubjectIn(terms);
  if (subject.kind === "pronoun") return /^(?:il|elle|ils|elles)$/.test(subject.word);
  return (
    subject.kind === "parties" &&
    subject.terms.every((at) => entitiesOf(terms[at]).some((id) => inRole(bid, "acquirer").includes(id)))
  );
}

/** Whether a verb of climbing leads to a sum by « à » or « jusqu'à », and nothing that climbs stands by it: « voit son bénéfice grimper à 3 M€ ». */
function isClimbedTo(terms: readonly Term[], sum: number): boolean {
  const first = Math.max(0, sum - TO_SUM);
  const before = terms.slice(first, sum);
  const verb = before.findLastIndex(({ normal }) => CLIMBS.test(normal));
  if (verb < 0) return false;
  const from = Math.max(0, first + verb - BY_VERB);
  const things = terms.slice(from, sum).some(({ party, tags }) => party !== null || tags.has("Poss"));
  if (things || before.slice(verb).some(({ tags }) => tags.has("Det"))) return false;
  // « il va investir jusqu'à 3 M€ »: another verb's.
  if (before.slice(verb + 1).some(({ tags }) => tags.has("Infinitive"))) return false;
  // « descend à 3 M€ de dette »: of something.
  const { normal, tags } = terms[sum + 1] ?? { normal: "", tags: new Set() };
  if (/^(?:de|d'|en)$/.test(normal) && !tags.has("Date") && terms[sum + 2]?.date == null) return false;
  return (
    before.slice(verb + 1).some(({ normal }) => /^(?:a|jusqu'a?)$/.test(normal)) ||
    terms[sum]!.money!.qualifier === "up_to"
  );
}

function isOpenBid({ kind, frame, status }: Telling): boolean {
  return kind === "acquisition" && BID.test(frame.name) && status.value !== "completed";
}

function sameIn(role: "target" | "acquirer", a: Telling, b: Telling): boolean {
  const [own, other] = [inRole(a, role), inRole(b, role)];
  return own.length > 0 && own.length === other.length && own.every((id) => other.includes(id));
}
