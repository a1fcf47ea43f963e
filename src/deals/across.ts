import type { Reading } from "./read.ts";
import { hasParties } from "./read.ts";
import type { Telling } from "./telling.ts";

/** Kinds that investors may join. */
const JOINABLE = new Set<string>(["funding_round", "equity_investment", "fund_closing", "ipo"]);

/** Gives what extends an operation to the one told before: its investors, price, date. */
export function extend(reading: Reading, told: readonly Telling[]): void {
  for (const { telling } of reading.extensions) {
    const near = [...told, ...reading.tellings].filter((each) => each.sentence >= reading.sentence - 2);
    if (telling.frame.kind === "extend") {
      const host = near
        .filter((each) => JOINABLE.has(each.kind) && each.trigger.start !== telling.trigger.start)
        .at(-1);
      if (host === undefined) continue;
      for (const filler of telling.fillers) {
        const known = host.fillers.some((each) => each.entity === filler.entity);
        if (!known) host.fillers.push({ ...filler, role: "investor", lead: telling.frame.lead === true });
        else if (telling.frame.lead === true) {
          host.fillers = host.fillers.map((each) =>
            each.entity === filler.entity && each.role === "investor" ? { ...each, lead: true } : each,
          );
        }
      }
      continue;
    }
    const host = near.filter((each) => each.kind === telling.kind).at(-1);
    if (host === undefined || hasParties(telling)) continue;
    host.amount ??= telling.amount;
    host.stake ??= telling.stake;
    host.valuation ??= telling.valuation;
    host.closing ??= telling.closing;
    host.date ??= telling.date;
  }
}
