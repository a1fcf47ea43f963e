import type { Frame } from "./frame.ts";

/** Ways of being after a firm that are said of much else, and tell a bid where they are told as a rumour. */
export const rumouredBidFrames: readonly Frame[] = [
  {
    name: "acquisition/rumoured-interest",
    kind: "acquisition",
    verbs: [
      "s'intéresser à",
      "être intéressé par",
      "avoir … œil sur",
      "avoir … vues sur",
      "être sur la piste de",
      "être tenté par",
      "jeter … dévolu sur",
      "faire … offre sur",
      "faire … offre à",
      "ruminer … offre sur",
    ],
    roles: { subject: "acquirer", object: "target", possessor: "seller" },
    needs: ["target", "acquirer", "rumour"],
    bars: ["person", "authority"],
    status: "rumoured",
    examples: ["Le groupe [acquirer Vexa] s'intéresserait à l'éditeur [target Morlin]."],
    counterExamples: [
      "Le groupe [- Vexa] s'intéresse à l'éditeur [- Morlin].",
      "Le coureur [- Vexa] s'intéresserait à la course.",
    ],
  },
  {
    name: "acquisition/rumoured-approach",
    kind: "acquisition",
    verbs: ["tourner", "rôder", "se laisser tenter"],
    roles: { subject: "acquirer", "autour de": "target", par: "target" },
    needs: ["target", "acquirer", "rumour"],
    bars: ["person", "authority", "passive"],
    status: "rumoured",
    examples: [
      "On murmure que le groupe [acquirer Vexa] tourne autour de l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] se laisserait tenter par l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] tourne autour de l'éditeur [- Morlin].",
      "Le groupe [- Vexa] se laisse tenter par l'éditeur [- Morlin].",
    ],
  },
  {
    // Watchdogs and thieves, too, have a firm in their sights.
    name: "acquisition/rumoured-prey",
    kind: "acquisition",
    verbs: [
      "être dans le viseur de",
      "être dans la ligne de mire de",
      "être la proie de",
      "être à portée de",
      "être dans le radar de",
    ],
    roles: { subject: "target", object: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer", "rumour"],
    bars: ["person", "authority"],
    status: "rumoured",
    examples: ["L'éditeur [target Morlin] serait dans le viseur du groupe [acquirer Vexa]."],
    counterExamples: [
      "L'éditeur [- Morlin] est dans le viseur du groupe [- Vexa].",
      "L'éditeur [- Morlin] serait dans le viseur de l'[- AMF].",
    ],
  },
  {
    name: "acquisition/bid-pondered",
    kind: "acquisition",
    verbs: [
      "plancher sur",
      "préparer",
      "étudier",
      "peaufiner",
      "songer à",
      "réfléchir à",
      "se laisser tenter par",
    ].flatMap((verb) => [
      `${verb} une offre`,
      `${verb} une contre-offre`,
      `${verb} une OPA`,
      `${verb} un rachat`,
      `${verb} une surenchère`,
    ]),
    roles: { subject: "acquirer", sur: "target", pour: "target", de: "target" },
    needs: ["acquirer", "rumour"],
    bars: ["person", "authority"],
    status: "rumoured",
    examples: [
      "Le groupe [acquirer Vexa] plancherait sur une offre sur l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] étudierait un rachat de l'éditeur [target Morlin].",
      "L'éditeur [target Morlin] gagne 9 % en Bourse : [acquirer Vexa] préparerait une offre, selon des sources.",
    ],
    counterExamples: ["Le groupe [- Vexa] préparerait une offre de forfaits."],
  },
];
