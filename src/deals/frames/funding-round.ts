import type { Frame } from "./frame.ts";

/** A company raises money, told as its own act or as the round's. */
export const fundingRoundFrames: readonly Frame[] = [
  {
    name: "funding_round/raise",
    kind: "funding_round",
    verbs: [
      "lever", "récolter", "engranger", "rassembler", "réunir", "collecter", "empocher", "glaner", "s'assurer", "mobiliser",
      "sécuriser", "décrocher", "se procurer", "rafler", "recueillir", "capter", "ramasser", "trouver", "drainer", "récupérer",
      "obtenir", "attirer", "se financer", "amasser", "boucler", "finaliser", "clôturer", "encaisser", "recevoir",
    ],
    roles: {
      subject: "target", "auprès de": "investor", avec: "investor", par: "investor", "mené par": "investor",
      "chef de file": "investor", chez: "investor",
    },
    needs: ["money"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] auprès de [investor Morlin] et de [investor Tardieu].",
      "La start-up [target Vexa] vient de récolter [amount 3 M€].",
      "[target Vexa], qui a engrangé [amount 4 millions d'euros] avec [investor Morlin].",
    ],
    counterExamples: [
      "[- Vexa] a réuni 300 salariés.",
      "[- Vexa] a obtenu un chiffre d'affaires de 12 millions d'euros.",
      "Les jeunes entreprises ont levé 8,3 milliards d'euros en 2023, calcule [- Vexa].",
    ],
  },
  {
    name: "funding_round/round",
    kind: "funding_round",
    nouns: [
      "tour de table", "levée de fonds", "levée", "tour d'amorçage", "tour de financement", "tour", "amorçage", "série A",
      "série B", "série C", "série D", "série E", "série F", "augmentation de capital", "recapitalisation", "collecte",
      "financement de série A", "refinancement en fonds propres", "premier tour", "ronde de financement", "ronde",
      "placement privé", "bridge", "pré-amorçage", "injection de capital",
    ],
    roles: {
      de: "target", subject: "target", "auprès de": "investor", avec: "investor", par: "investor", "mené par": "investor",
      "chef de file": "investor", chez: "target", possessor: "target",
    },
    needs: ["value"],
    examples: [
      "[target Vexa] boucle un tour de table de [amount 5 millions d'euros] mené par [investor Morlin].",
      "[target Vexa] dévoile une levée de [amount 2 M€] auprès de [investor Morlin].",
    ],
    counterExamples: ["[- Vexa] accomplit un tour de piste."],
  },
  {
    name: "funding_round/recapitalise",
    kind: "funding_round",
    verbs: ["recapitaliser", "renflouer"],
    roles: { subject: "investor", object: "target", par: "investor" },
    examples: ["[investor Vexa] a recapitalisé [target Morlin] à hauteur de [amount 4 milliards d'euros]."],
  },
  {
    name: "extend/lead",
    kind: "extend",
    verbs: [
      "mener", "emmener", "conduire", "piloter", "diriger", "codiriger", "chapeauter", "coordonner", "orchestrer",
      "prendre la tête de", "mener la danse", "mener le tour", "jouer les chefs de file", "co-mener", "prendre la tête du tour",
    ],
    roles: { subject: "investor", par: "investor" },
    lead: true,
    examples: ["[target Vexa] lève [amount 5 millions d'euros]. [investor Morlin] a mené l'opération."],
    counterExamples: ["[- Morlin] dirige une usine de 12 millions d'euros."],
  },
  {
    name: "extend/join",
    kind: "extend",
    verbs: [
      "participer", "se joindre à", "souscrire", "suivre", "accompagner", "compléter", "s'ajouter à", "remettre au pot",
      "réinvestir", "abonder", "épauler", "appuyer", "soutenir", "contribuer", "figurer", "signer le chèque", "s'associer",
      "prendre part", "apporter", "remettre la main à la poche", "compter parmi", "mettre au pot", "soutenir l'opération",
    ],
    roles: { subject: "investor", object: "investor", par: "investor", "à": "investor" },
    examples: ["[target Vexa] lève [amount 5 millions d'euros]. [investor Morlin] et [investor Tardieu] ont participé au tour."],
    counterExamples: ["[- Morlin] suit le dossier."],
  },
];
