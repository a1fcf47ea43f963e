/**
 * How what was only on offer, or was to be, ended in the mouth of others: its owner says no, a third decides otherwise,
 * the talks break on the price, who bid turns back. Such words are said of much else, so that they are read only behind
 * an operation that the text has told as not done: « X devait racheter Y. Le fondateur a dit non. »
 */
import type { DealKind } from "../../document/index.ts";
import { PENDING } from "../telling.ts";
import type { Restatement } from "./restatements.ts";
import { LEAD, STOP } from "./sentence-edges.ts";

/** « a », « ont », « s'est », « avait »: with an adverb behind it. */
const HAS = "(?:a|ont|avait|avaient|est|sont|etait|etaient) (?:(?!failli )\\w+ )?";
/** « échoué », « échoué en mai »: said of no try at something else (« échoué à recruter »), of no course (« effondré de 3 % en Bourse »). */
const NO_OTHER =
  "(?! (?:de justesse|dans un premier temps|d' abord|(?:de \\d[^ ]* ?%? )?(?:en|a la) bourse|de \\d|a \\w+(?:er|ir|re)(?: |$)))";

/** Nouns, folded, of the operation or of what it hangs on. */
const OPERATION =
  "(?:affaire|operation|projet|idee|piste|scenario|accord|vente|cession|rachat|reprise|acquisition|mariage|union|fusion|rapprochement|alliance|discussions?|negociations?|pourparlers|tractations|offre|tentative|transaction|dossier|deal|contrat|promesse|introduction|cotation|montage|candidature|idylle|entente(?! sporti)|partenariat(?! (?:sporti|avec (?:le|son) club))|(?:conversation|dialogue|echanges?|contacts?)(?= (?:[sn]'|(?:ne|a|ont|avait|avaient|se|entre|avec) ))|bans|fiancailles)";
/** « L'affaire », « ces négociations entre les deux groupes ». */
const THE_OPERATION = `(?:l'|la|le|les|cette|cet|ce|ces|leurs?|son|sa) ?(?:\\w+ )?${OPERATION}(?: (?!n'|ne )[^ ,;]+){0,4}? `;

/** Nouns, folded, of those who may say no for a firm. */
const OWNER =
  "(?:fondat\\w+|cofondat\\w+|patron(?:ne)?s?|pdg|president\\w*|famille|heritier\\w*|conseil|actionnaires?|porteurs|associes?|vendeu\\w+|proprietaires?|grand-pere|pere|direction|directoire|dirigeant\\w*|societaires|cooperateurs|administrateurs|cedants?|interessee?s?|maison|cible|proie|gouvernement|ministre|ministere|etat|banques?|salaries|syndicats|comite|bureau|club|clan)";
/** « Le fondateur, X, », « Sa famille », « Il », a name. */
const SAYS_NO = `(?:(?:l'|la|le|les|sa|son|ses|leurs?) ?(?:\\w+ ){0,2}?${OWNER}(?: (?:d[eu']|des|de la) ?[^ ,;]+)?(?: , [^,;]{2,60} ,)?|il|elle|ils|elles|[^ ,;]+(?: , [^,;]{2,60} ,)?) `;

/** « non », said to nothing but the offer: not « non à la question ». */
const TO_IT =
  "(?! (?:seulement|plus|sans|pas)(?: |$))(?! (?:a (?:la |l' ?|une? |les |ses? |sa |son |leurs? )|aux? )(?!bout|dernier|debut|telephone|matin|soir|printemps|offre|proposition|groupe|geant|fonds|repreneur|pretendant|rachat|mariage|fusion|main tendue|prix))";
/** How one refuses, and what, where the words say it. */
const FLATLY =
  "(?: (?:poliment|net|tout net|sechement|aussitot|sans (?:hesiter|sourciller|appel|discuter|un mot|ciller|detour|delai|explication|attendre|meme [^.;]{2,30}|lire [^.;]{2,20}|ouvrir [^.;]{2,20})))?";
const OFFER =
  "(?: (?:l' ?|la |cette |son |sa |leur |le |ce )(?:offre|proposition|main tendue|somme|cheque|rachat|mariage|prix)(?: |$)| les avances)";
/** What came of an operation, as a participle: of no noun, pronouns say it as well. */
const WRECKED =
  "capote|echoue|sombre|tombee?s? a l' ?eau|vole en eclats|tourne court|fait long feu|avorte|effondre|brise|fracasse|enlise|evanoui|echappe|eteint|delite|vecu|(?:ete )?dechire\\w*|(?:expire|pris fin) sans (?:reponse|suite|succes|accord)|parti\\w* en fumee|restee?s? (?:dans les cartons|lettre morte|sans (?:suite|lendemain))";
/** The same as the one verb of the sentence. */
const WRECKS =
  "tourne(?:nt)? court|(?:capote|capotent|tombe a l' ?eau|fait long feu|sombre dans l' ?oubli)(?= |$)|capota|echoua|sombra|avorta|tourna court|fit long feu|tomba a l' ?eau|(?:s' )?effondra|ne (?:verra|verront|vit|virent) (?:\\w+ )?(?:pas|jamais) le jour|n' ?(?:a|ont|avait|avaient) (?:\\w+ )?(?:pas (?:tenu|survecu|abouti|resiste)|rien donne|mene a rien|debouche sur rien)|tombent ensemble";
/** « n'a jamais été signé », « n'a pas été consommé »: what « n'est pas signé » is still to be. */
const NEVER = `n' ?(?:${HAS}jamais (?:ete )?(?:consomme|signe|conclu|boucle|realise|finalise|paraphe|honore|vu le jour)\\w*|(?:a|ont|avait|avaient) (?:\\w+ )?pas (?:ete )?(?:consomme|honore|vu le jour)\\w*)`;

/** How an operation that the text has told as open came to nothing. */
export const refusalsTold: readonly Restatement[] = [
  {
    rule: "status/fell-through",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}(?:et )?(?:${THE_OPERATION}|(?:elle|il|tout|cela|ca|c') ?)(?:(?:s' ?|${HAS})(?:${WRECKED})|(?:s' ?est |s' ?etait |se sont |s' ?etaient )(?:\\w+ )?(?:effondre|brise|fracasse|enlise|evapore|evanoui|arrete la|defait|delite|eteint|envole|dissipe|volatilise)e?s?|${WRECKS}|${NEVER})${NO_OTHER}`,
    ),
    over: PENDING,
    reach: 2,
    alone: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. L'affaire a capoté en mai.",
      "[acquirer Vexa] devait racheter [target Morlin]. L'accord a volé en éclats.",
      "[acquirer Vexa] devait racheter [target Morlin]. L'affaire s'est défaite lundi, sur une question de garantie.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les pourparlers n'ont rien donné.",
      "Le groupe [merger_party Vexa] et le groupe [merger_party Morlin] devaient fusionner. La conversation s'est éteinte fin août.",
      "[merger_party Vexa] et [merger_party Morlin] devaient fusionner. Mais le mariage n'a jamais été consommé.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Le dialogue social chez ses rivaux n'a rien donné.",
      "[acquirer Vexa] devait racheter [target Morlin]. Son partenariat avec le club s'est délité.",
      "[acquirer Vexa] a racheté [target Morlin]. L'affaire a capoté.",
      "[acquirer Vexa] devait racheter [target Morlin]. L'opération n'est pas finalisée.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le contrat n'a pas été signé à Paris, mais à Lyon.",
    ],
  },
  {
    rule: "status/said-no",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}${SAYS_NO}(?:(?:lui |leur )?(?:a|ont|avait|avaient) (?:\\w+ )?(?:(?:dit|repondu|fait repondre)(?: (?!oui)[^;.]{0,50}?)? (?:un |d' ?un )?(?:« )?(?:merci ,? )?non${TO_IT}|(?:refuse|decline)${FLATLY}(?:${STOP}|${OFFER})|(?:dechire|retourne|renvoye|jete|brule) (?:la|l'|sa|leur) ?(?:lettre|enveloppe|proposition|offre|missive)|mis le hola|(?:oppose|signifie) (?:un|une|son|sa|leur) (?:\\w+ )?(?:refus|veto|fin de non-recevoir)${TO_IT})|(?:l' ?|lui |y |en )+(?:a|avait|ont|avaient) (?:\\w+ )?(?:retournee?|renvoyee?|dechiree?|econduite?|ferme la porte|mis (?:le hola|(?:son |leur )?veto)|oppose (?:un|son|une) [^.;]{0,20}?(?:refus|veto|non-recevoir))|n' ?en (?:a|ont|avait|avaient) pas voulu|n' ?en voul(?:ait|aient) pas|fai(?:t|sait|saient) la sourde oreille|(?:fit|firent) la sourde oreille)`,
    ),
    alone: true,
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: new Set(["acquisition", "merger", "equity_investment", "joint_venture"]),
    examples: [
      "[acquirer Vexa] proposait de racheter [target Morlin]. Le fondateur, Paul Ardent, a dit non au bout d'une semaine.",
      "[acquirer Vexa] avait offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Le père avait répondu sur le quai : merci, non.",
      "[acquirer Vexa] devait racheter [target Morlin]. La famille a décliné.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Il l'a renvoyée sans un mot.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Sa propriétaire fait la sourde oreille.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. La famille a refusé de commenter.",
      "[acquirer Vexa] devait racheter [target Morlin]. La direction a décliné notre demande d'entretien.",
      "[acquirer Vexa] va racheter [target Morlin]. La famille a refusé.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le gouvernement a répondu non à la question du député.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le fondateur a refusé poliment de parler aux journalistes.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les banques ont refusé sans hésiter un crédit au club de rugby.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Le fondateur a refusé la somme, puis l'a acceptée.",
    ],
  },
  {
    rule: "status/another-faster",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}(?:(?:un|une) (?:(?:plus|mieux|autre|troisieme|tiers|concurrente?|rivale?|pretendante?)(?: [^ ,;]+){0,3}? )(?:l' ?(?:a|avait|aura) (?:emporte|devance|coiffe|pris de vitesse)|lui (?:a|avait) (?:coupe l' ?herbe|dame le pion|brule la politesse|grille la politesse|rafle|souffle|ravi))|(?:[^ ,;]+ ){1,4}?(?:lui (?:a|avait) (?:coupe l' ?herbe sous|dame le pion|brule la politesse|grille la politesse)|l' ?(?:a|avait) (?:pris de vitesse|coiffe au poteau)|(?:a|avait) ete plus (?:rapide|offrant|genereu(?:x|se)|prompte?)${STOP}))`,
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: new Set<DealKind>(["acquisition", "equity_investment"]),
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Un plus rapide l'a emporté.",
      "[acquirer Vexa] devait racheter [target Morlin]. Un rival belge l'a pris de vitesse.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Un autre dossier l'a accaparé.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le cours a été plus rapide que prévu.",
    ],
  },
  {
    rule: "status/door-shut",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}(?:(?:[^ ,;]+ ){1,4}?|[^,;]{2,30} , qui )(?:(?:y )?(?:a|ont|avait) (?:\\w+ )?(?:mis le hola|ferme la porte|claque la porte au nez|dit niet)${STOP.replace(")", "| au nom | mercredi| jeudi| vendredi| lundi| mardi)")}|n' ?en (?:a|ont|avait) (?:\\w+ )?pas voulu${STOP}|ne (?:veut|veulent|voulait) (?:pas|plus) en entendre parler)`,
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Berlin a fermé la porte mercredi.",
      "[acquirer Vexa] devait racheter [target Morlin]. La famille ne veut plus en entendre parler.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Le magasin a fermé la porte du garage.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le maire a mis le holà aux excès de vitesse.",
    ],
  },
  {
    rule: "status/chosen-otherwise",
    status: "cancelled",
    words: new RegExp(`${LEAD}(?:[^ ,;]+ ){1,8}?(?:a|ont|avait|avaient) (?:\\w+ )?prefere(?: |$)`),
    over: PENDING,
    reach: 3,
    unfinished: true,
    about: "choice",
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. La famille a préféré l'offre d'un concurrent.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le fondateur a préféré rester indépendant.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les héritiers ont finalement préféré [- Tardieu].",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. La famille a préféré l'offre de [- Vexa].",
      "[acquirer Vexa] devait racheter [target Morlin]. Les salariés ont préféré un barbecue à la réunion d'information.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le patron a préféré le train à l'avion pour venir à Lyon.",
      "[acquirer Vexa] devait racheter [target Morlin]. La direction a préféré attendre l'automne pour annoncer ses résultats.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le patron a préféré rester à la tête de l'entreprise.",
    ],
  },
  {
    rule: "status/decided-otherwise",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}(?:[^;]{2,60}? )?(?:en (?:a|ont|avait|aura|avaient) (?:\\w+ )?decide autrement|(?:a|ont|aura|eut|eurent) (?:\\w+ )?(?:eu )?raison (?:de l' ?|du |de la |de ce )(?:projet|operation|affaire|union|mariage|fusion|idylle|rapprochement|alliance)|a tout (?:balaye|emporte|annule|arrete|remis en cause)|(?:on a|nous avons|ils ont|tout a ete) (?:\\w+ )?(?:tout )?annule${STOP}|c' ?etait (?:\\w+ )?(?:compter sans |sans compter (?:sur|avec|(?:l' ?|la |le |les )(?:opposition|hostilite|intervention|obstination|entetement|resistance|colere|fronde|crise|pandemie|guerre|justice|refus|veto|syndicats|salaries|actionnaires|juges)))|(?:les|leurs|ces) (?:discussions?|negociations?|pourparlers|tractations) ${HAS}(?:achoppe|bute) sur (?:le |la |les )(?:prix|valorisation|conditions?|montant|gouvernance|parite|chiffre|nom|siege)|la greffe n' ?a (?:\\w+ )?pas pris|chacun (?:est|etait|s' ?en est) (?:\\w+ )?(?:reparti|retourne|alle)(?:${STOP}| (?:de son cote|chez (?:soi|lui)|dans son coin|a ses affaires))|on s' ?est (?:\\w+ )?(?:quitte|separe)s?(?:${STOP}| (?:sans|fache|la-dessus|brouille))|ne se sont (?:\\w+ )?(?:jamais|pas) (?:entend\\w+|mis d' ?accord|accord\\w+)|(?:mit|mirent|a mis|ont mis) fin (?:a l' ?|aux |a la |au |a ces |a cette )(?:effusions|idylle|noces|fiancailles|reve|projet|aventure|romance|flirt|lune de miel)|(?:est|sont) (?:\\w+ )?revenue?s? sur (?:son|sa|leur) (?:vote|decision|promesse|parole|engagement|accord)(?! (?:de|d'|du|sur|concernant) )|s' ?(?:est|etait) (?:\\w+ )?heurtee? (?:a|au|aux) (?:\\S+ )?(?:refus|veto|opposition|non|hostilite|reticences)(?:${STOP}| (?:du |de (?:la |l' ?|son |sa |ses )?|des |d[eu] )(?:${OWNER}|regulateurs?|autorites?|commission|gendarme|bruxelles|bercy|concurrence)(?: |$)))`,
    ),
    alone: true,
    over: PENDING,
    reach: 3,
    unfinished: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. La crise en a décidé autrement.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les négociations ont achoppé sur le prix.",
      "[acquirer Vexa] devait racheter [target Morlin]. C'était sans compter sur les syndicats.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les comptes étaient prêts. On s'est quitté sans un mot.",
      "Le groupe [merger_party Vexa] et le groupe [merger_party Morlin] devaient fusionner. La publication des résultats mit fin à l'idylle.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. Le patron est revenu sur sa décision.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les négociations ont achoppé sur les horaires.",
      "[acquirer Vexa] devait racheter [target Morlin]. La crise a eu raison du projet de tramway.",
      "[acquirer Vexa] devait racheter [target Morlin]. C'était sans compter la trésorerie, qui fait monter le prix.",
      "[acquirer Vexa] devait racheter [target Morlin]. Chacun est reparti avec son exemplaire du contrat.",
      "[acquirer Vexa] devait racheter [target Morlin]. On s'est quitté sur une poignée de main.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le maire s'est heurté à l'opposition des riverains.",
    ],
  },
  {
    rule: "status/turned-back",
    status: "cancelled",
    words: new RegExp(
      `${LEAD}(?:[^ ,;]+ ){1,5}?(?:s' ?(?:est|etait|etaient|en est) (?:\\w+ )?(?:evapore|derobe|retracte|volatilise|eclipse)e?s?|${HAS}(?:repris ses billes|rebrousse chemin|battu en retraite|remballe${STOP}|raccroche${STOP}|tire un trait (?:dessus|sur (?:l' ?|la |le |cette |ce |son |sa )${OPERATION})|regarde ailleurs|tourne casaque|replie ses gaules|pris la (?:fuite|poudre d' ?escampette)|retire (?:son|sa|leur) (?:dossier|offre|candidature|projet)(?! (?:de |d' ?)(?!rachat|reprise|fusion|acquisition)))|remball(?:e|ent|ait|aient)(?:${STOP}| (?:son|sa|ses|leurs?) (?:offre|cheque|projets?|billes|millions))|repre(?:nd|nnent|nait) (?:ses|leurs) billes|se (?:retirait|retiraient|desistait|derobait)${STOP}|(?:renonce|renoncent|renoncait|renonca|renoncaient|se retire|se retirent|jetait l' ?eponge|jeta l' ?eponge|pliait bagage|plia bagage)${STOP}|pass(?:ait|aient|a|e|ent) (?:son|leur) tour${STOP})`,
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    about: "bidder",
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Il a repris ses billes en mai.",
      "[acquirer Vexa] devait racheter [target Morlin]. L'acheteur s'est dérobé.",
      "[acquirer Vexa] devait racheter [target Morlin]. Trois mois après, il se retirait, faute de crédit.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Le maire s'est dérobé.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le syndicat a rebroussé chemin.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le groupe a tiré un trait sur ses pertes de 2019.",
      "[acquirer Vexa] devait racheter [target Morlin]. Il a raccroché les wagons avec ses concurrents.",
    ],
  },
];
