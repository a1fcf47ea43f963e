import type { Frame } from "./frame.ts";
import { STANDING_BY } from "./standing-by.ts";

/** Who lends whom, told as the lender's act. */
const LENT: Frame["roles"] = {
  subject: "lender",
  object: "target",
  à: "target",
  pour: "target",
  "au profit de": "target",
  par: "lender",
};

/** « l'accompagne d'un prêt », « vole à son secours avec une facilité »: how the help is lent. */
const WITH_LOAN = ["prêt", "crédit", "ligne", "facilité"].flatMap((noun) => {
  const article = /^(?:ligne|facilité)$/.test(noun) ? "une" : "un";
  return [
    ...["d'", "par ", "avec ", "sous forme d'", "sous la forme d'"].map((by) => `${by}${article} ${noun}`),
    `via ${article} ${noun}`,
  ];
});

/** « s'est vu accorder par X un prêt »: who lends stands before what he lends. */
const BY_LENDER = ["accorder", "consentir", "octroyer", "allouer", "proposer", "promettre"].flatMap((verb) =>
  ["prêt", "crédit", "emprunt", "ligne", "facilité"].map((loan) => `${verb} par [object] ${loan}`),
);

/** Money lent, told as the act of who lends or of who gets it from him. */
export const debtLentFrames: readonly Frame[] = [
  {
    name: "debt_financing/lend",
    kind: "debt_financing",
    verbs: ["prêter"],
    roles: { subject: "lender", object: "target", à: "target", par: "lender", avec: "lender" },
    needs: ["money"],
    examples: ["[lender Vexa] prête [amount 150 millions d'euros] à [target Morlin]."],
    counterExamples: ["[- Vexa] prête attention à [- Morlin]."],
  },
  {
    name: "debt_financing/grant-loan",
    kind: "debt_financing",
    verbs: [
      "accorder … un prêt à",
      "consentir … un prêt à",
      "octroyer … un prêt à",
      "accorder … un crédit à",
      "consentir … un crédit à",
      "accorder … une ligne à",
      "consentir … une ligne à",
      "ouvrir … une ligne à",
      "reconduire … une ligne à",
      "renouveler … une ligne à",
      "reconduire … un prêt à",
      "renouveler … un prêt à",
      "offrir … un prêt à",
      "proposer … un prêt à",
      "promettre … un prêt à",
      "débloquer … un prêt à",
      "approuver … un prêt à",
      "souscrire … obligations",
    ],
    roles: LENT,
    examples: [
      "[lender Vexa] a consenti un prêt de [amount 4 millions d'euros] à [target Morlin].",
      "[target Morlin] recrute. [lender Vexa] lui a reconduit en [date mars] une ligne de crédit de [amount 2 millions d'euros].",
      "[lender la Banque Vexane] a consenti un prêt de [amount 4 millions d'euros] en faveur de [target Morlin].",
    ],
  },
  {
    // Who vouches for a loan does not lend.
    name: "debt_financing/vouch-for",
    kind: "debt_financing",
    verbs: ["prêt", "emprunt", "crédit"].flatMap((loan) => [
      `garantir … un ${loan} à`,
      `garantir … un ${loan} pour`,
      `cautionner … un ${loan} à`,
      `se porter garant d'un ${loan} à`,
      `apporter … sa garantie à un ${loan} à`,
    ]),
    roles: { object: "target", à: "target", pour: "target", "au profit de": "target" },
    needs: ["money", "target"],
    examples: [
      "L'État va garantir un prêt de [amount 4 millions d'euros] à [target Morlin].",
      "La région a garanti un emprunt de [amount 4 millions d'euros] pour le groupe [target Morlin].",
    ],
    counterExamples: ["[- Vexa] garantit un prêt de vélos à [- Morlin]."],
  },
  {
    name: "debt_financing/grant-loan-by",
    kind: "debt_financing",
    verbs: BY_LENDER,
    roles: LENT,
    needs: ["money"],
    examples: [
      "[target Morlin] s'est vu accorder par [lender Vexa] un prêt de [amount 3 millions d'euros].",
      "[target Morlin] se voit consentir par la [lender Banque Vexane] et par la [lender BOAD] une ligne de crédit de [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Morlin] s'est vu accorder par [- Vexa] un prêt de matériel."],
  },
  {
    name: "debt_financing/advance",
    kind: "debt_financing",
    verbs: [
      "accorder",
      "octroyer",
      "consentir",
      "débloquer",
      "ouvrir",
      "avancer",
      "approuver",
      "valider",
      "mettre à disposition de",
      "mettre à la disposition de",
      "mettre … à disposition de",
      "mettre … à la disposition de",
      "mettre … sur la table",
    ],
    roles: {
      subject: "lender",
      de: "target",
      à: "target",
      pour: "target",
      "au profit de": "target",
      par: "lender",
    },
    needs: ["money", "bank", "target"],
    examples: [
      "La [lender BOAD] met [amount 6 millions d'euros] à la disposition de [target Morlin].",
      "Une enveloppe de [amount 6 millions d'euros] a été mise à la disposition de [target Morlin] par la [lender BOAD].",
      "La [lender BOAD] met [amount 6 millions d'euros] sur la table pour [target Morlin].",
      "La [lender BOAD] accorde [amount 60 millions d'euros] à [target Morlin].",
      "La [lender BOAD] ouvre à [target Morlin] [amount 60 millions d'euros] pour ses pressoirs.",
      "[target Morlin] s'est vu consentir [amount 8 millions d'euros] par la [lender BOAD].",
      "Sept banques avancent [amount 20 millions d'euros] à [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] a accordé 9 millions d'euros de ristournes à [- Morlin].",
      "Les créanciers de [- Vexa] ont approuvé le plan de 9 millions d'euros.",
      "La [- BOAD] ouvre à [- Morlin] un centre de 30 millions d'euros.",
      "La [- BOAD] ouvre pour [- Morlin] une école de 3 millions d'euros.",
    ],
  },
  {
    // To whom, the text has said: « X prête 4 M€ à Z ; Y a débloqué 2 M€ supplémentaires ».
    name: "debt_financing/advance-more",
    kind: "debt_financing",
    verbs: ["débloquer", "avancer", "consentir", "accorder"].flatMap((verb) =>
      ["supplémentaires", "de plus", "complémentaires", "de son côté"].map((more) => `${verb} … ${more}`),
    ),
    roles: { subject: "lender", à: "target", pour: "target", "au profit de": "target" },
    needs: ["money", "bank"],
    examples: [
      "La [lender BOAD] a débloqué [amount 2 millions d'euros] supplémentaires pour [target Morlin].",
    ],
    counterExamples: ["[- Vexa] a débloqué 2 millions d'euros supplémentaires pour [- Morlin]."],
  },
  {
    name: "debt_financing/obtain",
    kind: "debt_financing",
    verbs: ["obtenir", "recevoir", "décrocher", "percevoir", "récupérer", "toucher"],
    roles: { subject: "target", de: "lender", "auprès de": "lender", par: "lender" },
    needs: ["money", "bank", "target"],
    examples: [
      "[target Morlin] a obtenu [amount 30 millions d'euros] de [lender Proparco].",
      "[target Morlin] a obtenu à cette fin [amount 30 millions d'euros] de [lender Proparco].",
    ],
    counterExamples: ["[- Morlin] a reçu 30 millions d'euros en mars."],
  },
  {
    // Who lends by trade has lent what it finances somebody by.
    name: "debt_financing/finance",
    kind: "debt_financing",
    verbs: [
      "financer […] à raison de",
      "financer […] à hauteur de",
      "accompagner […] à hauteur de",
      "soutenir […] à hauteur de",
    ],
    roles: { subject: "lender", object: "target", par: "lender" },
    needs: ["money", "bank", "target"],
    examples: [
      "La [lender Banque Vexane] a financé [target Morlin] à hauteur de [amount 3 millions d'euros] sur sept ans.",
      "La banque [lender Vexa] a financé [target Morlin] à hauteur de [amount 3 millions d'euros] sur sept ans.",
    ],
    counterExamples: ["[- Vexa] finance [- Morlin] à hauteur de 3 millions d'euros."],
  },
  {
    name: "debt_financing/back",
    kind: "debt_financing",
    verbs: [
      ...["accompagner", "financer", "soutenir", "appuyer", "épauler", "aider", "secourir", "renflouer"]
        .concat("compléter", "couvrir", "doter", "renforcer", "doubler")
        .flatMap((verb) => WITH_LOAN.map((loan) => `${verb} […] ${loan}`)),
      "accompagner […] d'une dette",
      "accompagner […] avec une dette",
      "accompagner […] par une dette",
      "financer […] par une dette",
      "financer […] avec une dette",
      "ajouter … un prêt",
      "ajouter … un crédit",
      "ajouter … une ligne de",
      "ouvrir […] une ligne",
      "accorder […] une ligne",
      "consentir […] une ligne",
      "aller d'un prêt",
      "aller d'un crédit",
      "aller d'une ligne",
      "ouvrir […] une facilité",
      "accorder […] une facilité",
      "consentir […] une facilité",
      "compléter […] par un emprunt",
      "apporter … sous forme de prêt",
      "apporter … sous forme d'un prêt",
      "apporter … en dette",
      "apporter … de dette",
    ],
    roles: { ...LENT, de: "lender" },
    needs: ["money"],
    examples: [
      "La société [target Morlin] agrandit ses ateliers. L'opération est financée par un prêt de [amount 3 millions d'euros] de la [lender Banque Vexane].",
      "La société [target Morlin] agrandit ses ateliers. L'opération est financée par un prêt de [amount 3 millions d'euros] du même montant que celui de la [- Banque Vexane].",
      "Soutenu par un prêt de [amount 3 millions d'euros] de la [lender BOAD], le groupe [target Morlin] recrute.",
      "[lender Vexa] accompagne [target Morlin] d'une ligne de [amount 3 millions d'euros].",
      "[lender Vexa] accompagne le groupe [target Morlin] d'un prêt de [amount 3 millions d'euros].",
      "[target Morlin] lève [amount 6 millions d'euros]. [lender Vexa] ajoute une ligne de [amount 1,5 million d'euros].",
      "[target Morlin] lève [amount 6 millions d'euros]. [lender Vexa] apporte [amount 2 millions d'euros] en dette.",
      "[target Morlin] lève [amount 6 millions d'euros]. [lender Vexa] y va d'un prêt de [amount 2 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] accompagne [- Morlin] d'une ligne de bus."],
  },
  {
    // « La banque X accompagne Y : 40 M€ sur dix ans »: what stands behind the colon is what is lent.
    name: "debt_financing/stand-by",
    kind: "debt_financing",
    verbs: STANDING_BY,
    roles: { subject: "lender", object: "target", à: "target", de: "target", par: "lender" },
    needs: ["money", "bank", "target", "sum set off"],
    examples: [
      "La [lender BOAD] accompagne [target Morlin] : [amount 40 millions d'euros] sur dix ans.",
      "La [lender BOAD] vient en aide à [target Morlin] : [amount 40 millions d'euros].",
    ],
    counterExamples: [
      "La [- BOAD] accompagne [- Morlin], qui pèse 40 millions d'euros.",
      "[- Vexa] accompagne [- Morlin] : 40 millions d'euros de ventes.",
    ],
  },
  {
    // The noun of the loan has no party of its own: who provides it is the subject of the verb.
    name: "debt_financing/provide",
    kind: "debt_financing",
    verbs: ["pourvoir", "contribuer", "participer", "intervenir"].flatMap((verb) =>
      ["forme", "la forme"].flatMap((form) =>
        ["de dette", "de prêt", "d'un prêt", "d'un emprunt", "d'un crédit", "d'une ligne de crédit"].map(
          (loan) => `${verb} […] sous ${form} ${loan}`,
        ),
      ),
    ),
    roles: { subject: "lender", "auprès de": "target" },
    needs: ["money"],
    bars: ["passive"],
    examples: [
      "[acquirer Morlin] a racheté [target Brenzo]. [lender Vexa] y a pourvu à hauteur de [amount 3 millions d'euros], sous la forme d'un emprunt.",
      "[lender Vexa] est intervenu auprès de [target Morlin] à hauteur de [amount 3 millions d'euros] sous la forme d'un prêt.",
    ],
    counterExamples: ["[- Vexa] y a contribué sous la forme d'un prêt de matériel."],
  },
  {
    name: "debt_financing/rescue",
    kind: "debt_financing",
    verbs: [
      "voler au secours de",
      "venir au secours de",
      "venir à la rescousse de",
      "venir en aide à",
    ].flatMap((verb) => WITH_LOAN.map((loan) => `${verb} […] ${loan}`)),
    roles: { subject: "lender", de: "target", à: "target" },
    needs: ["money", "target"],
    examples: [
      "[lender Vexa] vole au secours de [target Morlin] avec une facilité de [amount 3 millions d'euros].",
      "[lender Vexa] vient en aide à [target Morlin] par un prêt de [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] vole au secours de [- Morlin], qui perd 3 millions d'euros par mois."],
  },
  {
    name: "debt_financing/advance-public",
    kind: "debt_financing",
    verbs: ["avancer"],
    roles: { subject: "lender", à: "target", pour: "target", par: "lender" },
    needs: ["money", "public", "target"],
    examples: ["[lender la Région Vexane] avance [amount 3 millions d'euros] à [target Morlin]."],
    counterExamples: ["[- Vexa] avance 3 millions d'euros d'arguments à [- Morlin]."],
  },
  {
    // What it is called says that it is lent, whoever gives it.
    name: "debt_financing/give-as-loan",
    kind: "debt_financing",
    verbs: [
      "accorder",
      "octroyer",
      "apporter",
      "verser",
      "allouer",
      "attribuer",
      "débloquer",
      "fournir",
      "mettre",
    ].flatMap((verb) =>
      ["de prêt", "de prêts", "d'un prêt", "d'emprunt", "d'une avance", "de dette"].flatMap((loan) => [
        `${verb} […] sous forme ${loan}`,
        `${verb} […] sous la forme ${loan}`,
      ]),
    ),
    roles: { subject: "lender", à: "target", pour: "target", "au profit de": "target", par: "lender" },
    needs: ["money", "target"],
    bars: ["passive"],
    examples: [
      "La [lender Région Vexane] accorde [amount 2 millions d'euros] à [target Morlin], sous forme de prêt.",
      "[lender Vexa] a débloqué pour [target Morlin] [amount 2 millions d'euros] sous la forme d'un prêt.",
    ],
    counterExamples: ["[- Vexa] apporte à [- Morlin] un soutien sous forme de prêt de matériel."],
  },
  {
    // What has to be given back is lent, whoever gives it.
    name: "debt_financing/advance-repayable",
    kind: "debt_financing",
    verbs: ["avancer […] remboursable", "avancer […] remboursables", "avancer […] à rembourser"],
    roles: { subject: "lender", à: "target", pour: "target", par: "lender" },
    needs: ["money", "target"],
    examples: [
      "[lender Vexa] avance à [target Morlin] [amount 3 millions d'euros], remboursables en six ans.",
      "[target Morlin] se voit avancer [amount 3 millions d'euros] par [lender Vexa], remboursables en six ans.",
    ],
    counterExamples: ["[- Vexa] avance 3 millions d'euros d'arguments à [- Morlin]."],
  },
];
