import type { Frame } from "./frame.ts";

const BUYING = ["acheter", "racheter", "acquérir"];
const SHARES = ["d'actions", "de titres", "de parts"];
/** What money is spent on: « consacre 3 M€ au rachat de titres X ». */
const SPENT = [
  "consacrer … au",
  "consacrer … à l'",
  "dépenser … pour l'",
  "dépenser … dans le",
  "mettre … dans le",
].flatMap((verb) => [verb.endsWith("'") ? `${verb}achat` : `${verb} rachat`]);

/** Shares bought of who holds them, told by what they cost rather than by how many they are. */
export const sharePurchaseFrames: readonly Frame[] = [
  {
    // « un contrat portant sur 60 % des titres de X »: signed over shares, no word says that they are bought.
    name: "acquisition/contract-over",
    kind: "acquisition",
    nouns: ["contrat", "accord", "accord définitif", "protocole", "protocole d'accord", "promesse"].flatMap(
      (signed) => [`${signed} portant sur`, `${signed} visant`],
    ),
    roles: { subject: "acquirer", de: "target", object: "target", avec: "seller", "au capital de": "target" },
    needs: ["stake", "target", "acquirer"],
    status: "announced",
    examples: [
      "[acquirer Vexa] annonce la signature d'un contrat portant sur [stake la totalité] des actions de [target Morlin].",
      "[acquirer Vexa] a signé avec [seller Tardieu] un accord portant sur [stake 60 %] du capital de [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] a signé un contrat portant sur la totalité des lignes de bus de [- Morlin].",
      "[- Vexa] a signé un accord portant sur 60 % de ses salariés.",
    ],
  },
  {
    // « les 49 % de Z dans X sont passés à Y »: of a share alone; « passer à » tells all sorts of other things.
    name: "equity_investment/shares-pass",
    kind: "equity_investment",
    verbs: ["passer"],
    roles: { subject: "target", à: "investor", chez: "investor" },
    needs: ["stake", "target", "investor"],
    examples: [
      "Les [stake 49 %] de [seller Tardieu] dans [target Morlin] sont passés à [investor Vexa].",
      "La part de [stake 30 %] que [seller Tardieu] détenait dans [target Morlin] est passée au fonds [investor Vexa].",
    ],
    counterExamples: [
      "[- Morlin] est passé à l'offensive avec [- Vexa], qui a 30 % du marché.",
      "[- Morlin], dont 30 % des clients sont passés à [- Vexa], souffre.",
    ],
  },
  {
    name: "equity_investment/buy-shares",
    kind: "equity_investment",
    verbs: BUYING.flatMap((verb) =>
      SHARES.flatMap((shares) => [`${verb} pour … ${shares}`, `${verb} … ${shares}`]),
    ),
    roles: {
      subject: "investor",
      de: "target",
      à: "seller",
      "auprès de": "seller",
      avec: "investor",
      "au capital de": "target",
    },
    needs: ["money", "investor"],
    examples: [
      "[investor Vexa] achète pour [amount 500 millions d'euros] d'actions de [target Morlin].",
      "[investor Vexa] a racheté [amount 3 millions d'euros] de titres de [target Morlin] à [seller Tardieu].",
    ],
    counterExamples: [
      "[- Vexa] achète pour 3 millions d'euros de machines à [- Morlin].",
      "[- Vexa] rachète pour 3 millions d'euros d'actions.",
    ],
  },
  {
    name: "equity_investment/devote",
    kind: "equity_investment",
    verbs: SPENT.flatMap((spent) => SHARES.map((shares) => `${spent} ${shares}`)),
    roles: { subject: "investor", de: "target", "auprès de": "seller", à: "seller", dans: "target" },
    needs: ["money", "target"],
    examples: [
      "[investor Vexa] va consacrer [amount 4 millions d'euros] à l'achat d'actions de [target Morlin].",
      "[investor Vexa] a consacré [amount 4 millions d'euros] au rachat de titres [target Morlin].",
      "[investor Vexa] a dépensé [amount 4 millions d'euros] pour l'achat d'actions [target Morlin].",
      "[investor Vexa] a mis [amount 4 millions d'euros] dans le rachat de parts possédées par d'anciens salariés de [target Morlin].",
      "[investor Vexa] a consacré [amount 4 millions d'euros] au rachat d'actions aux premiers actionnaires de [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] consacre 6 millions d'euros au rachat d'actions propres.",
      "[- Vexa] consacre 6 millions d'euros au rachat d'actions détenues par ses salariés.",
    ],
  },
  {
    name: "equity_investment/split-between",
    kind: "equity_investment",
    verbs: ["ventilés", "répartis", "partagés", "ventilée", "répartie"].map((how) => `être ${how}`),
    roles: { object: "target", de: "target", subject: "target", entre: "investor" },
    needs: ["stake", "investor"],
    examples: [
      "Les [stake 38 %] de [target Morlin] ont été ventilés entre [investor Vexa] et [investor Tardieu].",
    ],
    counterExamples: ["[- Vexa] répartit 38 % des bénéfices entre [- Morlin] et [- Tardieu]."],
  },
];
