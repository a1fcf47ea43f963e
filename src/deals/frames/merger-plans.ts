import type { Frame } from "./frame.ts";

/** Unions that firms talk of. */
const UNIONS = [
  "une fusion",
  "un mariage",
  "un rapprochement",
  "une union",
  "un regroupement",
  "une alliance capitalistique",
];
/** How talks say what they are about. */
const ABOUT = ["en vue d'", "autour d'", "sur", "au sujet d'", "à propos d'", "d'", "pour"];
const OF_UNION = UNIONS.flatMap((union) =>
  ABOUT.map((about) => `${about} ${union}`.replace("sur d'", "sur")),
).concat(
  "de mariage",
  "de fusion",
  "de rapprochement",
  "en vue de fusionner",
  "en vue de se marier",
  "en vue de se rapprocher",
  "pour fusionner",
  "pour se marier",
);
/** How two firms hold talks. */
const TALKING = [
  "se parler",
  "discuter",
  "négocier",
  "parler",
  "être en discussions",
  "être en négociations",
  "être en pourparlers",
  "avoir entamé des discussions",
  "entamer des discussions",
  "entamer des négociations",
  "ouvrir des discussions",
  "mener des discussions",
];

/** What two firms become one of or as. */
const WHOLES = [
  "pour former",
  "pour créer",
  "pour constituer",
  "pour donner naissance",
  "pour ne faire",
  "pour ne former",
  "en une seule",
  "en un seul",
  "au sein d'un même groupe",
  "sous une même bannière",
  "sous un même toit",
];

/** Unions of firms that are talked of, called off before they came about, or told by what is born of them. */
export const mergerPlanFrames: readonly Frame[] = [
  {
    name: "merger/talk-of",
    kind: "merger",
    verbs: TALKING.flatMap((verb) => OF_UNION.map((what) => `${verb} […] ${what}`)),
    roles: { subject: "merger_party", avec: "merger_party" },
    needs: ["union of the two"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "Le groupe [merger_party Vexa] et l'éditeur [merger_party Morlin] se parlent depuis l'été en vue d'un mariage.",
      "Le groupe [merger_party Vexa] discute d'un rapprochement avec l'éditeur [merger_party Morlin].",
      "Le groupe [merger_party Vexa] est en discussions avec l'éditeur [merger_party Morlin] en vue de fusionner.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] et l'éditeur [- Morlin] se parlent depuis l'été.",
      "Le groupe [- Vexa] et l'éditeur [- Morlin] se parlent d'égal à égal.",
    ],
  },
  {
    name: "merger/to-altar",
    kind: "merger",
    verbs: [
      "aller … jusqu' au mariage",
      "aller … jusqu' à la fusion",
      "aller … jusqu' à l'autel",
      "arriver … jusqu' à l'autel",
      "passer … devant l'autel",
    ],
    roles: { subject: "merger_party", avec: "merger_party" },
    needs: ["union of the two"],
    bars: ["person", "authority"],
    examples: [
      "Le groupe [merger_party Vexa] et l'éditeur [merger_party Morlin] n'iront pas jusqu'au mariage.",
    ],
    counterExamples: [
      "[- Vexa] et son ami iront jusqu'au mariage.",
      "Le groupe [- Vexa] et l'éditeur [- Morlin] n'iront pas jusqu'au mariage de leurs logos.",
    ],
  },
  {
    name: "merger/gather",
    kind: "merger",
    verbs: ["se regrouper", "se réunir", "se rassembler", "se marier", "s'allier"].flatMap((verb) =>
      WHOLES.map((whole) => `${verb} … ${whole}`),
    ),
    roles: { subject: "merger_party", avec: "merger_party" },
    needs: ["one firm"],
    bars: ["person", "authority"],
    examples: [
      "Les cabinets [merger_party Vexa] et [merger_party Morlin] se regroupent pour former un ensemble de 120 avocats.",
      "La coopérative [merger_party Vexa] et la coopérative [merger_party Morlin] vont se regrouper en une seule société.",
    ],
    counterExamples: [
      "Les groupes [- Vexa] et [- Morlin] se réunissent pour former leurs cadres.",
      "Les groupes [- Vexa] et [- Morlin] s'allient pour créer un logiciel.",
    ],
  },
  {
    // Neighbours of one trade become one by it; elsewhere firms gather for much else.
    name: "merger/gather-peers",
    kind: "merger",
    verbs: ["se regrouper", "se rapprocher", "se réunir"],
    roles: { subject: "merger_party" },
    needs: ["peers"],
    bars: ["person", "authority"],
    examples: [
      "Les coopératives [merger_party Vexa] et [merger_party Morlin] vont se regrouper au [closing 1er janvier].",
      "Les mutuelles [merger_party Vexa] et [merger_party Morlin] se regroupent.",
    ],
    counterExamples: [
      "Les coopératives [- Vexa] et [- Morlin] se regroupent pour acheter des engrais.",
      "Les coopératives [- Vexa] et [- Morlin] se regroupent derrière leur président.",
      "Les clubs [- Vexa] et [- Morlin] vont se regrouper.",
    ],
  },
  {
    name: "merger/give-birth",
    kind: "merger",
    verbs: ["donner naissance à", "donner le jour à"],
    roles: { subject: "merger_party" },
    needs: ["one named"],
    bars: ["person", "authority"],
    examples: [
      "Le groupe [merger_party Vexa] et l'éditeur [merger_party Morlin] vont donner naissance à [- Nova], un groupe de 3.000 salariés.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] et l'éditeur [- Morlin] ont donné naissance à un prix littéraire.",
      "Le groupe [- Vexa] a donné naissance à [- Morlin], une société cotée.",
    ],
  },
];
