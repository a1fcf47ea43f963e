import type { Frame } from "./frame.ts";

const BUYING = ["acheter", "racheter", "acquérir"];
const SHARES = ["d'actions", "de titres", "de parts"];

/** Shares bought of who holds them, told by what they cost rather than by how many they are. */
export const sharePurchaseFrames: readonly Frame[] = [
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
