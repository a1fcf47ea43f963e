import type { Frame } from "./frame.ts";

/** Two or more become one. */
export const mergerFrames: readonly Frame[] = [
  {
    name: "merger/merge",
    kind: "merger",
    verbs: [
      "fusionner avec",
      "fusionner",
      "se marier avec",
      "se marier",
      "convoler",
      "se fondre",
      "unir leurs forces",
      "unir leurs destinées",
      "se rapprocher de",
      "se rapprocher",
      "marier",
      "unir",
      "s'unir à",
      "s'unir",
      "faire plus qu' un",
      "sceller leur union",
    ],
    roles: { subject: "merger_party", object: "merger_party", avec: "merger_party", à: "merger_party" },
    examples: [
      "[merger_party Vexa] fusionne avec [merger_party Morlin].",
      "[merger_party Vexa] et [merger_party Morlin] convolent.",
    ],
  },
  {
    name: "merger/ally",
    kind: "merger",
    verbs: ["allier"],
    roles: { subject: "merger_party", object: "merger_party", avec: "merger_party", à: "merger_party" },
    bars: ["passive"],
    examples: ["[merger_party Vexa] allie ses forces à [merger_party Morlin]."],
    counterExamples: ["Un titre vendu à [- Vexa], allié à [- Morlin]."],
  },
  {
    name: "merger/merger",
    kind: "merger",
    nouns: [
      "fusion",
      "mariage",
      "rapprochement",
      "union",
      "fiançailles",
      "noces",
      "noce",
      "fusion entre égaux",
    ],
    roles: {
      entre: "merger_party",
      de: "merger_party",
      avec: "merger_party",
      subject: "merger_party",
      possessor: "merger_party",
    },
    examples: [
      "La fusion entre [merger_party Vexa] et [merger_party Morlin] est actée.",
      "Le mariage de [merger_party Vexa] avec [merger_party Morlin].",
    ],
  },
];
