import { wordsIn } from "../across/facts.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** What who heads for a market does there, folded: raises money, gets listed. */
const TO_LIST =
  /^(?:y |se |s'|en |son |sa |ses )*(?:lever|recolter|financer|accelerer|grandir|poursuivre|soutenir|trouver|cotation|introduction|entree|arrivee|debuts|premiers?|developpement|croissance|expansion)/;

/** Words, folded, of an exchange of shares, not « la Bourse de commerce » or « du travail ». */
const EXCHANGE =
  /(?:^| )(?:bourse(?! (?:d[eu']|des) (?:l['ae] ?)?(?:commerce|travail|emploi|metiers|etudes?|recherche|livres?|collectionneurs))|euronext|alternext|nasdaq|wall street|marches? boursiers?|actions|titres|cotation|cotee?|ticker)(?= |$)/;

/** The words from a term up to the comma before it, and up to the one behind. */
function betweenCommas(terms: readonly Term[], from: number, end: number): readonly Term[] {
  const isMark = ({ tags }: Term): boolean => tags.has("Comma") || tags.has("Semicolon");
  const stop = terms.findIndex((term, index) => index >= end && isMark(term));
  return terms.slice(from, stop < 0 ? terms.length : stop);
}

/** What moves since it was listed, what heads for a market with other plans, what is introduced in a town, and no shares. */
export const otherListings: readonly NotDeal[] = [
  {
    // « 3 % depuis son premier jour en Bourse »: what has happened since, unless the day is told with it.
    name: "since the first day",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "ipo/first-day" || terms[trigger.end + 1]?.date != null) return false;
      const before = terms.slice(Math.max(0, trigger.start - 2), trigger.start);
      return before.some(({ normal }) => normal === "depuis");
    },
    examples: [
      "Le titre de [- Vexa] a perdu 3 % depuis son premier jour en Bourse.",
      "Depuis son premier jour en Bourse, [- Vexa] a gagné 3 %.",
    ],
  },
  {
    name: "heading there for something else",
    is: ({ frame }, { trigger, right }, { terms }) => {
      if (frame.name !== "ipo/head-for") return false;
      const pour = terms.findIndex(
        ({ normal }, index) => index >= trigger.end && index < right && normal === "pour",
      );
      // « Cap sur Euronext pour X »
      const to = pour < 0 ? [] : terms.slice(pour + 1, pour + 5);
      if (pour < 0 || to.some(({ party, money }) => party !== null || money !== null)) return false;
      return !TO_LIST.test(wordsIn(terms.slice(pour + 1, pour + 6)));
    },
    examples: [
      "[- Vexa] met le cap sur Euronext pour ses formations de courtiers.",
      "[- Vexa] met le cap sur la Bourse pour des ateliers de dessin.",
    ],
  },
  {
    name: "introduced, and no shares",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "ipo/float-in-town") return false;
      const behind = wordsIn(betweenCommas(terms, trigger.start, trigger.end));
      if (/(?:^| )devant(?: |$)/.test(behind)) return true;
      return !EXCHANGE.test(wordsIn(terms.slice(0, trigger.start))) && !EXCHANGE.test(behind);
    },
    examples: [
      "La pièce [- Vexa] sera introduite à Londres, avant la Bourse de commerce de Paris.",
      "La revue [- Vexa] sera introduite à Londres, avant la Bourse.",
      "L'affaire [- Vexa] sera introduite à Paris devant le tribunal, a indiqué la Bourse.",
    ],
  },
];
