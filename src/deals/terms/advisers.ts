import type { Span } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";

/** Whose advisers they are, or in what. */
const OF_WHOM = either(
  "vendeu(?:rs?|ses?)|cédante?s?|acquéreurs?|acheteurs?|juridiques?|financiers?|fiscaux|m&a|investisseurs?|société",
  "côté (?:vendeur|cédant|acquéreur|acheteur|société|investisseur|fonds)s?",
  "(?:de |du |des |de la |de l['’]|sur l['’]|sur la |à l['’])(?:opération|transaction|deal|cédant|vendeur|acquéreur|acheteur|société|cible|investisseur|fonds|entreprise|management)s?",
);
/** What opens a list of those who advised on a deal, as the trade press ends with. */
const LIST = new RegExp(
  inTurn(
    String.raw`^(?:[-–—*•]\s?)?(?:(?:les|ses|leurs|nos)\s)?`,
    either("conseils?", "intervenants", "avocats", "banques? (?:d['’]affaires|conseils?)", "due diligences?"),
    `(?:\\s(?:et\\s)?(?:${OF_WHOM})){0,3}\\s?:`,
  ),
  "iu",
);

/** « Avocats : X rachète Y », « Conseils : « … »: the head of a news item, and words that somebody says. */
const NEWS =
  /[«“]| (?:s['’]offre|rach[eè]t|repren[d]|acquier|absorb|fusionn|lèv|l[eè]ve|c[eè]d|vend |achèt|invest|entre |va |vont |vient |(?:a|ont) \p{Ll}+(?:é|i|u|is|ert)e?s?\b)/u;

/** How many characters the words before the colon take at most. */
const OPENING = 90;

/** « Les conseils : X (M&A cédants), Y (juridique acquéreur) »: those who advise neither sell nor buy. */
export function isAdviserList(body: string, { start, end }: Span): boolean {
  return LIST.test(body.slice(start, Math.min(end, start + OPENING))) && !NEWS.test(body.slice(start, end));
}
