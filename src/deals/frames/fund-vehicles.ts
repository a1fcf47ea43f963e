import type { Frame } from "./frame.ts";

/** What a fund is called that has no name, its rank before it. */
const NEXT = ["fonds", "véhicule", "millésime"].flatMap((fund) =>
  [
    "prochain",
    "futur",
    "nouveau",
    "premier",
    "deuxième",
    "second",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
  ]
    .map((rank) => `${rank} ${fund}`)
    .concat(`${fund} suivant`, `nouvel ${fund}`),
);

/** What one does who wants money for a fund. */
const AIMING = [
  "viser",
  "chercher",
  "rechercher",
  "espérer",
  "espérer réunir",
  "ambitionner",
  "solliciter",
  "tabler sur",
];

/** A manager's fund without a name: what it is to be, what it has, how it is made. */
export const fundVehicleFrames: readonly Frame[] = [
  {
    name: "fund_closing/aim-at",
    kind: "fund_closing",
    verbs: AIMING.flatMap((verb) => NEXT.map((fund) => `${verb} … pour son! ${fund}`)),
    roles: { subject: "target", "auprès de": "investor" },
    needs: ["money", "target"],
    bars: ["passive", "authority"],
    status: "announced",
    examples: [
      "La société de gestion [target Vexa Capital] vise [amount 300 millions d'euros] pour son prochain véhicule.",
      "[target Vexa Capital] cherche [amount 300 millions d'euros] pour son troisième fonds.",
      "[target Vexa Capital] tablait sur 60 millions d'euros pour son premier fonds et en a réuni [amount 75 millions d'euros].",
      "[target Vexa Capital] visait 80 millions d'euros pour son deuxième fonds. Il se contentera de [amount 55 millions].",
    ],
    counterExamples: [
      "[- Vexa] vise 300 millions d'euros de ventes pour son prochain salon.",
      "[- Vexa] cherche un directeur pour son prochain fonds.",
    ],
  },
  {
    name: "fund_closing/aim-itself",
    kind: "fund_closing",
    verbs: ["viser", "espérer", "ambitionner", "tabler sur"],
    roles: { subject: "target" },
    needs: ["money", "target", "fund"],
    bars: ["passive", "authority"],
    status: "announced",
    examples: [
      "Le fonds [target Océan II] espérait 200 millions d'euros ; il se contentera de [amount 120 millions].",
    ],
    counterExamples: ["[- Vexa] espérait 200 millions d'euros de ventes."],
  },
  {
    name: "fund_closing/have-for",
    kind: "fund_closing",
    verbs: [
      "disposer de",
      "avoir",
      "avoir réuni",
      "obtenir",
      "recueillir",
      "réunir",
      "sécuriser",
      "engranger",
      "récolter",
      "rassembler",
      "collecter",
    ].flatMap((verb) => NEXT.map((fund) => `${verb} … pour son! ${fund}`)),
    roles: { subject: "target", "auprès de": "investor", avec: "investor", "grâce à": "investor" },
    needs: ["money", "target"],
    bars: ["passive", "authority"],
    examples: [
      "[target Vexa Capital] dispose de [amount 300 millions d'euros] pour son quatrième millésime.",
      "[target Vexa Capital] a récolté [amount 300 millions d'euros] pour son deuxième fonds auprès de [investor Morlin].",
    ],
    counterExamples: ["[- Vexa] dispose de dix analystes pour son quatrième fonds."],
  },
  {
    name: "fund_closing/hold",
    kind: "fund_closing",
    verbs: ["tenir", "avoir bouclé", "dévoiler", "présenter"].flatMap((verb) =>
      NEXT.map((fund) => `${verb} son! ${fund}`),
    ),
    roles: { subject: "target", "auprès de": "investor", avec: "investor", "grâce à": "investor" },
    needs: ["money", "target"],
    bars: ["passive", "authority"],
    examples: [
      "[target Vexa Capital] tient son troisième fonds : [amount 210 millions d'euros].",
      "[target Vexa Capital] dévoile son deuxième véhicule, doté de [amount 210 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] tient son troisième fonds de commerce, à Lyon."],
  },
  {
    // « met 3 M€ dans le nouveau fonds de X »: who puts in a fund takes no share of its manager.
    name: "fund_closing/put-in-fund",
    kind: "fund_closing",
    verbs: ["mettre", "placer", "investir", "injecter", "engager", "apporter", "verser"].flatMap((verb) =>
      NEXT.map((fund) => `${verb} … dans le! ${fund} de`),
    ),
    roles: { subject: "investor", object: "target", de: "target" },
    needs: ["money", "target", "investor"],
    bars: ["passive", "person"],
    examples: [
      "La banque [investor Morlin] met [amount 40 millions d'euros] dans le nouveau fonds de [target Vexa Capital].",
      "L'assureur [investor Morlin] a placé [amount 40 millions d'euros] dans le troisième fonds de [target Vexa Capital].",
    ],
    counterExamples: ["[- Morlin] met 40 millions d'euros dans le nouveau siège de [- Vexa]."],
  },
  {
    // Who manages money for others sets up a fund; a firm or a minister that does so gives money of their own.
    name: "fund_closing/set-up",
    kind: "fund_closing",
    verbs: ["se doter de", "créer", "monter", "constituer", "structurer", "mettre sur pied"].flatMap((verb) =>
      ["fonds", "véhicule"].flatMap((fund) => [`${verb} un ${fund}`, `${verb} … nouveau ${fund}`]),
    ),
    roles: { subject: "target", avec: "investor", "auprès de": "investor" },
    needs: ["money", "target", "manager"],
    bars: ["passive", "authority"],
    examples: [
      "[target Vexa Capital] se dote d'un fonds de [amount 150 millions d'euros] dédié aux forêts.",
      "La société de gestion [target Vexa] crée un fonds de [amount 80 millions d'euros] pour les PME de l'Ouest.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] crée un fonds de 80 millions d'euros pour les sinistrés.",
      "La [- Région Bretagne] crée un fonds de 80 millions d'euros pour les PME.",
      "[- Vexa Capital] se dote d'un fonds de commerce.",
    ],
  },
];
