import type { Term } from "../terms/terms.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/** Verbs (folded, any form) of hiring a bank for a deal: « a mandaté la banque Y pour vendre Z ». */
const MANDATING = /^(?:mandat|missionn)(?:e|ee|es|ees|er|ent|ait|aient|ant|a|erait)$/;
/** Verbs that do so where a bank or an adviser is their object, folded. */
const HIRING = /^(?:charg|recrut|embauch|sollicit|chois|nomm|reten|retien)\w{0,7}$/;
/** Who advises sellers and buyers, folded. */
const ADVISER =
  /^(?:(?:la |le |l'|les )?(?:banques?|banquiers?|conseils?|cabinets?) ?.*|lazard\b.*|rothschild\b.*|goldman sachs|morgan stanley|j\.?p\.? ?morgan|bnp paribas|societe generale|credit agricole cib|natixis|ubs|credit suisse|deutsche bank|citi\w*|barclays|evercore|centerview.*|messier.*|perella.*|houlihan.*|jefferies|nomura|oddo.*|bryan,? garnier.*|clipperton.*|cambon.*|alantra|dc advisory|pwc|kpmg|deloitte|ey)$/;

/** How many terms before an infinitive such a verb may stand. */
const REACH = 14;

/**
 * The verb of who hires somebody for what an infinitive says: « a mandaté Y pour vendre Z », « a chargé la banque Y de
 * vendre Z »; null where the infinitive hangs on none. Who hires is who sells or buys; the bank is no party.
 */
export function mandateBefore(terms: readonly Term[], { form, verb }: VerbGroup): number | null {
  if (form !== "infinitive") return null;
  let adviser = false;
  for (let index = verb - 1; index >= 0 && index >= verb - REACH; index -= 1) {
    const { normal, tags } = terms[index]!;
    if (tags.has("Semicolon") || tags.has("Rel")) return null;
    if (MANDATING.test(normal) && isLinked(terms, index, verb)) return index;
    if (adviser && HIRING.test(normal) && isLinked(terms, index, verb)) return index;
    // « a recruté un directeur chez X »: not the bank.
    adviser ||= ADVISER.test(normal) && terms[index - 1]?.normal !== "chez";
  }
  return null;
}

/** Whether the infinitive comes behind « pour », « afin de », « de »: not « mandaté par X, a pu vendre ». */
function isLinked(terms: readonly Term[], from: number, verb: number): boolean {
  let link = verb - 1;
  while (link > from && terms[link]!.tags.has("Clitic")) link -= 1;
  return (
    /^(?:pour|de|d'|vue)$/.test(terms[link]!.normal) &&
    !terms.slice(from, verb).some(({ normal }) => normal === "par")
  );
}
