import { entitiesOf } from "../across/discourse.ts";
import { type Filler, inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/**
 * « Y rachète X. Le vendeur, Z, l'avait acquis en 2018 »: who sold is told beside a purchase of his own, and is of the sale
 * told before. Whether a sentence says such a thing.
 */
export function addFormerBuyer(
  terms: readonly Term[],
  own: readonly Telling[],
  near: readonly Telling[],
  [seller]: readonly Term[],
): boolean {
  const [entity] = entitiesOf(seller);
  if (seller === undefined || entity === undefined) return false;
  const bought = own.find((each) => buyersOf(each).includes(entity));
  if (bought === undefined) return false;
  // « Le vendeur, Z, … » opens the sentence: of the last sale, whatever he had bought.
  const opens = terms.findIndex(({ start }) => start === seller.start) < 6;
  const targets = inRole(bought, "target");
  const sale = near.findLast(
    (each) =>
      each.kind === "acquisition" &&
      (opens || inRole(each, "target").some((id) => targets.includes(id))) &&
      !each.fillers.some((filler) => filler.entity === entity),
  );
  if (sale === undefined || inRole(sale, "target").length === 0) return false;
  const span = { start: seller.start, end: seller.end };
  if (inRole(sale, "seller").length === 0)
    sale.fillers.push({ role: "seller", entity, span, by: "grammar", lead: false });
  // « … avait repris l'entreprise en 2015 »: what he sold, not who has it from him.
  const [sold] = inRole(sale, "target");
  bought.fillers = bought.fillers.map(
    (each): Filler =>
      each.role === "target" && buyersOf(sale).includes(each.entity) && !isNamed(terms, each)
        ? { ...each, entity: sold! }
        : each,
  );
  return true;
}

function buyersOf(telling: Telling): string[] {
  return [...inRole(telling, "acquirer"), ...inRole(telling, "investor")];
}

function isNamed(terms: readonly Term[], { span }: Filler): boolean {
  return terms.find(({ start }) => start === span.start)?.party?.form === "name";
}
