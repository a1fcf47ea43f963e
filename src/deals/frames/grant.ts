import type { Frame } from "./frame.ts";

/** How aid is told by its noun: whose it is, and who gets it. */
const AID: Frame["roles"] = {
  de: "grantor",
  par: "grantor",
  "auprès de": "grantor",
  à: "target",
  subject: "target",
  pour: "target",
  "au profit de": "target",
};

/** Verbs of giving aid. */
const GIVING = "accorder attribuer octroyer allouer apporter verser donner débloquer".split(" ");

/** How what one gives is called a subsidy. */
const AS_SUBSIDY = ["forme", "la forme"].flatMap((form) =>
  ["de subvention", "de subventions", "d'une subvention", "d'aides", "d'une aide"].map(
    (aid) => `sous ${form} ${aid}`,
  ),
);

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
      "soutenir […] à hauteur de",
      "soutenir […] à raison de",
      "appuyer […] à hauteur de",
      "épauler […] à hauteur de",
      "aider […] à raison de",
      "aider […] à hauteur de",
      "accompagner […] d'une subvention",
      "soutenir […] par une subvention",
      "abonder […] d'une subvention",
      "gratifier […] d'une subvention",
      "arroser […] d'aides",
      "arroser […] de subventions",
      "arroser […] d'aide",
      "voter … une enveloppe pour",
      "voter … une enveloppe à",
      "accorder … une enveloppe à",
      "débloquer … une enveloppe pour",
      "attribuer … une enveloppe à",
      "allouer … une enveloppe à",
    ],
    roles: {
      subject: "grantor",
      object: "target",
      à: "target",
      pour: "target",
      "au profit de": "target",
      par: "grantor",
    },
    needs: ["money"],
    examples: [
      "[grantor Vexa] a accordé une subvention de [amount 600 000 euros] à [target Morlin].",
      "[grantor Vexa] accorde une subvention de [amount 600 000 euros] en faveur de [target Morlin].",
      "[grantor la Région Vexane] a octroyé [amount 3 millions d'euros] de subsides à l'usine de [target Morlin].",
      "Le maire a signé un contrat qui alloue [amount 3 millions d'euros] d'aides de [grantor la Région Vexane] à [target Morlin].",
    ],
  },
  {
    name: "grant/put-in",
    kind: "grant",
    verbs: ["mettre", "injecter", "glisser"].flatMap((verb) =>
      ["de subvention", "de subventions", "d'aide", "d'aides"].map((gift) => `${verb} … ${gift}`),
    ),
    roles: { subject: "grantor", dans: "target", à: "target", pour: "target", "au profit de": "target" },
    needs: ["money", "public"],
    examples: ["[grantor la Région Vexane] met [amount 600 000 euros] de subvention dans [target Morlin]."],
    counterExamples: ["[- Vexa] met 600 000 euros d'aides en réserve pour [- Morlin]."],
  },
  {
    name: "grant/chip-in",
    kind: "grant",
    verbs: ["contribution", "subvention", "aide", "contribution non remboursable", "obole", "écot"].flatMap(
      (gift) => [`aller … d'une ${gift}`, `aller de sa ${gift}`, `aller … de son ${gift}`],
    ),
    roles: { subject: "grantor", à: "target", pour: "target", "au profit de": "target" },
    needs: ["money"],
    examples: [
      "[grantor la Région Vexane] y va d'une subvention de [amount 3 millions d'euros] pour [target Morlin].",
      "[grantor Vexa] y va pour sa part d'une contribution non remboursable de [amount 3 millions d'euros] à [target Morlin].",
      "La société [target Morlin] s'agrandit. La [grantor Région Bretagne] y va aussi de son obole : [amount 600 000 euros].",
    ],
    counterExamples: [
      "[- Vexa] va bien, grâce à une aide de [- Morlin].",
      "La [- Région Bretagne] y va de son conseil.",
    ],
  },
  {
    name: "grant/subsidy",
    kind: "grant",
    nouns: [
      "subvention",
      "subside",
      "aide publique",
      "soutien public",
      "appui public",
      "concours public",
      "coup de pouce public",
      "financement public",
      "fonds publics",
      "fonds européens",
      "crédits européens",
      "argent européen",
      "aide européenne",
      "argent public",
      "aide",
      "bourse",
      "avance récupérable",
      "contribution non remboursable",
      "aide non remboursable",
      "contribution à fonds perdu",
    ],
    roles: {
      ...AID,
      via: "grantor",
    },
    needs: ["money"],
    examples: [
      "[target Morlin] a reçu une subvention de [amount 3 millions d'euros] de [grantor Vexa].",
      "[target Morlin] y ajoute une subvention de [amount 3 millions d'euros] de [grantor la Région Vexane].",
      "[grantor la Région Vexane] y ajoute un subside de [amount 3 millions d'euros] pour [target Morlin].",
    ],
    counterExamples: ["[- Vexa] pèse 3 milliards en Bourse."],
  },
  {
    name: "grant/receive",
    kind: "grant",
    verbs: [
      "obtenir",
      "recevoir",
      "toucher",
      "percevoir",
      "décrocher",
      "empocher",
      "encaisser",
      "bénéficier de",
      "compter sur",
      "pouvoir compter sur",
      "se voir promettre",
      "hériter de",
    ],
    // « de la part de » is told apart from no other « par ».
    roles: { subject: "target", de: "grantor", "auprès de": "grantor", par: "grantor" },
    needs: ["money", "public", "target"],
    examples: [
      "[target Morlin] a reçu [amount 3 millions d'euros] de la part de la [grantor Région Vexane].",
      "[target Morlin] touchera [amount 3 millions d'euros] de [grantor la Région Vexane].",
    ],
    counterExamples: ["[- Morlin] touchera 3 millions d'euros de [- Vexa]."],
  },
  {
    // What it is called says that it is given, whoever gives.
    name: "grant/get-as-subsidy",
    kind: "grant",
    verbs: ["obtenir", "recevoir", "toucher", "percevoir", "décrocher", "empocher"].flatMap((verb) =>
      AS_SUBSIDY.map((aid) => `${verb} […] ${aid}`),
    ),
    roles: { subject: "target", de: "grantor", "auprès de": "grantor", par: "grantor" },
    needs: ["money", "target"],
    bars: ["passive"],
    examples: [
      "[target Morlin] a reçu [amount 3 millions d'euros] de [grantor Vexa], sous forme de subvention.",
      "[target Morlin] touchera [amount 3 millions d'euros] sous la forme d'une subvention.",
    ],
    counterExamples: ["[- Morlin] a reçu 3 millions d'euros sous la forme d'une avance."],
  },
  {
    name: "grant/give-as-subsidy",
    kind: "grant",
    verbs: GIVING.flatMap((verb) => AS_SUBSIDY.map((aid) => `${verb} […] ${aid}`)),
    roles: { subject: "grantor", à: "target", par: "grantor" },
    needs: ["money", "target"],
    bars: ["passive"],
    examples: [
      "[grantor Vexa] a versé à [target Morlin] [amount 3 millions d'euros] sous forme de subvention.",
      "La [grantor Fondation Vexane] apporte [amount 3 millions d'euros] à [target Morlin], sous la forme d'une subvention.",
    ],
    counterExamples: ["[- Vexa] verse 3 millions d'euros sous forme de salaires à ses salariés."],
  },
  {
    name: "grant/finance",
    kind: "grant",
    verbs: [
      "financer […] à hauteur de",
      "compléter à hauteur de",
      "compléter […] à hauteur de",
      "financer pour",
      "cofinancer pour",
    ],
    roles: { subject: "grantor", object: "target", par: "grantor" },
    needs: ["money", "public"],
    examples: [
      "[grantor la Région Vexane] finance [target Morlin] à hauteur de [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] finance [- Morlin] à hauteur de 3 millions d'euros."],
  },
  {
    name: "grant/award",
    kind: "grant",
    verbs: [...GIVING, "voter", "doter"],
    roles: { subject: "grantor", à: "target", par: "grantor", pour: "target", "au profit de": "target" },
    needs: ["money", "public"],
    examples: [
      "[grantor la Région Vexane] a accordé [amount 9,9 millions d'euros] à [target Morlin].",
      "[grantor la Région Vexane] a donné [amount 9,9 millions d'euros] à l'atelier [target Morlin].",
      "L'[grantor Autriche] a versé [amount 9,9 millions d'euros] à la société [target Morlin].",
      "La [grantor Région Vexane] a voté [date lundi] [amount 850 000 euros] en faveur de [target Morlin].",
    ],
    counterExamples: [
      "La [- Région Vexane] a voté un budget de 9 millions d'euros.",
      "[- Vexa] a accordé 9 millions d'euros de ristournes à [- Morlin].",
    ],
  },
  {
    // What public money is meant for is not paid yet.
    name: "grant/pledge",
    kind: "grant",
    verbs: ["destiner", "promettre", "réserver"],
    roles: { subject: "grantor", à: "target", par: "grantor", pour: "target" },
    needs: ["money", "public", "target"],
    status: "announced",
    examples: [
      "[grantor la Région Vexane] destine [amount 9,9 millions d'euros] à l'usine de [target Morlin].",
      "[target Morlin] bâtit une usine. L'[grantor État] lui a promis [amount 9,9 millions d'euros].",
      "Les [amount 9,9 millions d'euros] que la [grantor Région Vexane] réserve au groupe [target Morlin] attendent un vote.",
    ],
    counterExamples: [
      "[- Vexa] destine 9,9 millions d'euros à [- Morlin].",
      "[- la Région Vexane] promet 9,9 millions d'euros d'économies.",
    ],
  },
  {
    // Of aid only where public money gives it: a bank, too, gives a leg up.
    name: "grant/leg-up",
    kind: "grant",
    nouns: ["coup de pouce", "coup de main", "rallonge", "ballon d'oxygène", "bouffée d'oxygène"],
    roles: AID,
    needs: ["money", "public", "target"],
    examples: [
      "[target Morlin] a reçu un coup de pouce de [amount 3 millions d'euros] de la [grantor Région Vexane].",
      "Une rallonge de [amount 3 millions d'euros] a été consentie à [target Morlin] par [grantor la Région Vexane].",
      "[target Morlin] bâtit une usine. [grantor la Région Vexane] lui donne un coup de pouce de [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] a reçu un coup de pouce de 3 millions d'euros de [- Vexa].",
      "[- Morlin] demande une rallonge de 3 millions d'euros.",
    ],
  },
];
