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
    // The market itself is told, and not what was sold there.
    name: "debt_financing/tap-market",
    kind: "debt_financing",
    verbs: [
      "solliciter",
      "faire appel à",
      "retourner sur",
      "revenir sur",
      "se présenter sur",
      "se tourner vers",
      "faire … son retour sur",
      "faire … retour sur",
      "faire … retour … sur",
      "faire … ses débuts sur",
      "faire … son entrée sur",
      "faire … ses premiers pas sur",
      "aborder",
      "tester",
      "puiser sur",
      "lever … sur",
      "emprunter … sur",
    ].flatMap((verb) =>
      ["le marché obligataire", "le marché de la dette", "le marché primaire", "le marché de l'Euro PP"]
        .concat("les marchés obligataires", "les marchés de la dette", "le marché des obligations")
        .map((market) => `${verb} ${market}`),
    ),
    roles: { subject: "target" },
    needs: ["money", "target"],
    bars: ["passive", "person"],
    examples: [
      "[target Vexa] a sollicité le marché obligataire pour [amount 150 millions d'euros].",
      "[target Vexa] a fait un retour remarqué sur le marché de la dette, avec [amount 150 millions d'euros] à cinq ans.",
      "[target Vexa] a levé [amount 150 millions d'euros] sur le marché obligataire.",
    ],
    counterExamples: [
      "[- Vexa] revient sur le marché de la biscotte avec 3 millions d'euros.",
      "[- Vexa] s'inquiète du marché obligataire.",
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
