import type { Frame } from "./frame.ts";

/** A subsidy, public aid that is neither equity nor loan. */
export const grantFrames: readonly Frame[] = [
  {
    name: "grant/subsidise",
    kind: "grant",
    verbs: [
      "subventionner",
      "accorder … une subvention à",
      "octroyer … une subvention à",
      "verser … une subvention à",
      "attribuer … une subvention à",
      "accorder … une aide à",
      "octroyer … une aide à",
      "allouer … une subvention à",
      "octroyer … un subside à",
      "allouer",
      "soutenir … à hauteur de",
      "doter",
    ],
    roles: { subject: "grantor", object: "target", à: "target", par: "grantor" },
    needs: ["money"],
    examples: ["[grantor Vexa] a accordé une subvention de [amount 600 000 euros] à [target Morlin]."],
  },
  {
    name: "grant/subsidy",
    kind: "grant",
    nouns: ["subvention", "subside", "aide publique", "aide", "bourse", "avance remboursable"],
    roles: {
      de: "grantor",
      par: "grantor",
      "auprès de": "grantor",
      à: "target",
      subject: "target",
      pour: "target",
      via: "grantor",
    },
    needs: ["money"],
    examples: ["[target Morlin] a reçu une subvention de [amount 3 millions d'euros] de [grantor Vexa]."],
    counterExamples: ["[- Vexa] pèse 3 milliards en Bourse."],
  },
  {
    name: "grant/award",
    kind: "grant",
    verbs: ["accorder", "attribuer", "octroyer", "allouer", "apporter", "verser", "débloquer"],
    roles: { subject: "grantor", à: "target", par: "grantor", pour: "target" },
    needs: ["money", "public"],
    examples: ["[grantor la Région Vexane] a accordé [amount 9,9 millions d'euros] à [target Morlin]."],
    counterExamples: ["[- Vexa] a accordé 9 millions d'euros de ristournes à [- Morlin]."],
  },
];
