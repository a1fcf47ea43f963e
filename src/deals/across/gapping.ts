import { isPublicBody } from "../authorities.ts";
import { GIVER } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { isLenderEntity } from "../roles/lenders.ts";
import { opensRelative } from "../roles/verb-context.ts";
import { type Filler, noTerms, type Telling } from "../telling.ts";
import { isPredicate } from "../terms/predicate.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { marksOf } from "../values/one-each.ts";
import { sumRole } from "../values/sums.ts";
import { dateRole } from "../values/when.ts";
import { itemsBehind } from "./bought-much.ts";
import { entitiesOf } from "./discourse.ts";
import { followingFrom } from "./following.ts";
import { headingOf } from "./headings.ts";
import { isOfDealings, purchasesOf } from "./priced-items.ts";
import { addConstant, resaleOf, resell } from "./resold-items.ts";
import { listOpener, raiseOf, seriesOf } from "./series.ts";
import { addTicket, isBullet } from "./tickets.ts";
import { isWholeList } from "./whole-lists.ts";

/** How many sentences after a list is announced its items may stand. */
const REACH = 10;

/** The words of a sentence that hold items of a list, and the telling whose verb they share. */
interface Stretch {
  readonly host: Telling;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the items of a list that say only what differs: « Suivent Xylan, en 1999, contre 2 milliards, et Newbridge … ». The
 * verb and the constant party are those of the telling before, or of the words that announce the list.
 */
export function readGapped(reading: Reading, told: readonly Telling[], before: Reading | null): Telling[] {
  const { scene } = reading;
  const { terms } = scene;
  const carried = before?.series ?? null;
  reading.series =
    seriesOf(reading, before) ??
    (carried !== null && reading.sentence - carried.sentence <= REACH ? carried : null);
  if (addTicket(reading, told, before)) return [];
  const items: Telling[] = [];
  for (const { host, from, to } of stretches(reading, told, before)) {
    // The part of a fund's closing has no list of its own.
    if (host.part === true) continue;
    const parties = terms.flatMap((term, index) =>
      index >= from &&
      index < to &&
      term.party !== null &&
      term.depth === 0 &&
      // « À son tableau de chasse, X »: what opens the items is in no place.
      ((scene.markers[index]?.place ?? null) === null || (index === from && from > 0)) &&
      !opensRelative(terms, index) &&
      (!repeats([...reading.tellings, ...items], term) || resaleOf(host, reading.tellings, term) !== null)
        ? [index]
        : [],
    );
    const whole = host === reading.series && isWholeList(terms, host, parties, from);
    parties.forEach((party, index) => {
      const left = index === 0 ? from : party;
      const item = itemOf(reading, host, party, left, parties[index + 1] ?? to, whole);
      const sale = resaleOf(host, reading.tellings, terms[party]!);
      if (item !== null && sale !== null) resell(sale, item);
      if (item !== null) items.push(item);
    });
  }
  return items;
}

function repeats(items: readonly Telling[], term: Term): boolean {
  const ids = entitiesOf(term);
  return items.some((item) => item.fillers.some((filler) => ids.includes(filler.entity)));
}

/** Where a sentence holds items of a list; none where it is no list. */
function stretches(reading: Reading, told: readonly Telling[], before: Reading | null): Stretch[] {
  const { terms } = reading.scene;
  const colon = listOpener(terms);
  if (reading.tellings.length > 0) return besideTellings(reading, colon);
  const own = reading.series?.sentence === reading.sentence ? reading.series : null;
  // « …, deux emplettes, X (3 M€) et Y (4 M€) ; aujourd'hui, … »
  const stop = terms.findIndex((term, index) => index > colon && term.tags.has("Semicolon"));
  const counted = colon > 0 && terms[colon]!.tags.has("Comma");
  const to = counted && stop > 0 ? stop : terms.length;
  const heading = headingOf(terms);
  if (heading !== null) {
    const { name, sure, colon: named } = heading;
    const raised =
      (named ? told.findLast(({ kind }) => kind === "funding_round") : undefined) ??
      reading.scene.headings() ??
      (sure ? raiseOf({ start: terms[name]!.start, end: terms[name]!.end }) : null);
    if (named || raised !== null) reading.scene.discourse.subject = entitiesOf(terms[name])[0] ?? null;
    if (raised !== null) return [{ host: raised, from: named ? name : 0, to }];
    // « – X (2 M€) » may be an item of any list.
    if (named) return [];
  }
  const host = own ?? pending(before) ?? reading.series ?? told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - REACH) return [];
  const behind = own !== null && colon < 0 ? itemsBehind(terms, own) : null;
  if (behind !== null && isListing(terms, behind, to)) return [{ host, from: behind, to }];
  const following = followingFrom(terms, host, reading.sentence);
  if (following !== null) return [{ host, from: following, to }];
  const last = colon > 0 ? beforeSaying(terms, colon) : to;
  if (own === null && colon > 0 && isOfDealings(terms, colon)) return [];
  const bought = own === null && colon > 0 ? purchasesOf(reading, host, colon) : null;
  if (bought !== null && isListing(terms, colon + 1, last))
    return [{ host: bought, from: colon + 1, to: last }];
  if (colon > 0 && isListing(terms, colon + 1, last) && (own !== null || hasSeveral(terms, colon + 1)))
    return [{ host, from: colon + 1, to: last }];
  if (!isListing(terms, 0, to)) return [];
  const bullet = isBullet(terms);
  const near =
    host.sentence >= reading.sentence - 1 ||
    // « Il a beaucoup acheté. X en 2008. Y en 2011. »: one item a sentence, and nothing between.
    (host === reading.series && told.at(-1)?.sentence === reading.sentence - 1) ||
    (bullet && (host === reading.series || before?.scene.terms.at(-1)?.tags.has("Colon") === true));
  const short = terms.length < 9 && terms[0]?.party !== null;
  return near || short ? [{ host, from: 0, to }] : [];
}

/** Where a list ends before who tells it: « : X en 2019 et Y en 2021, a précisé Z ». */
function beforeSaying(terms: readonly Term[], colon: number): number {
  const verb = terms.findIndex((_, index) => index > colon && isVerb(terms, index));
  const comma = verb < 0 ? -1 : terms.slice(0, verb).findLastIndex((term) => term.tags.has("Comma"));
  return comma > colon && verb - comma < 4 ? comma : terms.length;
}

/** Items before and after what a sentence tells in full: « … : X, 2 M€ en 2020 ; puis Y, acquis pour 3 M€ ». */
function besideTellings(reading: Reading, colon: number): Stretch[] {
  const { terms } = reading.scene;
  if (reading.series?.sentence === reading.sentence && colon > 0) ownBySeries(reading, terms[colon]!.end);
  const host = reading.tellings.at(-1)!;
  const found: Stretch[] = [];
  const first = reading.clauses.find(
    ({ trigger }) => terms[trigger.start]!.start === reading.tellings[0]?.trigger.start,
  );
  // « : X, 2 M€, Y et Z, l'un racheté à W, l'autre à V, puis U »: the two are read, the others are items.
  const dealt = first === undefined || colon < 0 ? null : marksOf(terms, colon + 1, first.right);
  const head =
    first === undefined
      ? 0
      : (dealt?.one.start ?? firstOf(terms, first.left, first.group?.start ?? first.trigger.start));
  const announced = reading.series?.sentence === reading.sentence && colon > 0;
  const last = head > colon ? head : beforeRelative(terms, colon, first?.group?.start ?? -1);
  if (announced && last > colon + 1 && isListing(terms, colon + 1, last))
    found.push({ host: reading.series ?? host, from: colon + 1, to: last });
  const carried = reading.series;
  if (carried !== null && !announced && isBullet(terms) && first !== undefined) {
    addConstant(carried, reading.tellings);
    const verb = first.group?.start ?? first.trigger.start;
    if (isListing(terms, 0, verb)) found.push({ host: carried, from: 0, to: verb });
  }
  const end = dealt?.right ?? beforeItem(terms, Math.max(...reading.clauses.map((clause) => clause.right)));
  const joint = terms[end];
  const joined = ["Semicolon", "Conj", "Comma"].some((tag) => joint?.tags.has(tag));
  const plain = joined && terms.length - end >= 3 && !hasVerb(terms, end);
  if (plain) found.push({ host, from: end, to: terms.length });
  return found;
}

/** « Les emplettes de X : …, Y, racheté 2 M€ »: who buys is told by the words that announce the list. */
function ownBySeries({ series, tellings }: Reading, from: number): void {
  const constant = series?.fillers[0];
  if (constant === undefined) return;
  for (const telling of tellings)
    telling.fillers = telling.fillers.map((filler) =>
      filler.role === constant.role && filler.by === "context" && telling.trigger.start > from
        ? constant
        : filler,
    );
}

/** « X en 2014, puis Y, | pour lequel il débourse 3 M€ »: where the items end before the clause that a verb behind them tells. */
function beforeRelative(terms: readonly Term[], colon: number, verb: number): number {
  return terms.findLastIndex(
    (term, index) =>
      index < verb &&
      index > colon &&
      term.tags.has("Comma") &&
      terms
        .slice(index + 1, index + 3)
        .some(({ normal, tags }) => tags.has("Rel") || /^l(?:e|a|es)quel/.test(normal)),
  );
}

/** « …, et Y, | qui fait des W »: a clause that ends at the relative of an item gives the item back. */
function beforeItem(terms: readonly Term[], end: number): number {
  const [joint, item, comma] = terms.slice(Math.max(0, end - 3), end);
  const cut =
    terms[end]?.tags.has("Rel") === true &&
    comma?.tags.has("Comma") === true &&
    item?.party != null &&
    ["Comma", "Conj"].some((tag) => joint!.tags.has(tag));
  return cut ? end - 3 : end;
}

/** Whether there is a verb from a term on, but for relative clauses that a comma or a bracket closes: « Y, qui fait des W (4 M€) ». */
function hasVerb(terms: readonly Term[], from: number): boolean {
  let relative = false;
  for (let index = from; index < terms.length; index += 1) {
    const term = terms[index]!;
    if (term.normal === "qui" && terms[index - 1]?.tags.has("Comma") === true) relative = true;
    else if (relative && ["Comma", "Open", "Dash"].some((tag) => term.tags.has(tag))) relative = false;
    else if (!relative && isVerb(terms, index)) return true;
  }
  return false;
}

/** Where a clause's own words begin after the last semicolon before its verb. */
function firstOf(terms: readonly Term[], left: number, verb: number): number {
  const stop = terms.slice(left, verb).findLastIndex((term) => term.tags.has("Semicolon"));
  return stop < 0 ? left : left + stop;
}

/** Whether a stretch names someone and has no verb but participles. */
function isListing(terms: readonly Term[], from: number, to: number): boolean {
  const words = terms.slice(from, to);
  return (
    words.some((term) => term.party !== null) &&
    !words.some((term, index) => isVerb(terms, from + index) && !term.tags.has("Participle")) &&
    !words.some((_, index) => isPredicate(terms, from + index))
  );
}

function hasSeveral(terms: readonly Term[], from: number): boolean {
  return terms.slice(from).filter((term) => term.party !== null).length > 1;
}

/** « Elle rachète une agence par an »: a buyer without a target, whose list follows. */
function pending(before: Reading | null): Telling | undefined {
  return before?.extensions
    .map(({ telling }) => telling)
    .filter(
      (telling) =>
        telling.kind === "acquisition" &&
        telling.fillers.some(({ role }) => role === "acquirer" || role === "seller"),
    )
    .findLast((telling) => !telling.fillers.some(({ role }) => role === "target"));
}

/** The operation that one item of a list tells, by a sum or a date of its own unless the list is `whole`: its kinds keep the buyer and change the target, or keep nothing but the kind. */
export function itemOf(
  reading: Reading,
  host: Telling,
  party: number,
  left: number,
  right: number,
  whole = false,
): Telling | null {
  const { terms, markers } = reading.scene;
  const [before, behind] = [
    valuesOf(terms, left, party, host.frame.name),
    valuesOf(terms, party, right, host.frame.name),
  ];
  const values = { amount: before.amount ?? behind.amount, date: behind.date ?? before.date };
  if (values.amount === null && values.date === null && !whole) return null;
  const target = entitiesOf(terms[party]);
  if (
    target.length !== 1 ||
    host.fillers.some((filler) => filler.role !== "target" && target.includes(filler.entity))
  )
    return null;
  const span = { start: terms[party]!.start, end: terms[party]!.end };
  const given = giftOf(reading, host, target[0]!, span);
  if (given !== null) return values.amount === null ? null : { ...given, ...values };
  const fillers: Filler[] = [{ role: "target", entity: target[0]!, span, by: "grammar", lead: false }];
  const selling = /sell|sale/.test(host.frame.name);
  for (const filler of host.fillers) {
    // « X a mis 3 M€ dans Y aux côtés de Z, et 2 M€ dans W »: Z helps with the first alone.
    const at = terms.findIndex(({ start }) => start === filler.span.start);
    if (host.sentence === reading.sentence && markers[at]?.place === "avec") continue;
    if (
      filler.role === (selling ? "seller" : "acquirer") ||
      (filler.role === "investor" && host.kind === "equity_investment")
    ) {
      fillers.push({ ...filler, by: "context" });
    }
  }
  for (let index = party + 1; index < right; index += 1) {
    const place = markers[index]?.place;
    if (terms[index]?.party === null) continue;
    for (const entity of entitiesOf(terms[index])) {
      const other = {
        entity,
        span: { start: terms[index]!.start, end: terms[index]!.end },
        by: "grammar" as const,
        lead: false,
      };
      if (place === "à" || place === "chez")
        fillers.push({ ...other, role: selling ? "acquirer" : "seller" });
      if (place === "possessor") fillers.push({ ...other, role: "seller" });
      if (place === "auprès de" && host.kind === "funding_round")
        fillers.push({ ...other, role: "investor" });
    }
  }
  if (host.kind === "acquisition" && fillers.length < 2) return null;
  return {
    ...host,
    sentence: reading.sentence,
    trigger: span,
    fillers,
    ...noTerms(),
    status: { ...host.status, value: "completed", span },
    ...values,
  };
}

/** « La Région accorde 3 M€ à X ; le Département, 1 M€ »: who gives by trade gives to the same, told in the same sentence. */
function giftOf(
  { scene, sentence }: Reading,
  host: Telling,
  entity: string,
  span: Filler["span"],
): Telling | null {
  const role = GIVER[host.kind];
  if (role === undefined || host.sentence !== sentence) return null;
  const gives = role === "grantor" ? isPublicBody(scene, span.start) : isLenderEntity(scene, entity);
  const kept = host.fillers.filter((filler) => filler.role === "target");
  if (!gives || kept.length === 0 || !host.fillers.some((filler) => filler.role === role)) return null;
  const status = { ...host.status, span };
  const fillers: Filler[] = [...kept, { role, entity, span, by: "grammar", lead: false }];
  return { ...host, trigger: span, fillers, closing: null, tranches: [], sources: [], status };
}

/** The price and the date of the words between two terms. */
export function valuesOf(
  terms: readonly Term[],
  left: number,
  right: number,
  rule: string,
): Pick<Telling, "amount" | "date"> {
  let amount: Telling["amount"] = null;
  let date: Telling["date"] = null;
  for (let index = left; index < right; index += 1) {
    const term = terms[index]!;
    const span = { start: term.start, end: term.end };
    // « X, 3 milliards sous gestion, »
    const managed = terms[index + 1]?.normal === "sous" || terms[index + 2]?.normal === "gestion";
    if (term.money !== null && !managed && sumRole(terms, index) === "price")
      amount ??= { value: term.money, span, rule };
    if (term.date !== null && dateRole(terms, index, { left, right }) === "date")
      date ??= { value: term.date, span, rule };
  }
  return { amount, date };
}
