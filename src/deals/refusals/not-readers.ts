import type { NotDeal } from "./not-deals.ts";

/** What the reader is told to do, or may do. */
export const notReaders: readonly NotDeal[] = [
  {
    // « Vous empruntez 200 000 euros à X »: nobody is interviewed, or it is but supposed.
    name: "the reader's own",
    is: (_, { group }, { terms, discourse }) => {
      if (group === null || group.dative === "vous") return false;
      const subject = terms
        .slice(0, group.start)
        .findLastIndex(({ normal }) => !/^(?:ne|n'|en|y|le|la|les|l')$/.test(normal));
      if (terms[subject]?.normal !== "vous") return false;
      return !discourse.spoken() || /^(?:si|s')$/.test(terms[subject - 1]?.normal ?? "");
    },
    examples: [
      "Si vous empruntez 200 000 euros à la [- Banque Tardieu], il faudra des garanties.",
      "Vous empruntez 150 000 euros à la [- Banque Tardieu] sur dix ans.",
    ],
  },
];
