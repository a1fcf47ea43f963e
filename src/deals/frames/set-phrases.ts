import type { Frame } from "./frame.ts";

/** Money and shares change hands, told by set phrases of purses, cheques and shareholders. */
export const setPhraseFrames: readonly Frame[] = [
  {
    name: "acquisition/draw-purse",
    kind: "acquisition",
    verbs: ["dégainer", "casser sa tirelire", "mettre le prix"],
    roles: { subject: "acquirer", pour: "target" },
    needs: ["money", "target", "acquirer"],
    examples: [
      "[acquirer Vexa] dégaine [amount 30 millions d'euros] pour [target Morlin].",
      "[acquirer Vexa] casse sa tirelire pour [target Morlin] : [amount 30 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] dégaine un plan de 30 millions d'euros pour le climat."],
  },
  {
    name: "funding_round/owe",
    kind: "funding_round",
    verbs: ["devoir ses … à"],
    roles: { subject: "target", object: "investor", à: "investor" },
    needs: ["money", "target", "investor"],
    bars: ["passive"],
    examples: [
      "[target Vexa] doit ses [amount 42 millions d'euros] à [investor Tardieu] et [investor Orlac].",
    ],
    counterExamples: [
      "[- Vexa] doit ses 3 millions d'euros de bénéfice à [- Tardieu].",
      "[- Vexa] devrait 3 millions d'euros à [- Tardieu], le dixième du prix.",
      "[- Vexa] doit ses 3 millions d'abonnés à [- Tardieu].",
    ],
  },
  {
    name: "funding_round/announce-financing",
    kind: "funding_round",
    verbs: ["annoncer", "dévoiler", "officialiser"].map((verb) => `${verb} … financement`),
    roles: { subject: "target", "auprès de": "investor", par: "investor" },
    needs: ["money", "target"],
    bars: ["authority", "person", "passive"],
    status: "completed",
    examples: [
      "[target Vexa] a dévoilé un financement de [amount 42 millions d'euros].",
      "[target Vexa] annonce un financement de [amount 42 millions d'euros] mené par [investor Tardieu].",
    ],
    counterExamples: [
      "[- Vexa] a annoncé le financement de trois écoles.",
      "[- Vexa] dévoile son plan de financement de 3 millions d'euros.",
    ],
  },
  {
    name: "equity_investment/climb",
    kind: "equity_investment",
    verbs: ["monter au capital de", "grimper au capital de", "se renforcer au capital de"],
    roles: { subject: "investor", object: "target", "au capital de": "target" },
    needs: ["investor", "target"],
    examples: [
      "[investor Vexa] monte au capital de [target Morlin] en [date 2019].",
      "[investor Vexa] s'est renforcé au capital de [target Morlin].",
    ],
    counterExamples: ["[- Vexa] monte au capital."],
  },
  {
    name: "equity_investment/back-with-cheque",
    kind: "equity_investment",
    verbs: ["soutenir", "accompagner", "épauler", "appuyer", "aider"].flatMap((verb) => [
      `${verb} […] avec un chèque`,
      `${verb} […] d'un chèque`,
      `${verb} […] par un chèque`,
    ]),
    roles: { subject: "investor", object: "target", par: "investor" },
    needs: ["money", "investor", "target"],
    examples: ["[investor Vexa] soutient [target Morlin] d'un chèque de [amount 5 millions d'euros]."],
    counterExamples: [
      "[- Vexa] soutient [- Morlin] d'un chèque.",
      "[- Vexa] soutient les [- Cuisines du Coeur] avec un chèque de 30 000 euros.",
      "[- Vexa] épaule le festival [- Morlin] d'un chèque de 30 000 euros.",
      "[- Vexa] aide l'association [- Morlin] par un chèque de 3 millions d'euros.",
    ],
  },
  {
    name: "funding_round/raise-capital",
    kind: "funding_round",
    verbs: [
      "augmenter son capital",
      "augmenter leur capital",
      "accroître son capital",
      "relever son capital",
      "gonfler son capital",
      "étoffer son capital",
      "étoffer ses fonds propres",
      "regarnir ses fonds propres",
      "ouvrir son capital pour",
      ...["ajouter … à ses coffres", "ajouter … à sa trésorerie"].map((verb) => `${verb} en émettant`),
      "renflouer ses fonds propres",
    ],
    roles: {
      subject: "target",
      "auprès de": "investor",
      "grâce à": "investor",
      avec: "investor",
      "mené par": "investor",
    },
    needs: ["money", "target"],
    examples: [
      "[target Vexa] augmente son capital de [amount 12 millions d'euros].",
      "[target Vexa] a accru son capital, à raison de [amount 12 millions d'euros] cette fois.",
      "[target Vexa] a étoffé ses fonds propres de [amount 12 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] augmente son capital confiance.",
      "[- Vexa] a augmenté son capital de 10 à 30 millions d'euros.",
      "[- Vexa] a accru son capital de 10 millions à 30 millions d'euros.",
      "[- Vexa] a augmenté son capital de sympathie de 300 millions d'euros.",
      "[- Vexa] a relevé son capital de confiance de 3 millions d'euros.",
    ],
  },
];
