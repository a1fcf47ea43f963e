import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Those who buy the company that they work for, folded. */
const MANAGERS =
  /^(?:dirigeants?|cadres|management|managers|salaries|fondateurs?|equipes?|patron|pdg|equipe)$/;
/** What is said of who gives them the money. */
const BACKED = /^(?:epaul|accompagn|souten|soutien|appuy|adoss|associ|alli|aid|flanqu)\w{0,4}$/;

/** « racheté par ses salariés, qu'accompagne X »: the parties that buy with a company's managers. */
export function alliesOfManagers(terms: readonly Term[], from: number): number[] {
  const by = terms.findIndex(({ normal }, index) => index >= from && index < from + 8 && normal === "par");
  if (by < 0) return [];
  const managers = terms.findIndex(
    ({ normal }, index) => index > by && index < by + 5 && MANAGERS.test(normal),
  );
  if (managers < 0) return [];
  const backed = terms.findIndex(
    ({ normal }, index) => index > managers && index < managers + 5 && BACKED.test(normal),
  );
  if (backed < 0) return [];
  const found: number[] = [];
  for (let index = backed + 1; index < terms.length && index < backed + 12; index += 1) {
    const term = terms[index]!;
    if (isFiniteVerb(terms, index) || (found.length > 0 && term.tags.has("Comma"))) break;
    if (term.party !== null) found.push(index);
  }
  return found;
}
