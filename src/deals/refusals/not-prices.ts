import { TRADED } from "../kinds.ts";
import { foldedWords } from "../terms/folded.ts";
import type { NotDeal } from "./not-deals.ts";

/** Frames of paying whose sum is a price only by what it is paid for. */
const PAID_FOR = new Set(["acquisition/pay-for", "acquisition/bid-promise"]);
/** What, folded, says that money makes good a harm: « victime d'une contrefaçon ». */
const HARM =
  /\b(?:victimes?|prejudices?|dommages?|reparation|dedommag\w+|indemnisations?|amendes?|penalites?)\b/;
/** What, folded, says that it helps: « une aide ». */
const HELP =
  /\b(?:(?:une|d'|en|cette) aides?|aider|(?:un|en|ce) soutien|secours|secourir|coup de pouce|solidarite|loyers?|redevances?|licences?|parrainage|sponsoring|mecenat|dons?)\b/;
/** What, folded, the sum that something costs is for, behind whom it costs it. */
const IN_WHAT =
  /\ben (?:penalites?|retards?|amendes?|dommages|frais|indemnites?|pertes?|manque a gagner|chiffre d'affaires|impots?|ventes|recettes|interets)\b/;
/** Verbs (lemma tags) of paying in the frames of more verbs than these. */
const PAYING = "Verser Payer Regler Debourser Promettre".split(" ");
/** How many terms behind the verb are read. */
const REACH = 24;

/** Sums that are paid or promised for a company without any of it being sold. */
export const notPrices: readonly NotDeal[] = [
  {
    name: "a harm made good",
    is: ({ frame, kind }, { trigger }, { terms }) => {
      const words = foldedWords(terms.slice(trigger.end, trigger.end + REACH));
      if (PAID_FOR.has(frame.name)) return HARM.test(words) || HELP.test(words);
      const paid = PAYING.some((tag) => terms[trigger.start]!.tags.has(tag));
      return TRADED.has(kind) && paid && HARM.test(words);
    },
    examples: [
      "[- Vexa] a payé 9 millions d'euros à [- Tardieu] pour [- Morlin], victime d'une fuite.",
      "[- Vexa] a réglé 9 millions d'euros à [- Tardieu] pour [- Morlin], qui réclamait réparation.",
      "[- Vexa] a promis 9 millions d'euros pour [- Morlin] en crise, une aide très attendue.",
    ],
  },
  {
    name: "a cost of something else",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "acquisition/cost" &&
      IN_WHAT.test(foldedWords(terms.slice(trigger.end, trigger.end + REACH))),
    examples: ["[- Vexa] a coûté 9 millions d'euros à [- Morlin] en pénalités de retard."],
  },
  {
    // « X rachète 3 M€ de titres de X »: nobody invests in oneself.
    name: "shares of one's own",
    is: ({ frame, fillers }) => {
      if (frame.name !== "equity_investment/buy-shares") return false;
      const targets = fillers.filter(({ role }) => role === "target").map(({ entity }) => entity);
      return (
        targets.length > 0 &&
        fillers.every(({ role, entity }) => role !== "investor" || targets.includes(entity))
      );
    },
    examples: ["[- Vexa] a racheté 9 millions d'euros de titres de [- Vexa]."],
  },
];
