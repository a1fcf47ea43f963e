import type { Frame } from "./frame.ts";

/** Control changes hands, told by what is paid, who comes in and who lets go. */
export const acquisitionPaymentFrames: readonly Frame[] = [
  {
    name: "acquisition/pay",
    kind: "acquisition",
    verbs: ["débourser", "payer", "régler", "aligner", "dépenser", "lâcher"],
    roles: { subject: "acquirer", pour: "target", object: "target", à: "seller", sur: "target" },
    needs: ["money"],
    examples: [
      "[acquirer Vexa] a déboursé [amount 5 milliards d'euros] pour [target Morlin].",
      "[target Morlin], payé [amount 7 milliards de dollars] par [acquirer Vexa].",
      "[acquirer Vexa] se développe ; [seller Tardieu] lui a fait payer [amount 3 millions d'euros] l'imprimeur [target Morlin].",
    ],
    counterExamples: ["[- Vexa] paie une amende de 3 millions d'euros."],
  },
  {
    // « À X revient l'usine de Y »: what it is stands behind the verb, and whose it is before.
    name: "acquisition/come-to",
    kind: "acquisition",
    verbs: ["revenir", "échoir"],
    roles: { object: "target", à: "acquirer" },
    needs: ["value", "target", "acquirer"],
    bars: ["sum as object", "authority", "person"],
    examples: [
      "Au groupe [acquirer Vexa] revient [target Morlin], pour [amount 3 millions d'euros].",
      "À [acquirer Vexa] échoit [target l'usine de Brest], contre [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "À [- Vexa] revient le mérite d'avoir perdu 3 millions d'euros.",
      "À [- Vexa] reviennent 3 millions d'euros.",
    ],
  },
  {
    name: "acquisition/devote",
    kind: "acquisition",
    verbs: [
      "consacrer … à l'acquisition de",
      "consacrer … au rachat de",
      "consacrer … à l'achat de",
      "consacrer … à la reprise de",
      ...["mettre", "investir", "engager", "placer", "engloutir"].flatMap((verb) =>
        ["l'acquisition", "l'achat", "le rachat", "la reprise"].map((what) => `${verb} … dans ${what} de`),
      ),
    ],
    roles: { subject: "acquirer", object: "target", de: "target", "auprès de": "seller" },
    needs: ["money", "target"],
    examples: ["[acquirer Vexa] consacrera [amount 6 millions d'euros] au rachat de [target Morlin]."],
    counterExamples: ["[- Vexa] consacre 6 millions d'euros à la recherche."],
  },
  {
    name: "acquisition/table",
    kind: "acquisition",
    verbs: [
      "mettre … sur la table",
      "poser … sur la table",
      "déposer … sur la table",
      "aligner … sur la table",
      "étaler … sur la table",
      "mettre sur la table",
      "abattre … cartes",
      "dévoiler … jeu",
      "sortir … chéquier",
      "sortir … carnet de chèques",
    ],
    roles: { subject: "acquirer", pour: "target", object: "target", sur: "target" },
    status: "announced",
    needs: ["money"],
    examples: [
      "[acquirer Vexa] met [amount 3 milliards d'euros] sur la table pour [target Morlin].",
      "Pour [target Morlin], [acquirer Vexa] a dévoilé son jeu : [amount 70 millions d'euros].",
      "[acquirer Vexa] sort son chéquier : [amount 70 millions d'euros] pour [target Morlin].",
    ],
  },
  {
    name: "acquisition/pay-holders",
    kind: "acquisition",
    verbs: ["promettre", "offrir", "débourser"].flatMap((verb) => [
      `${verb} … aux actionnaires de`,
      `${verb} … aux fondateurs de`,
      `${verb} … aux porteurs de`,
    ]),
    roles: { subject: "acquirer", object: "target" },
    needs: ["money", "target", "acquirer"],
    status: "announced",
    examples: ["[acquirer Vexa] a promis [amount 3 milliards d'euros] aux actionnaires de [target Morlin]."],
    counterExamples: [
      "[- Vexa] versera 3 milliards d'euros aux actionnaires.",
      "[- Vexa] a versé 12 millions d'euros aux actionnaires de [- Morlin] pour solder un procès.",
    ],
  },
  {
    name: "acquisition/cost",
    kind: "acquisition",
    verbs: ["coûter"],
    roles: { subject: "target", à: "acquirer" },
    needs: ["money"],
    examples: ["[target Morlin] a coûté [amount 8 milliards de dollars] à [acquirer Vexa]."],
    counterExamples: ["Le groupe [- Vexa] résiste. L'inflation ? Elle nous coûtera 3 millions d'euros."],
  },
  {
    name: "acquisition/succeed",
    kind: "acquisition",
    verbs: [
      "succéder à",
      "prendre le relais de",
      "prendre la suite de",
      "prendre la place de",
      "remplacer",
      "supplanter",
      "suppléer",
      "évincer",
      "détrôner",
    ],
    roles: { subject: "acquirer", object: "seller", "aux commandes de": "target", "au capital de": "target" },
    needs: ["target"],
    examples: [
      "[acquirer Vexa] succède à [seller Tardieu] aux commandes de [target Morlin].",
      "[acquirer Vexa] prend le relais de [seller Tardieu] au capital de [target Morlin].",
      "[acquirer Vexa] a supplanté [seller Tardieu] aux commandes de [target Morlin].",
    ],
    counterExamples: ["[- Vexa] succède à [- Tardieu]."],
  },
  {
    name: "acquisition/succeed-as-owner",
    kind: "acquisition",
    verbs: ["succéder", "prendre le relais", "prendre la suite", "prendre la place", "remplacer"].flatMap(
      (verb) =>
        ["comme", "en tant qu'", "en qualité d'"].flatMap((as) =>
          [
            "actionnaire majoritaire/principal/unique",
            "actionnaire de référence/contrôle",
            "actionnaire/propriétaire/maître",
          ].map((what) => `${verb} […] ${as.endsWith("'") ? as : `${as} `}${what}`),
        ),
    ),
    roles: {
      subject: "acquirer",
      object: "seller",
      à: "seller",
      de: "target",
      chez: "target",
      dans: "target",
    },
    needs: ["target", "acquirer", "seller"],
    bars: ["person", "authority"],
    examples: [
      "Le groupe [acquirer Vexa] remplace [seller Tardieu] comme actionnaire [stake majoritaire] de la conserverie [target Morlin].",
      "Chez [target Morlin], [acquirer Vexa] succède à [seller Tardieu] comme actionnaire de référence.",
    ],
    counterExamples: ["Le groupe [- Vexa] remplace [- Tardieu] comme sponsor de [- Morlin]."],
  },
  {
    // Sponsors and suppliers, too, succeed one another at a firm: both must invest by trade, or owners be told of.
    name: "acquisition/succeed-at",
    kind: "acquisition",
    verbs: ["succéder à", "prendre le relais de", "prendre la suite de", "remplacer"],
    roles: { subject: "acquirer", object: "seller", chez: "target" },
    needs: ["target", "acquirer", "seller"],
    bars: ["person", "authority"],
    examples: [
      "[acquirer Vexa Partners] prend le relais de [seller Tardieu Capital] chez [target Morlin].",
      "[acquirer Vexa Partners] succède à [seller Tardieu Capital] chez [target Morlin].",
    ],
    counterExamples: [
      "[- Vexa] succède à [- Tardieu] chez [- Morlin].",
      "[- Vexa Partners] succède à [- Tardieu Capital] chez [- Morlin] en tant que commissaire aux comptes.",
    ],
  },
  {
    // With a price the successor has paid for what the text talks of.
    name: "acquisition/succeed-for",
    kind: "acquisition",
    verbs: ["succéder à", "prendre le relais de", "prendre la suite de", "prendre la place de"],
    roles: { subject: "acquirer", object: "seller", dans: "target" },
    needs: ["money", "acquirer"],
    bars: ["person", "sum as object"],
    examples: [
      "[target Morlin] est né à Brest. En [date 2019], [acquirer Vexa] y succède à [seller Tardieu], pour [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "[- Morlin] est né à Brest. [- Vexa] y a succédé à [- Tardieu].",
      "[- Vexa] a succédé à [- Tardieu], qui perdait 3 millions d'euros par an.",
    ],
  },
  {
    name: "acquisition/relieve",
    kind: "acquisition",
    verbs: ["délester", "soulager", "délivrer", "décharger", "débarrasser"],
    roles: { subject: "acquirer", object: "seller", de: "target" },
    needs: ["target"],
    examples: [
      "[acquirer Vexa] déleste [seller Tardieu] de [target la branche énergie].",
      "[acquirer Vexa] s'est engagé à délivrer [seller Tardieu] de [target la branche énergie].",
      "[investor Vexa] a délesté [seller Tardieu] de ses [stake 24,5 %] de [target Morlin].",
    ],
    counterExamples: ["[- Vexa] a soulagé [- Tardieu] de 20 % de ses dettes."],
  },
  {
    name: "acquisition/take-out-purse",
    kind: "acquisition",
    verbs: ["sortir"],
    roles: { subject: "acquirer", pour: "target", object: "target" },
    needs: ["money", "target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["[acquirer Vexa] a dû sortir [amount 30 millions d'euros] pour [target Morlin]."],
    counterExamples: [
      "[- Vexa] est sorti avec [- Morlin].",
      "[- Vexa] sort un film à 30 millions d'euros pour [- Morlin].",
    ],
  },
  {
    name: "acquisition/abandon",
    kind: "acquisition",
    verbs: [
      "abandonner",
      "laisser",
      "laisser filer",
      "laisser partir",
      "transférer",
      "remettre",
      "rétrocéder",
      "apporter",
      "refiler",
      "refourguer",
      "fourguer",
      "passer",
      "repasser",
    ],
    roles: {
      subject: "seller",
      object: "target",
      à: "acquirer",
      chez: "acquirer",
      "au profit de": "acquirer",
    },
    needs: ["acquirer", "target"],
    bars: ["sum as object"],
    noCue: true,
    examples: [
      "En [date mars 2022], [seller Tardieu] avait abandonné [target Morlin] à [acquirer Vexa].",
      "[seller Tardieu] a laissé filer sa pépite, [target Morlin], au cimentier [acquirer Vexa].",
      "Le tribunal de Lens a remis à [acquirer Vexa] ce qui restait de [target Morlin], pour [amount 400 000 euros].",
      "[seller Tardieu] a passé en [date janvier 2021] [target Morlin] à [acquirer Vexa].",
      "[seller Tardieu] a laissé filer [target Morlin] à [acquirer Vexa], pour [amount 3 millions d'euros].",
      "[seller Tardieu] avait laissé partir [target Morlin] en [date 2011], pour [amount 200 000 euros], chez [acquirer Vexa].",
    ],
    counterExamples: [
      "[- Tardieu] a abandonné [- Morlin].",
      "[- Tardieu] passe [- Morlin] au crible.",
      "[- Morlin] est passé de [- Tardieu] à [- Vexa] dans ses classements.",
    ],
  },
  {
    name: "acquisition/deliver",
    kind: "acquisition",
    verbs: ["livrer", "confier"],
    roles: { subject: "seller", object: "target", à: "acquirer" },
    needs: ["value", "acquirer", "target"],
    bars: ["sum as object"],
    examples: [
      "[seller Tardieu] livra ses [stake 22 %] de [target Morlin] au fonds [investor Vexa].",
      "[seller Tardieu] a confié ses [target glaces] à l'américain [acquirer Vexa] contre [amount 4 millions d'euros].",
    ],
    counterExamples: [
      "[- Tardieu] livre 22 % de bières de plus à [- Vexa].",
      "[- Tardieu] confie ses campagnes à [- Vexa] pour 4 millions d'euros.",
    ],
  },
  {
    name: "acquisition/hand-over",
    kind: "acquisition",
    verbs: ["promettre", "confier", "livrer"],
    roles: { subject: "seller", object: "target", à: "acquirer" },
    needs: ["acquirer", "target"],
    status: "announced",
    bars: ["sum as object"],
    examples: ["En [date octobre], [target Morlin] est promis à [acquirer Vexa]."],
    counterExamples: [
      "[- Tardieu] a promis 4 milliards d'euros à [- Vexa].",
      "[- Tardieu] attribue [- Morlin] à [- Vexa] dans son classement.",
    ],
  },
];

/** What is paid to whom and for what: read before the money that the same verbs put into a company. */
export const paidForFrames: readonly Frame[] = [
  {
    name: "acquisition/pay-for",
    kind: "acquisition",
    verbs: ["verser", "payer", "régler", "débourser"],
    roles: { subject: "acquirer", à: "seller", pour: "target" },
    needs: ["money", "target", "seller"],
    bars: ["authority"],
    examples: [
      "[acquirer Vexa] a versé [amount 5 millions d'euros] à [seller Tardieu] pour [target Morlin].",
    ],
    counterExamples: ["[- Vexa] paie 5 millions d'euros d'amende à [- Morlin] pour un retard."],
  },
];

/** What is got from whom and for what: read before the money that the same verbs bring into a company. */
export const paidByFrames: readonly Frame[] = [
  {
    name: "acquisition/get-for",
    kind: "acquisition",
    verbs: ["recevoir", "toucher", "encaisser", "empocher", "percevoir", "obtenir"],
    roles: { subject: "seller", de: "acquirer", "auprès de": "acquirer", pour: "target" },
    needs: ["price", "target", "acquirer", "seller"],
    bars: ["authority", "passive"],
    examples: [
      "[seller Tardieu] recevait de [acquirer Vexa] [amount 3 millions d'euros] pour [target Morlin].",
      "[seller Tardieu] a touché [amount 3 millions d'euros] du groupe [acquirer Vexa] pour [target Morlin].",
    ],
    counterExamples: ["[- Vexa] a touché 3 millions d'euros d'indemnités de [- Morlin] pour un retard."],
  },
];
