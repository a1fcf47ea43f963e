import type { Frame } from "./frame.ts";

/** What a common company is called. */
const VENTURES = [
  "coentreprise",
  "co-entreprise",
  "joint-venture",
  "société commune",
  "entreprise commune",
  "filiale commune",
  "joint venture",
  "foncière commune",
  "holding commune",
  "structure commune",
  "entité commune",
  "enfant commun",
  "plateforme commune",
];

/** What partners do to have one. */
const FOUNDING = [
  "créer",
  "fonder",
  "lancer",
  "former",
  "monter",
  "constituer",
  "mettre en place",
  "mettre sur pied",
  "investir",
  "unir",
  "s'associer",
  "s'allier",
  "donner naissance à",
  "porter sur les fonts baptismaux",
  "réunir",
  "regrouper",
  "rassembler",
  "loger",
  "bâtir",
];
/** What partners do « en coentreprise ». */
const BUILDING = ["construire", "édifier", "ériger", "implanter", "développer"];
const BY_TWO = ["coentreprise", "co-entreprise", "joint-venture"];

/** Partners found or fund a common company. */
export const jointVentureFrames: readonly Frame[] = [
  {
    name: "joint_venture/found",
    kind: "joint_venture",
    verbs: [
      ...FOUNDING.flatMap((verb) => VENTURES.map((venture) => `${verb} […] ${venture}`)),
      ...BUILDING.flatMap((verb) => BY_TWO.map((venture) => `${verb} […] en ${venture}`)),
    ],
    roles: { subject: "partner", avec: "partner", à: "partner", object: "target" },
    examples: [
      "[partner Vexa] va construire une aciérie en coentreprise avec [partner Morlin].",
      "[partner Vexa] et [partner Morlin] créent une coentreprise.",
      "[partner Vexa] crée avec [partner Morlin] une société commune.",
      "[partner Vexa] et [partner Morlin] créent à Bamako [target Nova], une société commune.",
      "[partner Vexa] s'associe à [partner Morlin] dans une coentreprise.",
      "[partner Vexa] a signé avec le groupe [partner Morlin] un pacte pour fonder [target Nova], une société commune.",
      "En [date 2012], [partner Vexa] et [partner Morlin] avaient réuni leurs activités dans une coentreprise, [target Nova].",
    ],
  },
  {
    // Of what is already there: « La coentreprise réunit X et Y ».
    name: "joint_venture/unite",
    kind: "joint_venture",
    verbs: ["réunir", "regrouper", "rassembler", "associer", "allier", "unir"],
    roles: { subject: "target", object: "partner" },
    needs: ["venture"],
    bars: ["passive"],
    examples: [
      "La coentreprise [target Nova] réunit le groupe [partner Morlin] et le français [partner Vexa].",
      "Cette société commune associe le groupe [partner Morlin], le groupe [partner Tardieu] et le français [partner Vexa].",
    ],
    counterExamples: [
      "La fédération réunit le groupe [- Morlin] et le français [- Vexa].",
      "La coentreprise a ouvert un salon qui réunit le groupe [- Morlin] et le français [- Vexa].",
    ],
  },
  {
    name: "joint_venture/agree",
    kind: "joint_venture",
    verbs: [
      "annoncer",
      "signer",
      "parapher",
      "conclure",
      "officialiser",
      "confirmer",
      "sceller",
      "dévoiler",
    ].flatMap((verb) => VENTURES.map((venture) => `${verb} […] ${venture}`)),
    roles: { subject: "partner", avec: "partner", à: "partner", object: "target" },
    status: "announced",
    examples: [
      "[partner Vexa] et [partner Morlin] ont paraphé un protocole prévoyant la création d'une coentreprise.",
      "[partner Vexa] et [partner Morlin] ont signé un accord en vue de créer une coentreprise.",
      "[partner Vexa] et [partner Morlin] ont officialisé la création d'une coentreprise dans l'hydrogène.",
    ],
  },
  {
    name: "joint_venture/negotiate",
    kind: "joint_venture",
    verbs: ["négocier", "discuter de", "étudier"].flatMap((verb) =>
      ["la création", "la constitution", "la naissance", "le lancement"].flatMap((birth) =>
        VENTURES.map((venture) => `${verb} […] ${birth} … ${venture}`),
      ),
    ),
    roles: { subject: "partner", avec: "partner", entre: "partner", object: "target" },
    status: "negotiating",
    examples: ["[partner Vexa] négocie avec [partner Morlin] la création d'une coentreprise, [target Nova]."],
  },
  {
    name: "joint_venture/put-in",
    kind: "joint_venture",
    verbs: ["mettre", "apporter", "injecter", "placer"].flatMap((verb) =>
      VENTURES.flatMap((venture) => [`${verb} … dans … ${venture}`, `${verb} … à … ${venture}`]),
    ),
    roles: { subject: "partner", avec: "partner" },
    needs: ["money"],
    examples: [
      "[partner Vexa] et [partner Morlin] mettent chacun [amount 10 millions d'euros] dans une société commune, [target Nova].",
    ],
    counterExamples: ["[- Vexa] met 3 millions d'euros dans sa coentreprise."],
  },
  {
    name: "joint_venture/share-capital",
    kind: "joint_venture",
    verbs: ["société", "entreprise", "entité", "structure", "filiale"].flatMap((noun) => [
      `se partager … le capital de … ${noun}`,
      `se partager le capital de … ${noun}`,
    ]),
    roles: { subject: "partner", avec: "partner", object: "target", de: "target" },
    examples: [
      "La société [partner Vexa] et le groupe [partner Morlin] se partageront à parts égales le capital d'une nouvelle société, [target Nova].",
    ],
    counterExamples: ["Les héritiers se partagent le capital de la société [- Vexa]."],
  },
  {
    // Founders who part it among them: what is founded is theirs in common, whatever it is called.
    name: "joint_venture/found-shared",
    kind: "joint_venture",
    verbs: [
      "créer",
      "fonder",
      "lancer",
      "monter",
      "bâtir",
      "constituer",
      "former",
      "s'associer pour créer",
      "s'associer pour fonder",
      "s'associer pour lancer",
      "s'allier pour créer",
      "s'allier pour fonder",
      "s'allier pour lancer",
      "s'unir pour créer",
      "s'associer au sein de",
      "s'associer … au sein de",
      "s'allier … au sein de",
    ],
    roles: {
      subject: "partner",
      avec: "partner",
      à: "partner",
      par: "partner",
      object: "target",
      de: "target",
    },
    needs: ["target", "shared"],
    bars: ["person", "authority"],
    examples: [
      "[target Nova] a été fondée en [date 2017] par le groupe [partner Vexa] et l'éditeur [partner Morlin], qui en possèdent chacun la moitié.",
      "Le groupe [partner Vexa] et l'éditeur [partner Morlin] s'associent pour créer [target Nova], dont ils se partageront le capital.",
    ],
    counterExamples: [
      "Le groupe [- Vexa] et l'éditeur [- Morlin] ont fondé le prix [- Nova].",
      "Le groupe [- Vexa] a créé [- Nova], que deux actionnaires détiennent à parts égales.",
    ],
  },
  {
    name: "joint_venture/held-equally",
    kind: "joint_venture",
    verbs: ["détenir", "contrôler", "posséder"].flatMap((verb) =>
      [
        "à parité",
        "à parts égales",
        "à égalité",
        "à 50-50",
        "à 50/50",
        "moitié-moitié",
        "pour moitié",
        "conjointement",
      ].map((how) => `${verb} … ${how}`),
    ),
    roles: { subject: "partner", par: "partner", object: "target", entre: "partner" },
    needs: ["target"],
    bars: ["person", "authority"],
    status: "completed",
    examples: [
      "[target Nova], détenue à parité par le groupe [partner Vexa] et l'éditeur [partner Morlin], a ouvert son usine.",
      "Le groupe [partner Vexa] et l'éditeur [partner Morlin] possèdent à parts égales [target Nova], leur filiale commune.",
    ],
    counterExamples: [
      "[- Nova] est détenue à parité par deux frères.",
      "[- Nova], détenue à parité par le groupe [- Vexa] et ses salariés, a ouvert son usine.",
    ],
  },
  {
    name: "joint_venture/venture",
    kind: "joint_venture",
    nouns: VENTURES,
    roles: { de: "partner", entre: "partner", avec: "partner", par: "partner", object: "target" },
    examples: [
      "[target Nova], la coentreprise de [partner Vexa] et de [partner Morlin] créée en [date 2006].",
      "[target Nova], coentreprise de [partner Vexa] et de [partner Morlin], verra le jour en [closing mai].",
      "[target Nova], la coentreprise du groupe [partner Vexa] et du groupe [partner Morlin], sera dotée de [amount 30 millions d'euros].",
      "[partner Vexa] et [partner Morlin] détiendront chacun [stake la moitié] de [target Nova], leur coentreprise.",
      "Le groupe [partner Vexa] est engagé, avec [partner Morlin] et [partner Tardieu], dans [target Nova], la coentreprise présentée en [date mai].",
      "[partner Vexa] extrait du lithium. Les pourparlers continuent avec [partner Morlin] pour une coentreprise.",
    ],
    counterExamples: [
      "[- Nova], la coentreprise de [- Vexa] et de [- Morlin], a vu ses ventes reculer.",
      "Le groupe [- Vexa] est engagé, avec [- Morlin], dans un bras de fer.",
    ],
  },
];
