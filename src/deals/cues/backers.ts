import type { DealKind } from "../../document/index.ts";
import type { ParticipantCue } from "./participants.ts";

const RAISED: readonly DealKind[] = ["funding_round", "fund_closing", "equity_investment"];
/** How a sentence about the round begins. */
const ROUND =
  /^(?:(?:il|elle) |(?:\S+ ){0,9}?(?:le|la|l'|ce|cette|cet|un|une) (?:(?:nouveau|nouvelle|premier|premiere|second|seconde|deuxieme|dernier|derniere) )?(?:tour|levee|operation|augmentation|ronde|serie|financement|collecte)\b)/;
/** A sentence whose subject is the round: « Le tour de table s'est fait … », « Il a été mené … »; neither « la levée du pont » nor « le tour de France ». */
const OF_ROUND =
  /^(?:(?:il|elle) (?:a ete|est|fut|s' est|se) (?:men|boucl|condui|condu|conclu|fait|fit|realis|organis|orchestr|clotur|souscri)|(?:le|la|l'|ce|cette|cet) (?:(?:nouveau|nouvelle|premier|premiere|second|seconde|deuxieme|dernier|derniere) )?(?:tour|levee|augmentation|serie|financement|operation)(?: (?:de|d') (?:table|financement|fonds|capital|amorcage|\d)| (?!(?:de|du|des|d') )))/;
/** What those do who put money into a round. */
const BACKED =
  /(?:^| )(?:entour(?!age)|(?:re)?invest|particip|souscri|remett|remis|complet|accompagn|soutien|soutenu|appuy|abond|suiv|apport|a la poche|au pot|(?:le|au|ce) tour(?: |$)|(?:la|cette) levee(?: |$)|(?:tour de table|leur ticket|au capital|son capital)(?: |$))/;

/** Who backed a round, told by a noun or verb that opens or closes their list, often in a sentence after it. */
export const backerCues: readonly ParticipantCue[] = [
  {
    name: "participants/subscribers",
    words:
      /(?:^| )(?:souscripteurs|(?:nouveaux )?investisseurs (?:historiques|existants|actuels|prives|entrants)|actionnaires (?:historiques|existants|entrants)|participants|(?:parmi|dont) (?:les|ses|ces|de) (?:nouveaux )?(?:investisseurs|actionnaires|financeurs|soutiens|entrants|fonds))$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Les souscripteurs sont [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Les actionnaires existants ? [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros] auprès de ses actionnaires historiques, dont [investor Morlin].",
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
    ],
  },
  {
    name: "participants/gathered",
    words:
      /(?:^| )(?:tour|tour de table|levee|levee de fonds|operation|augmentation de capital|ronde|serie [a-h]) (?:a |avait )?(?:reuni|rassemble|associe|compte|implique|inclu|compren|accueill|attire|mobilise|federe)(?:t|d|e|s|it|ait|e egalement|e aussi|t egalement|t aussi)?$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour réunit [investor Morlin], [investor Tardieu] et une dizaine de particuliers.",
    ],
  },
  {
    name: "participants/part-taken",
    words:
      /(?:^| )(?:tour|operation|levee|augmentation de capital) (?:a |avait )?(?:vu|voit|beneficie|beneficiait|enregistre) (?:egalement |aussi |de )?(?:la|une) participation (?:de|d'|du|des)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour a vu la participation de [investor Morlin] et de [investor Tardieu].",
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
    name: "participants/convinced",
    words:
      /(?:^| )(?:a|ont|avait|avoir|ayant) (?:egalement |aussi |su )?(?:convaincu|embarque|rallie)(?: a son (?:capital|bord|tour de table))?$/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a embarqué [investor Morlin] et rallié à son capital [investor Tardieu].",
    ],
  },
  {
    name: "participants/seduced",
    words:
      /(?:^| )(?:a|ont|avait|avoir|ayant) (?:egalement |aussi |su )?(?:seduit|attire) (?:le fonds|les fonds|l' investisseur|les investisseurs|le capital-risqueur)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a séduit les fonds [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. La société a séduit [- Morlin], un client.",
    ],
  },
  {
    name: "participants/drawn",
    words:
      /(?:^| )(?:a|ont|avait) (?:egalement |aussi )?(?:attire|reuni|rassemble|mobilise|federe|associe|vu (?:entrer|arriver)|fait entrer)$/,
    opening: ROUND,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. L'opération, menée par [investor Morlin], a vu entrer [investor Tardieu].",
    ],
  },
  {
    name: "participants/gathering",
    words:
      /(?:^| )(?:reunissant|rassemblant|associant|impliquant|mobilisant|federant|regroupant)(?: autour (?:de|d'|du))?$/,
    opening:
      /\b(?:tour|levee|augmentation|serie|ronde|operation)\b.*(?:reunissant|rassemblant|associant|impliquant|mobilisant|federant|regroupant)/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros] réunissant [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    name: "participants/found-there",
    words: /(?:^| )on (?:(?:re)?trouv(?:e|ait|era)|compt(?:e|ait))(?: egalement| aussi| notamment)*$/,
    opening:
      /\b(?:tour|levee|table|capital|operation|casting|cotes|derriere|investisseurs|souscripteurs|actionnaires|ronde|serie)\b.* on (?:(?:re)?trouv(?:e|ait|era)|compt(?:e|ait))/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros] où l'on retrouve [investor Morlin] et [investor Tardieu].",
      "[target Vexa] annonçait en [date 2021] un tour de [amount 12 millions d'euros] où l'on trouve [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    name: "participants/alongside",
    words: /^(?:aux cotes (?:de|d'|du)|derriere|outre|en plus (?:de|d'|du)|autour (?:de|d'|du))$/,
    opening:
      /^(?:aux cotes (?:de|d'|du)|derriere|outre|en plus (?:de|d'|du)|autour (?:de|d'|du))\b.*\b(?:figur|(?:re)?trouv|particip|souscri|invest|entr|prenne|suiv|apport|rejoi)/,
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
    words: /(?:^| )(?:est |sont )?signee?s?(?: par)?$/,
    opening: /\b(?:tour|levee|cheques?|ticket|mise)\b.*\bsignee?s?/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] clôt un tour de [amount 9 millions d'euros]. Le premier chèque est signé [investor Morlin].",
    ],
  },
  {
    name: "participants/cheque-from",
    words:
      /(?:^| )(?:cheque|ticket|mise|apport)(?: \S+){0,4} (?:vien|ven|proven|provien)\S+ (?:de|d'|du|des)$/,
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
    kinds: ["funding_round", "fund_closing"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Les fonds viennent de [investor Morlin] et de [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] apporte 8 millions, le reste venant de [investor Tardieu].",
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
    name: "participants/counted",
    words: /(?:^| )compte(?:nt)?(?: desormais| aussi| egalement| a present)*$/,
    behind:
      /^(?:a son capital|au capital|parmi ses (?:actionnaires|investisseurs|soutiens)|comme actionnaires?|au nombre de ses)/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Elle compte désormais [investor Morlin] et [investor Tardieu] à son capital.",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Elle compte [- Morlin] parmi ses clients.",
    ],
  },
  {
    name: "participants/let-in",
    words:
      /(?:^| )(?:fai(?:t|sant)|accueill\S+)(?: egalement| aussi)? (?:entrer )?(?:a|dans) son (?:capital|tour de table)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Elle fait entrer dans son tour de table [investor Morlin] et [investor Tardieu].",
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
    name: "participants/closed-with",
    words:
      /(?:^| )(?:a ete|est|fut) (?:boucle|conclu|signe|realise|finalise|assure)e?s? (?:avec|aupres de|aupres d')$/,
    opening: ROUND,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Il a été bouclé avec [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    name: "participants/belonging",
    words:
      /^(?:fai(?:t|sai(?:t|en)t)|font|sont|est|figure(?:nt)?) (?:aussi |egalement )?(?:partie|au nombre|du nombre|parmi) (?:des|les|de ces) (?:\S+ )?(?:investisseurs|souscripteurs|participants|actionnaires)(?: |$)/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] font partie des investisseurs.",
    ],
  },
  {
    name: "participants/among-whom",
    words:
      /(?:^| )(?:business angels|particuliers|entrepreneurs|capital-risqueurs|family offices|(?:investisseurs|actionnaires|fonds)(?: (?:prives|individuels|historiques|locaux|etrangers|americains|europeens|francais|publics))?)(?: ,)? (?:parmi (?:lesquels|eux)|dont|au (?:premier )?rang desquels(?: figurent| figure)?|tels que|comme|a commencer par|notamment)$/,
    within: BACKED,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] auprès de [investor Morlin] et d'une dizaine de business angels, parmi lesquels [investor Tardieu] et [investor Corvane].",
      "[target Vexa] lève [amount 12 millions d'euros] auprès de quatre entrepreneurs, au rang desquels [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. La start-up s'est aussi entourée de business angels tels que [investor Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle s'entoure de business angels, dont [investor Morlin], l'ancien patron de [- Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Les particuliers, comme [- Morlin], en profitent.",
    ],
  },
  {
    name: "participants/entering",
    words:
      /(?:^| )(?:au capital|a son capital|au tour de table|dans l' operation|a l' operation) (?:entr|arriv|particip|contribu|s' ajout)(?:e|ent|ait|aient)(?: aussi| egalement)?$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Au capital entrent [investor Morlin], [investor Tardieu] et des salariés.",
    ],
  },
  {
    name: "participants/rest-given",
    words:
      /^(?:met(?:tent)?|mettront|apport\S+|fourni(?:t|ssent|ssaient)|vers(?:e|ent)|assur(?:e|ent)|financ(?:e|ent)|complet(?:e|ent)) (?:le (?:solde|reste|complement)|l' autre moitie|la seconde moitie|la difference)(?: |$)/,
    first: true,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Le fonds [investor Morlin] en fournit la moitié ; [investor Tardieu] et [investor Corvane] mettent le solde.",
    ],
  },
  {
    name: "participants/entrance",
    words:
      /^(?:fai(?:t|sai(?:t|ent))|font|fera|feront) (?:aussi |egalement )?(?:son|leur) (?:entree|apparition|arrivee)(?: (?:au|dans le) (?:capital|tour)| [.,;]|[.,;]|$)/,
    first: true,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [investor Morlin] réinvestit, tandis que [investor Tardieu] fait son entrée.",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [- Tardieu] fait son entrée sur le marché italien.",
    ],
  },
  {
    name: "participants/supported",
    words:
      /(?:^| )(?:se|s') (?:fai(?:t|sai(?:t|ent)|sant)|font|est fait|etait fait|sont fait) (?:epauler|accompagner|soutenir|financer|adouber) par$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] se fait épauler par [investor Morlin] et [investor Tardieu] pour un tour de [amount 12 millions d'euros].",
    ],
  },
  {
    name: "participants/thanks-to",
    words:
      /(?:^| )(?:serie [a-h]|tour|tour de table|levee|levee de fonds|mise|supplementaires|rallonge)(?: \S+){0,6} grace (?:a|au|aux)$/,
    opening: /\b(?:serie|tour|levee)\b.*\bgrace (?:a|au|aux)\b/,
    within: OF_ROUND,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] rallonge sa [round série C] de [amount 12 millions d'euros] grâce à [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. La levée du pont a été possible grâce à [- Morlin].",
    ],
  },
  {
    name: "participants/around-one",
    words: /(?:^| )(?:reuni|rassemble|federe|regroupe)(?:t|e|ait)? autour (?:de|d'|du)$/,
    opening: ROUND,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Elle réunit autour de [investor Morlin] les fonds [investor Tardieu] et [investor Corvane].",
    ],
  },
  {
    name: "participants/gathered-far",
    words:
      /(?:^| )(?:tour|tour de table|levee|levee de fonds|augmentation de capital) (?:de|d')(?: \S+){1,7} (?:reunit|reunissait|a reuni|rassemble|a rassemble|rassemblait|associe)$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "Le tour de table de [amount 12 millions d'euros] de [target Vexa] réunit [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    name: "participants/under-the-lead",
    words: /(?:^| )sous (?:la (?:houlette|conduite|baguette|direction)|l' egide) (?:de|d'|du)$/,
    within: OF_ROUND,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour a été bouclé sous l'égide de [investor Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros]. Le tour de table de la société s'est fait sous la conduite de [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le festival se tient sous la direction de [- Morlin].",
      "[target Vexa] lève [amount 12 millions d'euros] et lance un festival sous la direction de [- Morlin].",
    ],
  },
];
