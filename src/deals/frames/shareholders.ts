import type { Frame } from "./frame.ts";

const INTO: Frame["roles"] = {
  subject: "investor",
  object: "target",
  dans: "target",
  chez: "target",
  de: "target",
  à: "seller",
  "auprès de": "seller",
  "au capital de": "target",
};

/** What a share in a company is called as a place that one gets there. */
const PLACES = ["strapontin", "place", "ticket d'entrée", "ticket", "rond de serviette", "pied-à-terre"];

/** An investor becomes one of those who own a company, told as a place that he gets among them. */
export const shareholderFrames: readonly Frame[] = [
  {
    name: "equity_investment/get-place",
    kind: "equity_investment",
    verbs: [
      ...["s'offrir", "se payer", "s'acheter", "décrocher", "obtenir", "se réserver", "se ménager"].flatMap(
        (verb) => PLACES.map((place) => `${verb} … ${place}`),
      ),
      ...["s'inviter", "débarquer", "prendre pied", "mettre un pied", "poser un pied", "faire son nid"].map(
        (verb) => `${verb} chez`,
      ),
      ...["s'offrir", "croquer", "acheter", "racheter", "acquérir", "prendre", "se payer"].flatMap((verb) =>
        ["bout", "morceau", "tranche", "bouchée"].flatMap((part) => [
          `${verb} un ${part} de`,
          `${verb} … ${part} de`,
        ]),
      ),
      ...["s'inviter à", "s'asseoir à", "prendre place à"].flatMap((verb) => [
        `${verb} la table de`,
        `${verb} la table des actionnaires de`,
      ]),
      "prendre place au capital de",
      "poser ses valises au capital de",
      "poser ses valises chez",
    ],
    roles: INTO,
    needs: ["stake", "investor"],
    examples: [
      "[investor Vexa] vient de s'offrir un strapontin chez [target Morlin] : [stake 8 %] des titres, pour [amount 3 millions d'euros].",
      "[investor Vexa] s'est invité chez [target Morlin], avec [stake 9 %] du capital.",
      "[investor Vexa] a croqué un bout de [target Morlin] : [stake 8 %] du capital.",
      "[investor Vexa] s'invite à la table de [target Morlin], avec [stake 9 %] du capital.",
      "[investor Vexa] pose un pied chez [target Morlin], avec [stake 9 %] du capital.",
    ],
    counterExamples: [
      "[- Vexa] s'offre une place de choix dans les rayons de [- Morlin], avec 8 % des ventes.",
      "[- Vexa] s'invite chez [- Morlin] pour une dégustation.",
      "[- Vexa] s'invite à la table de [- Morlin] avec 9 % de ses vins.",
    ],
  },
  {
    name: "equity_investment/become-shareholder",
    kind: "equity_investment",
    verbs: ["redevenir … actionnaire de"],
    roles: INTO,
    needs: ["value", "investor"],
    examples: [
      "[investor Vexa] redevient le premier actionnaire de [target Morlin], avec [stake 18 %] du capital.",
    ],
    counterExamples: ["[- Vexa] redevient client de [- Morlin], à 18 %."],
  },
  {
    // Who has been there for years has only held it.
    name: "equity_investment/stand-among",
    kind: "equity_investment",
    verbs: [
      "figurer au capital de",
      "figurer … au capital de",
      "figurer au registre des actionnaires de",
      "figurer parmi les actionnaires de",
      "compter parmi les actionnaires de",
      "figurer",
    ],
    roles: INTO,
    needs: ["stake", "target", "investor", "since"],
    status: "completed",
    examples: [
      "[investor Vexa] figure [date depuis lundi] au capital de [target Morlin], à hauteur de [stake 9 %].",
    ],
    counterExamples: [
      "[- Vexa] figure au capital de [- Morlin], à hauteur de 9 %.",
      "[- Vexa] figure depuis 2019 au capital de [- Morlin], à hauteur de 9 %.",
    ],
  },
  {
    // Who comes takes over what who goes had.
    name: "equity_investment/succeed",
    kind: "equity_investment",
    verbs: [
      "succéder à",
      "remplacer",
      "relayer",
      "prendre la place de",
      "prendre la suite de",
      "se substituer à",
    ],
    roles: { subject: "investor", object: "seller", à: "seller", de: "seller", "au capital de": "target" },
    needs: ["target", "investor"],
    bars: ["passive", "person"],
    examples: [
      "[investor Vexa] prend la place de [seller Tardieu] au capital de [target Morlin].",
      "[investor Vexa] succède à [seller Tardieu] au capital de [target Morlin], avec [stake 25 %] des titres.",
    ],
    counterExamples: ["[- Vexa] succède à [- Tardieu] à la tête de [- Morlin]."],
  },
  {
    // « encaisse 40 M€ en sortant de X »
    name: "equity_investment/exit-with",
    kind: "equity_investment",
    verbs: ["encaisser", "empocher", "récupérer", "toucher", "retirer"].flatMap((verb) =>
      ["sortant de", "sortant du capital de", "quittant", "cédant ses parts de", "cédant ses parts dans"]
        .concat("soldant sa participation dans", "vendant ses parts de", "se retirant de")
        .map((leaving) => `${verb} […] en ${leaving}`),
    ),
    roles: { subject: "seller", object: "target", de: "target", dans: "target", "au capital de": "target" },
    needs: ["money", "target", "seller"],
    bars: ["passive", "person", "authority"],
    examples: [
      "[seller Vexa] encaisse [amount 40 millions d'euros] en sortant du capital de [target Morlin].",
    ],
    counterExamples: ["[- Vexa] encaisse 40 millions d'euros en vendant ses vins."],
  },
  {
    // Of what, the text has said.
    name: "equity_investment/seize-share",
    kind: "equity_investment",
    verbs: ["s'adjuger %", "s'arroger %"],
    roles: INTO,
    needs: ["stake", "investor"],
    bars: ["passive"],
    examples: [
      "[target Morlin] s'ouvre. [investor Vexa] s'est adjugé [stake 10 %] du capital.",
      "[investor Vexa] s'est arrogé [stake 14 %] de [target Morlin], pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] s'adjuge 10 % à Paris.", "[- Vexa] s'arroge 20 % du marché de [- Morlin]."],
  },
];
