import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { TO_COME } from "./to-come.ts";

/** Nouns of what has been bought or sold, and is a firm. */
const BOUGHT =
  /^(?:acquisitions|emplettes|rachats|achats|absorptions|prises|conquetes|cessions|desinvestissements)$/;
/** How many a numeral says there are. */
const COUNTS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };

/**
 * Whether each item of a list of what one bought or sold is one, though nothing else is told of it: there are as many as
 * the words that announce them say (« deux emplettes : X et Y »), or two of them have a price.
 */
export function isWholeList(
  terms: readonly Term[],
  { frame, trigger }: Telling,
  parties: readonly number[],
  from: number,
): boolean {
  if (!/^acquisition\/(?:buy|sell)$/.test(frame.name)) return false;
  // « trois cibles », « deux ventes au catalogue »: still to be bought, or goods.
  const noun = terms.findIndex(({ start }) => start === trigger.start);
  const counted =
    noun > 0 &&
    BOUGHT.test(terms[noun]!.normal) &&
    terms.slice(Math.max(0, noun - 2), noun).some(({ normal }) => COUNTS[normal] === parties.length) &&
    !terms.slice(0, from).some(({ normal }) => TO_COME.test(normal));
  const priced = terms.filter(({ money, depth }, index) => index >= from && depth > 0 && money !== null);
  return (counted || priced.length > 1) && parties.length > 1;
}
