import type { NotDeal } from "./not-deals.ts";

/** Verbs (folded) of devouring, of which money may be the prey. */
const DEVOURING = /^(?:engl\w+|aval\w+|absorb\w+|devor\w+|croqu\w+|gob\w+)$/;

/** What is sold over a counter, and what money does: sentences with the verbs and nouns of sales that tell no business sold. */
export const notSales: readonly NotDeal[] = [
  {
    name: "turnover",
    is: ({ frame, fillers }, { trigger }) =>
      frame.name === "acquisition/sale" &&
      trigger.form === "noun" &&
      /^ventes$/i.test(trigger.text) &&
      !fillers.some(({ role, by }) => role === "target" && by === "grammar"),
    examples: [
      "[- Vexa] emploie 40 personnes. Ses ventes frôlent 9 millions d'euros.",
      "[- Vexa] concurrence [- Morlin], et ses ventes dépassent 9 millions d'euros.",
    ],
  },
  {
    name: "money devoured",
    is: ({ kind }, { trigger, group }, { terms }) =>
      kind === "acquisition" &&
      group !== null &&
      // « 9 M€, avant de l'absorber »: a firm, told of before.
      !group.objectClitic &&
      DEVOURING.test(terms[trigger.start]!.normal) &&
      (terms[group.start - 1]?.money != null || terms[trigger.end]?.money != null),
    examples: [
      "[- Vexa] tourne à plein. L'atelier, où 9 millions d'euros ont été engloutis, est neuf.",
      "[- Vexa] a englouti 9 millions d'euros dans [- Morlin].",
    ],
  },
];
