import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import { absorbInto, compatibleDates } from "./merge.ts";

/** « X s'introduit en Bourse en levant 6 M€ », « Cotée à Lyon, X y recueillit 6 M€ »: what a company raises by going public. */
export function joinListing({ scene: { terms }, tellings }: Reading): void {
  // « en levant », « y recueillit », « où elle lève »: told as happening there, unlike « X, cotée depuis 2015, a levé 5 M€ ».
  const isThere = ({ trigger }: Telling): boolean => {
    const verb = terms.findIndex(({ start }) => start === trigger.start);
    const before = terms.slice(Math.max(0, verb - 4), verb).map(({ normal }) => normal);
    return terms[verb]?.tags.has("Gerund") === true || before.includes("y") || before.includes("ou");
  };
  const listing = tellings.find(({ kind, amount }) => kind === "ipo" && amount === null);
  const raised = tellings.find(
    (each) =>
      each.frame.name === "funding_round/raise" &&
      each.amount !== null &&
      each.round === null &&
      isThere(each) &&
      each.fillers.every(({ role }) => role === "target") &&
      inRole(each, "target").some((id) => listing?.fillers.some(({ entity }) => entity === id)),
  );
  if (listing === undefined || raised === undefined) return;
  if (!compatibleDates(listing.date?.value, raised.date?.value)) return;
  tellings.splice(tellings.indexOf(raised), 1);
  absorbInto(listing, raised);
}
