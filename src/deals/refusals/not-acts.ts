import type { NotDeal } from "./not-deals.ts";

/** Kinds of which one may say that they are not done. */
const DONE = new Set<string>(["acquisition", "equity_investment", "merger", "ipo"]);

/** What is told as what somebody does not do, or does to a firm and not to money. */
export const notActs: readonly NotDeal[] = [
  {
    name: "rather than that",
    is: ({ kind }, { trigger, group }, { terms }) => {
      if (!DONE.has(kind) || trigger.form !== "verb" || group?.form !== "infinitive") return false;
      const words = terms
        .slice(Math.max(0, group.start - 5), group.verb)
        .map(({ normal }) => normal)
        .join(" ");
      return /(?:^| )(?:(?:et|,) non(?: pas)?|plutot que(?: de| d')?|plutot qu' (?:a|en)|au lieu (?:de|d')|sans(?: pour autant)?)(?: (?:en|y|la|le|l'|les|s'|se))*$/.test(
        words,
      );
    },
    examples: [
      "Le fonds [- Morlin] assure vouloir soutenir le projet de [- Vexa] et non en prendre le contrôle.",
      "Le groupe [- Vexa] préfère investir plutôt que de racheter l'éditeur [- Morlin].",
      "Le groupe [- Vexa] loue des bureaux au lieu de racheter l'éditeur [- Morlin].",
    ],
  },
  {
    name: "the last hand",
    is: ({ frame }, { trigger }, { terms }) =>
      /\/put$/.test(frame.name) &&
      terms
        .slice(trigger.end, trigger.end + 5)
        .some(({ normal }, at, all) => normal === "derniere" && all[at + 1]?.normal === "main"),
    examples: [
      "[- Vexa] a mis hier la dernière main au dossier de [- Morlin], pour 3 millions d'euros de crédit à [- Morlin].",
    ],
  },
  {
    name: "a firm picked up",
    // « fut ramassé pour 8 M€ par Y »: the sum is a price.
    is: ({ frame, amount }, { trigger, group }, { terms, markers }) => {
      if (frame.name !== "funding_round/raise" || trigger.form !== "verb" || group?.passive !== true)
        return false;
      const sum = terms.findIndex(({ start, money }) => start === amount?.span.start && money !== null);
      return markers[sum]?.place === "pour" || markers[sum]?.place === "contre";
    },
    examples: ["Un lot de tableaux fut ramassé pour 8 millions d'euros par la galerie [- Vexa]."],
  },
];
