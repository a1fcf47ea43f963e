import type { DealKind } from "../../document/index.ts";
import type { ParticipantCue } from "./participants.ts";

/** Kinds of deals in which somebody is backed. */
export const RAISED: readonly DealKind[] = ["funding_round", "fund_closing", "equity_investment"];
/** Trade and its mishaps, folded: a sentence about these tells of customers and rivals, not of backers. */
export const OF_TRADE =
  /\b(?:client\w*|revenus?|recettes|ventes|chiffre d' affaires|commandes?|contrats?|crise|faillite|chute|marches?|concurren\w+|riva(?:l\w*|ux)|fournisseurs?|salons?|boutiques?|magasins?|essais|travaux)\b/;
/** What those do who put money into a round. */
const BACKED =
  /(?:^| )(?:entour(?!age)|engagements|(?:fonds|capitaux|argent|somme|moitie|reste|solde|souscriptions)(?: \S+){0,2} provien|recueill|(?:re)?invest|particip|souscri|remett|remis|complet|accompagn|soutien|soutenu|appuy|abond|suiv|apport|(?:se sont|s' etaient|se) join|rejoin(?:t|dr)|(?:la tete de|men\S+|pilot\S+|conduit\S*) l' operation|a la poche|au pot|(?:le|au|ce) tour(?: |$)|(?:la|cette) levee(?: |$)|(?:tour de table|leur ticket|au capital|son capital)(?: |$))/;

/** Who backed a round, told by a noun that opens or closes their list: « Investisseurs : … », « à ses côtés, … ». */
export const backerCues: readonly ParticipantCue[] = [
  {
    name: "participants/subscribers",
    words:
      /(?:^| )(?:souscripteurs|commanditaires|(?:nouveaux )?investisseurs (?:historiques|existants|actuels|anciens|prives|entrants)|actionnaires (?:historiques|existants|entrants)|participants|(?:parmi|dont) (?:les|ses|ces|de) (?:nouveaux )?(?:investisseurs|actionnaires|financeurs|soutiens|entrants|fonds))$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Les souscripteurs sont [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Les actionnaires existants ? [investor Morlin] et [investor Tardieu].",
      "[target Vexa] a recueilli [amount 12 millions d'euros] auprès d'investisseurs anciens – [investor Morlin] et [investor Tardieu] – et nouveaux.",
    ],
  },
  {
    name: "participants/given-room",
    words:
      /(?:^| )(?:fai(?:t|sait|sant|re)|font|a fait) (?:ainsi |donc |aussi )?(?:une |de la |toute sa )?place (?:a|au|aux)$/,
    without: new RegExp(
      `${OF_TRADE.source}|\\b(?:catalogue|gamme|vitrines?|rayons?|direction|conseil|comite|equipes?|locaux)\\b`,
    ),
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle fait une place à [investor Morlin] et à [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle fait une place à [- Morlin] dans ses magasins.",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle fait une place à [- Morlin] dans son catalogue.",
    ],
  },
  {
    name: "participants/at-work",
    before: true,
    words:
      /^(?:a la (?:manoeuvre|baguette|tete du tour|tete de l' operation)|aux (?:manettes|commandes)|en chef de file|chef de file)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. À la manœuvre, [investor Morlin], qui avait déjà misé sur elle, et un nouveau venu, [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Aux manettes, on trouve [investor Morlin], qui passe par deux holdings.",
      "[target Vexa] lève [amount 12 millions d'euros]. Aux commandes, [investor Morlin], au moyen de ses trois véhicules du moment, l'un tourné vers la mer et les ports, l'autre vers les mines, ainsi que le groupe [investor Tardieu].",
    ],
  },
  {
    name: "participants/listed",
    words:
      /^(?:les )?(?:nouveaux )?(?:investisseurs?|souscripteurs?|participants?|financeurs?)(?: historiques| entrants)?$/,
    opening: /^(?:les )?(?:nouveaux )?(?:\S+)(?: historiques| entrants)? [:(]/,
    before: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Investisseurs : [investor Morlin], [investor Tardieu].",
    ],
  },
  {
    name: "participants/around-table",
    words: /^(?:autour de la table|dans le tour|dans ce tour|au tour de table)$/,
    opening:
      /^(?:autour de la table|dans le tour|dans ce tour|au tour de table)(?: ?:| ,? ?(?:figur|on (?:re)?trouv|se (?:re)?trouv|sieg|prennent place))/,
    before: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Autour de la table : [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    name: "participants/at-the-table",
    words: /(?:^| )(?:figur(?:ent|aient|e|ait)|sieg(?:ent|eaient)|prennent place)$/,
    opening:
      /^(?:autour de la table|dans (?:le|ce) tour|au tour de table) (?:de (?:la|l'|cette|ce)|du) (?:jeune )?(?:societe|entreprise|start-up|startup|pousse|groupe|editeur|fabricant|biotech|fintech|medtech|plateforme) /,
    before: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 M€]. Autour de la table de la biotech siègent [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Au conseil de l'éditeur siègent [- Morlin] et [- Tardieu].",
      "[target Vexa] lève [amount 12 M€]. Autour de la table de la négociation figurent [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/alongside",
    words: /^(?:aux cotes (?:de|d'|du)|derriere|outre|en plus (?:de|d'|du)|autour (?:de|d'|du))$/,
    opening:
      /^(?:aux cotes (?:de|d'|du)|derriere|outre|en plus (?:de|d'|du)|autour (?:de(?! la table)|d'|du))\b.*\b(?:figur|(?:re)?trouv|particip|souscri|invest|entr|prenne|suiv|apport|rejoi)/,
    between: /^(?!la table(?: |$))/,
    before: true,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Aux côtés de [investor Morlin], on trouve [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Aux côtés de [- Morlin], il exporte.",
    ],
  },
  {
    name: "participants/at-its-side",
    words: /(?:^| )(?:a sa tete|a ses cotes|a leurs cotes|meneurs?|suiveurs?)$/,
    before: true,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] clôt un tour de [amount 9 millions d'euros]. À sa tête, [investor Morlin] ; à ses côtés, [investor Tardieu].",
    ],
  },
  {
    name: "participants/signed",
    words: /(?:^| )(?:est |sont )?signee?s?(?: (?:par|de|d'|du))?$/,
    opening:
      /\b(?:tour|levee|cheques?|ticket|mise|(?:\d|millions?|somme|total|enveloppe|apports?)(?: (?:d'euros|€|\$))?(?: ,)? dont (?:un |la |le )?(?:tiers|quart|moitie))\b.*\bsignee?s?/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] clôt un tour de [amount 9 millions d'euros]. Le premier chèque est signé [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 9 millions d'euros]. La campagne, dont la moitié est signée [- Morlin], débute lundi.",
    ],
  },
  {
    name: "participants/cheque-from",
    words:
      /(?:^| )(?:cheque|ticket|mise|apport)s?(?: \S+){0,4} (?:vien|ven|proven|provien)\S+ (?:de|d'|du|des)$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] clôt un tour de [amount 9 millions d'euros]. Le chèque le plus élevé est venu de [investor Morlin].",
    ],
  },
  {
    name: "participants/money-from",
    words:
      /(?:^| )(?:fonds|argent|somme|moitie|reste|solde|montant|capitaux|essentiel|enveloppe|millions|tiers)(?: \S+){0,2} (?:vien|provien|proven|ven|eman)\S+(?: pour (?:l' )?\S+)? (?:de|d'|du|des)$/,
    role: "investor",
    kinds: ["funding_round", "fund_closing", "debt_financing"],
    examples: [
      "[target Vexa] a contracté un emprunt de [amount 12 millions d'euros]. La moitié vient de la [lender Banque Tardieu], l'autre de [lender Morlin].",
      "[target Vexa] a levé [amount 12 millions d'euros], dont le tiers vient de [investor Morlin] et le reste de [investor Tardieu].",
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Les fonds viennent de [investor Morlin] et de [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] apporte 8 millions, le reste venant de [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] a contracté un emprunt de [amount 12 millions d'euros]. La moitié de ses clients viennent de [- Morlin].",
    ],
  },
  {
    name: "participants/remainder",
    words: /(?:^| )(?:reste|solde) (?:\S+ ){0,2}(?:entre|par|chez)$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] apporte 8 millions, le reste se partageant entre [investor Tardieu] et [investor Corvane].",
    ],
  },
  {
    name: "participants/arrival",
    words: /(?:^| )(?:entree|arrivee) (?:de|d'|du|des)$/,
    behind: /^(?:au|a son|dans le|dans son) (?:capital|tour)/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. L'entrée de [investor Morlin] au capital ravit son patron.",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. L'arrivée de [- Morlin] sur le marché inquiète son patron.",
    ],
  },
  {
    name: "participants/arrival-with",
    words:
      /(?:^| )(?:avec|grace a|a la faveur de|marquee? par) l' ?(?:entree|arrivee) (?:au|dans le|a son|dans son) (?:capital|tour de table)(?: notamment)? (?:de|d'|du|des)$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] avec l'entrée au capital de [investor Morlin].",
      "[target Vexa] boucle un tour de [amount 12 millions d'euros], marqué par l'arrivée à son capital du fonds [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros], avec l'entrée au conseil de [- Morlin].",
    ],
  },
  {
    name: "participants/again",
    words: /(?:^| )(?:reinvestissement|soutien renouvele) (?:de|d'|du|des)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros], avec un réinvestissement de [investor Morlin].",
    ],
  },
  {
    name: "participants/in-the-lead",
    words:
      /^(?:aux manettes|a la manoeuvre|en chef de file|en lead|a la baguette|au rendez.{0,2}vous)(?: |$)/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "Tour de table de [amount 12 millions d'euros] pour [target Vexa] : [investor Morlin] et [investor Tardieu] au rendez-vous.",
    ],
  },
  {
    name: "participants/ahead-of-others",
    words: /^en tete(?: |$)/,
    opening:
      /^(?:les|ses|des|ces) (?:investisseurs|actionnaires|souscripteurs|fonds|business angels)\b.*\ben tete/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Ses actionnaires, [investor Morlin] en tête, ont tous suivi.",
    ],
  },
  {
    name: "participants/among-whom",
    words:
      /(?:^| )(?:business angels|particuliers|entrepreneurs|capital-risqueurs|family offices|institutionnels|industriels|entrants|nouveaux venus|souscripteurs|bailleurs|(?:investisseurs|actionnaires|fonds)(?: (?:prives|individuels|historiques|locaux|etrangers|americains|europeens|francais|publics|institutionnels|industriels|anciens|existants|nouveaux|specialises))?)(?: ,)? (?:parmi (?:lesquels|eux)|dont|(?:au (?:premier )?rang|en tete|au nombre) desquels(?: (?:figur\S+|on (?:re)?trouve))?|tels que|comme|a commencer par|notamment)$/,
    within: BACKED,
    without: OF_TRADE,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] auprès de [investor Morlin] et d'une dizaine de business angels, parmi lesquels [investor Tardieu] et [investor Corvane].",
      "[target Vexa] lève [amount 12 millions d'euros] auprès de quatre entrepreneurs, au rang desquels [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin Ventures] pilote l'opération, où se sont joints à lui dix business angels, en tête desquels [investor Tardieu].",
      "[target Vexa] lève un fonds de [amount 12 millions d'euros]. La moitié des engagements proviennent d'institutionnels, parmi lesquels [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. La start-up s'est aussi entourée de business angels tels que [investor Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros] auprès de business angels, dont [investor Jean Delcourt] ([- Tardieu]) et [investor Marie Vasseur] (ex-[- Corvane]).",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle s'entoure de business angels, dont [investor Morlin], l'ancien patron de [- Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Les particuliers, comme [- Morlin], en profitent.",
      "[target Vexa] lève [amount 12 millions d'euros]. Ses recettes proviennent d'industriels, notamment [- Morlin] et [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. L'idée provient d'entrepreneurs, notamment [- Morlin] et [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Des industriels comme [- Morlin] et [- Tardieu] suivent ses travaux.",
    ],
  },
];
