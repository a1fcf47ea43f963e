import type { Reading } from "../read.ts";
import type { Scene } from "../scene.ts";
import { inRole, since, type Telling } from "../telling.ts";
import { onlyDealPriced } from "./about.ts";

/** The buyer and the target of the acquisition told last, null where there is none near. */
export interface LastDeal {
  readonly deal: Telling | null;
  readonly buyer: string | null;
  readonly target: string | null;
  /** What an investor put money into before, null where nothing is told of it. */
  readonly investedIn: (investor: string) => string | null;
}

/** The acquisition told last before a character, no further than five sentences back. */
export function lastDeal(told: readonly Telling[], reading: Reading, before: number): LastDeal {
  // « L'opération a été financée par un emprunt »: the only one that the text has told, if further back.
  const far = onlyDealPriced(reading.scene.terms, reading.sentence, told);
  const recent = since(told, reading.sentence - 5);
  const own = reading.tellings.filter(({ trigger }) => trigger.start < before);
  const all = [...(recent.length === 0 && far !== undefined ? [far] : recent), ...own];
  const last = all.findLast((each) => each.kind === "acquisition");
  const investedIn = (investor: string): string | null => {
    const before = told.findLast((each) => inRole(each, "investor").includes(investor));
    return before === undefined ? null : (inRole(before, "target")[0] ?? null);
  };
  if (last === undefined) return { deal: null, buyer: null, target: null, investedIn };
  return {
    deal: last,
    investedIn,
    buyer: inRole(last, "acquirer")[0] ?? null,
    target: inRole(last, "target")[0] ?? null,
  };
}

/** Statuses of what was not bought: who failed to buy one is not who has bought the next. */
const FAILED = new Set<string>(["cancelled", "denied", "rumoured"]);

/** Who bought last, where a text may go on with what he buys: « Morlin est croqué à son tour ». */
export function nextBuyer({ deal, buyer }: LastDeal, { discourse }: Scene): string | null {
  if (deal === null || buyer === null) return null;
  // Who bids in person for a company (« M. Tan offre 5 M€ ») is not who bought the next.
  if (discourse.kinds.get(buyer) === "person" || FAILED.has(deal.status.value)) return null;
  // « Vexa cède Morlin à Corvane. Seul Tesmar, acquis en 2017, lui reste »: bought by the firm that the text is about.
  if (discourse.topic !== null && inRole(deal, "seller").includes(discourse.topic)) return discourse.topic;
  // A new paragraph goes on with its own firm, not with who bought from it.
  return deal.sentence < discourse.paragraph && buyer !== discourse.topic ? null : buyer;
}

/** « Vexa s'est offert Morlin en 2022. En mai dernier, Y offrait 7 M€ »: what has been sold is not what one bids for later. */
export function isSold({ deal, target }: LastDeal, bid: Telling, { discourse }: Scene): boolean {
  if (deal?.status.value !== "completed" || target === null || bid.date === null) return false;
  // Of the firm that the article is about every bid may be.
  if (target === discourse.topic) return false;
  if (deal.date === null) return bid.earlier !== true && deal.sentence < discourse.paragraph;
  const [bought, wanted] = [deal.date.value.latest, bid.date.value.earliest];
  return bought !== null && wanted !== null && bought < wanted;
}

/** « Deux fonds rachètent X. Quatre ans plus tard, l'entrée en Bourse rapporte 6 M€ »: what those who invest by trade bought goes public, not they. */
export function soldByInvestors(
  { sentence }: Telling,
  { deal, target }: LastDeal,
  { discourse }: Scene,
): string | null {
  if (deal === null || deal.status.value !== "completed" || sentence - deal.sentence > 2) return null;
  const buyers = inRole(deal, "acquirer");
  return buyers.length > 0 && buyers.every((id) => discourse.investors.has(id)) ? target : null;
}
