import type { Frame } from "./frame.ts";

const BUYING = ["acheter", "racheter", "acquérir"];
const SHARES = ["d'actions", "de titres", "de parts"];

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
];
