import { foldedWords } from "../terms/folded.ts";
import type { Discourse } from "../across/discourse.ts";
import { isFundsOwn } from "../roles/funds.ts";
import { wordsBefore } from "../terms/folded.ts";
import { isFormed } from "../terms/groups.ts";
import type { Term } from "../terms/terms.ts";
import { isOfEarlierPurchases } from "./earlier-purchases.ts";
import { findTriggers, type Trigger } from "./grammar.ts";
import { isOtherLeaving } from "./leaving.ts";
import { isOfBid, isPlacedForMoney } from "./plain-verbs.ts";
import { saidAside } from "./set-off.ts";

/** The triggers of a sentence that the words right around them let stand, before any clause is read. */
export function standingTriggers(terms: readonly Term[], discourse: Discourse): Trigger[] {
  // « à un consortium mené par X »: who leads it is who stands there. « une société non cotée » is listed nowhere.
  const placed = findTriggers(terms).filter(
    (trigger) =>
      isPlacedForMoney(terms, trigger) &&
      isOfBid(terms, trigger) &&
      !isOverColon(terms, trigger) &&
      (discourse.bought.size > 0 || !isOfEarlierPurchases(terms, trigger)) &&
      !isOtherLeaving(terms, trigger, discourse),
  );
  return placed.filter(
    (trigger) =>
      !isManner(terms, trigger, placed) && !isOfAnother(terms, trigger) && !isIdiomOfOther(terms, trigger),
  );
}

/** « envoie X sur les roses : l'offre … »: words on both sides of a colon are no phrase. */
function isOverColon(terms: readonly Term[], { start, end }: Trigger): boolean {
  return terms.slice(start, end).some(({ tags }) => tags.has("Colon") || tags.has("Semicolon"));
}

/** Whether a trigger is a part of another phrase, which names a loan, a fund, a trade, an aside or a term of a contract. */
function isOfAnother(terms: readonly Term[], { frame, start }: Trigger): boolean {
  return (
    (frame.kind === "extend" && isFormed(terms, start)) ||
    isFundsOwn(terms, start) ||
    isOfLine(terms, start) ||
    saidAside(terms, start - 1) !== null ||
    isOfLoan(frame.kind, terms, start) ||
    isTrade(terms, start) ||
    isDefinedTerm(terms, start)
  );
}

/** Whether a word beside a trigger turns its frame into something else. */
function isIdiomOfOther(terms: readonly Term[], { frame, start, end }: Trigger): boolean {
  switch (frame.name) {
    // « À suivre : Y doit publier ses comptes »: what a paper announces.
    case "extend/join":
      return (
        (start === 1 && terms[start]!.normal === "suivre" && terms[0]!.normal === "a") ||
        // « prend un ticket pour Tokyo », « un ticket de métro »
        (/^tickets?$/.test(terms[end - 1]?.normal ?? "") &&
          /^(?:pour|d'entree|de (?:metro|bus|train|caisse|loto|rationnement))/.test(
            foldedWords(terms.slice(end, end + 2)),
          ))
      );
    case "ipo/list":
      return terms[start - 1]?.normal === "non";
    case "extend/get-price":
      return !hasGenitive(terms, start);
    // « en aligna 3 M€ »: what one pays for it.
    case "acquisition/bid-lined-up":
      return hasGenitive(terms, start);
    // « avait remis une offre de 3 M€ »: no money is put in.
    case "equity_investment/put":
      return terms.slice(end, end + 3).some(({ normal }) => HANDED_IN.test(normal));
    // « X, que ses actionnaires avaient lâché »: who drops it is no bidder that the text names.
    case "acquisition/let-slip":
      return isByOthers(terms, start);
    // « fait une croix sur sa bourse d'études », « lorgne la Bourse du travail »: no market of shares.
    case "ipo/turn-from":
    case "ipo/eye":
      return terms.slice(start, end).some(({ text }) => text === "bourse") || terms[end]?.normal === "du";
    // « se disent oui à la réforme », « se fiancent le temps d'une campagne »: to something else.
    case "merger/say-yes":
    case "merger/engaged":
      return /^(?:a|aux?|le|pour)$/.test(terms[end]?.normal ?? "") && terms[end + 1]?.party == null;
    // « unir leurs forces contre le froid »: no union of the two.
    case "merger/merge":
      return terms.slice(end, end + 3).some(({ normal }) => normal === "contre");
    // « voulait racheter X »: the infinitive tells it.
    case "acquisition/want-firm":
      return terms[end]?.party === null && /(?:er|ir|re)$|^(?:bien|qu[e'])$/.test(terms[end].normal);
    // « Son nouveau propriétaire, X, y a mis 3 M€ »: whose owner he is has been told, and the verb tells the rest.
    case "acquisition/new-master":
      return terms[start - 1]?.tags.has("Poss") === true;
    // « ouvre le capital de sa filiale »: not its own.
    case "equity_investment/let-in":
    case "equity_investment/open-capital":
      return isOfOther(terms, end);
    default:
      return false;
  }
}

/** What one hands in rather than puts in, folded. */
const HANDED_IN = /^(?:contre-)?(?:offres?|dossiers?|propositions?|copies?|rapports?|lettres?|devis)$/;

/** Whether a verb stands in a relative of its object, whose subject is nobody by name. */
function isByOthers(terms: readonly Term[], verb: number): boolean {
  const before = terms.slice(Math.max(0, verb - 7), verb);
  const opener = before.findLastIndex(({ normal }) => /^(?:que|qu')$/.test(normal));
  return (
    opener >= 0 && before.slice(opener).every(({ party, tags }) => party === null && !tags.has("Pronoun"))
  );
}

/** « en tire 3 M€ », « n'en a tiré que 3 M€ »: whether « en » stands before a verb. */
function hasGenitive(terms: readonly Term[], verb: number): boolean {
  return terms.slice(Math.max(0, verb - 4), verb).some(({ normal }) => normal === "en");
}

/** « reconduit une ligne | de crédit »: no loan beside the line that the trigger before ends with. */
function isOfLine(terms: readonly Term[], start: number): boolean {
  return (
    terms[start]?.normal === "credit" &&
    terms[start - 1]?.normal === "de" &&
    /^(?:lignes?|facilites?)$/.test(terms[start - 2]?.normal ?? "")
  );
}

/** « le capital de X », « le capital de sa filiale »: whether the words of a trigger end with the capital of somebody. */
function isOfOther(terms: readonly Term[], end: number): boolean {
  return terms[end - 1]?.normal === "capital" && /^(?:de|d'|du)$/.test(terms[end]?.normal ?? "");
}

/** « le revend, dans le cadre d'un LBO, à X »: how a firm that a verb has change hands is paid for. */
function isManner(terms: readonly Term[], { form, start, end }: Trigger, found: readonly Trigger[]): boolean {
  if (form !== "noun" || !/^(?:lbo|mbo|lmbo|obo|mbi|lbi)$/.test(terms[start]!.normal) || end > start + 1)
    return false;
  const ahead = wordsBefore(terms, start, 5);
  return (
    /(?:dans le cadre|au terme|au moyen|a l' ?occasion) (?:de|d'|du) ?(?:un|une)?$|(?:via|par|lors|avec) (?:de |d' ?)?une?$/.test(
      ahead,
    ) && found.some((each) => each.form === "verb" && each.frame.kind === "acquisition" && each.end <= start)
  );
}

/** « un crédit d'acquisition de 3 M€ »: what the loan is for, within its name. */
function isOfLoan(kind: string, terms: readonly Term[], noun: number): boolean {
  return (
    (kind === "acquisition" || kind === "equity_investment") &&
    /^(?:acquisitions?|rachat|reprise)$/.test(terms[noun]!.normal) &&
    /^(?:d'|de)$/.test(terms[noun - 1]?.normal ?? "") &&
    /^(?:credits?|prets?|emprunts?|financements?)$/.test(terms[noun - 2]?.normal ?? "")
  );
}

/** What makes a trade of sales and purchases, folded. */
const TRADE =
  /^(?:en ligne|en gros|au detail|a distance|a domicile|a emporter|par correspondance|directes?|privees?|flash|groupes?)(?: |$)/;

/** « le spécialiste de la vente en ligne », « un site de ventes privées »: a trade, no operation. */
function isTrade(terms: readonly Term[], noun: number): boolean {
  if (!/^(?:ventes?|achats?)$/.test(terms[noun]!.normal)) return false;
  return TRADE.test(`${terms[noun + 1]?.normal} ${terms[noun + 2]?.normal}`);
}

/** « un placement privé (le « Placement ») »: what a release will call the operation tells no other. */
function isDefinedTerm(terms: readonly Term[], start: number): boolean {
  const before = terms.slice(Math.max(0, start - 4), start);
  const open = before.findLastIndex((term) => term.tags.has("Open"));
  return (
    open >= 0 &&
    before
      .slice(open)
      .every(({ normal, tags }) => tags.has("Open") || /^(?:le|la|l'|les|«|"|“|ci-apres|,)$/.test(normal)) &&
    before.slice(open).some(({ text }) => /^[«"“]$/.test(text))
  );
}
