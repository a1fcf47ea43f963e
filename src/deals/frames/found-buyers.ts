import type { Frame } from "./frame.ts";

/** Whom a firm finds that is sold. */
const FOUND = ["preneur", "repreneur", "acquéreur", "acheteur"];
/** What it finds in the language of tales and ports. */
const HAVEN = [
  "sauveur",
  "chevalier blanc",
  "prince charmant",
  "point de chute",
  "port d'attache",
  "havre",
  "mécène",
  "bienfaiteur",
];

/** Control changes hands, told by the buyer whom a seller or the firm itself finds. */
export const foundBuyerFrames: readonly Frame[] = [
  {
    name: "acquisition/find-buyer-for",
    kind: "acquisition",
    verbs: [
      "trouver … preneur pour",
      "trouver … repreneur pour",
      "trouver … acquéreur pour",
      "trouver … acheteur pour",
    ],
    roles: {
      subject: "seller",
      object: "target",
      dans: "target",
      "au capital de": "target",
      par: "acquirer",
    },
    needs: ["target"],
    examples: [
      "[seller Tardieu] a trouvé preneur pour ses [stake 10 %] dans le groupe [target Morlin] : [investor Vexa] débourse [amount 3 millions d'euros].",
      "[seller Tardieu] a trouvé un acheteur pour [target Morlin] : [acquirer Vexa] débourse [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Tardieu] a trouvé preneur pour ses légumes."],
  },
  {
    name: "acquisition/find-buyer",
    kind: "acquisition",
    verbs: ["trouver", "tenir", "dénicher"].flatMap((verb) => FOUND.map((who) => `${verb} … ${who}`)),
    roles: { subject: "target", par: "acquirer", avec: "acquirer", chez: "acquirer" },
    needs: ["target"],
    examples: [
      "[target Morlin] a trouvé preneur : [acquirer Vexa] débourse [amount 3 millions d'euros].",
      "[target Morlin] a trouvé un repreneur en la personne de [acquirer Vexa].",
      "[target Morlin] tient enfin un repreneur en la personne de [acquirer Vexa].",
    ],
    counterExamples: ["[- Morlin] a trouvé preneur."],
  },
  {
    name: "acquisition/find-buyer-haven",
    kind: "acquisition",
    verbs: ["trouver", "se trouver", "tenir", "dénicher"].flatMap((verb) =>
      HAVEN.map((haven) => `${verb} … ${haven}`),
    ),
    roles: { subject: "target", par: "acquirer", avec: "acquirer", chez: "acquirer", en: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "passive"],
    examples: [
      "La conserverie [target Morlin] a trouvé son prince charmant : le groupe [acquirer Vexa].",
      "La conserverie [target Morlin] s'est trouvé un chevalier blanc, le groupe [acquirer Vexa].",
      "La conserverie [target Morlin] a trouvé un point de chute chez [acquirer Vexa].",
    ],
    counterExamples: ["La conserverie [- Morlin] a trouvé un point d'accord avec [- Vexa]."],
  },
  {
    name: "acquisition/have-buyer",
    kind: "acquisition",
    verbs: FOUND.map((who) => `avoir un ${who}`),
    roles: { subject: "target", par: "acquirer", avec: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["La conserverie [target Morlin] a un repreneur : le groupe [acquirer Vexa]."],
    counterExamples: ["La conserverie [- Morlin] a un acheteur, dit [- Vexa]."],
  },
  {
    // Shares of which the sentence before says whose they are.
    name: "acquisition/find-buyer-in",
    kind: "acquisition",
    verbs: ["trouver", "tenir", "dénicher"].flatMap((verb) =>
      ["preneur", "repreneur", "acquéreur", "acheteur"].map((who) => `${verb} … ${who}`),
    ),
    roles: { subject: "target", par: "acquirer", avec: "acquirer", chez: "acquirer" },
    needs: ["acquirer"],
    bars: ["authority"],
    examples: [
      "[seller Tardieu] quitte [target Morlin]. Ses [stake 30 %] ont trouvé preneur en la personne de [investor Vexa], pour [amount 2 millions d'euros].",
    ],
    counterExamples: ["Ses légumes ont trouvé preneur en la personne de [- Vexa]."],
  },
];
