import { entitiesIn } from "../across/facts.ts";
import { inRole, PENDING, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** Frames of who gives up or loses, which leave it to the text to say what. */
const GIVES_UP = /^acquisition\/(?:renounce|bid-dropped|bid-withdrawn|bid-lost)$/;
/** Frames of who bids. */
const BIDS = /^acquisition\/(?:bid|table|approach|covet|run-for|candidate|want)/;

/**
 * « X, qui espérait lever 3 M€, y a renoncé », « X, qui offrait 3 M€ pour Z, s'est désisté »: who gives up right behind what
 * he meant to do gives up that, and nothing that the text talked of before; « …, n'a pas trouvé preneur » is of the round.
 */
export function endsItsOwn(telling: Telling, before: readonly Telling[], terms: readonly Term[]): boolean {
  const unsold = telling.frame.name === "acquisition/find-buyer" && telling.status.value === "cancelled";
  if (!unsold && !GIVES_UP.test(telling.frame.name)) return false;
  const who = inRole(telling, unsold ? "target" : "acquirer");
  const named = entitiesIn(terms);
  if (!unsold && inRole(telling, "target").some((id) => named.has(id) && !isFor(id, before))) return false;
  return before.some(
    (each) =>
      PENDING.has(each.status.value) &&
      (each.unfinished === true || BIDS.test(each.frame.name)) &&
      each.fillers.some(({ entity, role }) => role !== "seller" && who.includes(entity)),
  );
}

function isFor(id: string, before: readonly Telling[]): boolean {
  return before.some((each) => inRole(each, "target").includes(id));
}
