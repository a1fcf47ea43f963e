import type { StatusCue } from "./statuses.ts";

/** Words that tell of an operation that has been launched and is not over. */
export const launchedCues: readonly StatusCue[] = [
  {
    name: "announced/price-range",
    status: "announced",
    words:
      /(?<!(?:haut|bas|milieu|dessus|dessous|borne (?:haute|basse)) de (?:la|sa|leur|cette) )\bfourchette (?:indicative|de prix)\b/,
    examples: [
      "[target Vexa] a fixé mardi la fourchette indicative de son introduction à la Bourse de Milan.",
    ],
    counterExamples: [
      "[target Vexa] est entrée en Bourse lundi, à 12 euros par action, au bas de la fourchette indicative.",
    ],
  },
  {
    name: "announced/kicked-off",
    status: "announced",
    words: /\b(?:donn\w+|sonn\w+) (?:\S+ )?(?:le|ce) coup d'envoi (?:de|du|des|d')/,
    examples: ["[target Vexa] a donné hier le coup d'envoi de sa cotation en Bourse."],
    counterExamples: ["[target Vexa] est entrée en Bourse lundi, sans coup d'envoi."],
  },
];
