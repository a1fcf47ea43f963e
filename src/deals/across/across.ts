import { type Clause, gappedSubject } from "../clauses/clauses.ts";
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { addPayers } from "../roles/payers.ts";
import type { Scene } from "../scene.ts";
import { hasParties } from "../tell.ts";
import { inRole, isItem, lastHeard, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { readBareSums } from "../values/bare-sums.ts";
import { addLotPrices } from "../values/lots.ts";
import { readRanked } from "../values/ranked.ts";
import { sumRole } from "../values/sums.ts";
import { isAboutOperation, onlyDealPriced } from "./about.ts";
import { addEarlierBuyers } from "./bought-before.ts";
import { isPartOfTold } from "./brought.ts";
import { complete } from "./complete.ts";
import { entitiesIn } from "./facts.ts";
import { follow } from "./follow.ts";
import { joinHalves } from "./halves.ts";
import { readHeldShares } from "./held-shares.ts";
import { lastDeal } from "./last-deal.ts";
import { joinListing } from "./listings.ts";
import { absorbInto, compatibleDates, compatibleSums } from "./merge.ts";
import { settleOccasions } from "./occasions.ts";
import { addOwnListing } from "./own-listing.ts";
import { addGiversOfParts } from "./parts-given.ts";
import { joinPlacings } from "./placings.ts";
import { readPreviousRounds } from "./previous-rounds.ts";
import { readSharedVentures } from "./shared-ventures.ts";
import { readSharesPaid } from "./shares-paid.ts";
import { readSubscriptions } from "./subscriptions.ts";

/** Kinds that investors may join. */
const JOINABLE = new Set<string>(["funding_round", "equity_investment", "fund_closing", "debt_financing"]);
/** Gives what extends an operation to the one told before: its investors, price, date. */
export function extend(reading: Reading, told: readonly Telling[], before: Reading | null): void {
  joinPlacings(reading);
  readSharesPaid(reading, before);
  // Its backers are told behind it by verbs of their own.
  readRanked(reading);
  addPayers(reading);
  readSubscriptions(reading, told);
  readHeldShares(reading, told, before);
  for (const { telling, clause } of joinHalves(reading, told, before)) {
    const near = [...since(told, reading.sentence - 2), ...reading.tellings].filter(
      (each) =>
        each.trigger.start < telling.trigger.start &&
        // « Y a également prêté »: what was lent, not what was raised.
        (telling.frame.name !== "extend/lend" || each.kind === "debt_financing"),
    );
    if (telling.frame.kind === "extend" && isRanked(telling, reading)) {
      const next = sequel(telling, near.at(-1) ?? lastHeard(told, reading.sentence - 3));
      // « Suivent X (4 M€) et Y (2 M€) »: of several, each item tells its own.
      if (next !== null && telling.fillers.length === 1) reading.tellings.push(next);
      continue;
    }
    const only = near.length === 0 ? onlyDealPriced(reading.scene.terms, reading.sentence, told) : undefined;
    if (only !== undefined) near.push(only);
    if (telling.frame.kind === "extend") {
      const heard = near.length === 0 ? lastHeard(told, reading.sentence - 2) : undefined;
      if (heard !== undefined) near.push(heard);
      if (near.length === 0) near.push(...farRound(reading, told));
      const added = addition(telling, clause, reading.scene, near.at(-1));
      const next = added ?? nextOf(telling, near, reading.scene.terms);
      const host = near.at(-1);
      // « … 300 M€, auxquels pourraient s'ajouter 50 M€ selon les résultats »: a part of the price, if at all.
      const contingent =
        added !== null &&
        (isContingent(clause.group, reading.scene.terms) ||
          isPartAt(reading.scene.terms, added.amount!.span.start));
      if (contingent) host?.tranches.push(added.amount!);
      else if (next !== null) reading.tellings.push(next);
      else if (!isBackground(telling, clause, host)) join(telling, joined(telling, clause, reading) ?? near);
      else reading.tellings.push(...entryOf(telling, clause, host));
      continue;
    }
    if (telling.frame.kind === "sequel") {
      const host = near.at(-1) ?? since(told, reading.sentence - 3).at(-1);
      const next = sequel(telling, host);
      if (next !== null && hasParties(next)) reading.tellings.push(next);
      continue;
    }
    const listing = reading.tellings.find((each) => each.kind === "ipo" && each.amount === null);
    // « L'introduction en Bourse de X a permis de lever 2 M€ ».
    if (telling.kind === "funding_round" && listing !== undefined && inRole(telling, "target").length === 0) {
      absorbInto(listing, telling);
      continue;
    }
    // « L'introduction de X, qui a placé 2 M€ »: who places its own shares invests in nobody.
    const placed = telling.kind === "equity_investment" && inRole(telling, "target").length === 0;
    const own = listing === undefined ? [] : inRole(listing, "target");
    if (placed && listing !== undefined && inRole(telling, "investor").some((id) => own.includes(id))) {
      listing.amount = telling.amount;
      listing.date ??= telling.date;
      continue;
    }
    const anaphoric = isAnaphoric(reading.scene.terms, clause.trigger.start);
    const host = hostOf(telling, near, anaphoric);
    if (host !== undefined) {
      absorbInto(host, telling);
      continue;
    }
    // « débourse 1,2 milliard, dette comprise, pour s'offrir X »: the purchase told right after.
    const ahead = reading.tellings.filter((each) => each.trigger.start > telling.trigger.start);
    const paid = telling.frame.name === "acquisition/pay";
    const bought = paid ? hostOf(telling, ahead.slice(0, 1), false) : undefined;
    if (bought !== undefined) {
      absorbInto(bought, telling);
      continue;
    }
    const round = ticketOf(telling, clause, near);
    if (round !== undefined) {
      join(telling, [round]);
      round.valuation ??= telling.valuation;
      continue;
    }
    // « Y accompagne X d'un prêt, et Z d'une subvention »: to whom, the first of the two says.
    const shared = near.findLast((each) => each.sentence === reading.sentence);
    // « Z a confié 3 M€ à X ; Y est arrivé ensuite comme actionnaire »: of the same.
    const arrived =
      telling.frame.name === "equity_investment/arrive" && inRole(telling, "target").length === 0;
    if (shared !== undefined && (arrived || gappedSubject(reading.scene.terms, clause.trigger) !== null))
      telling.fillers.push(...shared.fillers.filter(({ role }) => role === "target"));
    if (isPartOfTold(telling, [...told, ...reading.tellings], reading.scene)) continue;
    complete(telling, clause, reading.scene, lastDeal(told, reading, telling.trigger.start));
    addOwnListing(telling, reading.scene, told);
    if (hasParties(telling)) reading.tellings.push(telling);
    else {
      const same = near.findLast(
        (each) =>
          each.kind === telling.kind &&
          compatibleSums(each.amount?.value, telling.amount?.value) &&
          compatibleDates(each.date?.value, telling.date?.value),
      );
      if (same !== undefined && !isOthers(telling, same)) absorbInto(same, telling);
    }
  }
  readSharedVentures(reading);
  addEarlierBuyers(reading);
  reading.tellings.sort((a, b) => a.trigger.start - b.trigger.start);
  joinListing(reading);
  addGiversOfParts(reading);
  readBareSums(reading, told);
  readPreviousRounds(reading, told);
  settleOccasions(reading);
  follow(reading, told, before);
  addLotPrices(reading.scene.terms, reading.tellings);
}

/** How many sentences back « le tour » may stand for a round, where nothing else has been told since. */
const FAR = 12;

/** « … Cette levée a été menée par X »: the round told last, further back, that a sentence names as such or by its target. */
function farRound({ scene, sentence }: Reading, told: readonly Telling[]): Telling[] {
  const last = told.at(-1);
  if (last === undefined || last.sentence < sentence - FAR || last.kind !== "funding_round") return [];
  const named = entitiesIn(scene.terms);
  const about = isAboutOperation(scene.terms) || inRole(last, "target").some((id) => named.has(id));
  return about ? [last] : [];
}

/** « X lève 9 M€. Y apporte 3 M€ »: the round of which an investment without its target is a part. */
function ticketOf(telling: Telling, clause: Clause, near: readonly Telling[]): Telling | undefined {
  const { kind, amount, stake, date } = telling;
  // « Y met 3 M€ sur la table » bids where nothing else was told.
  const tabled = telling.frame.name === "acquisition/table" && inRole(telling, "acquirer").length > 0;
  if (kind !== "equity_investment" && !tabled) return undefined;
  const given = inRole(telling, "investor").length > 0 || tabled;
  if (inRole(telling, "target").length > 0 || !given) return undefined;
  const host = near.at(-1);
  const total = host?.amount?.value.max ?? null;
  if (host?.kind !== "funding_round" || total === null) return undefined;
  // « en apporte la moitié », with no sum of its own.
  const share = amount === null && stake !== null && clause.group?.genitive === true;
  if (!share && (stake !== null || (amount?.value.max ?? total + 1) > total)) return undefined;
  return date === null || compatibleDates(host.date?.value, date.value) ? host : undefined;
}

/** « s'y ajoutera un complément de prix de 5 M€ »: what the words before the sum call a part. */
function isPartAt(terms: readonly Term[], start: number): boolean {
  const sum = terms.findIndex((term) => term.start === start);
  return sum >= 0 && sumRole(terms, sum) === "tranche";
}

/** Whether a verb or the one that governs it is conditional, or only of what may be: « pourront s'ajouter 3 M€ ». */
function isContingent(group: Clause["group"], terms: readonly Term[]): boolean {
  for (let each = group; each !== null; each = each.governor)
    if (each.tense === "conditional" || terms[each.verb]?.tags.has("Pouvoir") === true) return true;
  return false;
}

/** « … 500 M$, auxquels se sont ajoutés 1,5 Md$ »: another sum between the same parties. */
function addition(telling: Telling, clause: Clause, scene: Scene, host: Telling | undefined): Telling | null {
  if (host === undefined || telling.amount === null || !/ajout/.test(clause.trigger.text)) return null;
  const before = scene.terms.slice(Math.max(0, clause.trigger.start - 6), clause.trigger.start);
  if (!before.some((term) => /^(?:auquel|auxquels|laquelle|auxquelles|y)$/.test(term.normal))) return null;
  if (scene.terms.slice(clause.trigger.end, clause.right).some((term) => term.party !== null)) return null;
  return {
    ...host,
    sentence: telling.sentence,
    trigger: telling.trigger,
    amount: telling.amount,
    tranches: [],
    valuation: null,
    stake: null,
    date: null,
    closing: null,
  };
}

/** « deux tours, 2 M€ d'abord, …, 5 M€ ensuite, menés par X »: the next of several, with its own sum and lead. */
function nextOf(telling: Telling, near: readonly Telling[], terms: readonly Term[]): Telling | null {
  const host = near.filter((each) => each.sentence === telling.sentence && JOINABLE.has(each.kind)).at(-1);
  if (host === undefined || telling.amount === null || host.amount === null) return null;
  const several = terms.some(
    ({ start, normal }) => start === host.trigger.start && /^(?:tours|levees|rondes|series)$/.test(normal),
  );
  if (!several || compatibleSums(host.amount.value, telling.amount.value)) return null;
  const targets = host.fillers.filter(({ role }) => role === "target");
  const fillers = [...targets, ...telling.fillers.filter(({ role }) => role === "investor")];
  return { ...telling, frame: host.frame, kind: host.kind, fillers, date: telling.date ?? host.date };
}

/** « X a levé 9 M€. Y suit avec 4 M€ »: where the article compares rounds, who follows has one of its own. */
function isRanked({ trigger, amount, fillers }: Telling, { scene }: Reading): boolean {
  const verb = scene.terms.find(({ start }) => start === trigger.start)?.normal ?? "";
  return (
    amount !== null &&
    fillers.length > 0 &&
    /^suiv?(?:t|ent|ait|aient|ra|ront)$/.test(verb) &&
    scene.ofRounds()
  );
}

/** Another operation of the kind told before: « Y avait ouvert le bal avec 600 M€ ». */
function sequel(telling: Telling, host: Telling | undefined): Telling | null {
  if (host === undefined) return null;
  const buying = TRADED.has(host.kind);
  // A rank among purchases does not say of what.
  if (buying && telling.frame.name === "sequel/rank") return null;
  // « X a racheté Y. Ce fut ensuite le tour de Z »: bought by the same.
  if (telling.frame.name === "sequel/next") {
    const same = host.fillers.filter(({ role }) => role !== "target" && role !== "seller");
    const constant = buying ? same.map((filler) => ({ ...filler, by: "context" as const })) : [];
    const frame = { ...telling.frame, name: host.frame.name };
    return { ...telling, frame, kind: host.kind, fillers: [...telling.fillers, ...constant] };
  }
  const role = !buying ? "target" : host.kind === "acquisition" ? "acquirer" : "investor";
  const fillers = telling.fillers.map((filler) => ({ ...filler, role: role as typeof filler.role }));
  const constant = buying ? host.fillers.filter((filler) => filler.role === "target") : [];
  const all = [...fillers, ...constant.map((filler) => ({ ...filler, by: "context" as const }))];
  return { ...telling, frame: { ...telling.frame, name: host.frame.name }, kind: host.kind, fillers: all };
}

/** The operation that a telling without its target goes on telling. */
function hostOf(telling: Telling, near: readonly Telling[], anaphoric: boolean): Telling | undefined {
  const fits = near.filter((each) => compatibleSums(each.amount?.value, telling.amount?.value));
  if (TRADED.has(telling.kind)) {
    const buyers = telling.fillers.filter(
      (filler) => filler.role === "acquirer" || filler.role === "investor",
    );
    return fits
      .filter(
        (each) =>
          TRADED.has(each.kind) &&
          each.fillers.some(
            (filler) => buyers.some((buyer) => buyer.entity === filler.entity) && filler.role !== "seller",
          ),
      )
      .at(-1);
  }
  if (!anaphoric) return undefined;
  return fits.filter((each) => each.kind === telling.kind).at(-1);
}

/** A buyer or a seller that the operation does not have: what is told is another's. */
function isOthers(telling: Telling, host: Telling): boolean {
  const buyers = telling.fillers.filter(({ role }) => role !== "target");
  return (
    TRADED.has(telling.kind) &&
    buyers.length > 0 &&
    !buyers.some(({ entity }) => host.fillers.some((each) => each.entity === entity))
  );
}

/** « le tour », « cette levée »: what was told before. */
function isAnaphoric(terms: readonly Term[], noun: number): boolean {
  return /^(?:le|la|l'|ce|cet|cette|du|au)$/.test(terms[noun - 1]?.normal ?? "");
}

/** « X participe à la levée de 5 M€ de Y »: the round that the verb has for its object, told right behind it. */
function joined(telling: Telling, { trigger, right }: Clause, reading: Reading): Telling[] | null {
  const { terms } = reading.scene;
  const object = reading.tellings.find((each) => {
    const at = terms.findIndex((term) => term.start === each.trigger.start);
    return (
      JOINABLE.has(each.kind) &&
      at >= trigger.end &&
      at <= right + 2 &&
      TAKES_PART.test(terms[trigger.start]!.normal)
    );
  });
  const own =
    object !== undefined && telling.fillers.every(({ entity }) => !inRole(object, "target").includes(entity));
  return own ? [object] : null;
}
const TAKES_PART = /^(?:particip|souscri|joi|rejoi|pren|pris|abond|contribu|soutien|souten|suiv|suivi)\w*$/;

/** « X lève 9 M€. Y, entré chez X trois ans plus tôt, ne bouge pas »: an apposition dates what was before the round. */
function isBackground(
  { date, trigger, sentence }: Telling,
  { group }: Clause,
  host: Telling | undefined,
): boolean {
  if (group?.form !== "participle" || date === null || host?.sentence === sentence) return false;
  return date.span.start > trigger.start;
}

/** The entry that such an apposition tells of by its verb: an operation of its own into the same company. */
function entryOf(telling: Telling, { trigger }: Clause, host: Telling | undefined): Telling[] {
  const target = host?.fillers.filter(({ role }) => role === "target") ?? [];
  if (target.length === 0 || !/^entr/.test(trigger.text)) return [];
  const fillers = [...telling.fillers, ...target.map((filler) => ({ ...filler, by: "context" as const }))];
  return [{ ...telling, kind: "equity_investment", fillers }];
}

/** Investors named apart join the round; subscribers join a loan as lenders; who sells out joins the sale. */
function join(telling: Telling, near: readonly Telling[]): void {
  // « Y n'a pas suivi »
  if (telling.status.rule === "status/negated") return;
  if (telling.frame.roles.subject === "seller") {
    const sold = near.filter((each) => TRADED.has(each.kind)).at(-1);
    const sellers = telling.fillers.filter(({ role }) => role === "seller");
    const own = sellers.some(({ entity }) => sold?.fillers.some((each) => each.entity === entity));
    if (telling.frame.name === "extend/get-price") {
      // « Il en tire 3 M€ »: who bought, or what was sold, earns.
      if (
        sold === undefined ||
        (own && !sellers.some(({ entity }) => inRole(sold, "seller").includes(entity)))
      )
        return;
      sold.amount ??= telling.amount;
    }
    sold?.fillers.push(
      ...sellers.filter(({ entity }) => !sold.fillers.some((each) => each.entity === entity)),
    );
    return;
  }
  const host = near.filter((each) => JOINABLE.has(each.kind)).at(-1);
  if (host === undefined) return;
  const leading = telling.frame.lead === true;
  if (host.sentence === telling.sentence || isItem(host)) host.date ??= telling.date;
  if (host.kind === "debt_financing" && leading) return;
  const role = host.kind === "debt_financing" ? "lender" : "investor";
  for (const filler of telling.fillers) {
    const lead = leading && (filler.lead || filler.by === "context");
    const known = host.fillers.some((each) => each.entity === filler.entity);
    if (host.kind === "funding_round") host.heard = telling.sentence;
    if (!known) host.fillers.push({ ...filler, role, lead: lead && role === "investor" });
    else if (lead) {
      host.fillers = host.fillers.map((each) =>
        each.entity === filler.entity && each.role === "investor" ? { ...each, lead: true } : each,
      );
    }
  }
}
