/** The operation that a clause goes on telling, with its price or its investors, where it lacks what makes one of its own. */
import type { Clause } from "../clauses/clauses.ts";
import { TRADED } from "../kinds.ts";
import { WORKS } from "../refusals/not-works.ts";
import { inRole, type Telling } from "../telling.ts";
import { foldedWords } from "../terms/folded.ts";
import type { Term } from "../terms/terms.ts";
import { elsewhere } from "./complete-context.ts";
import type { Continuation } from "./continuation.ts";
import { furtherBack, join } from "./joins.ts";
import { absorbInto, compatibleDates, compatibleSums } from "./merge.ts";

/** Gives what a clause tells to the operation that it goes on telling; whether there is one. */
export function takeUp(continuation: Continuation): boolean {
  const { telling } = continuation;
  if (raisesByListing(continuation)) return true;
  const host = hostBefore(continuation) ?? boughtBehind(continuation);
  if (host !== undefined) {
    // « X a racheté Y. Il a investi 3 M€ dans un nouveau four »: no price of Y's, nor a deal.
    if (!isSpentOnThings(continuation, host)) absorbInto(host, telling);
    return true;
  }
  if (isShareOfUnion(continuation)) return true;
  const round = ticketOf(continuation);
  if (round === undefined) return false;
  join(telling, [round]);
  round.valuation ??= telling.valuation;
  return true;
}

/** What, folded, two firms become, behind a share of it. */
const OF_UNION =
  /^(?:de (?:la|l') ?(?:nouvelle |future )?(?:entite|ensemble|societe fusionnee|groupe)|du (?:nouvel|nouveau|futur|groupe (?:fusionne|combine|reuni)))/;

/** « X et Y fusionnent. Les associés d'Y donneront leurs actions et auront droit à 38 % de l'entité »: gives the union the share that the owners of one get; whether there is one. */
function isShareOfUnion({ telling, reading, near }: Continuation): boolean {
  const union = near.findLast(({ kind }) => kind === "merger");
  const { kind, stake, amount, fillers } = telling;
  if (union === undefined || kind !== "equity_investment" || stake === null || amount !== null) return false;
  const sides = inRole(union, "merger_party");
  if (fillers.some(({ role, entity }) => role !== "target" || !sides.includes(entity))) return false;
  const { terms } = reading.scene;
  const share = terms.findIndex(({ start }) => start === stake.span.start);
  const behind = foldedWords(terms.slice(share + 1, share + 6));
  if (share < 0 || fillers.length === 0 || !OF_UNION.test(behind)) return false;
  union.stake ??= stake;
  return true;
}

/** Gives a listing the sum that it brings; whether there is one. */
function raisesByListing({ telling, reading }: Continuation): boolean {
  const listing = reading.tellings.find((each) => each.kind === "ipo" && each.amount === null);
  if (listing === undefined || inRole(telling, "target").length > 0) return false;
  // « L'introduction en Bourse de X a permis de lever 2 M€ ».
  if (telling.kind === "funding_round") {
    absorbInto(listing, telling);
    return true;
  }
  // « L'introduction de X, qui a placé 2 M€ »: who places its own shares invests in nobody.
  const own = inRole(listing, "target");
  if (telling.kind !== "equity_investment" || !inRole(telling, "investor").some((id) => own.includes(id)))
    return false;
  listing.amount = telling.amount;
  listing.date ??= telling.date;
  return true;
}

/** The operation told before that a clause goes on with. */
function hostBefore({ telling, clause, reading, near }: Continuation): Telling | undefined {
  return hostOf(telling, near, isAnaphoric(reading.scene.terms, clause.trigger.start));
}

/** Verbs, folded, of who spends money on what he has. */
const SPENDS = /^(?:investi|reinvesti|engag|inject|mis[eé]|depens|debours)/;

/** « sur cinq ans », « en trois ans » right behind the sum: no price is spread so. */
const OVER_YEARS = /(?:euros|dollars|francs|livres|€|\$|md|md€|m€) (?:sur|en) (?:\S+ )?(?:ans|annees) /;

/** Whether money put in without a word of whom goes to works and machines: « dans un four », « pour moderniser l'usine ». */
function isSpentOnThings({ telling, clause, reading: { scene } }: Continuation, host: Telling): boolean {
  const paid = telling.frame.name === "acquisition/pay";
  if ((telling.frame.kind !== "equity_investment" && !paid) || telling.stake !== null) return false;
  if (host.kind !== "acquisition" || host.sentence === telling.sentence) return false;
  const { terms } = scene;
  const aim = terms.findIndex(({ normal }, at) => at >= clause.trigger.end && normal === "pour");
  // « s'engage à dépenser 9 M€ pour rénover les magasins », « à injecter 9 M€ sur cinq ans dans les magasins »
  if (WORKS.test(terms[aim + 1]?.normal ?? "") && aim > 0) return true;
  if (paid) return false;
  if (OVER_YEARS.test(foldedWords(terms.slice(clause.trigger.end)))) return true;
  if (elsewhere(telling, clause, scene)) return true;
  return (
    SPENDS.test(terms[clause.trigger.start]!.normal) &&
    aim > 0 &&
    terms[aim + 1]?.tags.has("Infinitive") === true
  );
}

/** « débourse 1,2 milliard, dette comprise, pour s'offrir X »: the purchase told right after. */
function boughtBehind({ telling, reading }: Continuation): Telling | undefined {
  if (telling.frame.name !== "acquisition/pay") return undefined;
  const next = reading.tellings.find((each) => each.trigger.start > telling.trigger.start);
  return next && hostOf(telling, [next], false);
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

/** « le tour », « cette levée »: what was told before. */
function isAnaphoric(terms: readonly Term[], noun: number): boolean {
  return /^(?:le|la|l'|ce|cet|cette|du|au)$/.test(terms[noun - 1]?.normal ?? "");
}

/** « La levée a été souscrite pour 3 M€ par Y »: whether a sum is what one takes up of the round told before. */
function isTakenUpFor({ trigger }: Clause, terms: readonly Term[], start: number | undefined): boolean {
  const sum = terms.findIndex((term) => term.start === start && term.money !== null);
  return (
    isAnaphoric(terms, trigger.start) &&
    terms.slice(trigger.end, Math.max(trigger.end, sum)).some(({ normal }) => /^souscri/.test(normal)) &&
    terms[sum + 1]?.normal === "par"
  );
}

/** « X lève 9 M€. Y apporte 3 M€ »: the round of which an investment without its target is a part. */
function ticketOf({ telling, clause, near, reading, told }: Continuation): Telling | undefined {
  const { kind, amount, stake, date } = telling;
  // « Y met 3 M€ sur la table » bids where nothing else was told.
  const tabled = telling.frame.name === "acquisition/table" && inRole(telling, "acquirer").length > 0;
  const taken = kind === "funding_round" && isTakenUpFor(clause, reading.scene.terms, amount?.span.start);
  if (kind !== "equity_investment" && !tabled && !taken) return undefined;
  const given = inRole(telling, "investor").length > 0 || tabled;
  if (inRole(telling, "target").length > 0 || !given) return undefined;
  // « L'offre a été souscrite pour 3 M€ par Y »: of the round that it names, however far back.
  const host = near.at(-1) ?? furtherBack(reading, told).at(-1);
  const total = host?.amount?.value.max ?? null;
  if (host?.kind !== "funding_round" || total === null) return undefined;
  // « en apporte la moitié », with no sum of its own.
  const share = amount === null && stake !== null && clause.group?.genitive === true;
  if (!share && (stake !== null || (amount?.value.max ?? total + 1) > total)) return undefined;
  return date === null || compatibleDates(host.date?.value, date.value) ? host : undefined;
}
