import type { DateMention } from "../../document/index.ts";
import { isApart } from "../clauses/asides.ts";
import type { Reading } from "../read.ts";
import { addCounterparties } from "../roles/counterparties.ts";
import { addParticipants } from "../roles/participants.ts";
import { addSigners } from "../roles/signers.ts";
import { dateEnd } from "../statuses/end-dates.ts";
import { endWithin, restate } from "../statuses/restate.ts";
import { cancel, deny } from "../statuses/undo.ts";
import { inRole, isItem, PENDING, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { withoutAims } from "../values/aims.ts";
import { withoutMeans } from "../values/means.ts";
import { addItem, addParts, addStoreys, addTotal, withoutParts } from "../values/parts.ts";
import { nameRound } from "../values/rounds.ts";
import { sumRole } from "../values/sums.ts";
import { dateRole, isOfAnnouncement, isReportDay } from "../values/when.ts";
import { isAboutOperation, isLongPast, onlyDealPriced } from "./about.ts";
import { addAlike } from "./added-alike.ts";
import { addBackers } from "./backers.ts";
import { readClimbs } from "./bids-raised.ts";
import { entitiesOf } from "./discourse.ts";
import { entitiesIn, valuesIn } from "./facts.ts";
import { isShareTold } from "./follow-shares.ts";
import { addSum, isMarketValue } from "./follow-sums.ts";
import { foregroundOf, newsOver } from "./foreground.ts";
import { renameNature } from "./natures.ts";
import { priceAlone } from "./price-alone.ts";
import { priceSaid } from "./price-said.ts";
import { readProceeds } from "./proceeds.ts";
import { priceByRank } from "./rank-prices.ts";
import { dateByStory, opensEpisode } from "./story-dates.ts";
import { joinOpenRound } from "./tickets.ts";
import { capitaliseVenture, withoutVentureMoney } from "./venture-money.ts";

/** Kinds in which a share changes hands. */
const SHARED = new Set<string>([
  "acquisition",
  "equity_investment",
  "merger",
  "joint_venture",
  "funding_round",
]);

/** Verbs that tell what share someone gets or has got. */
export const SHARING = [
  "Recevoir",
  "Obtenir",
  "Detenir",
  "Posseder",
  "Prendre",
  "Donner",
  "Controler",
  "Acquerir",
  "Avoir",
];

/** How many sentences back an operation can still be told on. */
const REACH = { plain: 2, storey: 4, item: 5, named: 8 } as const;

/** Gives what a sentence says outside operations of its own to the operation that it goes on telling. */
export function follow(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  if (told.length === 0 && reading.tellings.length === 0) return;
  const near = since(told, reading.sentence - REACH.plain);
  dateByStory(reading, before);
  deny(reading, near, before);
  addAlike(reading, told);
  nameRound(reading, near);
  const { terms } = reading.scene;
  keep(reading, withoutMeans(terms, reading.tellings));
  keep(reading, withoutAims(terms, reading.clauses, reading.tellings, near));
  keep(reading, withoutVentureMoney(reading, near));
  capitaliseVenture(reading, near);
  addParts(terms, [...reading.tellings, ...near.toReversed()]);
  const storeyed = since(told, reading.sentence - REACH.storey).slice(-1);
  addStoreys(terms, storeyed[0]);
  addItem(terms, since(told, reading.sentence - REACH.item), before?.scene.terms);
  keep(reading, withoutParts(terms, reading.tellings, [...near, ...storeyed]));
  addParticipants(reading, told, before);
  addCounterparties(reading);
  addSigners(reading);
  addBackers(reading, told);
  readProceeds(reading, told);
  readClimbs(reading, told);
  const ranked = priceByRank(reading, told);
  if (!ranked) priceSaid(reading, told);
  joinOpenRound(reading, told);
  if (reading.tellings.length > 0) {
    leftovers(reading);
    valued(reading);
    endWithin(reading.scene, reading.tellings);
    // « La fusion, pour laquelle X avait offert 3 M€, avait échoué en 2016 »: all of it.
    const over = reading.tellings.every(({ status }) => status.value === "cancelled");
    for (const telling of over ? reading.tellings : []) dateEnd(telling, terms);
  } else {
    cancel(reading, told, REACH.plain);
    renameNature(reading, told);
    restate(reading, told, before);
    if (ranked) return;
    priceAlone(reading, told, before);
    goOn(reading, told);
    addTotal(terms, near);
    // « Le prix, de 3 M€, se décompose en … »: parts of a total that it is only now known for.
    addParts(terms, near.toReversed());
  }
}

function keep({ tellings }: Reading, kept: readonly Telling[]): void {
  if (kept.length < tellings.length) tellings.splice(0, tellings.length, ...kept);
}

/** What no clause claims belongs to the only operation that the sentence tells: « X, a-t-il annoncé jeudi ». */
function leftovers(reading: Reading): void {
  const [only, ...others] = reading.tellings;
  // « bondit pour ses débuts en Bourse, loin du prix de son introduction »: one operation told twice.
  if (only === undefined || others.some((each) => !isSameTold(only, each))) return;
  const { terms } = reading.scene;
  const trigger = terms.findIndex((term) => term.start === only.trigger.start);
  for (const index of valuesIn(terms)) {
    // « dont 12 M€ versés aussitôt »: a part, whatever its participle may tell elsewhere.
    const part = terms[index]!.money !== null && sumRole(terms, index) === "tranche";
    const claimed = !part && reading.clauses.some((clause) => index >= clause.left && index < clause.right);
    if (!claimed && !tellsOfOthers(terms, index, trigger, only)) addValue(only, terms, index, true);
  }
}

/** Whether two tellings of a sentence name the same listing. */
function isSameTold(a: Telling, b: Telling): boolean {
  const [first, ...more] = inRole(a, "target");
  return (
    a.kind === "ipo" && b.kind === "ipo" && more.length === 0 && inRole(b, "target").includes(first ?? "")
  );
}

/** A valuation told beside a loan is of the only operation of the sentence in which shares change hands. */
function valued({ scene, tellings }: Reading): void {
  const [only, second] = tellings.filter(({ kind }) => SHARED.has(kind));
  if (only === undefined || second !== undefined || only.valuation !== null) return;
  const index = scene.terms.findIndex(
    (term, at) => term.money !== null && sumRole(scene.terms, at) === "valuation",
  );
  const told = scene.terms.findIndex(({ start }) => start === only.trigger.start);
  const apart = scene.terms.slice(told, index).some((term) => term.tags.has("Semicolon"));
  if (index >= 0 && !apart && !isMarketValue(scene.terms, index)) addSum(only, scene.terms, index, false);
}

/** « … ; c'était ensuite au tour de Y, contre 3 M€ »: another stretch between semicolons, with parties of its own. */
function tellsOfOthers(terms: readonly Term[], index: number, trigger: number, host: Telling): boolean {
  const stops = terms.flatMap((term, at) => (term.tags.has("Semicolon") ? [at] : []));
  const stretch = (at: number) => stops.filter((stop) => stop < at).length;
  const own = stretch(index);
  return (
    own !== stretch(trigger) &&
    terms.some(
      (term, at) =>
        term.party !== null &&
        stretch(at) === own &&
        !isTellerAt(terms, at) &&
        !entitiesOf(term).some((id) => host.fillers.some(({ entity }) => entity === id)),
    )
  );
}

/** « … ; 12 M€, avait soufflé X », « … ; 12 M€, selon X »: who only tells it. */
function isTellerAt(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ normal, tags }, index, near) =>
        (normal === "apres" && near[index - 1]?.normal === "d'") ||
        TELLING.test(normal) ||
        (tags.has("Participle") && TOLD.test(normal)),
    );
}
const TELLING = /^(?:selon|d'apres)$/;
const TOLD =
  /^(?:confi|precis|indiqu|affirm|assur|revel|glisse|lache|murmur|expliqu|souffl|avanc|declar)[^ ]*$/;

/** « L'opération, qui valorise … », « Le bouclage est attendu en mai »: each value to the operation that it is about. */
function goOn(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  const about = isAboutOperation(terms);
  const isTranche = (index: number) => terms[index]!.money !== null && sumRole(terms, index) === "tranche";
  const values = valuesIn(terms);
  // A total may be told after its part: the parts are read last.
  for (const index of [...values.filter((each) => !isTranche(each)), ...values.filter(isTranche)]) {
    // « Il faut remonter à 2021. », « Le premier tour remonte à 2018 »: of what comes next.
    if (terms[index]!.date !== null && opensEpisode(terms)) continue;
    const host = hostOf(reading, told, index, about);
    if (host === undefined) continue;
    addValue(host, terms, index, about || (isItem(host) && host.sentence >= reading.sentence - REACH.plain));
  }
}

/** The operation that a value of a sentence belongs to, found by the parties that the sentence names. */
function hostOf(
  reading: Reading,
  told: readonly Telling[],
  index: number,
  about: boolean,
): Telling | undefined {
  const { terms } = reading.scene;
  const latest = told.at(-1);
  // What stands below an item of a list is about it up to the next one.
  const item = latest !== undefined && isItem(latest) && latest.sentence >= reading.sentence - REACH.item;
  const near =
    since(told, reading.sentence - REACH.plain).at(-1) ??
    (item ? latest : onlyDealPriced(terms, reading.sentence, told));
  const named = entitiesIn(terms);
  const isOfNamed = ({ fillers }: Telling) =>
    fillers.some(({ role, entity }) => (role === "target" || role === "merger_party") && named.has(entity));
  const last = since(told, reading.sentence - REACH.named).findLast(isOfNamed);
  if (last !== undefined)
    return (about ? newsOver(last, told, reading.sentence, terms, isOfNamed) : undefined) ?? last;
  const dated = terms[index]!.date === null ? null : dateRole(terms, index, whole(terms));
  const closes = dated === "closing";
  // « X prend les clés lundi »: of the purchase that is still open, however far back.
  const bought = closes && openPurchase(told, named);
  if (bought) return bought;
  // What is to be signed was not told as done years ago.
  const signs = dated === "signing" && near !== undefined && isLongPast(near);
  if (about && (closes || signs)) return closedBy(reading, told);
  // « L'objectif serait de 3 M€, d'après Y »: who tells it is no party to anything.
  const tellers = new Set(terms.flatMap((term, at) => (isTellerAt(terms, at) ? entitiesOf(term) : [])));
  const isStranger = (each: Telling | undefined) =>
    [...named]
      .filter((id) => !tellers.has(id))
      .some((id) => each?.fillers.every((filler) => filler.entity !== id) === true);
  const strangers = isStranger(near);
  if (near !== undefined && !about) {
    // « X rachète Y. Il avait repris Z en 2019. Il détiendra 60 % du capital »
    const fresh = newsOver(near, told, reading.sentence, terms, (each) => SHARED.has(each.kind));
    if (fresh !== undefined && !isStranger(fresh)) return fresh;
  }
  if (near === undefined || (strangers && !about)) return undefined;
  const part = terms[index]!.money !== null && sumRole(terms, index) === "tranche";
  return about && !part ? foregroundOf(near, told, reading.sentence, terms) : near;
}

/** The purchase told last that is still to close and whose buyer a sentence names. */
function openPurchase(told: readonly Telling[], named: ReadonlySet<string>): Telling | undefined {
  return told.findLast(
    ({ kind, status, fillers }) =>
      kind === "acquisition" &&
      status.value === "announced" &&
      fillers.some(({ role, entity }) => role === "acquirer" && named.has(entity)),
  );
}

/** The operation whose closing a sentence tells: the one just told, else the purchase still open, else any still open. */
function closedBy(reading: Reading, told: readonly Telling[]): Telling | undefined {
  const can = told.filter((each) => !UNCLOSED.has(each.kind) && !/bid|table|covet/.test(each.frame.name));
  const open = can.filter((each) => PENDING.has(each.status.value) && each.earlier !== true);
  // « X avait racheté Y », « X a racheté Y en 2019 » is over: what is still to close was told otherwise.
  const isOver = (each: Telling) =>
    each.earlier === true || (each.status.value === "completed" && isLongPast(each));
  const just = can.findLast((each) => each.sentence >= reading.sentence - 1 && !isOver(each));
  if (just !== undefined && reading.scene.terms[1]?.normal !== "tout") return just;
  return (
    open.findLast(({ kind }) => kind === "acquisition" || kind === "merger") ??
    open.at(-1) ??
    can[0] ??
    told[0]
  );
}

/** Kinds that are done at once or have no closing of their own. */
const UNCLOSED = new Set<string>(["grant", "debt_financing"]);

function whole(terms: readonly Term[]): { left: number; right: number } {
  return { left: 0, right: terms.length };
}

/** Adds a value to an operation where its words say what it is; a bare price or date only where the sentence is about it. */
function addValue(host: Telling, terms: readonly Term[], index: number, about: boolean): void {
  const { money, date, stake, start, end } = terms[index]!;
  const span = { start, end };
  const rule = "across/operation";
  if (money !== null) addSum(host, terms, index, about);
  if (stake !== null && SHARED.has(host.kind) && isShareTold(host, terms, index, about))
    host.stake ??= { value: stake.value, span, rule };
  if (date === null || date.edtf === null) return;
  const role = dateRole(terms, index, whole(terms));
  const closed =
    role === "date" &&
    isLater(date, host) &&
    terms.some((_, at) => isClosed(terms, at)) &&
    // « Les assemblées voteront en mai ; la fusion sera effective en juin »
    !terms.some((term, at) => term.date !== null && dateRole(terms, at, whole(terms)) === "closing");
  const before = host.closing?.rule === SIGNING ? null : host.closing;
  if (about && (closed || role === "closing"))
    host.closing = before ?? { value: afterDate(date, host), span, rule };
  if (about && role === "signing") host.closing ??= { value: date, span, rule: SIGNING };
  if (closed) return;
  if (UNSURE.has(host.status.value) && isReportDay(terms, index)) return;
  const trigger = terms.findIndex((term) => term.start === host.trigger.start);
  if (role === "date" && trigger >= 0 && isApart(terms, index, trigger)) return;
  // « Annoncé au printemps, le rachat a capoté en juin »: by the day of the announcement, not by that of the end.
  const dates = terms.filter((term) => term.date !== null).length;
  const announced =
    isOfAnnouncement(terms, index) || (dates < 2 && terms.some((term) => ANNOUNCED.test(term.normal)));
  const signed = terms.some((term) => SIGNED.test(term.normal));
  const renewed = (announced && host.status.value === "cancelled") || (signed && isJustBefore(date, host));
  if (role === "date" && about && (host.date === null || renewed)) host.date = { value: date, span, rule };
}

/** « a retenu hier l'offre de X. Il prend les clés lundi »: the Monday to come, for nothing closes before it is agreed on. */
function afterDate(date: DateMention, host: Telling): DateMention {
  const agreed = host.date?.value.earliest ?? null;
  const { earliest, latest } = date;
  if (agreed === null || latest === null || latest >= agreed || earliest !== latest) return date;
  if (!/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i.test(date.text)) return date;
  const day = new Date(Date.parse(latest) + 7 * 86_400_000).toISOString().slice(0, 10);
  return { ...date, edtf: day, earliest: day, latest: day };
}

const UNSURE = new Set<string>(["rumoured", "denied"]);

/** « a indiqué mercredi l'entreprise. La convention a été signée la veille »: the signing is the operation's day. */
function isJustBefore(date: DateMention, host: Telling): boolean {
  const told = host.date?.value.earliest ?? null;
  if (told === null || date.latest === null || date.latest >= told) return false;
  return Date.parse(told) - Date.parse(date.latest) < 10 * 86_400_000;
}

/** A signing to come stands for the closing until the text tells that. */
const SIGNING = "across/signing";

/** « conclue en mai, la vente est effective depuis lundi ». */
function isLater(date: DateMention, host: Telling): boolean {
  const before = host.date?.value.latest ?? null;
  return before !== null && date.earliest !== null && date.earliest > before;
}

function isClosed(terms: readonly Term[], index: number): boolean {
  const { normal } = terms[index]!;
  return CLOSED.test(normal) || (/^conclue?s?$/.test(normal) && terms[index - 2]?.normal === "s'");
}

const CLOSED = /^(?:bouclee?s?|finalisee?s?|close?s?|denouee?s?|achevee?s?|pliee?s?|effective)$/;

const SIGNED = /^(?:paraphe|signe|conclu|scelle)e?s?$/;

const ANNOUNCED = /^(?:conclue?s?|annoncee?s?|signee?s?|lancee?s?|devoilee?s?)$/;
