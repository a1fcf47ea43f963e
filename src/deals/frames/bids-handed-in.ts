import type { Frame } from "./frame.ts";

/** What is handed in for a firm by its name: « une offre de reprise de Y ». */
const PAPERS = ["offre", "proposition", "dossier", "projet", "plan", "lettre d'intention en vue"].flatMap(
  (paper) =>
    ["de reprise", "de rachat", "d'achat", "d'acquisition", "de prise de contrôle"].map(
      (what) => `${paper} ${what}`,
    ),
);
/** How it is handed in. */
const HANDING_IN = [
  "déposer",
  "remettre",
  "présenter",
  "soumettre",
  "formuler",
  "préparer",
  "faire",
  "adresser",
  "transmettre",
  "peaufiner",
  "finaliser",
  "améliorer",
  "relever",
  "confirmer",
];
/** How it is taken back. */
const TAKING_BACK = ["retirer", "remballer", "reprendre", "abandonner", "annuler", "enterrer"];

/** How one comes forward to have a firm. */
const COMING_FORWARD = [
  "se positionner",
  "se présenter",
  "se proposer",
  "se manifester",
  "se déclarer",
  "se faire connaître",
  "postuler",
];
/** As what. */
const TAKERS = [
  "comme repreneur de",
  "comme acquéreur de",
  "comme acheteur de",
  "comme repreneur pour",
  "comme candidat à la reprise de",
  "comme candidat au rachat de",
  "pour la reprise de",
  "pour le rachat de",
];
/** How others name who might have it. */
const NAMED_AS = ["pressenti", "cité", "donné", "évoqué", "annoncé", "attendu"].flatMap((how) => [
  `être ${how}`,
  `être ${how}e`,
]);
/** What a name does that is on all lips. */
const NAME_GOES_ROUND = ["revenir", "circuler", "être avancé", "être prononcé"];

/** Who bids by a paper, and for what; whose paper it is sells. */
const OF_PAPER = {
  subject: "acquirer",
  object: "target",
  de: "target",
  sur: "target",
  pour: "target",
  possessor: "seller",
} as const;

/** Bids told as the paper that is handed in for a firm, and bidders told by what they come forward as. */
export const bidHandedInFrames: readonly Frame[] = [
  {
    name: "acquisition/bid-paper",
    kind: "acquisition",
    verbs: HANDING_IN.flatMap((verb) => PAPERS.map((paper) => `${verb} … ${paper} de`)),
    roles: { ...OF_PAPER, à: "seller" },
    needs: ["target", "acquirer", "of it"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] a déposé une offre de reprise de [target Morlin] auprès du tribunal de commerce.",
      "Le groupe [acquirer Vexa] peaufine une offre de rachat de l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] a déposé une offre de reprise de vieux téléphones.",
      "Le groupe [- Vexa] présente une offre d'achat de livres à l'éditeur [- Morlin].",
    ],
  },
  {
    name: "acquisition/bid-paper-back",
    kind: "acquisition",
    verbs: TAKING_BACK.flatMap((verb) => PAPERS.map((paper) => `${verb} … ${paper} de`)),
    roles: OF_PAPER,
    needs: ["target", "acquirer", "of it"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "Faute d'accord avec les syndicats, le groupe [acquirer Vexa] retire son offre de reprise de l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] a remballé son projet de rachat de l'éditeur [target Morlin].",
    ],
    counterExamples: ["Le groupe [- Vexa] retire son offre de reprise de vieux vélos."],
  },
  {
    name: "acquisition/bid-come-forward",
    kind: "acquisition",
    verbs: COMING_FORWARD.flatMap((verb) => TAKERS.map((as) => `${verb} … ${as}`)),
    roles: { subject: "acquirer", object: "target", de: "target", pour: "target", possessor: "seller" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "Le groupe [acquirer Vexa] s'est positionné comme repreneur de l'éditeur [target Morlin].",
      "Le groupe [acquirer Vexa] s'est fait connaître pour la reprise de l'éditeur [target Morlin].",
    ],
    counterExamples: ["Le groupe [- Vexa] se présente comme fournisseur de l'éditeur [- Morlin]."],
  },
  {
    name: "acquisition/bid-thought-of",
    kind: "acquisition",
    verbs: [
      ...[...NAMED_AS, ...NAME_GOES_ROUND].flatMap((verb) => TAKERS.map((as) => `${verb} … ${as}`)),
      ...[...NAME_GOES_ROUND, "être cité", "être évoqué"].map((verb) => `${verb} … parmi les repreneurs de`),
    ],
    roles: { subject: "acquirer", object: "target", de: "target", pour: "target", possessor: "seller" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    status: "rumoured",
    examples: [
      "Le groupe [acquirer Vexa] est pressenti comme repreneur de l'éditeur [target Morlin].",
      "Le nom du groupe [acquirer Vexa] revient avec insistance pour la reprise de l'éditeur [target Morlin].",
      "Le nom du groupe [acquirer Vexa] circule pour le rachat de l'éditeur [target Morlin].",
    ],
    counterExamples: [
      "Paul Vexa est pressenti pour reprendre l'éditeur [- Morlin].",
      "Le groupe [- Vexa] est cité comme fournisseur de l'éditeur [- Morlin].",
      "Le nom du groupe [- Vexa] revient avec insistance dans le procès de l'éditeur [- Morlin].",
    ],
  },
];
