import type { Frame } from "./frame.ts";

/** The market of shares, as those who turn from it or make for it call it. */
const MARKETS = ["la Bourse", "la cote", "Euronext", "Wall Street", "le Nasdaq"];
const DROPPING = [
  "faire … une croix sur",
  "tirer … un trait sur",
  "mettre … une croix sur",
  "tourner … le dos à",
  "dire … adieu à",
  "bouder",
  "snober",
  "remettre à plus tard",
];
/** Where two part before they are one. */
const ALTARS = ["au pied de l'autel", "devant l'autel", "sur le parvis"];
/** What a common company is called. */
const VENTURES = [
  "coentreprise",
  "co-entreprise",
  "joint-venture",
  "société commune",
  "entreprise commune",
  "filiale commune",
];

/** Listings, mergers and common companies that are planned, wished for or dropped, as the press pictures them. */
export const planFrames: readonly Frame[] = [
  {
    name: "ipo/turn-from",
    kind: "ipo",
    verbs: DROPPING.flatMap((verb) => MARKETS.map((market) => `${verb} ${market}`)).concat(
      "remettre la Bourse à plus tard",
      "renvoyer la Bourse à plus tard",
      "repousser la Bourse",
    ),
    roles: { subject: "target" },
    needs: ["target"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: ["Le fabricant [target Vexa] remet la Bourse à plus tard."],
    counterExamples: ["Le fabricant [- Vexa] tourne le dos à la course."],
  },
  {
    name: "ipo/eye",
    kind: "ipo",
    verbs: ["lorgner", "reluquer"]
      .flatMap((verb) => MARKETS.map((market) => `${verb} ${market}`))
      .concat("avoir … des envies de Bourse", "rêver de Bourse", "rêver de la Bourse", "se voir … en Bourse"),
    roles: { subject: "target" },
    needs: ["target"],
    bars: ["person", "authority", "passive"],
    status: "rumoured",
    examples: ["Le fabricant [target Vexa] lorgne la Bourse."],
    counterExamples: ["Le fabricant [- Vexa] lorgne la Bretagne."],
  },
  {
    name: "ipo/storm",
    kind: "ipo",
    verbs: [
      "se lancer à l'assaut de la Bourse",
      "partir à l'assaut de la Bourse",
      "franchir … les portes de la Bourse",
      "frapper à la porte de la Bourse",
      "frapper aux portes de la Bourse",
      "tenter l'aventure boursière",
      "tenter … l'aventure de la Bourse",
    ],
    roles: { subject: "target" },
    needs: ["target"],
    bars: ["person", "authority", "passive"],
    status: "announced",
    examples: ["Le fabricant [target Vexa] se lance à l'assaut de la Bourse."],
    counterExamples: ["Le fabricant [- Vexa] se lance à l'assaut de la Bretagne."],
  },
  {
    name: "merger/engaged",
    kind: "merger",
    verbs: ["se fiancer", "se fiancer à", "se fiancer avec"],
    roles: { subject: "merger_party", à: "merger_party", avec: "merger_party", object: "merger_party" },
    bars: ["person", "authority"],
    status: "negotiating",
    examples: ["L'assureur [merger_party Vexa] et la mutuelle [merger_party Morlin] se fiancent."],
    counterExamples: [
      "L'assureur [- Vexa] et la mutuelle [- Morlin] se fiancent le temps d'une campagne de publicité.",
    ],
  },
  {
    name: "merger/say-yes",
    kind: "merger",
    verbs: ["se dire oui", "se passer la bague au doigt", "passer la bague au doigt"],
    roles: { subject: "merger_party", avec: "merger_party", à: "merger_party" },
    bars: ["person", "authority"],
    status: "announced",
    examples: ["L'assureur [merger_party Vexa] et la mutuelle [merger_party Morlin] se disent oui."],
    counterExamples: ["L'assureur [- Vexa] et la mutuelle [- Morlin] se disent oui à la réforme."],
  },
  {
    name: "merger/jilted",
    kind: "merger",
    verbs: ["laisser", "abandonner", "quitter"].flatMap((verb) =>
      ALTARS.map((altar) => `${verb} […] ${altar}`),
    ),
    roles: { subject: "merger_party", object: "merger_party" },
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: ["La mutuelle [merger_party Morlin] laisse l'assureur [merger_party Vexa] au pied de l'autel."],
    counterExamples: ["La mutuelle [- Morlin] laisse un bouquet au pied de l'autel."],
  },
  {
    name: "joint_venture/give-up",
    kind: "joint_venture",
    verbs: [
      "renoncer à",
      "abandonner",
      "enterrer",
      "saborder",
      "stopper",
      "mettre une croix sur",
      "faire une croix sur",
    ].flatMap((verb) =>
      VENTURES.flatMap((venture) => [
        `${verb} son ${venture}`,
        `${verb} … projet de ${venture}`,
        `${verb} la création … ${venture}`,
      ]),
    ),
    roles: { subject: "partner", avec: "partner", object: "partner" },
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "Le chimiste [partner Vexa] et le groupe [partner Morlin] renoncent à leur coentreprise.",
      "Le chimiste [partner Vexa] abandonne son projet de coentreprise avec le groupe [partner Morlin].",
      "Le chimiste [partner Vexa] et le groupe [partner Morlin] ont mis une croix sur leur projet de filiale commune.",
    ],
    counterExamples: ["Le chimiste [- Vexa] et le groupe [- Morlin] renoncent à leur prime commune."],
  },
  {
    name: "joint_venture/pool",
    kind: "joint_venture",
    verbs: ["mettre", "apporter", "loger", "réunir", "regrouper", "rassembler"].flatMap((verb) =>
      ["à parité", "à parts égales", "à 50-50", "à 50/50", "pour moitié"].map(
        (halves) => `${verb} […] détenu/détenue ${halves}`,
      ),
    ),
    roles: { subject: "partner", avec: "partner", dans: "target", object: "target" },
    bars: ["person", "authority", "passive"],
    examples: [
      "Le chimiste [partner Vexa] et le groupe [partner Morlin] logent leurs usines dans une société détenue à parité.",
    ],
    counterExamples: ["Le chimiste [- Vexa] loge ses usines dans une société détenue à parité."],
  },
];
