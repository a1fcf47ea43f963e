/** « X en quatre dates », and under it « 2016 : introduction en Bourse »: a list of days in the life of one firm. */
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { type Discourse, entitiesOf } from "./discourse.ts";

/** Such a heading has fewer terms. */
const BRIEF = 12;
/** What it promises, folded. */
const DATES = /^(?:dates|chronologie|etapes)$/;

/** Notes the firm whose days a heading announces, for the items under it; anything else but an item ends the list. */
export function noteChronicle({ terms, discourse }: Pick<Scene, "terms" | "discourse">): void {
  const firm = headedFirm(terms, discourse);
  if (firm !== null) discourse.chronicle = firm;
  else if (!isDatedItem(terms)) discourse.chronicle = null;
  // « 2016 : son introduction en Bourse »
  else if (discourse.chronicle !== null) discourse.subject = discourse.chronicle;
}

function headedFirm(terms: readonly Term[], { kinds }: Discourse): string | null {
  if (terms.length > BRIEF || !terms.some(({ normal }) => DATES.test(normal))) return null;
  // « dates » itself may be read as a verb.
  if (
    terms.at(-1)?.normal === "." ||
    terms.some((term, index) => isVerb(terms, index) && !DATES.test(term.normal))
  )
    return null;
  const [firm, other] = new Set(terms.flatMap(entitiesOf));
  return firm === undefined || other !== undefined || kinds.get(firm) === "person" ? null : firm;
}

/** « – Mars 2015 : … »: whether a sentence opens with a date and a colon. */
function isDatedItem(terms: readonly Term[]): boolean {
  const from = terms[0]?.tags.has("Dash") || terms[0]?.tags.has("Bullet") ? 1 : 0;
  const dated = terms[from]?.date != null || /^1[5-9]\d\d$/.test(terms[from]?.normal ?? "");
  return dated && terms[from + 1]?.tags.has("Colon") === true;
}

/** Kinds of which the firm of such a list is the object, where its item names none. */
const OWN = new Set<string>(["ipo", "equity_investment", "funding_round"]);

/** What says that an item came to nothing, folded. */
const FAILED = /^(?:echec|abandon|annulation|report)$/;

/** The firm of the list as whom an item tells to be listed, or to get an owner or money, where it names nobody. */
export function chronicled({ terms, discourse }: Scene, { kind, trigger, fillers }: Telling): Filler[] {
  const firm = discourse.chronicle;
  if (firm === null || !OWN.has(kind) || !isDatedItem(terms)) return [];
  if (terms.some(({ normal }) => FAILED.test(normal))) return [];
  // « introduction en Bourse de sa rivale »
  const behind = terms.findIndex(({ start }) => start >= trigger.end);
  const of = terms.slice(behind, behind + 4).findIndex(({ normal }) => /^(?:de|d'|du)$/.test(normal));
  if (behind > 0 && of >= 0 && terms[behind + of + 1]?.tags.has("Poss") === true) return [];
  if (fillers.some(({ role, entity }) => role === "target" || entity === firm)) return [];
  return [{ role: "target", entity: firm, span: trigger, by: "context", lead: false }];
}
