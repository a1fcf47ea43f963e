import type { Frame } from "./frame.ts";

/** Bids turned down. */
const REBUFFS = ["repousser", "rejeter", "décliner", "refuser", "balayer"].flatMap((verb) =>
  [
    "l'offre",
    "une offre",
    "l'offre d'achat",
    "l'offre de rachat",
    "la proposition de rachat",
    "les avances",
  ].map((bid) => `${verb} … ${bid} de`),
);

/** Bids taken up: who only supports or recommends one is neither side of it. */
const ACCEPTANCES = ["accepter", "approuver", "apporter … titres à", "apporter … actions à"].flatMap((verb) =>
  ["l'offre", "l'offre d'achat", "l'offre de rachat", "l'OPA", "la proposition de rachat"].map(
    (bid) => `${verb} … ${bid} de`,
  ),
);

/** Bids found too low: an answer that leaves the talks open. */
const FOUND_LOW = ["juger", "estimer", "trouver", "considérer", "qualifier"].flatMap((verb) =>
  [
    "l'offre",
    "l'offre d'achat",
    "l'offre de rachat",
    "la proposition",
    "la proposition de rachat",
    "l'OPA",
  ].map((bid) => `${verb} … ${bid} de`),
);

/** Ways of standing up to a bidder, who is not out by that. */
const RESISTING = ["résister à", "faire de la résistance à", "faire front contre"];

/** Ways of sending a bidder off. */
const SENDING_OFF = [
  "envoyer […] sur les roses",
  "envoyer […] paître",
  "envoyer […] promener",
  "envoyer […] balader",
  "renvoyer […] à ses chères études",
  "renvoyer […] dans ses buts",
  "éconduire",
  "dire … non à",
  "claquer … la porte au nez de",
  "claquer … porte au nez de",
  "fermer … la porte au nez de",
];

/** What comes of a bid: it is received, taken up, turned down or given up. */
export const bidAnswerFrames: readonly Frame[] = [
  {
    name: "acquisition/rebuff-on",
    kind: "acquisition",
    verbs: REBUFFS,
    roles: { object: "acquirer", sur: "target", pour: "target" },
    needs: ["target", "acquirer"],
    status: "cancelled",
    examples: [
      "[- Bruxelles] a rejeté l'offre de [acquirer Vexa] sur [target Morlin].",
      "[- Tardieu] a repoussé l'offre d'achat de [acquirer Vexa] pour [target Morlin].",
    ],
    counterExamples: ["[- La CGT] a rejeté la proposition de [- la SNCF] sur les salaires."],
  },
  {
    name: "acquisition/rebuff",
    kind: "acquisition",
    verbs: ["éconduire", ...REBUFFS, "opposer une fin de non-recevoir à", "opposer … refus à l'offre de"],
    roles: { subject: "target", object: "acquirer" },
    needs: ["acquirer"],
    bars: ["authority"],
    status: "cancelled",
    examples: [
      "En [date 2022], [target Morlin] avait éconduit l'allemand [acquirer Vexa].",
      "Le conseil d'administration de [target Morlin] a rejeté l'offre de [acquirer Vexa].",
      "Les actionnaires de [target Morlin] ont repoussé l'offre d'achat de [acquirer Vexa].",
      "Éconduit deux fois par la direction de [target Morlin], [acquirer Vexa] cherche une autre proie.",
      "Éconduit par [target Morlin] [date jeudi], [acquirer Vexa] avait pris conseil. En mai, il avait relevé la mise à [amount 3 millions d'euros].",
    ],
  },
  {
    name: "acquisition/sent-off",
    kind: "acquisition",
    verbs: SENDING_OFF,
    roles: { subject: "target", object: "acquirer", de: "acquirer", à: "acquirer" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["authority", "person"],
    status: "cancelled",
    examples: [
      "L'éditeur [target Morlin] envoie le groupe [acquirer Vexa] sur les roses : l'offre est trop basse.",
      "L'éditeur [target Morlin] a dit non au groupe [acquirer Vexa], qui proposait [amount 90 millions d'euros].",
    ],
    counterExamples: [
      "L'éditeur [- Morlin] a dit non au groupe [- Vexa], qui réclamait une remise.",
      "L'éditeur [- Morlin] envoie le groupe [- Vexa] sur les roses au tribunal.",
    ],
  },
  {
    // « Recalé par le conseil de Y, X retire son offre »: whoever sends off makes no bid himself.
    name: "acquisition/sent-off-by",
    kind: "acquisition",
    verbs: ["repousser", "rejeter", "rabrouer", "recaler", "retoquer", "refouler", "débouter"],
    roles: { subject: "target", object: "acquirer", par: "target" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["authority", "person", "active"],
    status: "cancelled",
    examples: [
      "Recalé par le conseil de [target Morlin], le groupe [acquirer Vexa] retire son offre.",
      "Repoussé deux fois par [target Morlin], le groupe [acquirer Vexa] avait relevé la mise à [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Repoussé par le gardien de [- Morlin], le ballon du club [- Vexa] est allé au poteau.",
      "Recalé par le jury de [- Morlin], le groupe [- Vexa] retente sa chance.",
    ],
  },
  {
    name: "acquisition/stand-up-to",
    kind: "acquisition",
    verbs: RESISTING,
    roles: { subject: "target", object: "acquirer", à: "acquirer" },
    needs: ["target", "acquirer", "haggled"],
    bars: ["authority", "person", "passive"],
    status: "negotiating",
    examples: ["L'éditeur [target Morlin] résiste au groupe [acquirer Vexa], qui a relevé son offre."],
    counterExamples: ["L'éditeur [- Morlin] résiste au groupe [- Vexa] en finale du tournoi."],
  },
  {
    name: "acquisition/bid-found-low-on",
    kind: "acquisition",
    verbs: FOUND_LOW,
    roles: { object: "acquirer", sur: "target", pour: "target" },
    needs: ["target", "acquirer"],
    status: "negotiating",
    examples: [
      "[- Tardieu] juge trop basse l'offre d'achat de [acquirer Vexa] sur [target Morlin].",
      "Le conseil a estimé l'offre de [acquirer Vexa] sur [target Morlin] insuffisante.",
    ],
    counterExamples: ["[- La CGT] juge insuffisante la proposition de [- la SNCF] sur les salaires."],
  },
  {
    name: "acquisition/bid-found-low",
    kind: "acquisition",
    verbs: FOUND_LOW,
    roles: { subject: "target", object: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    status: "negotiating",
    examples: [
      "Le conseil d'administration de [target Morlin] juge insuffisante l'offre de [acquirer Vexa].",
    ],
    counterExamples: ["Le ministre juge intéressante l'offre de [- Vexa]."],
  },
  {
    name: "acquisition/accept-bid-on",
    kind: "acquisition",
    verbs: ACCEPTANCES,
    roles: { object: "acquirer", sur: "target", pour: "target" },
    needs: ["acquirer", "target"],
    status: "announced",
    examples: [
      "[- Tardieu] apportera ses actions à l'OPA de [acquirer Vexa] sur [target Morlin].",
      "[- Bruxelles] a approuvé l'OPA de [acquirer Vexa] sur [target Morlin].",
      "Le fonds [- Tardieu], premier actionnaire, a accepté l'offre de [acquirer Vexa] sur [target Morlin].",
    ],
    counterExamples: ["[- Bruxelles] a accepté l'offre de [- Vexa]."],
  },
  {
    name: "acquisition/accept-bid",
    kind: "acquisition",
    verbs: ACCEPTANCES,
    roles: { subject: "target", object: "acquirer" },
    needs: ["acquirer", "target"],
    bars: ["authority"],
    status: "announced",
    examples: [
      "Le conseil d'administration de [target Morlin] a accepté l'offre de [acquirer Vexa].",
      "[target Morlin] a accepté l'offre de rachat de [acquirer Vexa], de [amount 3 milliards d'euros].",
    ],
    counterExamples: ["Le tribunal a accepté l'offre de [- Vexa]."],
  },
  {
    name: "acquisition/renounce",
    kind: "acquisition",
    verbs: [
      "renoncer à",
      "se retirer de",
      "abandonner … le rachat de",
      "renoncer au rachat de",
      "renoncer à reprendre",
      "renoncer à racheter",
    ],
    roles: { subject: "acquirer", object: "target" },
    needs: ["target"],
    status: "cancelled",
    examples: ["[acquirer Vexa] renonce à [target Morlin]."],
  },
];
