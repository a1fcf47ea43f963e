import type { Telling } from "../telling.ts";
import { fold } from "../terms/fold.ts";

/**
 * Words of business news, folded: an article that tells deals has several different ones, an ordinary article hardly any.
 * Everyday words that are also deal words (« vendre », « reprendre », « passer ») are left out on purpose.
 */
const BUSINESS =
  /\b(?:actionnaires?|capital|investisseurs?|rachat\w*|rachet\w+|acquisitions?|acquereurs?|acquier\w+|cessions?|ced(?:e|er|ee|es)|opa|ope|lbo|fusion\w*|levees? de fonds|tours? de table|valorisation|valoris\w+|filiales?|chiffre d.affaires|obligataires?|obligations|serie [a-e]|bourse|participations?|subventions?|emprunt\w*|prets?|dettes?|fonds|start-?up|milliards?|millions?|coentreprises?|repreneurs?|reprise|offres?|transactions?|investi\w*|entreprises?|societes?|groupes?|closings?|souscripteurs?|licornes?|refinanc\w+|coupons?|holdings?|amorcage|creanciers?|preteurs?|bailleurs?|acheteurs?|acquereuses?|cedants?|emplettes|achats|dividendes?|mi[oa]|nominative|synergies|scale-?ups?|jeunes? pousses?|pme|plus-values?|revenus recurrents|(?:bio|med|fin|food|green|clean)-?techs?|business angels?|family offices?|ceo|cofondat\w+|fondateurs?|fabricants?|editeurs?)\b|\bm(?:ds?|rds?)?[€$]/g;

/** Below this length, in characters, a body is too short for its words to say what it is about: it is believed. */
const BRIEF = 500;

/** The length of an ordinary article; a dispatch of half of it has room for half of its words. */
const ORDINARY = 1500;

/**
 * How many different business words a body has, by their first five letters, as if it were as long as an ordinary
 * article where it is shorter; `Infinity` for a brief one.
 */
export function businessWords(body: string): number {
  if (body.length < BRIEF) return Number.POSITIVE_INFINITY;
  const words = new Set([...fold(body).matchAll(BUSINESS)].map(([word]) => word.slice(0, 5))).size;
  return Math.round(words * Math.max(1, ORDINARY / body.length));
}

/** Frames whose triggers are everyday words besides. */
const EVERYDAY =
  /\/(?:take-over|run-for|show-interest|pass|hand-over|abandon|renounce|rebuff|covet|succeed|put|relieve|outbid|turn|table|cost|sell|sale|merge|merger|open-capital|award|receive|raise|enter|take-share|buy-share)$/;

/** Frames that count only where the text tells a sum, be it further on: new « titres » are songs and free shares as well. */
const PRICED_ONLY = /^(?:equity_investment\/commit|funding_round\/issue-new)$/;

/** Kinds whose words are hardly said of anything else, where a sum of this size is told with them. */
export const FINANCED = new Set<string>(["funding_round", "debt_financing", "fund_closing", "ipo"]);
const LARGE = 1e6;

/** How many purchases in one sentence say by themselves that it is about firms. */
const MANY = 3;

/** « A repris par X, B par Y, C par Z »: firms that change hands one after the other, each with who gets it. */
export function isOneOfMany(record: Telling, all: readonly Telling[]): boolean {
  if (record.kind !== "acquisition") return false;
  const both = ({ fillers }: Telling) =>
    ["target", "acquirer"].every((role) =>
      fillers.some((each) => each.role === role && each.by === "grammar"),
    );
  const beside = all.filter(
    (each) => each.sentence === record.sentence && each.frame === record.frame && both(each),
  );
  return beside.length >= MANY;
}

/** Whether a record says all by itself that its text is about firms: sides that a clause names, and a large sum. */
export function isFirm({ fillers, amount, frame, kind }: Telling): boolean {
  const bought = kind === "acquisition" && fillers.some(({ role }) => role === "acquirer");
  const told = FINANCED.has(kind) || (bought && !EVERYDAY.test(frame.name));
  return told && fillers.every(({ by }) => by === "grammar") && (amount?.value.max ?? 0) >= LARGE;
}

/**
 * Whether what the clauses tell stands in such an article: the fewer its business words, the more a record must say
 * itself, less where another record is firm.
 */
export function isCredible(
  record: Telling,
  words: number,
  isPerson: (entity: string) => boolean,
  beside = false,
): boolean {
  const buyers = record.fillers.filter(
    ({ role }) => role === "acquirer" || role === "investor" || role === "seller",
  );
  // A rival bid is for what the text tells to be bought.
  const rival = /\/bid-(?:rival|lost|here|withdrawn|dropped|jobs)$/.test(record.frame.name);
  // Whose a thing was is added to a purchase that the clause tells; without a buyer the clause tells none.
  const bought = buyers.some(({ role, by }) => role === "acquirer" && by === "grammar");
  const guessed =
    !rival && record.fillers.some(({ by, role }) => by === "context" && !(bought && role === "seller"));
  const personal = buyers.length > 0 && buyers.every(({ entity }) => isPerson(entity));
  const least = beside || (FINANCED.has(record.kind) && (record.amount?.value.max ?? 0) >= LARGE) ? 3 : 5;
  if ((guessed || personal) && words < least) return false;
  const backed = FINANCED.has(record.kind) && buyers.length > 0;
  if (PRICED_ONLY.test(record.frame.name) && record.amount === null && record.stake === null && !backed)
    return false;
  const everyday = EVERYDAY.test(record.frame.name);
  const valued = record.amount !== null || record.stake !== null || record.valuation !== null;
  if (words > 2) return true;
  if (words === 2) return valued || !everyday;
  return valued && !everyday;
}
