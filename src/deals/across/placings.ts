import type { Reading } from "../read.ts";
import { inRole, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** « X lève 3 M€ en cédant des titres à Y », « … en ouvrant son capital à Y »: how the money came, and from whom. */
export function joinPlacings(reading: Reading): void {
  const { tellings, extensions } = reading;
  const { terms } = reading.scene;
  const sales = [...tellings, ...extensions.map(({ telling }) => telling)].filter((each) =>
    isMeans(each, terms),
  );
  for (const sale of sales) {
    const round = tellings.find(
      (each) =>
        each.kind === "funding_round" &&
        each.trigger.start < sale.trigger.start &&
        sellsItself(sale, inRole(each, "target")),
    );
    if (round === undefined) continue;
    const buyers = sale.fillers.filter(({ role }) => role === "acquirer" || role === "investor");
    const known = new Set(round.fillers.map(({ entity }) => entity));
    round.fillers.push(
      ...buyers
        .filter(({ entity }) => !known.has(entity))
        .map((each) => ({ ...each, role: "investor" as const })),
    );
    round.stake ??= sale.stake;
    const told = tellings.indexOf(sale);
    if (told >= 0) tellings.splice(told, 1);
    const extension = extensions.findIndex(({ telling }) => telling === sale);
    if (extension >= 0) extensions.splice(extension, 1);
  }
}

/** « en cédant »: told by a gerund, as how something else was done. */
function isMeans({ trigger, kind }: Telling, terms: readonly Term[]): boolean {
  if (kind !== "acquisition" && kind !== "equity_investment") return false;
  const at = terms.findIndex(({ start }) => start === trigger.start);
  return terms[at]?.tags.has("Gerund") === true && terms[at - 1]?.normal === "en";
}

/** Whether those who raise sell shares of their own, to somebody named. */
function sellsItself(sale: Telling, raising: readonly string[]): boolean {
  const sold = inRole(sale, "target");
  const self = [...inRole(sale, "seller"), ...sold].some((id) => raising.includes(id));
  const buyers = [...inRole(sale, "acquirer"), ...inRole(sale, "investor")];
  return self && buyers.length > 0 && sold.every((id) => raising.includes(id));
}
