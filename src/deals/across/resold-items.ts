import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { entitiesOf } from "./discourse.ts";

/** Verbs of who gives away what he has. */
const SOLD = /^acquisition\/(?:sell|hand-on|resell)$/;

/**
 * « X, en 2011, 12 M€, revendu en 2014 à Z »: the sale that stands behind an item of a list of purchases, whose buyer sells;
 * null where what the party of a term goes on with is no such sale.
 */
export function resaleOf(host: Telling, tellings: readonly Telling[], party: Term): Telling | null {
  if (host.frame.name !== "acquisition/buy") return null;
  const ids = entitiesOf(party);
  return (
    tellings.find(
      (each) =>
        SOLD.test(each.frame.name) &&
        each.trigger.start > party.end &&
        inRole(each, "target").some((id) => ids.includes(id)),
    ) ?? null
  );
}

/** Leaves a sale what is told behind its own verb, and gives it the buyer of the list as its seller. */
export function resell(sale: Telling, item: Telling): void {
  const isOwn = (value: { readonly span: { readonly start: number } } | null): boolean =>
    value !== null && value.span.start > sale.trigger.start;
  if (!isOwn(sale.amount)) sale.amount = null;
  if (!isOwn(sale.date)) sale.date = null;
  const buyers = item.fillers.filter(({ role }) => role === "acquirer");
  const rest = sale.fillers.filter(({ role }) => role !== "seller");
  if (buyers.some(({ entity }) => rest.some((each) => each.entity === entity))) return;
  sale.fillers = [...rest, ...buyers.map((each) => ({ ...each, role: "seller" as const }))];
}

/** « Les achats de X : Y, cédé par Z », « Les cessions de X : Y, vendu à Z »: who is in all items of a list is the other side of a sale. */
export function addConstant({ frame, fillers }: Telling, tellings: readonly Telling[]): void {
  const [constant] = fillers;
  if (constant === undefined || !/^acquisition\/(?:buy|sell)$/.test(frame.name)) return;
  const other = constant.role === "acquirer" ? "seller" : "acquirer";
  for (const each of tellings) {
    const lacking = inRole(each, constant.role).length === 0 && inRole(each, other).length > 0;
    if (!lacking || !SOLD.test(each.frame.name)) continue;
    if (each.fillers.some(({ entity }) => entity === constant.entity)) continue;
    each.fillers = [...each.fillers, { ...constant, by: "context" }];
  }
}
