import type { Frame } from "./frame.ts";

/** Who borrows on the market, told by the sum that is placed and by its terms, without the word « obligation ». */
export const bondMarketFrames: readonly Frame[] = [
  {
    name: "debt_financing/place-sum",
    kind: "debt_financing",
    verbs: ["placer", "émettre"],
    roles: { subject: "target", "auprès de": "lender" },
    needs: ["money", "bond"],
    examples: [
      "[target Vexa] a placé [amount 300 millions d'euros] à sept ans.",
      "[target Vexa] a émis [amount 300 millions d'euros] sous un format hybride.",
    ],
    counterExamples: [
      "[- Vexa] a placé 3 millions d'euros à la banque.",
      "[- Vexa] a placé 300 millions d'euros à sept ans de distance dans le cinéma.",
      "[- Vexa] a placé 300 millions d'euros à dix ans d'intervalle.",
      "[- Vexa] a placé 300 millions d'euros dans un parc, avec une tranche verte.",
    ],
  },
  {
    name: "debt_financing/issuance",
    kind: "debt_financing",
    nouns: ["émission", "placement", "souche"],
    roles: { subject: "target", de: "target", par: "target", "auprès de": "lender" },
    needs: ["money", "bond", "target"],
    examples: [
      "[target Vexa] a inauguré son programme EMTN avec une émission de [amount 300 millions d'euros].",
      "[target Vexa] a réalisé une émission hybride de [amount 300 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] produit une émission de 3 millions d'euros pour la télévision.",
      "[- Vexa] a réalisé un placement de 3 millions d'euros dans la pierre.",
      "[- Vexa] a réalisé un placement de 300 millions d'euros dans une usine de titres verts.",
      "[- Vexa] a lancé une émission de 3 millions d'euros diffusée dans le cadre du programme vert.",
      "[- Vexa] a tourné une émission de 3 millions d'euros sur les tranches vertes du littoral.",
    ],
  },
];
