import { either, inTurn } from "../../rules/alternatives.ts";
import type { Cue } from "./cue.ts";

/** A cue that decides what a date dates. */
export interface DateCue extends Cue {
  readonly role: "date" | "closing" | "signing" | "other";
}

/** Words before a date that decide what it dates; the first that matches wins. Dates without any are the operation's. */
export const dateCues: readonly DateCue[] = [
  {
    name: "date/of-the-balance",
    role: "other",
    before:
      /(?:^| )(?:le|du) (?:solde|reste|reliquat)(?: (?:verse|paye|regle|du|exigible|d'|ici|a|en|au|le))*$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], dont [tranche 12 millions] à la signature, le reliquat versé en juin 2026.",
    ],
  },
  {
    name: "date/payable",
    role: "other",
    before:
      /(?:^| )(?:payables?|exigibles?|remboursables?|amortissables?|echue?s?|(?:arriv|ven)(?:ant|ait|aient) a echeance)(?: in fine| a terme)?(?: (?:en|a|au|le|des|d'ici|avant))*$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], dont [tranche 6 millions] payables en juin 2026.",
      "La banque [lender Morlin] a accordé à [target Vexa] un prêt de [amount 3 millions d'euros], échu en juin 2023.",
    ],
  },
  {
    name: "date/of-performances",
    role: "other",
    before:
      /(?:^| )(?:performances?|resultats?|objectifs?|ebitda|benefices?|chiffre d'affaires)(?: \S+){0,2}? (?:de|du|d'|des|en|sur|pour)(?: (?:l'|les|exercices?|annees?|seul|seule))*$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros], dont [tranche 6 millions] liés aux performances de 2025.",
    ],
  },
  {
    // A premium is over the price of a day before the bid.
    name: "date/of-a-price",
    role: "other",
    before: /(?:^| )(?:cours|cotation|seance)(?: de (?:bourse|cloture|reference))? (?:de|du|d')(?: la)?$/,
    examples: [
      "[target Morlin] est l'objet d'une offre publique d'achat de [acquirer Vexa], soit une prime de 34 % sur le cours de vendredi.",
    ],
  },
  {
    name: "date/in-receivership",
    role: "other",
    before:
      /(?:^| )(?:redressement|liquidation|sauvegarde|cessation de paiements?|faillite)(?: judiciaire)?(?: (?:en|depuis|le|l'|au|fin|mi|debut))*$/,
    examples: [
      "Le groupe [acquirer Vexa] reprend la société [target Morlin] et deux filiales mises en redressement judiciaire en novembre.",
    ],
  },
  {
    name: "date/not-before",
    role: "other",
    before:
      /(?:^| )(?:n'|ne) ?(?:est|etait|sont|sera|seront|devrait|devraient) pas (?:\S+ ){0,3}?(?:attendu|prevu|espere|intervenir|conclu|boucle|finalise)\S*$/,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. La vente ne devrait pas être conclue avant juin 2027.",
    ],
  },
  {
    name: "date/of-the-one-before",
    role: "other",
    before:
      /(?:^| )(?:du|au|son|de son) (?:predecesseur|(?:premier|precedent) (?:opus|fonds|vehicule|millesime))(?: \S+){0,8}$/,
    examples: [
      "[target Vexa] vient de boucler la levée de son fonds à [amount 280 millions d'euros], quatre fois la taille de son prédécesseur, fermé en 2019.",
    ],
  },
  {
    name: "date/opened",
    role: "other",
    before:
      /(?:serie [a-h]|tour|tour de table) , (?:entame|ouvert|debute|commence|demarre|initie)e?s?(?: en| au| des| a| l'| le)?$/,
    examples: ["[target Vexa] rallonge de [amount 8 millions d'euros] sa [round série B], ouverte en 2021."],
  },
  {
    name: "date/launched",
    role: "date",
    before:
      /^(?:(?:lance|annonce|conclu|signe|boucle|devoile|ficele|scelle|negocie)e?s?(?: \S+)?|(?:l'|la|le|cette|cet|ce) ?(?:accord|operation|transaction|rachat|acquisition|vente|cession|levee|fusion|offre) (?:date|datait) (?:de|du|d'))$/,
    examples: [
      "[acquirer Vexa] a racheté [target Morlin]. Lancée en [date mai 2022], l'offre a été acceptée.",
      "[acquirer Vexa] a racheté [target Morlin]. L'opération date de [date mai 2022].",
    ],
  },
  {
    // Money for a building comes long before its doors open.
    name: "date/of-works",
    role: "other",
    before:
      /(?:^| )(?:inaugure(?:ra|ront|r|e|es|ee|ees)?|inauguration(?: est)?(?: prevue)?|mis(?:e|es)? en (?:service|chantier|route)|sortira de terre|sorti(?:e|es|s)? de terre)(?: (?:a|en|au|le|l'|des|d'ici|prevue?s?))*$/,
    examples: [
      "La [lender Banque Lenoir] a prêté [amount 6 millions d'euros] à [target Vexa] pour un entrepôt, qui doit être inauguré en mai 2027.",
    ],
  },
  {
    name: "date/more-than-then",
    role: "other",
    before:
      /(?:^| )(?:plus|moins|autant|mieux|davantage|superieur\w*|inferieur\w*)(?: \S+){0,3}? (?:qu'|que|a celui|a celle|au montant)(?: (?:en|au|a|le|l'|de|du))*$/,
    examples: ["[target Vexa] lève [amount 8 millions d'euros], deux fois plus qu'en 2021."],
  },
  {
    name: "date/of-an-instalment",
    role: "other",
    before: /(?:millions?|milliards?|euros?|dollars?|francs?|dirhams?|€)$/,
    examples: [
      "[acquirer Vexa] rachète [target Morlin] pour [amount 20 millions d'euros] : [tranche 15 millions] à la signature et [tranche 5 millions] dans deux ans.",
    ],
  },
  {
    name: "date/of-a-vote",
    role: "other",
    before: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "votera|voteront|prononcera|prononceront|statuera|statueront|tranchera|trancheront",
          "convoquee?s?|reunira|reuniront",
          "soumise?s? (?:a|au|aux) (?:l'|la|le|les|leurs?|ses|son)? ?(?:vote|approbation|actionnaires|assemblee|associes|porteurs|salaries|syndicats)",
        ),
        "(?: [^ ,]+){0,4}$",
      ),
    ),
    examples: [
      "Le rachat de [target Morlin] par [acquirer Vexa] sera soumis aux actionnaires le 28 juin.",
      "[acquirer Vexa] va racheter [target Morlin]. Les actionnaires se prononceront sur l'opération le 28 juin.",
    ],
  },
  {
    // A court looks at a bid on a day of its own.
    name: "date/of-a-hearing",
    role: "other",
    before: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "(?:examin|auditionn|etudi|jug)(?:e|ee|es|ees|ait|aient|era|eront)",
          "(?:rend|rendra|rendront|rendre|rendu) (?:sa|leur|son|une) (?:decision|jugement|verdict)",
          "jugement|audience|delibere|verdict",
        ),
        "(?: (?:attendue?|prevue?|fixee?|rendue?|l'|la|des|est|sera|offre|projet|dossier)){0,6}(?: (?:le|au|a|en|pour|d'ici|mis|mise)){0,3}$",
      ),
    ),
    examples: ["L'offre de [acquirer Vexa] sur [target Morlin] sera examinée le 12 mai."],
    counterExamples: ["[acquirer Vexa] a racheté en [date mai 2022] [target Morlin], jugé stratégique."],
  },
  {
    name: "date/compared-with",
    role: "other",
    before: /(?:^| ), contre(?: [^ ,]+){1,6}$/,
    examples: ["[target Vexa] lève [amount 8 millions d'euros], contre 3 millions en 2021."],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin], contre [amount 3 millions d'euros] en [date mai 2022].",
    ],
  },
  {
    // « soit le plus gros tour de la région cette année »: the year ranks; behind a comma or a sum it is the operation's again.
    name: "date/in-a-ranking",
    role: "other",
    before:
      /(?:^|(?:^| )(?:,|soit|est|sont|sera|etait|constitue|represente|devient|parmi|fait|comme|l'une?|une?) )(?:le|la|les|des) plus (?:(?:gros|grand|important|fort|eleve|beau|jeune|rapide)\w*|belles?)(?: (?!histoire|jamais)[^ ,;:()\d]+){0,7}$/,
    examples: [
      "[target Vexa] lève [amount 8 millions d'euros], soit le plus gros tour réalisé dans la région cette année.",
      "[acquirer Vexa] rachète [target Morlin], l'une des plus belles affaires de la région cette année.",
    ],
    counterExamples: [
      "[acquirer Vexa] a bouclé [date cette année] le rachat de [target Morlin], la plus grosse affaire de son histoire.",
      "[acquirer Vexa] a racheté [target Morlin], le plus gros brasseur du pays, en [date 2019].",
      "[acquirer Vexa] a racheté [target Morlin], premier brasseur du pays, en [date 2019].",
      "[target Vexa] a levé son premier tour de [amount 3 millions d'euros] en [date 2019].",
    ],
  },
  {
    name: "date/of-another-thing",
    role: "other",
    before:
      /(?:^| )(?:fondee?s?|creee?s?|nee?s?|depuis|lancee?s?|cree|fonde|nomme\S*|echeance|exercice|horizon|jusqu'en|arrive\S*|date\S*)(?: \S+){0,3}$/,
    examples: ["[target Vexa] lève [amount 8 millions d'euros] pour son agence fondée en 2019."],
  },
  {
    name: "closing/signing",
    role: "signing",
    before:
      /(?:^| )(?:signature|contrat definitif|accord definitif)(?: \S+){0,6}? (?:attendue?|prevue?|esperee?|programmee?|envisagee?|visee?|interviendra|aura lieu)(?: \S+){0,3}$/,
    examples: [
      "[acquirer Vexa] discute en exclusivité du rachat de [target Morlin]. Le contrat définitif est espéré en septembre et le bouclage en [closing décembre 2024].",
    ],
  },
  {
    name: "closing/expected",
    role: "closing",
    before:
      /(?:^| )(?:attendue?s?|prevue?s?|esperee?s?|programmee?s?|fixee?s?|(?:visent|vise|prevoit|prevoient|esperent|espere) (?:une|la|un|le) (?:finalisation|bouclage|closing|realisation|cloture|conclusion))(?: \S+){0,4}$/,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. L'opération est attendue au [closing deuxième trimestre 2024].",
    ],
  },
  {
    name: "closing/noun",
    role: "closing",
    before: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "finalisation|bouclage|closing|realisation|achevement|reglement|reglement-livraison",
          "livraison|effective?s?|aboutir|transfert|concretisation|denouement",
          "premiere cotation",
          "bascule",
          "passage de (?:temoin|relais)",
          "changement (?:de proprietaire|d'employeur|de mains)",
          "debut des cotations",
          "entree en vigueur",
        ),
        String.raw`(?: \S+){0,6}$`,
      ),
    ),
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. La réalisation de l'opération est pour le [closing deuxième trimestre 2024].",
    ],
  },
  {
    name: "closing/will-close",
    role: "closing",
    before: new RegExp(
      inTurn(
        "(?:^| )",
        either(
          "devrait|devraient|doit|doivent|sera|seront|serait|devra",
          "(?:n' )?interviendra",
          "interviendront",
        ),
        String.raw`(?! (?:\S+ )?(?:doubler|tripler|quadrupler|decupler|recruter|embaucher|ouvrir|atteindre|produire|lancer|etoffer|deployer|livrer|installer|agrandir|demenager|construire|fabriquer|employer) )(?: \S+){0,3}? ?`,
        either(
          String.raw`finalis\S+|boucl\S+|conclu\S*|clotur\S+|sign\S+|realis\S+|acheve\S*|execut\S+|regl\S+`,
          String.raw`interven\S+|denou\S+`,
          "avoir lieu",
          "aboutir|que|qu'",
        ),
        String.raw`?(?: \S+){0,3}$`,
      ),
    ),
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. Son rachat devra être finalisé [closing avant décembre 2024].",
    ],
    // What the firm plans besides is no closing.
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] et doit doubler ses effectifs [- d'ici la fin de 2025].",
      "[acquirer Vexa] a racheté [target Morlin]. Elle devrait ensuite ouvrir dix agences [- d'ici la fin de 2025].",
    ],
  },
  {
    name: "closing/is-to-be-done",
    role: "closing",
    before:
      /(?:^| )(?:se (?:fera|ferait|conclura|conclurait|bouclera|denouera)|(?:aura|aurait) lieu)(?: (?:en|au|a|le|des|d'ici|avant|vers))*$/,
    examples: [
      "[target Vexa] prépare son entrée en Bourse. Son patron a redit qu'elle se ferait au [closing deuxième trimestre 2024].",
    ],
  },
  {
    name: "closing/hope-to-close",
    role: "closing",
    before:
      /(?:^| )(?:esper|compt|prevoi|vis|entend|souhait|ambitionn)\S* (?:pouvoir )?(?:(?:l'|la|le) ?)?(?:conclure|boucler|finaliser|cloturer|achever|signer)(?: (?:l'|la|le|cette|cet|ce) ?(?:operation|transaction|rachat|acquisition|vente|cession|fusion|accord))?(?: (?:en|au|a|le|des|d'ici|avant))*$/,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. Les parties comptent signer [closing d'ici à novembre].",
      "[acquirer Vexa] va racheter [target Morlin]. Les deux parties comptent conclure l'opération [closing d'ici à novembre].",
    ],
  },
  {
    name: "closing/took-hold",
    role: "closing",
    before:
      /(?:^| )(?:prend|prendra|prendront|prendrait|prendraient|prendre|pris) (?:possession|les cles|les commandes|le relais|effet)(?: \S+){0,5}$/,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. Il prendra les clés de l'usine au [closing deuxième trimestre 2024].",
    ],
  },
  {
    // « dont il prendra 80 % fin avril »: when the shares are to change hands.
    name: "closing/will-take",
    role: "closing",
    before:
      /(?:^| )(?:prendra|prendront|recevra|recevront|obtiendra|obtiendront|detiendra|detiendront|possedera|possederont) (?:(?:l'|la|le|les|de) ?)?(?:\d[\d,]* ?%|controle|capital|actions|parts|titres|majorite|totalite|moitie|reste|solde)(?: [^ ,;]+){0,4}$/,
    examples: [
      "[acquirer Vexa] a signé l'achat de [target Morlin], dont il prendra [stake 80 %] à la [closing fin avril].",
    ],
  },
  {
    name: "closing/one-alone",
    role: "closing",
    before:
      /(?:^| )(?:ne|n') (?:feront|formeront|seront) plus qu' ?une?(?: \S+){0,2}?(?: (?:au|le|des|a partir du|en))*$/,
    examples: [
      "[merger_party Vexa] et [merger_party Morlin] vont fusionner. Leur accord est clair, ils ne formeront plus qu'une seule enseigne au [closing deuxième trimestre 2024].",
    ],
  },
  {
    name: "closing/new-name",
    role: "closing",
    before:
      /(?:^| )(?:(?:prendra|portera|adoptera) le nom (?:\S+ ){1,5}?|s'? ?appellera (?:\S+ ){1,4}?|verra le jour )(?:au|le|des|en|a partir du)$/,
    examples: [
      "[merger_party Vexa] et [merger_party Morlin] fusionnent. Le nouvel ensemble, qui s'appellera Vexalin, verra le jour le [closing 1er janvier 2025].",
      "[merger_party Vexa] et [merger_party Morlin] fusionnent. Le nouvel ensemble prendra le nom de Vexalin le [closing 1er janvier 2025].",
    ],
  },
  {
    name: "closing/done-later",
    role: "closing",
    before:
      /(?:^| )(?:et|puis|,|avant d' etre|pour etre) (?:boucle|execute|finalise|conclu|realise|cloture|acheve|effecti(?:f|ve))e?s?(?: (?:en|le|des|au|fin|debut))*$/,
    examples: [
      "[target Morlin] a été racheté par [acquirer Vexa], à la suite d'une promesse du [date 3 mars 2022], puis réalisé en [closing septembre 2022].",
    ],
  },
  {
    name: "date/of-a-purpose",
    role: "other",
    before: /(?:^| )(?:a|pour|d'|de) [a-z]+(?:er|ir|re)(?: \S+){0,5}$/,
    examples: ["[acquirer Vexa] va racheter [target Morlin] pour réussir sa reprise d'ici à 2026."],
  },
];
