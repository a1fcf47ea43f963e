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
      ...["troquer", "échanger"].flatMap((verb) =>
        ["capital", "actions", "titres", "parts"].map((shares) => `${verb} […] contre […] ${shares}`),
      ),
      ...["effacer", "abandonner", "apporter"].flatMap((verb) =>
        ["d'actions", "d'une part", "de titres", "de parts", "du capital"].map(
          (shares) => `${verb} […] en échange ${shares}`,
        ),
      ),
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
      "Les créanciers de [target Morlin] troquent [amount 90 millions d'euros] de dette contre 60 % du capital.",
      "[investor Vexa] va convertir [amount 90 millions d'euros] de créances sur [target Morlin] en capital.",
    ],
    counterExamples: ["[- Vexa] convertit ses agences en boutiques.", "[- Vexa] convertit sa flotte."],
  },
];
