import type { Frame } from "./frame.ts";

/** A listed company raises money by new shares, told by the shares. */
export const shareIssueFrames: readonly Frame[] = [
  {
    name: "funding_round/issue-shares",
    kind: "funding_round",
    verbs: [
      "émettre … actions nouvelles",
      "émettre … nouvelles actions",
      "placer … actions nouvelles",
      "placer … nouvelles actions",
      "procéder à une émission d'actions",
    ],
    nouns: [
      "émission d'actions",
      "émission d'actions nouvelles",
      "émission de nouvelles actions",
      "placement d'actions nouvelles",
      "placement de nouvelles actions",
    ],
    roles: { subject: "target", de: "target", par: "target", "auprès de": "investor" },
    needs: ["money", "target"],
    examples: [
      "[target Vexa] émettra pour [amount 90 millions d'euros] de nouvelles actions.",
      "[target Vexa] réalise une émission d'actions de [amount 90 millions d'euros] auprès de [investor Morlin].",
    ],
    counterExamples: [
      "[- Vexa] émet 3 millions d'actions gratuites.",
      "[- Vexa] a racheté 3 millions d'euros de ses actions.",
    ],
  },
  {
    name: "funding_round/subscribe-new",
    kind: "funding_round",
    verbs: ["actions nouvelles", "nouvelles actions", "titres nouveaux"].flatMap((shares) => [
      `souscrire à des ${shares}`,
      `souscrire des ${shares}`,
      `souscrire … ${shares}`,
    ]),
    roles: { subject: "investor", de: "target" },
    needs: ["money", "investor"],
    examples: [
      "[investor Vexa] a souscrit à des actions nouvelles de [target Morlin], à hauteur de [amount 8 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] a souscrit à une assurance de 8 millions d'euros."],
  },
  {
    name: "funding_round/owners-subscribe",
    kind: "funding_round",
    verbs: ["actions nouvelles", "nouvelles actions", "titres nouveaux"].flatMap((shares) => [
      `souscrire à des ${shares}`,
      `souscrire des ${shares}`,
      `souscrire … ${shares}`,
      `souscrire à … ${shares}`,
    ]),
    roles: { de: "target" },
    needs: ["money", "owners"],
    examples: [
      "Les actionnaires de [target Vexa] sont appelés à souscrire à [amount 3 millions d'euros] de titres nouveaux.",
      "Les actionnaires de [target Vexa] souscriront [amount 3 millions d'euros] d'actions nouvelles.",
    ],
    counterExamples: ["Les clients de [- Vexa] souscrivent 3 millions d'euros d'actions nouvelles."],
  },
  {
    name: "funding_round/issue-new",
    kind: "funding_round",
    verbs: ["placer", "émettre", "créer"].flatMap((verb) => [
      `${verb} … titres nouveaux`,
      `${verb} … nouveaux titres`,
      `${verb} … actions nouvelles`,
      `${verb} … nouvelles actions`,
    ]),
    roles: { subject: "target", par: "target", "auprès de": "investor" },
    needs: ["target"],
    examples: [
      "[target Vexa] a placé en quelques heures 3 millions de titres nouveaux. Il en retire [amount 80 millions d'euros].",
    ],
    counterExamples: [
      "Le conseil de surveillance autorise la création de titres nouveaux, note [- Vexa].",
      "[- Vexa] a placé deux nouveaux titres en tête des ventes.",
      "[- Vexa] a émis 3 millions d'actions nouvelles, données à ses équipes.",
    ],
  },
];
