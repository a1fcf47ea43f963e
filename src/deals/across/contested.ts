import { inRole, PENDING, type Telling } from "../telling.ts";

/** Ways of bidding. */
const BID = /^acquisition\/(?:bid|rival|outbid|run-for|show-interest|candidate|lost|table)/;
/** How many sentences behind an operation the text may tell what came before it. */
const REACH = 8;

/**
 * « X négocie le rachat de Y. Le vendeur, Z, avait repris le spécialiste en 2018 », « W, qui en proposait 3 M€, s'est
 * retiré »: what a text tells without its name as bought by who sells now, or as bid for by others, is the firm that is
 * still to be had, and not its buyer, who is told to be bought by nobody.
 */
export function settleContested(
  telling: Telling,
  told: readonly Telling[],
  body: string,
  actors: ReadonlySet<string>,
): void {
  if (telling.kind !== "acquisition") return;
  if (BID.test(telling.frame.name)) settleRival(telling, told, actors);
  const target = telling.fillers.find(({ role }) => role === "target");
  if (target === undefined || !/^\p{Ll}/u.test(body.slice(target.span.start, target.span.end))) return;
  const open = told.findLast(
    (each) =>
      each.kind === "acquisition" &&
      PENDING.has(each.status.value) &&
      each.sentence >= telling.sentence - REACH &&
      each.sentence < telling.sentence &&
      inRole(each, "acquirer").includes(target.entity),
  );
  const wanted = open === undefined ? [] : inRole(open, "target");
  if (open === undefined || wanted.length !== 1) return;
  if (told.some((each) => inRole(each, "target").includes(target.entity))) return;
  const buyers = inRole(telling, "acquirer");
  const sold = buyers.some((id) => inRole(open, "seller").includes(id));
  const bids = BID.test(telling.frame.name);
  if (buyers.length === 0 || !(sold || bids) || buyers.some((id) => wanted.includes(id))) return;
  telling.fillers = telling.fillers.map((each) =>
    each === target ? { ...each, entity: wanted[0]!, by: "context" } : each,
  );
}

/** « Y a été préféré à Z. Y a offert 250 000 euros, Z, qui … »: who bids for a firm is not what his rival bids for. */
function settleRival(telling: Telling, told: readonly Telling[], actors: ReadonlySet<string>): void {
  const target = telling.fillers.find(({ role }) => role === "target");
  if (target === undefined || !actors.has(target.entity)) return;
  if (told.some((each) => inRole(each, "target").includes(target.entity))) return;
  const buyers = inRole(telling, "acquirer");
  const open = told.findLast(
    (each) =>
      each.kind === "acquisition" &&
      each.sentence >= telling.sentence - REACH &&
      inRole(each, "acquirer").some((id) => buyers.includes(id)),
  );
  const [wanted, other] = open === undefined ? [] : inRole(open, "target");
  if (wanted === undefined || other !== undefined) return;
  telling.fillers = telling.fillers.map((each) =>
    each === target ? { ...each, entity: wanted, by: "context" } : each,
  );
}
