import type { Frame } from "./frame.ts";

/** Control or the whole changes hands. */
export const acquisitionFrames: readonly Frame[] = [
  {
    name: "acquisition/buy",
    kind: "acquisition",
    verbs: [
      "racheter", "acquérir", "avaler", "croquer", "absorber", "s'offrir", "s'emparer de", "mettre la main sur",
      "jeter son dévolu sur", "gober", "rafler", "engloutir", "dévorer", "s'adjuger", "s'approprier", "s'arroger",
      "phagocyter", "préempter", "prendre … le contrôle de", "prendre … la majorité de", "prendre les commandes de",
      "prendre les rênes de", "faire l'acquisition de", "faire main basse sur", "faire sien", "procéder à l'acquisition de",
      "procéder au rachat de", "se porter acquéreur de", "se rendre acquéreur de", "mettre le grappin sur",
      "se payer", "devenir propriétaire de", "devenir actionnaire majoritaire de", "devenir l'actionnaire majoritaire de",
      "réaliser l'acquisition de", "boucler l'acquisition de", "finaliser l'acquisition de", "ingérer", "ravir",
      "faire tomber dans son escarcelle", "ajouter à son tableau de chasse", "arracher", "happer", "cueillir",
      "faire entrer dans son giron", "retirer … de la Bourse", "retirer … de la cote", "sortir … de la cote", "nationaliser",
    ],
    roles: {
      subject: "acquirer", object: "target", "à": "seller", "auprès de": "seller", avec: "acquirer", possessor: "seller",
    },
    examples: [
      "[acquirer Vexa] rachète [target Morlin] à [seller Tardieu] pour [amount 12 millions d'euros].",
      "En 2019, [acquirer Vexa] avait mis la main sur l'éditeur [target Morlin].",
      "[target Morlin] a été avalé par [acquirer Vexa] contre [amount 5 millions d'euros].",
      "[acquirer Vexa] s'est offert [target Morlin] et [target Dufresne].",
      "[acquirer Vexa] veut s'emparer de [target la branche énergie] de [seller Tardieu].",
    ],
    counterExamples: ["[- Vexa] a racheté 200 000 de ses propres actions pour 6 millions d'euros."],
  },
  {
    name: "acquisition/take-over",
    kind: "acquisition",
    verbs: ["reprendre", "acheter", "récupérer", "intégrer", "ramasser", "reprendre les rênes de", "se saisir de"],
    roles: {
      subject: "acquirer", object: "target", "à": "seller", "auprès de": "seller", avec: "acquirer", possessor: "seller",
    },
    examples: [
      "[acquirer Vexa] a repris [target Morlin] au groupe [seller Tardieu] en 2017.",
      "[target Morlin], acheté par [acquirer Vexa] l'an dernier.",
    ],
    counterExamples: ["[- Vexa] reprend la parole.", "[- Vexa] intègre l'indice."],
  },
  {
    name: "acquisition/sell",
    kind: "acquisition",
    verbs: [
      "céder", "vendre", "revendre", "recéder", "se séparer de", "se délester de", "se défaire de", "se débarrasser de",
      "brader", "solder", "se désengager de", "se dessaisir de", "monnayer", "apporter … les titres de", "adjuger", "livrer",
      "transmettre", "confier les clés de", "se départir de", "lâcher",
    ],
    roles: {
      subject: "seller", object: "target", "à": "acquirer", "au profit de": "acquirer", "auprès de": "acquirer",
      chez: "acquirer", possessor: "seller",
    },
    examples: [
      "[seller Tardieu] cède [target Morlin] à [acquirer Vexa] pour [amount 40 millions d'euros].",
      "[target Morlin], vendu au printemps à l'allemand [acquirer Vexa].",
      "[seller Tardieu] s'est séparé de [target Morlin] au profit de [acquirer Vexa].",
    ],
    counterExamples: ["[- Morlin] cédait 0,6 % à l'ouverture.", "[- Morlin] vend ses machines à [- Vexa]."],
  },
  {
    name: "acquisition/pass",
    kind: "acquisition",
    verbs: [
      "tomber dans l'escarcelle de", "tomber dans le giron de", "passer sous pavillon de", "passer sous le pavillon de",
      "passer sous la coupe de", "passer sous le contrôle de", "passer dans le giron de", "passer aux mains de",
      "passer entre les mains de", "entrer dans le giron de", "atterrir chez", "atterrir dans l'escarcelle de",
      "changer … de mains au profit de", "changer de propriétaire au profit de", "échoir à", "tomber entre les mains de",
      "tomber aux mains de", "rejoindre le giron de", "rejoindre l'escarcelle de", "passer chez", "finir chez",
      "passer à l'ennemi", "basculer dans le giron de", "tomber dans les bras de", "se vendre à",
    ],
    roles: { subject: "target", object: "acquirer", "au profit de": "acquirer", "à": "acquirer", chez: "acquirer" },
    examples: [
      "En 1998, [target Morlin] tombe dans l'escarcelle du groupe [acquirer Vexa] pour [amount 4 milliards de dollars].",
      "[target Morlin] est passé sous la coupe de [acquirer Vexa].",
    ],
  },
  {
    name: "acquisition/purchase",
    kind: "acquisition",
    nouns: [
      "rachat", "acquisition", "reprise", "achat", "absorption", "OPA", "OPE", "prise de contrôle", "emplette",
      "mainmise", "offre publique d'achat", "offre publique d'échange", "nationalisation", "LBO", "MBO",
    ],
    roles: {
      de: "target", object: "target", par: "acquirer", "à": "seller", "auprès de": "seller", sur: "target", subject: "acquirer",
      possessor: "seller",
    },
    examples: [
      "Le rachat de [target Morlin] par [acquirer Vexa] est bouclé.",
      "[acquirer Vexa] annonce l'acquisition, pour [amount 3 millions d'euros], de [target Morlin].",
    ],
    counterExamples: ["Un contrat d'achat de courant a été signé par [- Vexa]."],
  },
  {
    name: "acquisition/sale",
    kind: "acquisition",
    nouns: ["cession", "vente", "revente", "privatisation"],
    roles: {
      de: "target", object: "target", "à": "acquirer", "au profit de": "acquirer", "auprès de": "acquirer", par: "seller",
      subject: "seller", possessor: "seller",
    },
    examples: [
      "[seller Tardieu] a finalisé la vente de [target Morlin] à [acquirer Vexa].",
      "La cession de [target Morlin] au groupe [acquirer Vexa], l'an passé.",
    ],
    counterExamples: ["Les prix de cession de nos emballages ont résisté, note [- Sertis]."],
  },
  {
    name: "acquisition/pay",
    kind: "acquisition",
    verbs: ["débourser", "payer", "régler", "mettre … sur la table", "aligner", "dépenser", "lâcher", "casser sa tirelire"],
    roles: { subject: "acquirer", pour: "target", object: "target", "à": "seller", sur: "target" },
    needs: ["money"],
    examples: [
      "[acquirer Vexa] a déboursé [amount 5 milliards d'euros] pour [target Morlin].",
      "[target Morlin], payé [amount 7 milliards de dollars] par [acquirer Vexa].",
    ],
    counterExamples: ["[- Vexa] paie une amende de 3 millions d'euros."],
  },
  {
    name: "acquisition/cost",
    kind: "acquisition",
    verbs: ["coûter"],
    roles: { subject: "target", "à": "acquirer" },
    needs: ["money"],
    examples: ["[target Morlin] a coûté [amount 8 milliards de dollars] à [acquirer Vexa]."],
  },
  {
    name: "acquisition/bid",
    kind: "acquisition",
    verbs: [
      "lancer … une offre sur", "lancer … une OPA sur", "déposer … une offre sur", "remettre … une offre sur",
      "faire … une offre sur", "formuler … une offre sur", "convoiter", "lorgner", "proposer … pour", "offrir … pour",
      "lancer … une offre publique sur", "présenter … une offre sur", "soumettre … une offre sur", "courtiser",
      "proposer … de racheter", "lancer … une offre d'achat sur", "guigner",
    ],
    nouns: ["offre", "contre-offre", "surenchère"],
    roles: { subject: "acquirer", object: "target", sur: "target", pour: "target", de: "acquirer", "à": "target", "par": "acquirer" },
    status: "negotiating",
    needs: ["value"],
    examples: [
      "[acquirer Vexa] a déposé une offre de [amount 3 milliards d'euros] sur [target Morlin].",
      "[acquirer Vexa] propose [amount 1,5 milliard d'euros] pour [target Morlin].",
    ],
    counterExamples: ["[- Vexa] offre un service à 3 euros pour les abonnés."],
  },
];
