/**
 * What is sold again: « Z avait repris X en 2016. Y le rachète », « X, acquis par Z en 2016, est passé à Y en 2021 ».
 * The article has told who bought a company before; he sells it, where nothing says that he had lost it meanwhile.
 */
import { inRole, PENDING, type Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/** Words of a company that is no longer its owner's to sell: its judges and its creditors do, or it went its own way. */
const LOST =
  /\b(?:tribunal|tribunaux|juges?|jugement|redressement judiciaire|en redressement|liquidation|sauvegarde|faillite|creanciers?|depose le bilan|depot de bilan|barre|independance)\b/;
/** How many characters around a sale may say so. */
const AROUND = 400;
/** For how many years nobody is believed to have kept a company of which nothing else is told. */
const KEPT = 15;
/** The sentences that open an article, and tell what is new. */
const NEWS = 3;

/** The sentences, a headline among them, of which an undated one tells the news. */
const OPENING = 1;

/** Gives a purchase told without its seller the last one who bought the same, by another record of the article. */
export function addFormerOwners(records: readonly Telling[], body: string): void {
  for (const sale of records) {
    const target = resold(sale);
    if (target === null || isLost(body, sale)) continue;
    const last = records
      .filter((each) => each !== sale && isPurchase(each, target) && comesBefore(each, sale))
      .toSorted(byDate)
      .at(-1);
    if (last === undefined || isListed(records, target)) continue;
    const buyers = inRole(last, "acquirer");
    if (buyers.some((id) => sale.fillers.some(({ entity }) => entity === id))) continue;
    if (buyers.some((id) => hasSold(records, id, target, sale))) continue;
    for (const entity of buyers)
      sale.fillers.push({ role: "seller", entity, span: sale.trigger, by: "context", lead: false });
  }
}

/** What a purchase without its seller has for its only target, null where it is none, or came to nothing. */
function resold(sale: Telling): string | null {
  const [target, other] = inRole(sale, "target");
  if (sale.kind !== "acquisition" || target === undefined || other !== undefined) return null;
  if (inRole(sale, "seller").length > 0 || inRole(sale, "acquirer").length === 0) return null;
  // « Une contre-offre de Z »: to the shareholders of what is already bid for.
  if (/\/(?:bid|rival)/.test(sale.frame.name)) return null;
  return sale.status.value === "completed" || PENDING.has(sale.status.value) ? target : null;
}

/** Whether a record tells that the whole of a company, or its control, was bought. */
function isPurchase({ kind, status, stake, fillers }: Telling, target: string): boolean {
  const share = stake?.value.max ?? 100;
  return (
    kind === "acquisition" &&
    status.value === "completed" &&
    share > 50 &&
    fillers.some(({ role }) => role === "acquirer") &&
    fillers.some(({ role, entity }) => role === "target" && entity === target)
  );
}

/** Whether a purchase lies before a sale, by their dates, else by how the text tells them. */
function comesBefore(purchase: Telling, sale: Telling): boolean {
  const [bought, sold] = [purchase.date?.value.latest ?? null, sale.date?.value.earliest ?? null];
  if (bought !== null && sold !== null)
    return bought < sold && Number(sold.slice(0, 4)) - Number(bought.slice(0, 4)) <= KEPT;
  if (sale.earlier === true) return false;
  const first = purchase.sentence < sale.sentence;
  // « Y rachète X. Z l'avait repris en 2016 »: the news has no date.
  const isNews = sale.sentence <= NEWS || PENDING.has(sale.status.value);
  if (bought !== null) return first || isNews || purchase.earlier === true;
  // « Y rachète X. Z avait acquis X en 2016 »: what opens the text without a date is its news.
  const opens = purchase.sentence <= OPENING && /^\d{4}$/.test(sale.date?.value.edtf ?? "");
  return purchase.earlier === true || (first && sold !== null && !opens);
}

function byDate(a: Telling, b: Telling): number {
  const [of, other] = [a.date?.value.latest ?? "", b.date?.value.latest ?? ""];
  return of < other ? -1 : of > other ? 1 : a.sentence - b.sentence;
}

/** Whether a company was brought to the market: whose it is then, nobody says. */
function isListed(records: readonly Telling[], target: string): boolean {
  return records.some((each) => each.kind === "ipo" && inRole(each, "target").includes(target));
}

/** « Z a racheté X en 2016, puis l'a vendu en 2018 »: whether a buyer is told to have sold the same in another deal. */
function hasSold(records: readonly Telling[], buyer: string, target: string, sale: Telling): boolean {
  return records.some(
    (each) =>
      each !== sale &&
      each.kind === "acquisition" &&
      each.status.value === "completed" &&
      inRole(each, "seller").includes(buyer) &&
      inRole(each, "target").includes(target),
  );
}

/** Whether the text around a sale says that the owner had lost the company. */
function isLost(body: string, { trigger }: Telling): boolean {
  return LOST.test(fold(body.slice(Math.max(0, trigger.start - AROUND), trigger.end + AROUND)));
}
