import type { Frame } from "./frame.ts";

/** Who opens his purse for a company. */
const FOR: Frame["roles"] = {
  subject: "investor",
  pour: "target",
  dans: "target",
  chez: "target",
  sur: "target",
  en: "target",
  avec: "target",
  à: "target",
  "au profit de": "target",
};

/** How those open their purse who give. */
const OPENING = [
  "mettre la main au portefeuille",
  "mettre la main à la poche",
  "remettre la main au portefeuille",
  "remettre la main à la poche",
  "délier les cordons de la bourse",
  "délier les cordons de sa bourse",
  "délier sa bourse",
  "ouvrir sa bourse",
  "ouvrir son carnet de chèques",
  "ouvrir son chéquier",
  "sortir son carnet de chèques",
  "sortir son chéquier",
  "sortir le carnet de chèques",
  "dégainer son chéquier",
  "dégainer son carnet de chèques",
  "remettre une pièce dans la machine",
  "remettre une couche",
  "remettre une louche",
  "remettre au bassinet",
  "mettre au bassinet",
  "cracher au bassinet",
  "mettre ses billes",
  "mettre … billes",
  "doubler la mise",
  "doubler sa mise",
  "tripler la mise",
  "remettre le couvert",
  "remettre cela",
  "remettre ça",
  "rempiler",
  "croire",
  "croire encore",
  "s'enticher de",
  "craquer",
  "se laisser séduire par",
  "se laisser tenter par",
  "tenter l'aventure",
];

/** What one does with money for somebody's sake. */
const HELPING = ["accompagner", "soutenir", "épauler", "financer", "appuyer", "doter", "aider"];
/** Verbs of giving money. */
const GIVING = [
  "mettre",
  "remettre",
  "apporter",
  "verser",
  "débourser",
  "injecter",
  "sortir",
  "allonger",
  "mobiliser",
  "investir",
  "placer",
  "unir leurs forces",
  "s'associer",
  "s'allier",
  "s'unir",
  "faire bourse commune",
  "se mettre à deux",
  "se cotiser",
  "joindre leurs forces",
];

/** Money comes to a company from an investor who is named, told by his purse. */
export const purseIdiomFrames: readonly Frame[] = [
  {
    name: "equity_investment/open-purse",
    kind: "equity_investment",
    verbs: OPENING,
    roles: FOR,
    needs: ["money", "investor", "target"],
    bars: ["authority", "person"],
    examples: [
      "[investor Vexa] délie les cordons de la bourse en faveur de [target Morlin], à hauteur de [amount 3 millions d'euros].",
      "[investor Vexa] double la mise chez [target Morlin], avec [amount 4 millions d'euros] de plus.",
    ],
    counterExamples: [
      "[- Vexa] double la mise et ouvre une usine de 3 millions d'euros.",
      "[- Vexa] croit en [- Morlin].",
      "[- Vexa] met la main à la poche pour ses clients : 3 millions d'euros.",
    ],
  },
  {
    name: "equity_investment/put-to-help",
    kind: "equity_investment",
    verbs: GIVING.flatMap((verb) => HELPING.map((help) => `${verb} […] pour ${help}`)),
    roles: { subject: "investor", object: "target" },
    needs: ["money", "investor", "target"],
    bars: ["authority", "person"],
    examples: [
      "[investor Vexa] met [amount 5 millions d'euros] sur la table pour accompagner [target Morlin].",
      "[investor Vexa] et [investor Tardieu] unissent leurs forces pour doter [target Morlin] de [amount 5 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] débourse 5 millions d'euros pour aider ses clients.",
      "[- Vexa] met 5 millions d'euros pour financer une usine.",
    ],
  },
];
