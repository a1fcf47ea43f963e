import { TRADED } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { ofTerm } from "../roles/fillers.ts";
import type { Scene } from "../scene.ts";
import { inRole, type Telling } from "../telling.ts";
import { entitiesOf } from "./discourse.ts";
import { sharesBehind } from "./held-shares.ts";

/**
 * « X détient 20 % de Y. Il avait déboursé 3 M€ pour ce bloc »: what a holder paid for the share that the text has just
 * told him to hold.
 */
export function readSharesPaid(reading: Reading, before: Reading | null): void {
  for (const { telling } of reading.extensions) {
    if (!TRADED.has(telling.kind) || telling.amount === null || inRole(telling, "target").length > 0)
      continue;
    const [buyer] = [...inRole(telling, "investor"), ...inRole(telling, "acquirer")];
    const at = sharesBehind(reading.scene.terms, telling);
    // « pour ses actions gratuites »: not what has just been told of.
    const called = at !== null && /^(?:ce|cet|cette|ces)$/.test(reading.scene.terms[at - 1]!.normal);
    if (buyer === undefined || at === null || !called) continue;
    const own = { scene: reading.scene, to: reading.scene.terms[at]!.start };
    const sources = before === null ? [own] : [own, { scene: before.scene, to: Number.POSITIVE_INFINITY }];
    for (const { scene, to } of sources) if (takeHolding(telling, buyer, scene, to)) break;
  }
}

/** Gives a purchase the share that a sentence tells its buyer to hold, and of whom; says whether it tells one. */
function takeHolding(telling: Telling, buyer: string, scene: Scene, to: number): boolean {
  const { terms, markers, discourse } = scene;
  const share = terms.findIndex(({ stake, start }) => stake !== null && start < to);
  const holder = terms.findIndex((term) => entitiesOf(term).includes(buyer));
  if (share < 0 || holder < 0 || holder > share) return false;
  const named = terms.findIndex(
    (term, index) =>
      index > holder &&
      index < share + 8 &&
      term.start < to &&
      term.party !== null &&
      (/^(?:de|dans|possessor|au capital de)$/.test(markers[index]?.place ?? "") ||
        /^(?:de|d'|du)$/.test(terms[index - 1]!.normal)) &&
      !entitiesOf(term).includes(buyer),
  );
  const others = telling.fillers.filter(({ role }) => role === "seller");
  const held =
    named >= 0
      ? ofTerm(scene, named, "target")
      : discourse.topic === null || discourse.topic === buyer
        ? []
        : [
            {
              role: "target" as const,
              entity: discourse.topic,
              span: telling.trigger,
              by: "context" as const,
              lead: false,
            },
          ];
  if (held.length === 0) return false;
  const buying = telling.fillers.filter(({ entity }) => entity === buyer);
  telling.kind = "equity_investment";
  telling.fillers = [...buying.map((each) => ({ ...each, role: "investor" as const })), ...held, ...others];
  const { start, end, stake } = terms[share]!;
  telling.stake = { value: stake!.value, span: { start, end }, rule: "across/shares-paid" };
  return true;
}
