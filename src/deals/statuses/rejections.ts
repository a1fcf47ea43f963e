/**
 * How an offer, or an operation that was to be, was turned down in the sentence behind it: too little was offered, it was
 * not kept, its owners would not sell, those who vote or pay for it would not. Read only where the text has told the
 * operation as not done.
 */

import type { DealKind } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { PENDING } from "../telling.ts";
import type { Restatement } from "./restatements.ts";
import { LEAD, STOP } from "./sentence-edges.ts";

const OF_FIRMS = new Set<DealKind>(["acquisition", "merger", "equity_investment", "joint_venture"]);

const HAS = "(?:a|ont|avait|avaient) (?:\\w+ )?";
/** Those who may sell, as a noun with its article and who they are of. */
const SELLER = inTurn(
  "(?:l'|la|le|les|sa|son|ses|leurs?) ?(?:\\w+ )?",
  either(
    "fondat\\w+|cofondat\\w+|famille|heritier\\w*|conseil|actionnaires?|porteurs|associes?",
    "vendeu\\w+|proprietaires?|direction|directoire|dirigeant\\w*|administrateurs|cedants?",
    "interessee?s?",
    "maison[- ]mere",
    "cible|proie|patron(?:ne)?|pdg",
  ),
  "(?: d' ?(?:administration|surveillance))?(?: (?:d[eu']|des|de la) ?[^ ,;]+)?(?: , [^,;]{2,60} ,)?",
);
/** « du conseil », « de la famille » */
const OF_SELLER =
  "(?:d[eu']|des|de la|de l'|de sa|de son|de ses) ?(?:fondat\\w+|famille|heritier\\w*|conseil|actionnaires?|associes?|vendeu\\w+|proprietaires?|direction|directoire|administrateurs|cedants?|interessee?s?|cible|maison[- ]mere)(?: d' ?(?:administration|surveillance))?";
/** « , signifié fin janvier », « , en mars » */
const TOLD_WHEN =
  "(?: ?,? ?(?:(?:signifie|oppose|notifie|annonce|tombe|communique)e? )?(?:(?:en|le|au|a la|des|debut|mi|fin) ?(?:(?:mois|debut|mi|fin)(?: de| d')? ?)?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain|mois|printemps|ete|automne|hiver|rentree|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|lundi|mardi|mercredi|jeudi|vendredi)\\b[^,.;]{0,24})?";
/** Those who vote on an operation. */
const VOTER = inTurn(
  "(?:l'|la|le|les|ses|leurs?) ?(?:\\w+ )?",
  either(
    "actionnaires?|associes|societaires|cooperateurs|adherents|porteurs|assemblees?",
    "obligataires|creanciers|conseil|administrateurs",
  ),
  "(?: (?:generale|d' ?administration|de surveillance))?(?: (?:d[eu']|des|de la) ?[^ ,;]+)?",
);
/** Those who pay for it. */
const PAYER =
  "(?:l'|la|le|les|ses|leurs?|aucune?s?|nulle?) ?(?:\\w+ )?(?:banques?|banquiers?|preteurs?|investisseurs?|fonds|souscripteurs?|bailleurs?|mecenes?|epargnants|marches?)";
/** Those who allow it. */
const JUDGE = either(
  "bruxelles|bercy|berlin|washington|paris|rome|madrid|londres",
  inTurn(
    "(?:l'|la|le|les) ?(?:\\w+ )?",
    either(
      "autorites?|gendarme|regulateurs?|commission|tribunal|juges?|justice|cour|antitrust",
      "gouvernement|etat|ministre|ministere",
    ),
    "(?: (?:d[eu']|des|de la) ?[^ ,;]+)?",
  ),
);
const OFFER =
  "(?:l'|la|le|cette|cet|ce|son|sa|une|un) ?(?:\\w+ )?(?:offre|proposition|prix|montant|somme|chiffre|cheque)";
const TOO_LITTLE =
  "(?:insuffisant|(?:bien |beaucoup |nettement |encore )?trop (?:bas|basse|faible|maigre|peu|court|chiche)|indecent|derisoire|insultant|indigne|ridicule|irrecevable|inacceptable|pas a la hauteur)e?s?";
const OPERATION =
  "(?:l'|la|le|cette|ce) ?(?:operation|projet|offre|rachat|fusion|vente|cession|reprise|acquisition|mariage|rapprochement|accord|proposition|transaction|opa|tour|levee|introduction)";

/** What a sentence that has nothing but an answer may open with. */
const AGAIN = "^(?:« ?)?(?:(?:mais|la encore|(?:une|cette) (?:nouvelle )?fois(?: encore)?|encore) ,? ?)?";

/** How an operation told as open was turned down. */
export const rejections: readonly Restatement[] = [
  {
    rule: "status/no-by-a-phrase",
    status: "cancelled",
    words: new RegExp(
      either(
        inTurn(
          AGAIN,
          either(
            "sans (?:plus de |davantage de |grand |le moindre |aucun )?succes",
            "en vain",
            either(
              "meme (?:reponse|refus|verdict|sort|echec|fin de non-recevoir)",
              `(?:nouvel(?:le)?|nouveau|deuxieme|second|seconde|autre) (?:echec|refus|rebuffade|fin de non-recevoir|deconvenue)(?: ${OF_SELLER})?${TOLD_WHEN}`,
              `(?:reponse negative|refus(?: (?:poli|net|sec|categorique|courtois))?|fin de non-recevoir|rebuffade) ${OF_SELLER}${TOLD_WHEN}`,
              inTurn(
                "(?:la |sa |leur )?(?:reponse|conclusion) (?:fut|a ete|est restee|etait) (?:« ?)?",
                either("non", "la meme", "negative|identique", "sans appel", "un refus"),
              ),
              "c' ?(?:etait|est|fut) (?:encore |toujours |deja |de nouveau )?(?:« ?)?(?:non|un refus)",
              `trop peu (?:pour|aux yeux d[eu']s?|au gout d[eu']s?) ?${SELLER}`,
              `pas assez (?:(?:pour|aux yeux d[eu']s?|au gout d[eu']s?|, (?:a |avait )?(?:tranche|juge|estime|repondu)) ?${SELLER})?`,
            ),
          ),
          `(?: ?» ?)?(?: ?, (?:(?:en )?plus|tout aussi|aussi|encore plus) [^,.;]{3,20})?${STOP}`,
        ),
        `${LEAD}${SELLER} n' ?(?:a|ont|avait|avaient) (?:\\w+ )?(?:pas|jamais) (?:donne suite|repondu)${STOP}`,
        inTurn(
          LEAD,
          either("il|elle|ils|elles|celui-ci|celle-ci", "le groupe", "le fonds", "l' ?offre"),
          " (?:s' ?(?:est|etait) |se )heurt[^ ]* (?:a (?:un|une|l[ea]|l' ?|son|leur) ?(?:\\w+ )?|au )",
          either("refus", "fin de non-recevoir", "opposition|niet|veto|mur"),
          "(?= ?(?:[.,;:!»?]|$)| (?:d[eu']|des) )",
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: OF_FIRMS,
    examples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Sans succès.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. La réponse fut non.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Même réponse, plus sèche encore.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Réponse négative du fondateur.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Trop peu pour la famille.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. La famille n'a pas donné suite.",
    ],
    counterExamples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. La réponse est attendue lundi.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Sans succès à l'export, le brasseur peine.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Nouveau refus d'un permis, en mars, pour son chai.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Nouvel échec en Coupe pour le club.",
      "[acquirer Vexa] va racheter [target Morlin]. Les syndicats n'ont pas donné suite.",
    ],
  },
  {
    rule: "status/too-little",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          `(?:${SELLER}|il|elle|ils|elles) (?:(?:l' ?)?${HAS}|l' ?)(?:juge|estime|trouve|considere)(?:e|ait|aient|ent|rent)? (?:${OFFER} |comme )?${TOO_LITTLE}`,
          `${OFFER} ,? ?(?:(?:a |avait )?(?:ete )?)?(?:jugee?|estimee?|consideree?(?: comme)?) ${TOO_LITTLE} par ${SELLER}`,
          inTurn(
            `(?:c' ?(?:est|etait) )?${TOO_LITTLE} ,? `,
            either(`${HAS}(?:juge|estime|repondu|tranche)`, "selon|pour", "aux yeux (?:de|du|des)"),
            ` ?${SELLER}`,
          ),
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: OF_FIRMS,
    examples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Le conseil a jugé l'offre insuffisante.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Une offre jugée trop basse par le conseil d'administration.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Trop peu, a jugé la famille.",
    ],
    counterExamples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Le maire a jugé l'offre insuffisante.",
      "[acquirer Vexa] va racheter [target Morlin]. Le conseil a jugé les salaires trop bas.",
    ],
  },
  {
    rule: "status/not-kept",
    status: "cancelled",
    words: new RegExp(
      either(
        inTurn(
          LEAD,
          either(OFFER, "(?:la|sa|le|son) (?:candidature|dossier|projet)", "elle|il"),
          "(?: (?:de|du) [^ ,;]+)? n' ?(?:a|avait|aura|est) (?:\\w+ )?(?:pas|jamais) ete (?:\\w+ )?",
          either("retenu|accepte|entendu|examine", "prise? au serieux", "pris en compte"),
          `e?${STOP}`,
        ),
        "^(?:la )?(?:reponse|verdict)(?: (?:d[eu']|des|de la) ?[^:;]{2,40})? : (?:« ?)?(?:non|c' ?est non|niet|merci ,? non|un refus|refus)(?= ?(?:[.,;:!»?]|$))",
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: OF_FIRMS,
    examples: [
      "[acquirer Vexa] a proposé de racheter [target Morlin]. L'offre n'a pas été retenue.",
      "[acquirer Vexa] a proposé de racheter [target Morlin]. Elle n'a finalement pas été retenue.",
      "[acquirer Vexa] a proposé de racheter [target Morlin]. Réponse de la famille : non.",
    ],
    counterExamples: [
      "[acquirer Vexa] a proposé de racheter [target Morlin]. L'offre de formation n'a pas été retenue par les salariés.",
      "[acquirer Vexa] va racheter [target Morlin]. Il n'a pas été entendu.",
    ],
  },
  {
    rule: "status/not-for-sale",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        `${LEAD}(?:${SELLER}|ce dernier|celle-ci|celui-ci|ceux-ci|il|elle|ils) `,
        either(
          inTurn(
            either(
              `n' ?${HAS}(?:pas|jamais) (?:voulu|souhaite|accepte)`,
              "ne (?:voulai(?:t|ent)|souhaitai(?:t|ent)|voulut) (?:pas|plus)",
              "(?:a|ont|avait) (?:\\w+ )?refuse",
            ),
            " (?:de )?(?:la |le |l' ?)?",
            either("vendre|ceder", "s' ?en (?:separer|defaire|dessaisir)", "lacher(?: l' ?affaire)?"),
          ),
          "n' ?etai(?:t|ent) pas (?:vendeu\\w+|a vendre)",
        ),
        either(
          STOP,
          " (?:a (?:ce|un tel) prix|son|sa|ses|leurs?|pour|l' ?entreprise|la (?:maison|societe))(?: |$)?",
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    kinds: OF_FIRMS,
    examples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. La famille n'a pas voulu vendre.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Son fondateur n'était pas vendeur.",
    ],
    counterExamples: [
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. La famille n'a pas voulu vendre la mèche.",
    ],
  },
  {
    rule: "status/voted-down",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          inTurn(
            `${VOTER} ${HAS}`,
            either(
              `vote contre(?:${STOP}| ${OPERATION})`,
              `(?:rejete|repousse|recale|retoque|refuse) ${OPERATION}`,
            ),
          ),
          inTurn(
            `${JUDGE} `,
            either(
              `ne l' ?${HAS}pas (?:permis|autorise|voulu|accepte)e?${STOP}`,
              `n' ?${HAS}pas (?:donne (?:son|leur) (?:feu vert|aval|accord)|voulu du (?:mariage|rachat|projet))`,
              `a refuse (?:de donner )?son (?:feu vert|aval|accord|agrement)${STOP}`,
            ),
          ),
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Les actionnaires ont voté contre.",
      "[acquirer Vexa] devait racheter [target Morlin]. L'assemblée générale a rejeté le projet.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le gendarme de la concurrence ne l'a pas permis.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Les syndicats ont voté contre.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les actionnaires ont voté contre la rémunération du patron.",
    ],
  },
  {
    rule: "status/money-refused",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          inTurn(
            `${PAYER} `,
            either(
              inTurn(
                HAS,
                either(
                  "refuse de (?:suivre|preter|financer|payer|remettre)",
                  "boude (?:l' ?operation|le tour|la levee|l' ?appel|l' ?introduction|l' ?affaire)",
                  "laisse tomber",
                ),
              ),
              `n' ?${HAS}(?:pas |jamais )?(?:voulu (?:suivre|preter|en etre|y croire)|mordu|repondu)`,
            ),
          ),
          `(?:il|elle|ils|elles) ne (?:les |l' ?)(?:a|ont|avait|avaient) (?:\\w+ )?(?:pas|jamais) (?:trouve|obtenu|reuni|leve|touche|vu)e?s?(?: la couleur)?${STOP}`,
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Les banques ont refusé de suivre.",
      "[acquirer Vexa] devait racheter [target Morlin]. Aucune banque n'a voulu prêter.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Les clients ont refusé de payer.",
      "[acquirer Vexa] devait racheter [target Morlin]. Les banques ont refusé de commenter.",
    ],
  },
  {
    rule: "status/mind-changed",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          inTurn(
            either(
              SELLER,
              "le groupe",
              "la societe",
              "l' ?entreprise",
              "le fonds",
              "l' ?(?:acheteur|acquereur|acquereuse)",
              "le repreneur",
              "l' ?investisseur",
              "il|elle|ils|elles",
            ),
            ` ${HAS}change d' ?avis${STOP}`,
          ),
          `rien ne (?:s' ?est|se) (?:\\w+ )?(?:fait|fera|fit)${STOP}`,
          inTurn(
            "(?:l'|le|la) ?(?:accord|contrat|promesse|compromis|protocole|offre|projet|pacte) (?:est|etait|devint|devenait|fut) (?:\\w+ )?(?:devenue? )?",
            either("caduc|caduque|rompue?|mort(?:e|-nee?)?|enterree?|perimee?", "lettre morte"),
            `(?:${STOP}| (?:et enterre|depuis|en|le|faute))`,
          ),
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    unfinished: true,
    examples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Le groupe a changé d'avis.",
      "[acquirer Vexa] devait racheter [target Morlin]. On connaît la suite : rien ne s'est fait.",
    ],
    counterExamples: [
      "[acquirer Vexa] devait racheter [target Morlin]. Le maire a changé d'avis.",
      "[acquirer Vexa] devait racheter [target Morlin]. Le contrat est mort-né avec la ville de Lyon, mais l'usine vit.",
    ],
  },
];
