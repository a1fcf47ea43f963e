import type { Frame } from "./frame.ts";

/** What bonds and loans are called that somebody takes up. */
const PAPER = [
  "émission obligataire",
  "emprunt obligataire",
  "émission d'obligations",
  "placement obligataire",
  "placement privé obligataire",
  "emprunt vert",
  "obligations vertes",
  "obligations hybrides",
  "Euro PP",
];

/** What is lent already and grows: the lender's act, with whose it is behind. */
const LINES = ["la ligne de crédit de", "le crédit de", "le prêt de", "la facilité de", "l'enveloppe de"];

/** Who pays off the debts of a firm or lends it more, told as the lender's act. */
export const debtRefinancedFrames: readonly Frame[] = [
  {
    name: "debt_financing/refinance-firm",
    kind: "debt_financing",
    verbs: ["refinancer"],
    roles: { subject: "lender", object: "target", par: "lender" },
    needs: ["money", "target", "lender"],
    bars: ["authority"],
    examples: [
      "Le fonds [lender Vexa] refinance [target Morlin] à hauteur de [amount 45 millions d'euros].",
      "La dette de [target Morlin], soit [amount 45 millions d'euros], est refinancée par la [lender Banque Vexane].",
    ],
    counterExamples: ["[- Vexa] refinance [- Morlin]."],
  },
  {
    name: "debt_financing/take-up",
    kind: "debt_financing",
    verbs: PAPER.flatMap((paper) => [
      `souscrire … ${paper} de`,
      `souscrire à … ${paper} de`,
      `acheter … ${paper} de`,
      `acquérir … ${paper} de`,
      `participer à … ${paper} de`,
    ]),
    roles: { subject: "lender", de: "target", object: "target", par: "lender", possessor: "target" },
    needs: ["money", "target", "lender"],
    bars: ["passive", "person"],
    examples: [
      "L'assureur [lender Vexa] a souscrit la totalité de l'émission obligataire de [amount 50 millions d'euros] de [target Morlin].",
      "Le fonds [lender Vexa] a participé à l'emprunt obligataire de [target Morlin], pour [amount 50 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] a souscrit une assurance de 3 millions d'euros auprès de [- Morlin]."],
  },
  {
    name: "debt_financing/lengthen-line",
    kind: "debt_financing",
    verbs: [
      "rallonger",
      "relever",
      "étendre",
      "augmenter",
      "élargir",
      "doubler",
      "reconduire",
      "prolonger",
    ].flatMap((verb) => LINES.flatMap((line) => [`${verb} ${line}`, `${verb} … ${line}`])),
    roles: { subject: "lender", de: "target", object: "target", possessor: "target", par: "lender" },
    needs: ["money", "bank", "target"],
    bars: ["passive", "person"],
    examples: [
      "La [lender Banque Vexane] rallonge de [amount 10 millions d'euros] la ligne de crédit de [target Morlin].",
    ],
    counterExamples: ["[- Vexa] rallonge de 10 kilomètres la ligne de [- Morlin]."],
  },
  {
    name: "debt_financing/market-return",
    kind: "debt_financing",
    nouns: ["retour", "entrée", "arrivée", "débuts", "première apparition"].flatMap((coming) =>
      [
        "le marché obligataire",
        "le marché de la dette",
        "les marchés obligataires",
        "le marché de l'Euro PP",
      ].map((market) => `${coming} sur ${market}`),
    ),
    roles: { de: "target", possessor: "target", subject: "target" },
    needs: ["money", "target"],
    examples: [
      "Le retour sur le marché obligataire de [target Vexa] lui a rapporté [amount 500 millions d'euros].",
    ],
    counterExamples: ["Le retour de [- Vexa] sur le marché de la biscotte lui vaut 5 millions d'euros."],
  },
];
