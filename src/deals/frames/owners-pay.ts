import type { Frame } from "./frame.ts";

/** Verbs of putting in a sum, which is their object. */
const PUTTING = [
  "injecter",
  "réinjecter",
  "mettre",
  "remettre",
  "apporter",
  "verser",
  "ajouter",
  "rajouter",
  "investir",
  "réinvestir",
  "débloquer",
  "souscrire",
  "souscrire à",
  "fournir",
  "allonger",
  "débourser",
  "consentir",
];

/** Set phrases of those who open their purse. */
const OPENING = [
  "au pot",
  "au bassinet",
  "la main à la poche",
  "la main au portefeuille",
  "la main au porte-monnaie",
  "une pièce dans la machine",
]
  .flatMap((where) => [`mettre ${where}`, `remettre ${where}`, `mettre … ${where}`, `remettre … ${where}`])
  .concat("repasser à la caisse", "passer à la caisse", "casser leur tirelire", "ouvrir leur bourse")
  .concat("délier les cordons de la bourse", "se cotiser", "répondre présent")
  .concat("rouvrir leur bourse", "doubler la mise", "doubler leur mise");

const OWN: Frame["roles"] = { dans: "target", à: "target", chez: "target", pour: "target" };

/** Those who own a company, without a name, put money into it or are asked to. */
export const ownersPayFrames: readonly Frame[] = [
  {
    name: "funding_round/owners-put",
    kind: "funding_round",
    verbs: [...PUTTING, ...OPENING],
    roles: OWN,
    needs: ["money", "owners"],
    examples: [
      "Les actionnaires de [target Vexa] ont remis la main à la poche, à hauteur de [amount 3 millions d'euros].",
      "Les actionnaires historiques de [target Vexa] ont injecté [amount 3 millions d'euros] en [date mai].",
      "[target Vexa] perd de l'argent. Ses actionnaires ont dû remettre [amount 3 millions d'euros] au pot.",
      "[target Vexa] a vu ses associés apporter [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Les actionnaires de [- Vexa] ont reçu 3 millions d'euros de dividendes.",
      "Les salariés de [- Vexa] ont remis 3 millions d'euros au pot.",
      "Les associés de [- Vexa] ont versé 3 millions d'euros à une association.",
      "Les actionnaires de [- Vexa] investissent 3 millions d'euros dans une usine de Brest.",
      "[- Vexa] a versé 3 millions d'euros à ses actionnaires.",
      "Les actionnaires de [- Vexa] ont remis un rapport de 3 pages à la poche du directeur.",
    ],
  },
  {
    name: "funding_round/owners-called",
    kind: "funding_round",
    verbs: [
      ...["appeler à", "solliciter", "faire appel à", "se tourner vers", "remettre à contribution"].flatMap(
        (verb) => [`${verb} ses actionnaires`, `${verb} ses associés`],
      ),
      "mettre ses actionnaires à contribution",
      "remettre ses actionnaires à contribution",
      "appeler ses actionnaires à",
      "inviter ses actionnaires à souscrire",
      "tendre la sébile à ses actionnaires",
      "tendre la main à ses actionnaires",
      "puiser … dans la poche de ses actionnaires",
      "faire les poches de ses actionnaires",
      "faire appel au marché",
      "faire … appel au marché",
      "faire appel aux marchés",
      "faire … appel aux marchés",
      "se financer sur le marché",
    ],
    roles: { subject: "target" },
    needs: ["money", "target"],
    bars: ["person", "authority"],
    status: "announced",
    examples: [
      "[target Vexa] en appelle à ses actionnaires pour [amount 3 millions d'euros].",
      "[target Vexa] va mettre ses actionnaires à contribution à hauteur de [amount 3 millions d'euros].",
      "[target Vexa] va faire appel au marché, pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] fait appel à ses clients pour 3 millions d'euros.",
      "[- Vexa] en appelle à ses actionnaires pour qu'ils votent le plan.",
    ],
  },
  {
    // Asked in the passive: whose owners they are stands with them.
    name: "funding_round/owners-asked",
    kind: "funding_round",
    verbs: [
      "mettre à contribution",
      "mettre … à contribution",
      "remettre à contribution",
      "appeler à la rescousse",
      "appeler … à la rescousse",
      "prier de remettre",
    ],
    roles: OWN,
    needs: ["money", "owners"],
    status: "announced",
    examples: [
      "Les actionnaires de [target Vexa] seront mis à contribution, pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["Les clients de [- Vexa] sont mis à contribution, pour 3 millions d'euros."],
  },
];
