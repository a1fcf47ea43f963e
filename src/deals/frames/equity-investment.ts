import type { Frame } from "./frame.ts";

/** An investor buys into a company without control, told as the investor's act. */
export const equityInvestmentFrames: readonly Frame[] = [
  {
    name: "equity_investment/invest",
    kind: "equity_investment",
    verbs: [
      "investir", "injecter", "miser", "placer", "mettre", "parier", "engager", "apporter", "verser", "remettre", "souscrire",
      "réinjecter", "réinvestir", "consacrer", "mettre … au pot", "débourser",
    ],
    roles: {
      subject: "investor", dans: "target", chez: "target", sur: "target", "à": "target", "au capital de": "target",
      avec: "investor", pour: "target",
    },
    needs: ["money"],
    examples: [
      "[investor Vexa] investit [amount 300 millions de dollars] dans [target Morlin].",
      "[investor Vexa] a accepté d'apporter jusqu'à [amount 2 milliards de dollars] à la jeune pousse [target Morlin].",
    ],
    counterExamples: ["[- Vexa] investira 12 millions d'euros dans une nouvelle usine."],
  },
  {
    name: "equity_investment/enter",
    kind: "equity_investment",
    verbs: [
      "entrer au capital de", "entrer dans le capital de", "entrer", "prendre une participation dans", "prendre … une participation dans",
      "prendre … au capital de", "s'inviter au capital de", "monter au capital de", "monter", "grimper au capital de",
      "devenir actionnaire de", "devenir actionnaire minoritaire de", "acquérir une participation dans", "prendre pied au capital de",
      "prendre part au capital de", "faire son entrée au capital de", "s'inviter au tour de table de", "s'engager auprès de",
      "acquérir … une participation dans", "s'arroger … du capital de", "détenir", "entrer au tour de table de",
      "consolider sa participation dans", "renforcer sa participation dans", "porter sa participation dans",
    ],
    roles: {
      subject: "investor", object: "target", dans: "target", de: "target", "à": "seller", "au capital de": "target",
      "auprès de": "seller", chez: "target",
    },
    needs: ["value"],
    examples: [
      "[investor Vexa] entre au capital de [target Morlin] à hauteur de 8 %.",
      "[investor Vexa] a pris une participation de 12 % dans [target Morlin].",
    ],
    counterExamples: ["[- Vexa] entre dans une phase de croissance."],
  },
  {
    name: "equity_investment/take-share",
    kind: "equity_investment",
    verbs: ["prendre", "acquérir", "acheter", "racheter", "obtenir", "reprendre", "recevoir", "souscrire"],
    roles: { subject: "investor", object: "target", dans: "target", "à": "seller", "auprès de": "seller", "au capital de": "target" },
    needs: ["stake"],
    examples: ["[investor Vexa] prend 15 % de [target Morlin] pour [amount 30 millions d'euros]."],
    counterExamples: ["L'action [- Vexa] a pris 3 % à Paris."],
  },
  {
    name: "equity_investment/open-capital",
    kind: "equity_investment",
    verbs: [
      "ouvrir son capital à", "ouvrir leur capital à", "ouvrir … son capital à", "accueillir … au capital", "accueillir … à son capital",
      "faire entrer … au capital", "faire une place à", "accueillir … à son tour de table", "séduire", "convaincre", "accueillir",
    ],
    roles: { subject: "target", object: "investor", "à": "investor", "au capital de": "target" },
    needs: ["value"],
    examples: ["[target Morlin] ouvre son capital à [investor Vexa], à hauteur de 15 %."],
    counterExamples: ["[- Morlin] accueille 300 salariés."],
  },
  {
    name: "equity_investment/entry",
    kind: "equity_investment",
    nouns: ["entrée", "prise de participation", "investissement", "montée au capital", "prise", "ticket"],
    roles: {
      de: "investor", par: "investor", subject: "investor", dans: "target", "au capital de": "target", chez: "target", possessor: "target",
    },
    needs: ["value"],
    examples: ["L'entrée de [investor Vexa] au capital de [target Morlin], pour [amount 3 millions d'euros]."],
    counterExamples: ["L'investissement de [- Vexa] porte sur une usine."],
  },
];
