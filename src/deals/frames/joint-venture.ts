import type { Frame } from "./frame.ts";

/** Partners found or fund a common company. */
export const jointVentureFrames: readonly Frame[] = [
  {
    name: "joint_venture/found",
    kind: "joint_venture",
    verbs: [
      "créer … coentreprise",
      "fonder … coentreprise",
      "lancer … coentreprise",
      "former … coentreprise",
      "créer … joint-venture",
      "créer … société commune",
      "annoncer … société commune",
      "monter … coentreprise",
      "constituer … coentreprise",
      "fonder … société commune",
      "annoncer … coentreprise",
      "lancer … société commune",
      "créer … entreprise commune",
      "fonder … joint-venture",
      "former … joint-venture",
      "créer … co-entreprise",
    ],
    roles: { subject: "partner", avec: "partner", object: "target" },
    examples: ["[partner Vexa] et [partner Morlin] créent une coentreprise."],
  },
  {
    name: "joint_venture/venture",
    kind: "joint_venture",
    nouns: ["coentreprise", "joint-venture", "co-entreprise", "société commune", "entreprise commune"],
    roles: { de: "partner", entre: "partner", avec: "partner", object: "target" },
    examples: ["[target Nova], la coentreprise de [partner Vexa] et de [partner Morlin] créée en 2006."],
  },
];
