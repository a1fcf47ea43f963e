import type { Frame } from "./frame.ts";

/**
 * Where what changes hands ends up, beside the set phrases of « acquisition/pass »; each is said of people as well.
 * « aller à » is left out: the verb stands before too many others.
 */
const ENDING = [
  "revenir à",
  "finir chez",
  "échouer chez",
  "se retrouver chez",
  "se réfugier chez",
  "basculer chez",
  "migrer chez",
  "emménager chez",
];

/** The same with words between the verb and its place: « reviendra en mai à », « a fini l'an dernier chez ». */
const endings = ENDING.flatMap((verb) =>
  verb.startsWith("se ") ? [verb] : [verb, verb.replace(" ", " … ")],
);

/** Control changes hands, told by plain verbs of taking, going and following: a price or a court says what they mean. */
export const acquisitionTransferFrames: readonly Frame[] = [
  {
    name: "acquisition/privatise",
    kind: "acquisition",
    verbs: ["privatiser", "dénationaliser", "mettre … sur le marché la participation de l'État dans"],
    roles: { subject: "seller", object: "target", par: "seller" },
    needs: ["target", "seller"],
    bars: ["person"],
    examples: [
      "L'[seller État] a privatisé [target Morlin] en [date 2005].",
      "Le [seller gouvernement] va privatiser le groupe [target Morlin].",
    ],
    counterExamples: [
      "[- Morlin] a privatisé un restaurant pour ses salariés.",
      "Les plages de [- Morlin] ont été privatisées.",
    ],
  },
  {
    name: "acquisition/go-to",
    kind: "acquisition",
    verbs: endings,
    roles: {
      subject: "target",
      object: "acquirer",
      à: "acquirer",
      chez: "acquirer",
    },
    needs: ["value", "target", "acquirer"],
    bars: ["sum as object", "authority"],
    examples: [
      "[target Morlin] revient au groupe [acquirer Vexa], pour [amount 3 millions d'euros].",
      "La marque [target Morlin] a fini l'[date an dernier] chez [acquirer Vexa], contre [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] revient à [- Vexa].",
      "3 millions d'euros reviendront à [- Vexa].",
      "Le marché, de 3 millions d'euros, revient à [- Vexa].",
    ],
  },
  {
    // « aller à » stands before too many things to tell a sale, but for shares of a firm that go to another.
    name: "acquisition/share-goes-to",
    kind: "acquisition",
    verbs: ["aller à", "aller … à"],
    roles: { subject: "target", object: "acquirer", à: "acquirer", possessor: "seller" },
    needs: ["stake", "target", "acquirer"],
    bars: ["sum as object", "authority", "person", "passive"],
    examples: [
      "[- Tardieu] s'en va. Ses [stake 67,5 %] de [target Morlin] iront à [acquirer Vexa], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Les [- 30 %] d'abonnés perdus par [- Morlin] iront à [- Vexa].",
      "[- Morlin] a perdu 30 %. Ses ventes iront à [- Vexa].",
    ],
  },
  {
    // In a sentence about a sale or those who bid for it.
    name: "acquisition/go-to-in-sale",
    kind: "acquisition",
    verbs: ENDING,
    roles: { subject: "target", object: "acquirer", à: "acquirer", chez: "acquirer" },
    needs: ["bid beside", "target", "acquirer"],
    bars: ["sum as object", "authority", "person"],
    examples: [
      "Au terme de la vente, [target Morlin] reviendra au groupe [acquirer Vexa].",
      "Le plan de reprise est prêt : [target Morlin] doit revenir à [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Morlin] revient à [- Vexa].",
      "La vente de glaces de [- Morlin] revient à la mode.",
    ],
  },
  {
    // « finir chez son concurrent »: a firm ends up with another of its trade by being bought.
    name: "acquisition/end-with-rival",
    kind: "acquisition",
    verbs: ["finir", "échouer", "se retrouver", "atterrir", "basculer"].flatMap((verb) =>
      ["concurrent", "concurrente", "rival", "rivale"].map((who) => `${verb} … chez … ${who}`),
    ),
    roles: { subject: "target", object: "acquirer", chez: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["[target Morlin] avait déjà fini chez son concurrent [acquirer Vexa]."],
    counterExamples: ["Le produit a fini chez le concurrent de [- Vexa]."],
  },
  {
    name: "acquisition/return-to",
    kind: "acquisition",
    verbs: ["revenir", "retourner"].flatMap((verb) =>
      ["fondateur", "fondatrice", "créateur", "créatrice", "propriétaire"].map((who) => `${verb} à … ${who}`),
    ),
    roles: { subject: "target", object: "acquirer", à: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["sum as object", "authority"],
    examples: [
      "La société [target Morlin] est revenue à son fondateur, [acquirer Hugo Delmas].",
      "[date Deux ans plus tard], la start-up [target Morlin] est retournée à ses fondateurs, [acquirer Hugo Delmas] et [acquirer Odile Arvieux].",
    ],
    counterExamples: ["L'idée de [- Morlin] est revenue à son fondateur, qui dormait."],
  },
  {
    name: "acquisition/court-goes-to",
    kind: "acquisition",
    verbs: ["revenir à", "revenir … à"],
    roles: { subject: "target", object: "acquirer", à: "acquirer" },
    needs: ["target", "acquirer", "court"],
    bars: ["authority"],
    examples: [
      "Le tribunal de commerce a tranché : [target Morlin] revient à [acquirer Vexa].",
      "[target Morlin] reviendra au groupe [acquirer Vexa], a décidé [date mardi] le tribunal de commerce.",
    ],
    counterExamples: ["[- Morlin] revient à [- Vexa], avec qui il a grandi."],
  },
  {
    name: "acquisition/take-from",
    kind: "acquisition",
    verbs: ["prendre", "enlever", "retirer", "soustraire", "chiper", "subtiliser"],
    roles: { subject: "acquirer", object: "target", à: "seller", possessor: "seller" },
    needs: ["value", "target", "seller"],
    bars: ["sum as object", "passive"],
    examples: [
      "[acquirer Vexa] a pris [target Morlin] à [seller Tardieu], pour [amount 3 millions d'euros].",
      "[acquirer Vexa] a pris à [seller Tardieu] sa [target filiale belge], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] a pris un client à [- Tardieu].",
      "[- Vexa] a pris 3 millions d'euros à [- Tardieu].",
    ],
  },
  {
    name: "acquisition/take-out-of",
    kind: "acquisition",
    verbs: ["extraire", "détacher"],
    roles: { subject: "acquirer", object: "target", de: "seller" },
    needs: ["value", "target", "seller", "acquirer"],
    bars: ["sum as object", "passive"],
    examples: [
      "[acquirer Vexa] a extrait [target Morlin] du groupe [seller Tardieu], pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] a extrait de sa mine pour 3 millions d'euros de lithium."],
  },
  {
    name: "acquisition/pay-to-take-out",
    kind: "acquisition",
    verbs: ["débourser", "payer", "aligner", "dépenser", "mettre", "lâcher", "verser"].flatMap((verb) =>
      ["extraire", "détacher", "sortir", "séparer"].map((take) => `${verb} … pour ${take}`),
    ),
    roles: { subject: "acquirer", object: "target", de: "seller" },
    needs: ["money", "target", "acquirer"],
    bars: ["authority"],
    examples: [
      "[acquirer Vexa] avait aligné [amount 3 millions d'euros] pour extraire [target Morlin] du groupe [seller Tardieu].",
      "[acquirer Vexa] a mis [amount 3 millions d'euros] pour sortir [target Morlin] du giron de [seller Tardieu].",
      "[acquirer Vexa] a payé [amount 3 millions d'euros] pour détacher [target Morlin], une petite division, du groupe [seller Tardieu].",
    ],
    counterExamples: ["[- Vexa] a dépensé 3 millions d'euros pour sortir ses salariés de l'amiante."],
  },
  {
    name: "acquisition/carry-off",
    kind: "acquisition",
    verbs: ["enlever", "décrocher", "prendre", "toucher"],
    roles: { subject: "acquirer", object: "target" },
    needs: ["value", "target", "acquirer", "court"],
    bars: ["sum as object"],
    examples: [
      "Devant le tribunal de commerce, [acquirer Vexa] a enlevé [target Morlin] pour [amount 300 000 euros].",
    ],
    counterExamples: ["Au tribunal, [- Vexa] a enlevé un marché de 3 millions d'euros."],
  },
  {
    name: "acquisition/give-for",
    kind: "acquisition",
    verbs: ["donner", "lâcher", "aligner", "débourser"],
    roles: { subject: "acquirer", de: "target" },
    needs: ["money", "target", "acquirer"],
    bars: ["passive", "authority"],
    examples: [
      "[target Morlin] cherchait un repreneur. [acquirer Vexa] en a donné [amount 3 millions d'euros].",
      "[acquirer Vexa] a donné [amount 3 millions d'euros] de [target Morlin].",
      "[acquirer Vexa] rachète [target Morlin]. Le groupe [acquirer Tardieu] n'en donnait que [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Vexa] a gagné 8 millions d'euros. Il en a donné 3 millions d'euros à [- Morlin].",
      "[- Vexa] a donné 3 millions d'euros d'étrennes.",
    ],
  },
  {
    name: "acquisition/shake-hands",
    kind: "acquisition",
    verbs: ["toper pour", "toper sur", "toper … pour"],
    roles: { subject: "acquirer", object: "target", pour: "target", sur: "target", avec: "seller" },
    needs: ["value", "target", "acquirer"],
    status: "announced",
    examples: [
      "[acquirer Vexa] a topé [date lundi] pour [stake 70 %] de [target Morlin].",
      "[acquirer Vexa] a topé avec [seller Tardieu] pour [target Morlin] : [amount 3 millions d'euros].",
    ],
    counterExamples: ["[- Vexa] et [- Morlin] ont topé."],
  },
  {
    // Players, powers and head offices are transferred as well: whose it becomes must be a firm, and what goes another.
    name: "acquisition/transfer",
    kind: "acquisition",
    nouns: ["transfert"],
    roles: {
      de: "target",
      à: "acquirer",
      "au profit de": "acquirer",
      par: "seller",
      subject: "seller",
      possessor: "seller",
    },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "Un protocole prévoit le transfert de [target Morlin] à [acquirer Vexa].",
      "Le transfert par [seller Tardieu] de sa filiale [target Morlin] au groupe [acquirer Vexa] a pris effet.",
    ],
    counterExamples: ["Le transfert du siège de [- Morlin] à Lens est prévu."],
  },
  {
    // Who is entrusted with a sale is a bank.
    name: "acquisition/entrust-sale",
    kind: "acquisition",
    verbs: ["vente", "cession"].flatMap((sale) =>
      ["confier", "remettre"].flatMap((verb) => [
        `${verb} la ${sale} de`,
        `${verb} … la ${sale} de`,
        `${verb} à la banque/banques/cabinet […] la ${sale} de`,
        `${verb} aux banques/banquiers […] la ${sale} de`,
      ]),
    ),
    roles: { subject: "seller", object: "target" },
    needs: ["seller", "target"],
    bars: ["person", "authority"],
    status: "announced",
    examples: [
      "[seller Tardieu] a confié à la banque [- Sartis] la vente de sa filiale [target Morlin].",
      "[seller Tardieu] a confié la cession de [target Morlin] à la banque [- Sartis].",
    ],
    counterExamples: ["[- Tardieu] a confié la vente de ses meubles à [- Vexa]."],
  },
];
