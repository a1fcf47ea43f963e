import type { DealStatus } from "../../document/index.ts";
import type { Clause } from "../clauses/clauses.ts";
import { predicatesOf } from "../statuses/predicates.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** What is said of a listing that is still to come, folded. */
const PLANNED =
  /^(?:(?:est|etait|serait|sera|reste|pourrait etre|devrait etre) (?:\w+ )?(?:prevue?|programmee?|fixee?|attendue?|envisagee?|esperee?|a l'etude|au programme|a l'ordre du jour|en preparation|dans les (?:cartons|tuyaux))|devrait (?:\w+ )?(?:suivre|intervenir|avoir lieu)|suivra|interviendra|aura lieu)(?= |$)/;
/** What stands before the noun of a listing that is of whom the text talks. */
const ARTICLE = /^(?:une?|l'|la|le|cette|cet|ce)$/;

/** What is only thought of. */
const THOUGHT_OF = /envisag|esper|etude|cartons|tuyaux|pourrait|serait/;
/** Markets whose names are mentions. */
const MARKET = /^(?:bourse|brvm|nasdaq|euronext)(?: |$)/;

/** « Une entrée en Bourse est prévue en mai »: told without the firm, which the text has just talked of; null where nothing is planned. */
export function listingPlanned(
  { kind, fillers }: Telling,
  { trigger }: Clause,
  terms: readonly Term[],
): DealStatus | null {
  if (kind !== "ipo" || trigger.form !== "noun" || fillers.length > 0) return null;
  if (!ARTICLE.test(terms[trigger.start - 1]?.normal ?? "")) return null;
  if (!terms.every(({ party, normal }) => party === null || MARKET.test(normal))) return null;
  // « L'introduction en Bourse de son rival »
  if (/^(?:de|d'|du|des)$/.test(terms[trigger.end]?.normal ?? "")) return null;
  const said = predicatesOf(terms, trigger).flatMap((words) => PLANNED.exec(words)?.[0] ?? []);
  if (said.length === 0) return null;
  return said.some((words) => THOUGHT_OF.test(words)) ? "rumoured" : "announced";
}
