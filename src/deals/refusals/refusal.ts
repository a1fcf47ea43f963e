import { isForWhole, isOfWhole } from "../across/complete-context.ts";
import { valuesIn } from "../across/facts.ts";
import { isOfUntoldShares } from "../across/untold-shares.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Frame } from "../frames/index.ts";
import { sumSetOff } from "../roles/natural-givers.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { BARS, CHECKS } from "./bars.ts";
import { lacks, ofCapital } from "./needs.ts";
import { notActs } from "./not-acts.ts";
import { notBids } from "./not-bids.ts";
import { notDeals } from "./not-deals.ts";
import { notDeeds } from "./not-deeds.ts";
import { notGivings } from "./not-givings.ts";
import { notGoods } from "./not-goods.ts";
import { notHomes } from "./not-homes.ts";
import { notJoined } from "./not-joined.ts";
import { notListings } from "./not-listings.ts";
import { notLoans } from "./not-loans.ts";
import { notPrices } from "./not-prices.ts";
import { notReaders } from "./not-readers.ts";
import { notRounds } from "./not-rounds.ts";
import { notSales } from "./not-sales.ts";
import { notTakings } from "./not-takings.ts";
import { notTransfers } from "./not-transfers.ts";
import { notWooed } from "./not-wooed.ts";
import { notWorks } from "./not-works.ts";
import { otherListings } from "./other-listings.ts";
import { publicMoney } from "./public-money.ts";

/** Readings that tell no deal though their words do, each with sentences that prove it. */
export const notDealReadings = [
  ...notDeals,
  ...notActs,
  ...notBids,
  ...notJoined,
  ...notLoans,
  ...notRounds,
  ...notSales,
  ...notReaders,
  ...notPrices,
  ...notGivings,
  ...notWooed,
  ...notDeeds,
  ...notTakings,
  ...notWorks,
  ...notTransfers,
  ...notGoods,
  ...notHomes,
  ...notListings,
  ...otherListings,
  ...publicMoney,
];

/** Why a trigger's words tell no deal, or null: the first of the checks that fails names itself. */
export function refusal(telling: Telling, clause: Clause, scene: Scene): string | null {
  for (const need of clause.trigger.frame.needs ?? []) {
    if (need === "target" && (ofCapital(telling, scene) || isForWhole(clause.trigger, scene.terms))) continue;
    if (need === "target" && isOfUntoldShares(telling, clause, scene)) continue;
    if (need === "target" && isOfWhole(telling, clause, scene.terms)) continue;
    if (lacks(telling, need, scene)) return `no ${need}`;
  }
  const bar = clause.trigger.frame.bars?.find((each) => BARS[each](telling, clause, scene));
  if (bar !== undefined) return bar;
  const failed = CHECKS.find(([, fails]) => fails(telling, clause, scene))?.[0];
  return failed ?? notDealReadings.find(({ is }) => is(telling, clause, scene))?.name ?? null;
}

/** What the terms of a clause show before its parties and values are read: why it tells no deal, or null. */
export function refusalAtOnce(
  { trigger, group, left, right }: Clause,
  terms: readonly Term[],
): string | null {
  const { frame, form } = trigger;
  // « boucle une levée de fonds »: a company's round.
  if (frame.name === "fund_closing/close" && isRound(trigger, terms)) return "a company's round";
  // « discute du rachat de X avec Y »: with Y of X; the noun tells it.
  if (frame.name === "acquisition/discuss" && /^(?:de|d'|du|des)$/.test(terms[trigger.end]?.normal ?? ""))
    return "of another";
  // « s'est engagé à injecter 3 M€ dans X »: the infinitive tells it.
  if (frame.name === "equity_investment/commit" && opensInfinitive(terms, trigger.end))
    return "told by its infinitive";
  if (frame.needs !== undefined && frame.needs.length > 0) {
    const setOff = sumSetOff(terms, trigger);
    return lackIn(frame, terms, setOff < 0 ? left : Math.min(left, setOff), right);
  }
  return form === "verb" && trigger.reflexive !== (group?.reflexive ?? false) ? "reflexive" : null;
}

/** Whether « à » and an infinitive stand behind a verb. */
function opensInfinitive(terms: readonly Term[], from: number): boolean {
  return terms[from]?.normal === "a" && terms[from + 1]?.tags.has("Infinitive") === true;
}

/** What a sum raised is put before to say who gave it, folded: « 3 M€, avec pour chef de file le fonds X ». */
const GIVEN_BY =
  /(?:euros|dollars|francs|livres|€|\$)(?: \S+){0,8}? (?:avec|par|grace|appui|soutien|participation|concours|chef de file|locomotive|chez) (?:le|les|au|aux|du|des|deux|trois|plusieurs)(?: (?:grands?|seuls?))? fonds$/;

/** « boucle une levée de fonds de 3 M€ », « clôt une levée de 3 M€ »: of money, not of a fund. */
function isRound({ text, end }: Clause["trigger"], terms: readonly Term[]): boolean {
  const words = fold(text);
  // « lève 3 M€ auprès de deux fonds »
  if (/(?:^| )aupres (?:de|d'|du|des) /.test(words)) return true;
  // « clôt auprès d'un fonds »: who gives the money, as the trigger's last word.
  if (/(?:^| )aupres (?:de|d'|du|des) ?(?:\S+ ){0,3}fonds$/.test(words)) return true;
  if (GIVEN_BY.test(words)) return true;
  // « lève 3 M€, le fonds X en tête »
  const led = terms.slice(end, end + 3).map(({ normal }) => normal);
  if (/, (?:le|les) fonds$/.test(words) && /\ben tete$/.test(led.join(" "))) return true;
  // « lève 3 M€, dont un tiers en fonds propres »
  if (/(?:^| )(?:de|des) fonds$/.test(words) || terms[end]?.normal === "propres") return true;
  if (!/(?:levee|collecte)$/.test(words)) return false;
  const of = terms[end + 1];
  return of?.money != null || of?.normal === "fonds";
}

/** The first need of a frame where a stretch of terms plainly lacks it, as a reason; else null. */
export function lackIn(
  { needs, kind }: Frame,
  terms: readonly Term[],
  left = 0,
  right = terms.length,
): string | null {
  const need = needs?.[0];
  const lacks = (value: "money" | "stake") =>
    !valuesIn(terms).some((index) => index >= left && index < right && terms[index]![value] !== null);
  const plain =
    ((need === "money" || need === "price") && lacks("money")) ||
    (need === "stake" && lacks("stake")) ||
    // A round has other values besides.
    (need === "value" &&
      !["funding_round", "extend", "sequel"].includes(kind) &&
      lacks("money") &&
      lacks("stake"));
  return plain ? `no ${need}` : null;
}

/** Whether a telling's kind is that of the operation told before. */
export function isDependent({ frame }: Telling): boolean {
  return frame.kind === "extend" || frame.kind === "sequel";
}
