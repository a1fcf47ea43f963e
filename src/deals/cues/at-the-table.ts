import { either, inTurn } from "../../rules/alternatives.ts";
import { RAISED } from "./backers.ts";
import { ROUND } from "./backing.ts";
import type { ParticipantCue } from "./participants.ts";

/** A sentence whose subject is the round: « Le tour de table s'est fait … », « Il a été mené … »; neither « la levée du pont » nor « le tour de France ». */
const OF_ROUND =
  /^(?:(?:il|elle) (?:a ete|est|fut|s' est|se) (?:men|boucl|condui|condu|conclu|fait|fit|realis|organis|orchestr|clotur|souscri)|(?:le|la|l'|ce|cette|cet) (?:(?:nouveau|nouvelle|premier|premiere|second|seconde|deuxieme|dernier|derniere) )?(?:tour|levee|augmentation|serie|financement|operation)(?: (?:de|d') (?:table|financement|fonds|capital|amorcage|\d)| (?!(?:de|du|des|d') )))/;

/** What else firms are ahead of others in, and what stands before or behind what, folded. */
export const RANKING =
  /\b(?:marches?|concurren\w+|classements?|palmares|podium|courses?|ventes|parts|creneaux?|segments?|rang|siege|gare|rivaux|rivales?)\b/;

/** Who backed a round, told by what it is made of: found at the table, counted, let in, at its head. */
export const tableCues: readonly ParticipantCue[] = [
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
      /\b(?:tour|levee|table|capital|operation|casting|cotes|derriere|investisseurs|souscripteurs|actionnaires|angels|ronde|serie)\b.* on (?:(?:re)?trouv(?:e|ait|era)|compt(?:e|ait))/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros] où l'on retrouve [investor Morlin] et [investor Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Parmi les business angels, on retrouve [investor Jean Delcourt].",
      "[target Vexa] annonçait en [date 2021] un tour de [amount 12 millions d'euros] où l'on trouve [investor Morlin] et [investor Tardieu].",
    ],
  },
  {
    // « X est devant ; derrière, il y a Y et Z »
    name: "participants/behind",
    words:
      /(?:^| )derriere(?: (?:lui|elle|eux|ce dernier|cette derniere))?(?: ,)? (?:il y a|vous avez|(?:vien|suiv|arriv|figur)(?:t|ent|nent|e))(?: aussi| egalement)*$/,
    before: true,
    without: RANKING,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] est devant ; derrière, il y a [investor Tardieu] et [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Derrière le succès, il y a [- Morlin].",
    ],
  },
  {
    // « En tête, X. Dans son sillage, Y et Z »
    name: "participants/in-the-wake",
    words: /^(?:et )?(?:dans (?:son|leur) sillage|a (?:sa|leur) suite)$/,
    between: /^(?:,|on (?:re)?trouve|vien(?:t|nent))$/,
    behind: /^(?:[.;:)]|$)/,
    before: true,
    without: RANKING,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros] auprès de [investor Morlin]. Dans son sillage, [investor Tardieu] et [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Dans son sillage, [- Morlin] recrute.",
    ],
  },
  {
    name: "participants/share-the-rest",
    words: /^se (?:partag|reparti)\S+ (?:le (?:reste|solde|complement)|l' ?autre moitie)(?: |$)/,
    first: true,
    without: RANKING,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Le ticket de [investor Morlin] s'élève à 5 millions d'euros, [investor Tardieu] et [investor Corvane] se partageant le reste.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] et [- Tardieu] se partagent le marché.",
      "[target Vexa] lève [amount 12 millions d'euros]. Elle domine son marché, [- Morlin] et [- Tardieu] se partageant le reste.",
    ],
  },
  {
    name: "participants/ahead",
    words: /^(?:est|sont) devant(?: |$)/,
    opening: /\b(?:est|sont) devant\b.*\bderriere\b/,
    without: RANKING,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] est devant ; suit, derrière, [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Dans les ventes, [- Morlin] est devant.",
      "[target Vexa] lève [amount 12 millions d'euros]. Sur ce marché, [- Morlin] est devant ; derrière viennent [- Tardieu] et [- Orvane].",
    ],
  },
  {
    name: "participants/in-register",
    words:
      /(?:^| )(?:figur|compt)\w+ (?:au registre|parmi les (?:souscripteurs|entrants|investisseurs|preteurs)|au rang des (?:souscripteurs|entrants|investisseurs))$/,
    before: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] a clos un fonds de [amount 12 millions d'euros]. Figurent au registre [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] a clos un fonds de [amount 12 millions d'euros]. Figurent au menu [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/stand-there",
    words:
      /(?:^| )(?:ou|auquel|a laquelle) (?:se (?:serr|press|cotoi|croise?)|figur|sieg)(?:e|ent|ait|aient)(?: egalement| aussi| notamment)*$/,
    opening: /\b(?:tour|levee|table|capital|ronde|serie)\b.* (?:ou|auquel|a laquelle) (?:se |figur|sieg)/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros] où se serrent aussi [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] a levé [amount 12 millions d'euros] et ouvre une salle où se serrent [- Morlin] et [- Tardieu].",
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
      /^(?:(?:fai(?:t|sai(?:t|en)t)|font|sont|est|figure(?:nt)?|compte(?:nt)?) (?:aussi |egalement )?(?:partie|au nombre|du nombre|parmi) (?:des|les|de ces)|en (?:sont|etaient|furent) les) (?:\S+ )?(?:investisseurs|souscripteurs|participants|actionnaires|bailleurs|commanditaires|piliers)(?: |$)/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] font partie des investisseurs.",
      "[target Vexa] lève un fonds de [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] en sont les premiers souscripteurs.",
      "[target Vexa] lève un fonds de [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] en sont les piliers.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. L'impôt rapporte : [- Morlin] et [- Tardieu] en sont les premiers contributeurs.",
    ],
  },
  {
    name: "participants/reserved",
    words: /(?:^| )(?:entierement |integralement |exclusivement )?reservee? (?:a|au|aux)$/,
    opening: /\b(?:augmentation de capital|emission|placement)\b/,
    role: "investor",
    kinds: ["funding_round"],
    examples: [
      "[target Vexa] lance une augmentation de capital de [amount 12 millions d'euros], entièrement réservée à [investor Morlin].",
    ],
    counterExamples: [
      "[target Vexa] lance une augmentation de capital de [amount 12 millions d'euros], réservée aux salariés de [- Vexa].",
    ],
  },
  {
    name: "participants/share-out",
    words: /^se (?:la|le|les) (?:sont )?(?:partag\S+|reparti\S+)(?: |$)/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] émettra pour [amount 12 millions d'euros] d'actions nouvelles. [investor Morlin] et [investor Tardieu] se les partageront.",
      "[target Vexa] procède à une augmentation de capital de [amount 12 millions d'euros]. [investor Morlin] et [investor Tardieu] se la sont partagée.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Ce marché, [- Morlin] et [- Tardieu] se partagent ses clients.",
    ],
  },
  {
    name: "participants/take-some",
    words:
      /^en (?:pren(?:d|nent|dra|dront|ait|aient)|a pris|ont pris) (?:pour|sa part|leur part|la moitie|l' essentiel|le tiers|un tiers|les deux tiers)(?: |$)/,
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] en prend pour 8 millions.",
    ],
    counterExamples: ["[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] en prend ombrage."],
  },
  {
    name: "participants/is-leader",
    words: new RegExp(
      inTurn(
        "^",
        either(
          inTurn(
            "(?:en (?:est|sont|etait|etaient|fut|furent|sera|seront)|etant) (?:le|la|les|l'|un|des) ?",
            String.raw`(?:principa\S+ |premiers? )?(?:chefs? de file|meneurs?|souscripteur|investisseur(?! (?:historique|publicitaire)))`,
          ),
          "(?:est|etait|sera) (?:le|la|l'|un) ?(?:principal |premier )?souscripteur",
        ),
        "(?: |$)",
      ),
    ),
    first: true,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [investor Morlin] en est le chef de file.",
      "[target Vexa Capital] lance un fonds de [amount 12 millions d'euros], [investor Morlin] étant le premier souscripteur.",
      "[target Vexa Capital] a clos un fonds de [amount 12 millions d'euros] dont [investor Morlin] est le principal souscripteur.",
    ],
    counterExamples: [
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [- Morlin] en est le premier client.",
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros], [- Morlin] étant le premier client.",
    ],
  },
  {
    name: "participants/entering",
    words:
      /(?:^| )(?:au capital|a son capital|au tour de table|dans l' operation|a l' operation)(?: (?:de (?:la|l')|du|de cette|de ce) (?:jeune )?(?:societe|entreprise|start-up|startup|pousse|groupe|editeur|fabricant|biotech|fintech|medtech|plateforme))? (?:entr|arriv|particip|contribu|s' ajout)(?:e|ent|ait|aient)(?: aussi| egalement)?$/,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Au capital entrent [investor Morlin], [investor Tardieu] et des salariés.",
      "[target Vexa] lève [amount 12 millions d'euros]. Au capital de l'éditeur entrent [investor Morlin] et [investor Tardieu].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Au capital de [- Pétrus] entrent [- Morlin] et [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Au capital de son rival entrent [- Morlin] et [- Tardieu].",
    ],
  },
  {
    name: "participants/entrance",
    words:
      /^(?:fai(?:t|sai(?:t|ent))|font|fera|feront) (?:aussi |egalement |a cette occasion |au passage |ainsi )?(?:son|leur) (?:entree|apparition|arrivee)(?: (?:au|dans le) (?:capital|tour)| [.,;]|[.,;]|$)/,
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
