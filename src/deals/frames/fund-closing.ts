import type { Frame } from "./frame.ts";

/** An investment firm closes or raises a fund. */
export const fundClosingFrames: readonly Frame[] = [
  {
    name: "fund_closing/close",
    kind: "fund_closing",
    verbs: [
      "clore",
      "refermer",
      "refermer … fonds",
      "refermer … véhicule",
      "fermer … fonds",
      "clore … fonds",
      "boucler … fonds",
      "lever … fonds",
      "clore … véhicule",
      "boucler … véhicule",
      "boucler … closing",
      "achever la levée de",
      "réaliser … closing",
      "lancer … fonds",
      "boucler la levée de",
      "finaliser la levée de",
      "boucler la collecte de",
    ],
    roles: {
      subject: "target",
      object: "target",
      pour: "target",
      "auprès de": "investor",
      avec: "investor",
      par: "investor",
    },
    needs: ["money"],
    examples: ["[target Vexa] a clos son cinquième fonds à [amount 10 milliards d'euros]."],
  },
  {
    name: "fund_closing/give-up",
    kind: "fund_closing",
    verbs: ["renoncer à … fonds", "abandonner … fonds", "enterrer … fonds", "renoncer à … véhicule"],
    roles: { subject: "target", object: "target" },
    needs: ["money"],
    status: "cancelled",
    examples: ["[target Vexa] a renoncé à son fonds panafricain de [amount 60 millions de dollars]."],
    counterExamples: ["[- Vexa] a renoncé à ses fonds de tiroir."],
  },
  {
    name: "fund_closing/closing",
    kind: "fund_closing",
    nouns: ["closing final", "closing", "premier closing", "deuxième closing", "levée de fonds secondaire"],
    roles: { de: "target", subject: "target", "auprès de": "investor", avec: "investor", par: "investor" },
    needs: ["money"],
    examples: [
      "[target Vexa] annonce le closing final de [target Océan II] à [amount 120 millions d'euros].",
    ],
    counterExamples: ["Le closing de l'opération est prévu en mai, dit [- Vexa]."],
  },
];
