import type { ParticipantCue } from "./participants.ts";

/** Who lends, told by a noun of lenders or by the loan that he gave. */
export const lenderCues: readonly ParticipantCue[] = [
  {
    name: "participants/lending-pool",
    words:
      /(?:^| )(?:(?:pool|(?:syndicat|club|groupement) (?:bancaire|de (?:banques|preteurs)|des (?:banques|preteurs))) (?:\S+ ){0,2}(?:reuni|rassembl|regroup)(?:t|e|ssait|ait)|(?:pool|syndicat|club|groupement)(?: \S+){0,3} (?:ou l' on (?:re)?trouv(?:e|ait)|composee? (?:de|d')|comprenant|reunissant|(?:emmene|mene|conduit) par))$/,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. Un syndicat bancaire comprenant [lender Morlin] et [lender Tardieu] l'a arrangé.",
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. Le pool réunit [lender Morlin] et [lender Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. Le syndicat patronal réunit [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/in-the-pool",
    words:
      /(?:^| )(?:pool|syndicat)(?: bancaire| de (?:\S+ )?(?:banques|etablissements|preteurs))? (?:, )?(?:ou (?:figur|sieg|entr)\S+|auquel (?:se (?:sont|est) joint\S*|(?:a|ont) pris part|particip\S+|(?:a|ont) participe))(?: (?:aussi|egalement|notamment))?$/,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. La [lender Banque Morlin] a mené le pool, où figurent aussi [lender Tardieu] et [lender Corvane].",
    ],
    counterExamples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros] pour un syndicat de salariés où figurent [- Tardieu] et [- Corvane].",
    ],
  },
  {
    name: "participants/led-the-pool",
    words:
      /^(?:a|ont) (?:mene|conduit|emmene|compose|forme)(?: (?:a lui|a elle) seule?)? (?:le |ce )(?:pool|syndicat)(?: bancaire| de banques)?(?: [.,;]|[.,;]|$)/,
    first: true,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. [lender Morlin] et [lender Tardieu] ont composé le pool.",
    ],
    counterExamples: [
      "[target Vexa] a contracté un emprunt de [amount 300 millions d'euros]. [- Morlin] a mené le pool de négociation.",
    ],
  },
  {
    name: "participants/borrowed-from",
    words:
      /(?:^| )(?:souscri|contract|negoci|obtenu|plac)(?:te?|e)?e?s?(?: \S+){0,4} aupres (?:de|d'|du|des)$/,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] survit grâce à un emprunt de [amount 9 millions d'euros], souscrit l'[date an passé] auprès de [lender Morlin].",
    ],
  },
  {
    name: "participants/lenders",
    words:
      /(?:^| )(?:preteurs|banques preteuses|pool bancaire|banques du pool|(?:aupres d\S*|par|avec)(?: \S+){0,2} (?:banques|etablissements|preteurs|creanciers)(?: [^ ,]+){0,2}(?: ,)? (?:dont|(?:parmi|au nombre|au (?:premier )?rang|en tete) (?:de )?(?:lesquel|desquel)\S+|notamment)|(?:de|d') (?:ses|leurs) (?:banques|banquiers|preteurs|creanciers)(?: [^ ,]+){0,2}(?: ,)? (?:dont|(?:parmi|au nombre|au (?:premier )?rang|en tete) (?:de )?(?:lesquel|desquel)\S+)|par un (?:pool|syndicat|club|groupe) (?:de|d') \S+ (?:banques|etablissements|preteurs))$/,
    role: "lender",
    kinds: ["debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de [amount 12 millions d'euros]. Les prêteurs : [lender Morlin] et [lender Tardieu].",
      "[target Vexa] a obtenu un crédit de [amount 12 millions d'euros] auprès de six banques, dont [lender Morlin] et [lender Tardieu].",
      "[target Vexa] a obtenu de ses banques, au nombre desquelles [lender Morlin] et [lender Tardieu], un crédit de [amount 12 millions d'euros].",
      "[target Vexa] bénéficie d'un prêt de [amount 12 millions d'euros], accordé par un pool de trois banques : [lender Morlin], [lender Tardieu] et [lender Corvane].",
    ],
    counterExamples: [
      "[target Vexa] a obtenu un crédit de [amount 12 millions d'euros]. Ses rivaux, au nombre desquels [- Morlin], s'en plaignent.",
    ],
  },
];
