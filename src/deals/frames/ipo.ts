import type { Frame } from "./frame.ts";

/** A company goes public. */
export const ipoFrames: readonly Frame[] = [
  {
    name: "ipo/list",
    kind: "ipo",
    verbs: [
      "s'introduire en Bourse", "s'introduire à la Bourse", "entrer en Bourse", "entrer à la Bourse", "entrer au Nasdaq", "faire son entrée en Bourse",
      "faire … ses premiers pas en Bourse", "faire … ses premiers pas à la Bourse", "faire … ses débuts en Bourse", "se faire coter",
      "introduire en Bourse", "introduire au Nasdaq", "introduire à la Bourse", "introduire sur", "coter à", "s'introduire",
      "rejoindre la cote", "rejoindre la Bourse", "débarquer en Bourse", "mettre en Bourse", "entrer en cotation", "entrer sur Euronext",
      "faire … son entrée à la Bourse", "faire … son entrée au Nasdaq", "retourner en Bourse", "entrer à Wall Street",
    ],
    roles: { subject: "target" },
    examples: ["[target Vexa] s'est introduite en Bourse en 2006.", "[target Vexa], introduit en Bourse en octobre 2018."],
  },
  {
    name: "ipo/listing",
    kind: "ipo",
    nouns: [
      "introduction en Bourse", "introduction à la Bourse", "introduction au Nasdaq", "entrée en Bourse", "mise en Bourse", "cotation", "IPO", "introduction",
      "entrée à la Bourse", "entrée au Nasdaq", "arrivée en Bourse", "mise sur le marché", "première cotation", "entrée à Wall Street",
    ],
    roles: { de: "target", subject: "target", possessor: "target" },
    examples: ["L'introduction en Bourse de [target Vexa], en 2005, avait rapporté [amount 7 milliards d'euros]."],
  },
];
