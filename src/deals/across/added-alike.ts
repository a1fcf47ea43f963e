import type { Reading } from "../read.ts";
import { inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** What the money is of, folded: « y a ajouté 2 M€ de fonds propres » says so itself. */
const OF = /^(?:de|d'|du|des|en|sous)$/;

/**
 * « Z a prêté 8 M€ à X. Y y a ajouté 2 M€ »: what somebody adds to a loan, with no word of what it is, is a loan to the
 * same.
 */
export function addAlike({ scene: { terms }, sentence, tellings }: Reading, told: readonly Telling[]): void {
  const host = since(told, sentence - 1).at(-1);
  if (host?.kind !== "debt_financing" || inRole(host, "target").length === 0) return;
  for (const each of tellings) {
    if (each.kind !== "equity_investment" || each.stake !== null || !isAdded(each, terms)) continue;
    const givers = each.fillers.filter(({ role }) => role === "investor");
    if (givers.length === 0) continue;
    each.kind = host.kind;
    each.fillers = [
      ...host.fillers
        .filter(({ role }) => role === "target")
        .map((filler) => ({ ...filler, by: "context" as const })),
      ...givers.map((filler) => ({ ...filler, role: "lender" as const })),
    ];
  }
}

/** Whether a telling stands on « y a ajouté » and a bare sum. */
function isAdded({ trigger, amount }: Telling, terms: readonly Term[]): boolean {
  const verb = terms.findIndex(({ start }) => start === trigger.start);
  const sum = terms.findIndex(({ start }) => start === amount?.span.start);
  if (verb < 0 || sum < verb || !/^(?:r?ajout|adjoi)/.test(terms[verb]!.normal)) return false;
  const there = terms.slice(Math.max(0, verb - 3), verb).some(({ normal }) => normal === "y");
  return there && !OF.test(terms[sum + 1]?.normal ?? "");
}
