import { entitiesOf } from "../across/discourse.ts";
import type { Reading } from "../read.ts";
import { inRole } from "../telling.ts";
import { listAfter } from "./list-after.ts";

/** Participles, folded, of what somebody paid; who puts money in « apporte » it. */
const PAID = /^(?:regle|paye|verse|debourse|acquitte|encaisse)e?s$/;
/** Kinds with the role of who pays. */
const PAYER = { acquisition: "acquirer", equity_investment: "investor" } as const;

/** « X vend Y contre 3 M€, réglés par Z », « … , encaissés par Z »: who pays and who gets the price, told right behind it. */
export function addPayers({ scene: { terms }, tellings }: Reading): void {
  for (const telling of tellings) {
    if (telling.amount === null || (telling.kind !== "acquisition" && telling.kind !== "equity_investment"))
      continue;
    const sum = terms.findIndex(({ start }) => start === telling.amount!.span.start);
    // « 3 M€ au printemps 2021, encaissés par Z »
    const date = terms.findIndex((term, index) => index > sum && index < sum + 4 && term.date !== null);
    const last = date > sum ? date : sum;
    const verb = terms[last + 1]?.tags.has("Comma") === true ? last + 2 : last + 1;
    const participle = terms[verb]?.normal ?? "";
    if (sum < 0 || !PAID.test(participle) || terms[verb + 1]?.normal !== "par") continue;
    const role = participle.startsWith("encaisse") ? "seller" : PAYER[telling.kind];
    if (inRole(telling, role).length > 0) continue;
    const payers = listAfter(terms, verb + 2);
    // « 3 M€, versés par la Région à l'usine »: to whom, and so for what, is another matter.
    const last_ = terms.indexOf(payers.at(-1)!);
    const to = terms[last_ + 1]?.normal ?? "";
    if (/^(?:a|aux?)$/.test(to) && !terms.slice(last_ + 2, last_ + 5).some(({ party }) => party !== null))
      continue;
    const known = new Set(telling.fillers.map(({ entity }) => entity));
    for (const term of payers)
      for (const entity of entitiesOf(term).filter((id) => !known.has(id)))
        telling.fillers.push({
          role,
          entity,
          span: { start: term.start, end: term.end },
          by: "grammar",
          lead: false,
        });
  }
}
