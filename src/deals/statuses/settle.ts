import type { PublicationDate } from "../../document/index.ts";
import { isLongPast } from "../across/about.ts";
import { inRole, type Telling } from "../telling.ts";
import { TALKS_BEGAN } from "../values/when.ts";

/** How long a bid stays open before silence means that it failed, in days. */
const BID_DAYS = 270;
/** How long after its date an announced deal counts as done when the article tells it as background, in days. */
const ANNOUNCED_DAYS = 400;

/** How long after its date what a paper has from unnamed people is no rumour any more, in days. */
const CITED_DAYS = 180;

/** Settles what only the whole article decides: statuses by the calendar and by rival bids. */
export function settleStatuses(records: readonly Telling[], published: PublicationDate): void {
  for (const record of records) settle(record, published);
  for (const record of records)
    if (record.status.rule === "status/lapsed" && isOwnedSince(records, record))
      setStatus(record, "completed", "status/sold-since");
  records.forEach((record, index) => {
    if (isBeaten(records, index)) setStatus(record, "cancelled", "status/rival");
  });
}

function settle(record: Telling, published: PublicationDate): void {
  const now = published.earliest;
  if (now !== null && (published.basis === "stated" || record.kind === "ipo")) closeLater(record, now);
  const { value } = record.status;
  const told = record.date?.value.latest ?? null;
  const closing = record.closing?.value.latest ?? null;
  // The shares of a listing that is placed begin to trade some days later.
  if (value === "completed" && record.kind !== "ipo" && closing !== null && now !== null && closing > now)
    setStatus(record, "announced", "status/closing");
  if (now === null || told === null) return;
  if (value === "completed") setInThePast(record, now);
  // « X a racheté Y en 2019, écrit un journal, citant une source »: what is years old is a memory, not a rumour.
  if (record.status.rule === "status/cited" && (Date.parse(now) - Date.parse(told)) / 86_400_000 > CITED_DAYS)
    setStatus(record, "completed", "status/past");
  const age = (Date.parse(now) - Date.parse(told)) / 86_400_000;
  const bid = /bid|table|covet/.test(record.frame.name);
  // Promised money stays so until the text says that it was paid.
  const lasting = bid || record.kind === "grant" || record.frame.name.startsWith("equity_investment/pledge");
  if (value === "announced" && age > ANNOUNCED_DAYS && !lasting && (closing === null || closing < now))
    setStatus(record, "completed", "status/past");
  // « discute depuis mars du rachat »: as of now.
  if (record.date?.rule === TALKS_BEGAN) return;
  if ((value === "negotiating" || (bid && value === "announced")) && age > BID_DAYS)
    setStatus(record, "cancelled", "status/lapsed");
}

/** « X avait proposé 3 M€ pour Y en 2016. Il vient de céder Y »: whoever sells a firm had got it. */
function isOwnedSince(records: readonly Telling[], bid: Telling): boolean {
  const [own, of] = [inRole(bid, "acquirer"), inRole(bid, "target")];
  // Of two tries the last was the good one.
  const again = records.some(
    (each) =>
      each !== bid &&
      isBidOf(each, own, of) &&
      (each.date?.value.latest ?? "") > (bid.date?.value.latest ?? ""),
  );
  return (
    !again &&
    records.some(
      (each) =>
        each.kind === "acquisition" &&
        inRole(each, "seller").some((id) => own.includes(id)) &&
        inRole(each, "target").some((id) => of.includes(id)),
    )
  );
}

/** Whether a record is one of certain buyers for certain firms. */
function isBidOf(each: Telling, own: readonly string[], of: readonly string[]): boolean {
  return (
    each.kind === "acquisition" &&
    inRole(each, "acquirer").some((id) => own.includes(id)) &&
    inRole(each, "target").some((id) => of.includes(id))
  );
}

/** Kinds that have no closing of their own. */
const LENT = new Set<string>(["debt_financing", "grant"]);

/** « Y en devient propriétaire le 1er mai », told in April: what is still to come is when the operation is to be done. */
function closeLater(record: Telling, now: string): void {
  const from = record.date?.value.earliest ?? null;
  if (from === null || from <= now || LENT.has(record.kind)) return;
  // « Deux ans plus tard » counts from what was told, and a public bid begins on its day.
  if (/(?:plus tard|après)$/.test(record.date!.value.text)) return;
  if (/squeeze-out|bid-public|launch-bid/.test(record.frame.name)) return;
  // « Dès cet été, ceux de Brest en auront. X a levé 3 M€ »: no day of what is done, told by another sentence.
  const elsewhere = /^(?:across|date)\//.test(record.date!.rule);
  const { value } = record.status;
  if (value !== "cancelled" && !(value === "completed" && elsewhere)) record.closing ??= record.date;
  record.date = null;
}

/** « Avant Noël, X a racheté Y », told in June: the last Christmas before the article, where no year is told. */
function setInThePast(record: Telling, now: string): void {
  const date = record.date?.value;
  if (record.date === null || !date?.latest || date.latest <= now) return;
  if (!/^avant/i.test(date.text) || /\d{4}/.test(date.text)) return;
  const back = (day: string | null) => day?.replace(/\d{4}/g, (year) => String(Number(year) - 1)) ?? null;
  const value = { ...date, edtf: back(date.edtf), earliest: back(date.earliest), latest: back(date.latest) };
  record.date = { ...record.date, value };
}

function setStatus(record: Telling, value: Telling["status"]["value"], rule: string): void {
  record.status = { ...record.status, value, rule };
}

/** How many sentences apart rival bids are told. */
const RIVAL_REACH = 6;

/** Of records in text order, those told near one of them. */
function near(records: readonly Telling[], index: number): Telling[] {
  const { sentence } = records[index]!;
  const far = (other: Telling): boolean => Math.abs(other.sentence - sentence) > RIVAL_REACH;
  let [from, to] = [index, index + 1];
  while (from > 0 && !far(records[from - 1]!)) from -= 1;
  while (to < records.length && !far(records[to]!)) to += 1;
  return records.slice(from, to);
}

/** Frames of who bids or names a price. */
const BIDDING = /bid|table|covet|give-for/;

/** A bid for what another buyer got: told near it, later or in the same breath. */
function isBeaten(records: readonly Telling[], index: number): boolean {
  const record = records[index]!;
  if (
    record.kind !== "acquisition" ||
    !(BIDDING.test(record.frame.name) || record.unfinished === true) ||
    record.status.value === "completed"
  )
    return false;
  const planned = !BIDDING.test(record.frame.name);
  return near(records, index).some(
    (other) =>
      other !== record &&
      other.kind === "acquisition" &&
      (other.status.value === "completed" ||
        (other.status.value === "announced" && !/bid|table|covet/.test(other.frame.name)) ||
        // « est en négociations exclusives avec X. Y avait mis 3 M€ sur la table »: what was told as over.
        (other.status.value === "negotiating" && record.earlier === true && other.earlier !== true) ||
        /outbid/.test(other.frame.name)) &&
      // « X voulait racheter Y. C'est Z qui l'a emporté »: got by another behind it.
      (!planned || (other.sentence > record.sentence && other.unfinished !== true)) &&
      // « l'offre de X pour la reprise de Y »: what two bid for is told once.
      (other.trigger.start !== record.trigger.start || other.sentence !== record.sentence) &&
      !isOfBefore(other, record) &&
      inRole(other, "target").some((id) => inRole(record, "target").includes(id)) &&
      !inRole(other, "acquirer").some((id) => inRole(record, "acquirer").includes(id)) &&
      (/outbid/.test(record.frame.name) ? other.trigger.start > record.trigger.start : true),
  );
}

/** « X a fait une offre sur Y. Z avait repris Y en 2016 »: whose it was before, not who got it. */
function isOfBefore(other: Telling, record: Telling): boolean {
  return (
    other.status.value === "completed" &&
    isLongPast(other) &&
    !isLongPast(record) &&
    record.unfinished !== true
  );
}
