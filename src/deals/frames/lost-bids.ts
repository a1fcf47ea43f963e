import type { Frame } from "./frame.ts";

/** What one loses or has to give up. */
const MISSED = [
  "la reprise de",
  "le rachat de",
  "l'achat de",
  "l'acquisition de",
  "la prise de contrôle de",
  "la vente de",
];

/** Who wanted what another gets: a bid of its own, for what the text tells to be bought. */
export const lostBidFrames: readonly Frame[] = [
  {
    name: "acquisition/bid-not-taken",
    kind: "acquisition",
    verbs: ["retenir", "sélectionner", "choisir"],
    roles: { subject: "acquirer", object: "acquirer" },
    needs: ["acquirer", "left out"],
    bars: ["person", "authority"],
    status: "cancelled",
    noCue: true,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 3 millions d'euros]. Le candidat belge [acquirer Tardieu], lui, n'a pas été retenu.",
    ],
    counterExamples: ["[- Tardieu] n'a pas été retenu."],
  },
  {
    name: "acquisition/bid-missed",
    kind: "acquisition",
    verbs: ["rater", "manquer", "louper", "échouer dans", "perdre"].flatMap((verb) =>
      MISSED.map((what) => `${verb} ${what}`),
    ),
    roles: { subject: "acquirer", object: "target" },
    needs: ["acquirer", "target"],
    bars: ["authority"],
    status: "cancelled",
    examples: ["[acquirer Vexa] rate la reprise de [target Morlin]."],
    counterExamples: ["[- Vexa] a raté la vente de son stock."],
  },
  {
    name: "acquisition/bid-beaten",
    kind: "acquisition",
    verbs: [
      "coiffer au poteau",
      "coiffer sur le poteau",
      "coiffer … au poteau",
      "griller la politesse à",
      "brûler la politesse à",
      "souffler la politesse à",
    ],
    roles: { object: "acquirer" },
    needs: ["acquirer"],
    bars: ["authority"],
    status: "cancelled",
    noCue: true,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 3 millions d'euros]. Il coiffe au poteau le fonds [acquirer Tardieu], dont l'offre était plus élevée.",
    ],
    counterExamples: ["[- Vexa] coiffe au poteau [- Tardieu]."],
  },
  {
    // Who outdoes another mostly does so on a market: a word of bidding says that it is over a firm.
    name: "acquisition/bid-outdone",
    kind: "acquisition",
    verbs: [
      "damer le pion à",
      "couper l'herbe sous le pied de",
      "l'emporter face à",
      "l'emporter devant",
      "l'emporter contre",
      "l'emporter sur",
      "être préféré à",
      "se voir préférer",
      "débouter",
      "recaler",
      "écarter",
      "évincer",
    ],
    roles: { object: "acquirer" },
    needs: ["acquirer", "bid beside"],
    bars: ["authority"],
    status: "cancelled",
    noCue: true,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 3 millions d'euros]. Au terme des enchères, il dame le pion à [acquirer Tardieu].",
      "[acquirer Vexa] rachète [target Morlin] pour [amount 3 millions d'euros]. Le tribunal a débouté l'autre candidat, le groupe [acquirer Tardieu].",
    ],
    counterExamples: ["[- Vexa] dame le pion à [- Tardieu].", "[- Vexa] écarte [- Tardieu] de son conseil."],
  },
  {
    name: "acquisition/bid-beaten-here",
    kind: "acquisition",
    nouns: ["détriment", "dépens", "barbe"],
    roles: { de: "acquirer", object: "acquirer" },
    needs: ["acquirer"],
    bars: ["authority"],
    status: "cancelled",
    examples: [
      "[acquirer Vexa] rachète [target Morlin] à [seller Corvane] pour [amount 3 millions d'euros], au détriment de [acquirer Tardieu].",
      "[acquirer Vexa] a racheté [target Morlin] au nez et à la barbe de [acquirer Tardieu], qui offrait davantage.",
    ],
    counterExamples: ["[- Vexa] gagne du terrain au détriment de [- Tardieu]."],
  },
  {
    // An offer told by itself is one for what the text tells to be sold; one that says for what else is refused.
    name: "acquisition/bid-here",
    kind: "acquisition",
    verbs: ["déposer", "remettre", "présenter", "formuler"].flatMap((verb) =>
      ["une offre", "un dossier", "une proposition", "une offre de reprise", "un dossier de reprise"].map(
        (what) => `${verb} ${what}`,
      ),
    ),
    roles: { subject: "acquirer" },
    needs: ["acquirer"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "Le tribunal a retenu l'offre de [acquirer Vexa] pour la reprise de [target Morlin]. Le groupe [acquirer Tardieu] avait déposé une offre, retirée depuis.",
    ],
    counterExamples: [
      "Le groupe [- Tardieu] avait déposé une offre, retirée depuis.",
      "[- Tardieu] a déposé une offre pour les lignes du métro.",
    ],
  },
  {
    name: "acquisition/bid-withdrawn",
    kind: "acquisition",
    verbs: ["se retirer", "se désister", "renoncer"],
    roles: { subject: "acquirer" },
    needs: ["acquirer", "contest"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Le groupe [acquirer Tardieu], un temps sur les rangs, s'est retiré.",
      "Le groupe [acquirer Vexa] veut racheter [target Morlin]. Le fonds [acquirer Tardieu], lui, a renoncé.",
    ],
    counterExamples: ["Le groupe [- Tardieu], un temps sur les rangs, s'est retiré."],
  },
  {
    name: "acquisition/bid-jobs",
    kind: "acquisition",
    verbs: ["proposer de", "promettre de", "s'engager à", "prévoir de"].flatMap((verb) =>
      ["garder", "conserver", "maintenir", "préserver", "sauver"].map((keep) => `${verb} ${keep}`),
    ),
    roles: { subject: "acquirer" },
    needs: ["acquirer", "bid beside"],
    bars: ["person", "authority"],
    status: "negotiating",
    examples: [
      "Le tribunal a retenu l'offre de [acquirer Vexa] pour la reprise de [target Morlin]. L'autre candidat, la société [acquirer Tardieu], proposait de garder 31 emplois.",
    ],
    counterExamples: ["L'autre candidat, la société [- Tardieu], proposait de garder 31 emplois."],
  },
];

/** Who wanted what the same clause says another got: « X l'a emporté face à Z pour le rachat de Y ». */
export const besideWinner: Frame = {
  name: "acquisition/bid-beaten-beside",
  kind: "acquisition",
  roles: {},
  status: "cancelled",
  examples: [],
};

/** How high another went for what the text has just told to be bought: read before what « monter » says of capital. */
export const bidHeightFrames: readonly Frame[] = [
  {
    name: "acquisition/bid-height",
    kind: "acquisition",
    verbs: ["s'arrêter à", "monter à", "monter jusqu'à", "aller jusqu'à", "grimper à", "grimper jusqu'à"],
    roles: { subject: "acquirer" },
    needs: ["money", "acquirer"],
    bars: ["person", "authority"],
    status: "cancelled",
    examples: [
      "[seller Tardieu] vend [target Morlin] à [acquirer Vexa] pour [amount 38 millions d'euros]. Le groupe [acquirer Corvane] s'était arrêté à [amount 33 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin]. Le fonds [acquirer Tardieu], qui montait à [amount 40 millions d'euros], demandait deux ans pour payer.",
    ],
    counterExamples: [
      "[- Vexa] s'est arrêté à 33 millions d'euros.",
      "[acquirer Vexa] rachète [target Morlin]. Les ventes de [- Tardieu] montaient à 40 millions d'euros.",
      "[acquirer Vexa] rachète [target Morlin]. [- Tardieu] grimpe à 40 euros en Bourse.",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe [- Tardieu] grimpe à 40 millions d'euros en Bourse.",
    ],
  },
];

/** What another lined up for what the text has just told to be bought: « en aligne 3 M€ » pays it. */
export const bidLinedUpFrames: readonly Frame[] = [
  {
    // What one lines up or hands in for a firm, behind who got it: of wages and losses it is said as well.
    name: "acquisition/bid-lined-up",
    kind: "acquisition",
    verbs: ["aligner", "remettre … enveloppe", "remettre … pli", "glisser … enveloppe", "être prêt à mettre"],
    roles: { subject: "acquirer" },
    needs: ["price", "acquirer"],
    bars: ["person", "authority", "passive"],
    status: "cancelled",
    examples: [
      "[seller Tardieu] vend [target Morlin] à [acquirer Vexa] pour [amount 38 millions d'euros]. Face à lui, le groupe [acquirer Corvane] alignait [amount 33 millions d'euros].",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe [acquirer Tardieu] avait remis une enveloppe de [amount 31 millions d'euros].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] aligne 33 millions d'euros.",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe [- Tardieu] aligne 33 millions d'euros de pertes.",
    ],
  },
];
