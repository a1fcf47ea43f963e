import type { Frame } from "./frame.ts";

/** Creditors who take shares for what they are owed. */
export const debtConversionFrames: readonly Frame[] = [
  {
    name: "equity_investment/convert",
    kind: "equity_investment",
    verbs: [
      "convertir […] en capital",
      "convertir […] en actions",
      "transformer […] en capital",
      "transformer […] en actions",
    ],
    nouns: [
      "conversion de dettes",
      "conversion de dette",
      "conversion de créances",
      "conversion en capital",
      "conversion en actions",
    ],
    roles: { subject: "investor", de: "target", sur: "target", par: "investor" },
    needs: ["money", "target"],
    examples: [
      "[investor Vexa] va convertir [amount 90 millions d'euros] de créances sur [target Morlin] en capital.",
    ],
    counterExamples: ["[- Vexa] convertit ses agences en boutiques.", "[- Vexa] convertit sa flotte."],
  },
];
