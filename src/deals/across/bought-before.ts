/**
 * What a firm parts with and had bought before: « X se sépare de Y, acquis en 2019 auprès de Z pour 3 M€ » tells a sale
 * by X and, with the price and the date, a purchase by X.
 */
import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import { shares } from "./merge.ts";

/** Gives a purchase that leaves its buyer out to who sells the same in the words before, and notes that it came earlier. */
export function addEarlierBuyers({ tellings }: Pick<Reading, "tellings">): void {
  for (const purchase of tellings) {
    if (!isOfBuying(purchase)) continue;
    const sale = tellings.find((each) => each !== purchase && isSaleBefore(each, purchase));
    const [seller, other] = sale === undefined ? [] : inRole(sale, "seller");
    if (seller === undefined || other !== undefined) continue;
    // « Y est à vendre ; l'acheteur, X, … »: a buyer by name is the next.
    if (buyersOf(purchase).length === 0) {
      const role = purchase.kind === "acquisition" ? "acquirer" : "investor";
      purchase.fillers.push({ role, entity: seller, span: purchase.trigger, by: "context", lead: false });
    } else if (!purchase.fillers.some(({ entity, by }) => entity === seller && by === "context")) continue;
    purchase.earlier = true;
  }
}

/** Whether the words of a telling are of buying. */
function isOfBuying({ kind, frame }: Telling): boolean {
  return TRADED.has(kind) && /^(?:acquirer|investor)$/.test(frame.roles.subject ?? "");
}

function buyersOf(telling: Telling): string[] {
  return [...inRole(telling, "acquirer"), ...inRole(telling, "investor")];
}

/** Whether a telling, before a purchase in its sentence, is of somebody else's selling the same. */
function isSaleBefore(sale: Telling, purchase: Telling): boolean {
  return (
    TRADED.has(sale.kind) &&
    sale.frame.roles.subject === "seller" &&
    sale.trigger.start < purchase.trigger.start &&
    shares(inRole(sale, "target"), inRole(purchase, "target"), false) &&
    !shares(inRole(sale, "seller"), inRole(purchase, "seller"), false)
  );
}

/** Whether who sells in one telling had bought by the other: « X revend Y, qu'il avait acquis en 2019 » is two operations. */
export function isResale(a: Telling, b: Telling): boolean {
  return boughtBefore(a, b) || boughtBefore(b, a);
}

function boughtBefore(purchase: Telling, sale: Telling): boolean {
  return purchase.earlier === true && shares(buyersOf(purchase), inRole(sale, "seller"), false);
}
