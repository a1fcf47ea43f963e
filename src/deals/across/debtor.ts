import { INVESTOR } from "../cues/investors.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import { wordsIn } from "./facts.ts";
import type { LastDeal } from "./last-deal.ts";

/** What opens a sentence about how a purchase is paid. */
const FINANCING = /^(?:le|son|leur) financement /;

/** What a purchase is called where a sentence says how it is paid, folded. */
const PURCHASE = "(?:operation|acquisition|rachat|transaction|achat|reprise|emplette|prise de controle)";
const THE = "(?:l'|la|le|cette|cet|ce|son|sa) ?";
/** « L'opération, la part en numéraire est financée par un emprunt », « … finance le rachat »: who buys borrows, whatever the text is about. */
const PAID_BY_LOAN = new RegExp(
  [
    `^${THE}(?:${PURCHASE}|prix|(?:part|partie|portion|composante|tranche|fraction) (?:en numeraire|en especes|en cash|cash))\\b(?: [^ ,]+){0,6} (?:financ|regl|pay)[^ ]+ `,
    `(?:^| )(?:finance(?:r|nt|ra|ront)?|(?:regl|pay)er|realiser) ${THE}${PURCHASE}(?: |$)`,
  ].join("|"),
);
/** « La banque Z apporte 3 M€ de dette », right behind a purchase. */
const DEBT_BROUGHT =
  /(?:^| )(?:apport|fourni|complet|ajout|pret|avanc)\S*(?: \S+){0,6} (?:de|en) (?:dettes?|credit|prets?|emprunt)(?: |$)/;

/** Who borrows for a purchase that a loan pays for; null where nothing says that one does. */
export function debtorOf(
  { kind, sentence }: Telling,
  { discourse, terms }: Scene,
  last: LastDeal,
  buyer: string | null,
): string | null {
  if (kind !== "debt_financing") return null;
  const words = wordsIn(terms);
  // « Le financement repose sur un crédit de 5 M€ »: of who buys, where the text is about him.
  if (FINANCING.test(words) && buyer !== null && buyer === discourse.topic) return buyer;
  const behind = last.deal?.sentence === sentence - 1 && !discourse.opens;
  if (!PAID_BY_LOAN.test(words) && !(behind && DEBT_BROUGHT.test(words))) return null;
  // Who sells pays nothing, even where the text is about him.
  const payer = last.deal?.status.value === "cancelled" ? buyer : (last.buyer ?? buyer);
  const invests = payer !== null && INVESTOR.test(discourse.names.get(payer) ?? "");
  // A fund has what it buys borrow.
  if (payer !== null && (last.target !== null || !invests)) return invests ? last.target : payer;
  // Far behind the purchase, the text is back at its own firm.
  return last.deal === null ? discourse.topic : null;
}
