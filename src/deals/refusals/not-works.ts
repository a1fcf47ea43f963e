import type { NotDeal } from "./not-deals.ts";

/** What a firm does with what it puts into its own works, folded infinitives. */
export const WORKS =
  /^(?:porter|moderniser|agrandir|construire|renover|etendre|doubler|tripler|augmenter|installer|equiper|refaire|accroitre|batir|reconstruire|remplacer|automatiser|rehabiliter|restaurer)$/;

/** Sums that a firm puts into works of its own. */
export const notWorks: readonly NotDeal[] = [
  {
    // « Elle y avait engagé 850 000 euros pour porter la capacité à six millions de pains »: into what it has bought.
    name: "works of one's own",
    is: ({ frame, fillers, stake }, { trigger, group }, { terms }) => {
      if (!/^equity_investment\/(?:invest|put|commit)$/.test(frame.name) || stake !== null) return false;
      if (group?.dative !== "y" || fillers.some(({ role, by }) => role === "target" && by === "grammar"))
        return false;
      const purpose = terms.findIndex(
        ({ normal }, index) => index > trigger.end && index < trigger.end + 8 && normal === "pour",
      );
      return purpose > 0 && WORKS.test(terms[purpose + 1]?.normal ?? "");
    },
    examples: [
      "[- Vexa] exploite [- Morlin]. Le groupe y a investi 3 millions d'euros pour moderniser les fours.",
      "[- Vexa] exploite [- Morlin]. Il y avait engagé 3 millions d'euros pour porter la capacité à 6 000 tonnes.",
    ],
  },
];
