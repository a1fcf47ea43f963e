import type { Clause } from "./clauses/clauses.ts";
import { FUND, FUND_NAME, NOT_FUND, recast } from "./kinds.ts";
import type { Scene } from "./scene.ts";
import type { Telling } from "./telling.ts";
import { foldedWords } from "./terms/folded.ts";

/** What, folded, a company closes that raises money: « sa levée (de fonds) », « son financement participatif ». */
const OWN_ROUND =
  /^(?:(?:a|ont|avait) )?(?:mardi |mercredi |lundi |jeudi |vendredi |samedi |dimanche |hier )?(?:son|sa|leur|une?|cette|ce) ?(?:\p{Ll}+ ){0,2}?(?:levee|collecte|financement|campagne|souscription|crowdfunding|sociofinancement)(?: |$)/u;

/** « La brasserie X a clos sa levée à 3 M€ »: whoever does not invest by trade, and names no fund, has raised for itself. */
export function settleClosed(
  telling: Telling,
  { trigger, right }: Clause,
  { terms, discourse }: Scene,
): void {
  const { frame, fillers } = telling;
  const behind = foldedWords(terms.slice(trigger.end, right));
  if (frame.name !== "fund_closing/close" || telling.kind !== "fund_closing") return;
  if (!OWN_ROUND.test(behind) || FUND.test(behind.replace(NOT_FUND, ""))) return;
  const byTrade = fillers.some(
    ({ role, entity }) =>
      role === "target" &&
      (discourse.investors.has(entity) || FUND_NAME.test(discourse.names.get(entity) ?? "")),
  );
  if (byTrade) return;
  recast(telling, "funding_round", {});
}
