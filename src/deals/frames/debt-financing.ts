import type { Frame } from "./frame.ts";

/** A loan, a bond, a credit line, a refinancing. */
export const debtFinancingFrames: readonly Frame[] = [
  {
    name: "debt_financing/lend",
    kind: "debt_financing",
    verbs: ["prêter", "avancer"],
    roles: { subject: "lender", object: "target", "à": "target", par: "lender", avec: "lender" },
    needs: ["money"],
    examples: ["[lender Vexa] prête [amount 150 millions d'euros] à [target Morlin]."],
    counterExamples: ["[- Vexa] prête attention à [- Morlin]."],
  },
  {
    name: "debt_financing/grant-loan",
    kind: "debt_financing",
    verbs: [
      "accorder … un prêt à", "consentir … un prêt à", "octroyer … un prêt à", "accorder … un crédit à", "consentir … un crédit à",
      "accorder … une ligne à", "consentir … une ligne à", "ouvrir … une ligne à", "souscrire … obligations",
    ],
    roles: { subject: "lender", object: "target", "à": "target", par: "lender" },
    examples: ["[lender Vexa] a consenti un prêt de [amount 4 millions d'euros] à [target Morlin]."],
  },
  {
    name: "debt_financing/borrow",
    kind: "debt_financing",
    verbs: ["emprunter", "s'endetter", "refinancer", "contracter … un emprunt", "contracter … un prêt", "émettre … obligations", "placer … obligations"],
    roles: { subject: "target", "à": "lender", "auprès de": "lender", avec: "lender", par: "lender" },
    needs: ["money"],
    examples: ["[target Vexa] a emprunté [amount 50 millions d'euros] à [lender Morlin]."],
  },
  {
    name: "debt_financing/loan",
    kind: "debt_financing",
    nouns: [
      "prêt", "emprunt", "ligne de crédit", "crédit syndiqué", "crédit", "emprunt obligataire", "obligations convertibles", "obligation",
      "prêt relais", "crédit-relais", "prêt garanti", "PGE", "unitranche", "dette senior", "dette", "financement relais",
      "placement obligataire", "refinancement", "financement bancaire", "prêt participatif", "prêt syndiqué", "ligne", "crédit-bail",
      "obligations", "dette bancaire", "prêt bancaire", "émission obligataire", "mezzanine", "venture debt", "affacturage",
    ],
    roles: {
      de: "lender", par: "lender", "auprès de": "lender", "à": "target", subject: "target", avec: "lender", chez: "lender",
    },
    needs: ["money"],
    examples: [
      "[target Vexa] a obtenu un prêt de [amount 6 millions d'euros] auprès de [lender Morlin].",
      "[target Vexa] émet un emprunt obligataire de [amount 250 millions de dirhams], souscrit par [lender Morlin].",
    ],
    counterExamples: ["La dette de [- Vexa] atteint 4 milliards d'euros."],
  },
];
