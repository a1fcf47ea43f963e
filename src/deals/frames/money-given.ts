import type { Frame } from "./frame.ts";
import { STANDING_BY } from "./standing-by.ts";

/** Where money comes from: the sum is the subject. */
const COMING = ["venir de", "provenir de", "émaner de"];
/** What those do who share a cost. */
const CHIPPING_IN = [
  "aller de",
  "contribuer à hauteur de",
  "participer à hauteur de",
  "abonder à hauteur de",
  "contribuer pour",
  "mettre … sur la table",
  "prendre en charge",
  "prendre à sa charge",
  "prendre à leur charge",
  "cofinancer",
  "mettre la main à la poche",
];

/** What public money does for a firm in trouble. */
const SAVING = [
  "sauver",
  "secourir",
  "renflouer",
  "aider",
  "soutenir",
  "garder",
  "retenir",
  "conserver",
  "attirer",
];

/**
 * Sums given by who lends by trade or spends public money, told without a word of loans or aid and mostly without who
 * gets them, whom the text has told before.
 */
export const moneyGivenFrames: readonly Frame[] = [
  {
    name: "grant/come-from",
    kind: "grant",
    verbs: COMING,
    roles: { de: "grantor", object: "grantor" },
    needs: ["money", "public"],
    examples: [
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] viennent de la [grantor Région Vexane].",
      "[target Vexa] bâtit une usine. Les [amount 5 millions d'euros] proviendront du [grantor ministère des Forêts].",
      "[target Vexa] recrute, grâce à [amount 5 millions d'euros] venus de la [grantor Région Vexane].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. Les 5 millions d'euros viennent de ses clients.",
      "[- Vexa] bâtit une usine. La moitié de ses ventes, 5 millions d'euros, vient de la [- Région Vexane].",
      "[- Vexa] bâtit une usine. Elle vient de la [- Région Vexane] et vaut 3 millions d'euros.",
    ],
  },
  {
    // « À ce prêt s'ajoutent 3 M€ de la Région »: the sum is the subject.
    name: "grant/added-from",
    kind: "grant",
    verbs: ["s'ajouter"],
    roles: { de: "grantor" },
    needs: ["money", "public"],
    examples: [
      "[target Vexa] bâtit une usine. La banque [lender BNP Paribas] lui prête [amount 9 millions d'euros]. À ce prêt s'ajoutent [amount 5 millions d'euros] de la [grantor Région Vexane].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. À ses ventes s'ajoutent 5 millions d'euros de loyers.",
      "[- Vexa] bâtit une usine. S'y ajoutent 5 millions d'euros de taxes de la [- Région Vexane].",
    ],
  },
  {
    name: "debt_financing/come-from",
    kind: "debt_financing",
    verbs: COMING,
    roles: { de: "lender", object: "lender" },
    needs: ["money", "bank"],
    examples: [
      "[target Vexa] bâtit une usine. [amount 5 millions d'euros] viendront de la [lender Banque Vexane].",
    ],
    counterExamples: ["[- Vexa] bâtit une usine. Les 5 millions d'euros viennent de [- Morlin]."],
  },
  {
    // « débloque 3 M€ pour sauver X »: no loan and no share is told.
    name: "grant/unlock-to-save",
    kind: "grant",
    verbs: [
      "débloquer",
      "mobiliser",
      "dégager",
      "promettre",
      "accorder",
      "octroyer",
      "verser",
      "allouer",
      "consacrer",
      "injecter",
      "mettre",
      "voter",
      "débourser",
      "apporter",
      "allonger",
      "aller",
      "mettre … sur la table",
    ].flatMap((verb) => SAVING.map((help) => `${verb} … pour ${help}`)),
    roles: { subject: "grantor", object: "target", par: "grantor" },
    needs: ["money", "public", "target"],
    examples: [
      "[grantor Le gouvernement danois] a débloqué [amount 5 millions d'euros] pour sauver la société [target Vexa].",
      "[grantor La Région Vexane] mobilise [amount 5 millions d'euros] pour soutenir [target Vexa].",
      "[grantor Le gouvernement] va verser [amount 5 millions d'euros] pour sauver le chantier naval [target Vexa].",
    ],
    counterExamples: [
      "[- La Région Vexane] débloque 5 millions d'euros pour aider les agriculteurs.",
      "[- Morlin] débloque 5 millions d'euros pour soutenir [- Vexa].",
    ],
  },
  {
    // « La Région soutient X : 3 M€ pour son atelier »
    name: "grant/stand-by",
    kind: "grant",
    verbs: STANDING_BY,
    roles: { subject: "grantor", object: "target", à: "target", de: "target", par: "grantor" },
    needs: ["money", "public", "target", "sum set off"],
    examples: [
      "La [grantor Région Vexane] soutient [target Morlin] : [amount 400 000 euros] pour son atelier.",
    ],
    counterExamples: [
      "La [- Région Vexane] soutient [- Morlin], qui pèse 40 millions d'euros.",
      "[- Vexa] soutient [- Morlin] : 40 millions d'euros de ventes.",
    ],
  },
  {
    name: "grant/rescue-plan",
    kind: "grant",
    nouns: ["plan de sauvetage", "plan de soutien", "plan d'aide", "plan d'aides"],
    roles: { subject: "grantor", par: "grantor", avec: "target", à: "target", pour: "target" },
    needs: ["money", "public", "target"],
    examples: [
      "[grantor Le gouvernement danois] a annoncé un plan de soutien de [amount 5 millions d'euros] à la société [target Vexa].",
      "[grantor Le gouvernement danois] a conclu avec la société [target Vexa] un plan de sauvetage de [amount 5 millions d'euros].",
      "[grantor L'Etat] a mis au point un plan de sauvetage de [amount 5 millions d'euros] pour la société [target Vexa].",
    ],
    counterExamples: [
      "[- Le gouvernement danois] a annoncé un plan de soutien de 5 millions d'euros au tourisme.",
      "[- Vexa] a annoncé un plan de soutien de 5 millions d'euros à [- Morlin].",
    ],
  },
  {
    name: "grant/share-cost",
    kind: "grant",
    verbs: CHIPPING_IN,
    roles: { subject: "grantor", à: "target", pour: "target", "au profit de": "target" },
    needs: ["money", "public"],
    examples: [
      "[target Vexa] bâtit une usine. La [grantor Région Vexane] prend en charge [amount 1,2 million d'euros] du chantier.",
      "[target Vexa] bâtit une usine. La [grantor Région Vexane] y va de [amount 1,2 million d'euros].",
      "[target Vexa] bâtit une usine. La [grantor Région Vexane] contribue à hauteur de [amount 1,2 million d'euros].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. [- Morlin] contribue à hauteur de 1,2 million d'euros au résultat.",
    ],
  },
  {
    // « La Région, sollicitée pour 3 M€, a décliné »: whom one asks for money gives it or not.
    name: "grant/asked",
    kind: "grant",
    verbs: ["solliciter pour", "solliciter", "démarcher pour"],
    roles: { subject: "target", object: "grantor", de: "grantor", "auprès de": "grantor", par: "target" },
    needs: ["money", "public"],
    status: "negotiating",
    examples: [
      "[target Vexa] bâtit une usine. La [grantor Région Vexane], sollicitée pour [amount 2 millions d'euros], a refusé.",
      "[target Vexa] a sollicité la [grantor Région Vexane] pour [amount 2 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. Le groupe [- Morlin], sollicité pour 2 millions d'euros, a refusé.",
    ],
  },
  {
    name: "debt_financing/asked",
    kind: "debt_financing",
    verbs: ["solliciter pour", "solliciter", "démarcher pour"],
    roles: { subject: "target", object: "lender", de: "lender", "auprès de": "lender", par: "target" },
    needs: ["money", "bank"],
    status: "negotiating",
    examples: [
      "[target Vexa] bâtit une usine. La [lender Banque Vexane], sollicitée pour [amount 2 millions d'euros], a refusé.",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. Le groupe [- Morlin], sollicité pour 2 millions d'euros, a refusé.",
    ],
  },
  {
    name: "debt_financing/advance-untold",
    kind: "debt_financing",
    verbs: [
      "accorder",
      "octroyer",
      "consentir",
      "débloquer",
      "avancer",
      "mettre à disposition",
      "mettre … à disposition",
      "mettre à son! disposition",
      "mettre … à son! disposition",
      "mettre … sur la table",
    ],
    roles: { subject: "lender", par: "lender" },
    needs: ["money", "bank"],
    examples: [
      "[target Vexa] bâtit une usine. La [lender Banque Vexane] a débloqué [amount 350 000 euros].",
      "[target Vexa] bâtit une usine. La [lender Banque Vexane] et la [lender BOAD] ont mis à sa disposition [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] bâtit une usine. La [- Banque Vexane] a accordé 2 millions d'euros de primes.",
      "[- Vexa] bâtit une usine. La [- Banque Vexane] a débloqué 2 millions d'euros pour ses agences.",
      "[- Vexa] bâtit une usine. La [- Banque Vexane] débloque 2 millions d'euros pour les sinistrés.",
    ],
  },
];
