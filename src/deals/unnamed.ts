import type { Clause } from "./clauses.ts";
import type { Scene } from "./scene.ts";

/** Businesses and parts of them, folded. */
const UNITS =
  /^(?:filiales?|activites?|divisions?|branches?|poles?|portefeuilles?|participations?|succursales?|usines?|sites?|actifs|operations|hotels?|magasins?|hypermarches|supermarches|cliniques?|mines?|champs|centrales?|parcs?|reseaux?|agences?|boutiques|entrepots|titres|parts|marques?|enseignes?|quotidiens?|journaux|chaines?|licences|brevets|fonderies?|raffineries?|ports?|terminaux|creances|contrats|stations|magazines?|soeur|soeurs|filleule)$/;
const SHARES = /^(?:participations?|titres|parts)$/;
/** Words through which the object of a clause may be reached. */
const LEADING = /^(?:de|d'|du|des|a|au|aux|pour|sur|dans)$/;

/** Whether the object of a clause is a business without a name of its own: « sa filiale danoise », « 28 magasins ». */
export function hasUnnamedObject({ terms }: Scene, { trigger, right }: Clause): boolean {
  for (let index = trigger.end; index < right && index < trigger.end + 9; index += 1) {
    const term = terms[index]!;
    // « ses parts »: of what the text has named.
    if (SHARES.test(term.normal) && terms[index - 1]?.tags.has("Poss") === true) return false;
    if (UNITS.test(term.normal)) return term.party === null;
    const light =
      LEADING.test(term.normal) ||
      ["Det", "Poss", "Adv", "Contracted", "Comma", "Date", "Money", "Stake"].some((tag) =>
        term.tags.has(tag),
      ) ||
      /^(?:\p{Ll}|\d)/u.test(term.text);
    if (!light || term.party !== null || term.tags.has("Rel")) return false;
  }
  return false;
}
