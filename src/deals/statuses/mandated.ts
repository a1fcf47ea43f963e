import type { DealStatus } from "../../document/index.ts";
import { mandateBefore } from "../clauses/mandates.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";

/** « a mandaté Y pour vendre Z »: launched; « aurait mandaté Y »: a rumour; null where nobody is hired. */
export function mandatedStatus(terms: readonly Term[], group: VerbGroup | null): DealStatus | null {
  const mandate = group === null ? null : mandateBefore(terms, group);
  if (mandate === null) return null;
  return verbGroupAt(terms, mandate).tense === "conditional" ? "rumoured" : "announced";
}
