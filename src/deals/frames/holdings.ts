import type { Frame } from "./frame.ts";

/** What a part of a company's capital is called as something that grows and shrinks. */
const HOLDINGS = ["participation", "part", "position"];

/** A shareholder's part grows, shrinks or is made public: the share that is told is what it comes to. */
export const holdingFrames: readonly Frame[] = [
  {
    name: "equity_investment/raise-holding",
    kind: "equity_investment",
    verbs: [
      "porter",
      "augmenter",
      "accroître",
      "renforcer",
      "relever",
      "hisser",
      "doubler",
      "tripler",
      "quadrupler",
      "conforter",
      "consolider",
      "étoffer",
      "gonfler",
      "grossir",
      "arrondir",
      "faire passer",
      "faire grimper",
      "faire monter",
    ].flatMap((verb) => HOLDINGS.map((holding) => `${verb} […] ${holding}`)),
    roles: {
      subject: "investor",
      object: "target",
      dans: "target",
      chez: "target",
      "au capital de": "target",
    },
    needs: ["stake", "target", "acquirer"],
    bars: ["passive"],
    examples: [
      "[investor Vexa] a porté à [stake 24 %] sa participation dans [target Morlin].",
      "[investor Vexa] a renforcé en [date mai] sa position au capital de [target Morlin], à [stake 9 %] du capital.",
    ],
    counterExamples: [
      "[- Vexa] a porté à 24 % sa part de marché.",
      "[- Vexa] a augmenté de 3 % la part de l'électrique.",
    ],
  },
  {
    name: "equity_investment/lower-holding",
    kind: "equity_investment",
    verbs: [
      "réduire",
      "ramener",
      "diminuer",
      "abaisser",
      "alléger",
      "faire descendre",
      "faire tomber",
      "diviser",
      "rogner",
    ].flatMap((verb) => HOLDINGS.slice(0, 2).map((holding) => `${verb} […] ${holding}`)),
    roles: {
      subject: "seller",
      object: "target",
      dans: "target",
      chez: "target",
      "au capital de": "target",
      "au profit de": "investor",
    },
    needs: ["target", "value"],
    bars: ["passive"],
    examples: [
      "[seller Tardieu] a ramené sa participation dans [target Morlin] sous les 5 %, contre [amount 30 millions d'euros].",
    ],
    counterExamples: ["[- Tardieu] a réduit à 24 % sa part de marché."],
  },
  {
    // How much was sold may stand in what follows.
    name: "equity_investment/lighten",
    kind: "equity_investment",
    verbs: [
      "s'alléger dans",
      "s'alléger au capital de",
      "s'alléger de % dans",
      "s'alléger de % au capital de",
      "réduire la voilure dans",
      "réduire la voilure au capital de",
      "réduire son exposition à",
      "prendre ses bénéfices dans",
      "prendre des bénéfices sur",
    ],
    roles: {
      subject: "seller",
      object: "target",
      de: "target",
      dans: "target",
      "au capital de": "target",
      "au profit de": "investor",
    },
    needs: ["target", "seller", "value"],
    bars: ["passive", "person", "authority"],
    examples: [
      "[seller Tardieu] s'allège au capital de [target Morlin], contre [amount 30 millions d'euros].",
      "[seller Tardieu] s'est allégé de [stake 4 %] au capital de [target Morlin].",
    ],
    counterExamples: ["[- Tardieu] s'allège de 4 % dans ses coûts.", "[- Tardieu] réduit la voilure à Lyon."],
  },
  {
    name: "equity_investment/disclose-holding",
    kind: "equity_investment",
    verbs: ["dévoiler", "révéler", "divulguer", "déclarer"].flatMap((verb) => [
      `${verb} […] participation de % dans`,
      `${verb} […] participation de % au capital de`,
      `${verb} […] détenir %`,
      `${verb} […] posséder %`,
      `${verb} […] détenir désormais %`,
    ]),
    roles: { subject: "investor", object: "target", de: "target", dans: "target", "au capital de": "target" },
    needs: ["stake", "target", "acquirer"],
    status: "completed",
    examples: [
      "Le fonds [investor Vexa] a déclaré détenir [stake 5,3 %] du capital de [target Morlin].",
      "[investor Vexa] a révélé une participation de [stake 6 %] dans [target Morlin].",
    ],
    counterExamples: ["[- Vexa] déclare détenir 20 % du marché.", "[- Vexa] détient 12 % de [- Morlin]."],
  },
];
