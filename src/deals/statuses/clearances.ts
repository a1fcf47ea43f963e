/**
 * What an operation told as done still waits for, told behind it: who decides on it has yet to, its papers are yet to be
 * signed, its day is yet to come. « X rachète Y. Bruxelles doit encore se prononcer. »
 */

import type { DealKind, DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import type { Restatement } from "./restatements.ts";

const COMPLETED = new Set<DealStatus>(["completed"]);
const RAISED = new Set<DealKind>(["funding_round"]);

/** What may stand before: « Mais », « Toutefois, », « Au printemps, ». */
export const LEAD = "^(?:(?:mais|toutefois|cependant|or) ,? ?)?(?:[^,;]{2,40} , )?";
/** Words between a noun and its verb that tell of no other act. */
const FEW = "(?:(?!qui |que |dont |et )[^ ,;]+ ){0,6}?";
/** Behind words that may govern another thing: an end, a day. */
const THEN =
  "(?= ?(?:[.,;:!»]|$)| (?:d' ?ici|avant|apres|au|aux?|en|fin|debut|mi-|dans|courant|le \\d|lundi|mardi|mercredi|jeudi|vendredi|cet|cette|ce|l' ?(?:an|ete|automne|hiver)|prochainement|bientot) ?)";

/** Those who decide on operations, as a subject. */
const JUDGE = either(
  "bruxelles|bercy|berlin|washington",
  inTurn(
    "(?:l'|la|le|les) ?(?:\\w+ )?",
    either(
      "autorites?|gendarme|regulateurs?|commission|tribunal|juges?|justice|cour|antitrust",
      "gouvernement|etat|ministre|ministere|actionnaires|associes|societaires|adherents",
      "creanciers|assemblees?",
      "banque centrale",
      "conseil d' ?administration",
    ),
  ),
);
/** The same behind « de ». */
const OF_JUDGE = inTurn(
  "(?:d[eu']|des|de la|de l') ?(?:[^ ,;]+ ){0,2}?",
  either(
    "autorites?|gendarme|regulateurs?|commission|bruxelles|bercy|tribunal|juges?|justice|cour",
    "antitrust|concurrence|gouvernement|etat|ministre|ministere|actionnaires|associes",
    "assemblees?",
    "banque centrale",
  ),
);
const LEAVE =
  "(?:feu vert|aval|accord|approbation|autorisations?|agrement|decision|verdict|avis|blanc-seing)";
/** What is decided on. */
const ON_IT =
  "(?: (?:sur |du |de |a )?(?:l' ?|la |le |cette |ce |son |sa )(?:operation|vente|cession|reprise|rachat|acquisition|fusion|offre|accord|transaction|dossier|affaire|projet|mariage|rapprochement)(?: |$))";
/** An operation as what is decided on or comes to its end. */
export const OPERATION =
  "(?:(?:l'|la|le|cette|ce) ?(?:dossier|operation|affaire|transaction|rachat|fusion|acquisition|projet|vente|cession|reprise|offre|mariage|accord|rapprochement|deal))";

/** What is still awaited of an operation that its sentence told as done. */
export const clearances: readonly Restatement[] = [
  {
    rule: "status/to-be-decided",
    status: "announced",
    words: new RegExp(
      inTurn(
        `${LEAD}${JUDGE} ${FEW}`,
        either(
          inTurn(
            "(?:doit|doivent|devra|devront) (?:encore |toutefois |desormais |maintenant |d' abord )*",
            either(
              `(?:se prononcer|statuer|trancher|voter)(?:${THEN}|${ON_IT})`,
              "donner (?:son|leur) (?:feu vert|aval|accord|agrement)",
              "rendre (?:son|leur|sa) (?:avis|decision|verdict|jugement)",
              `(?:approuver|valider|autoriser|examiner|enteriner|avaliser)${ON_IT}`,
              "l' ?(?:approuver|valider|autoriser|examiner|enteriner|avaliser)",
            ),
          ),
          `(?:se prononcer(?:a|ont)|statuer(?:a|ont)|trancher(?:a|ont)|voter(?:a|ont))(?:${THEN}|${ON_IT})`,
          `(?:examiner(?:a|ont)|valider(?:a|ont))${ON_IT}`,
          "aur(?:a|ont) (?:\\w+ )?(?:son|leur) mot a dire",
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Bruxelles doit encore se prononcer.",
      "[acquirer Vexa] rachète [target Morlin]. L'Autorité de la concurrence doit encore donner son feu vert.",
      "[acquirer Vexa] s'empare de [target Morlin]. Le tribunal statuera le 12 décembre.",
      "[acquirer Vexa] rachète [target Morlin]. Le gendarme de la concurrence aura son mot à dire.",
      "[acquirer Vexa] rachète [target Morlin]. Les actionnaires voteront en janvier.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Les actionnaires voteront le dividende.",
      "[acquirer Vexa] a racheté [target Morlin] en [date 2019]. Le tribunal statuera le 12 décembre.",
      "[acquirer Vexa] rachète [target Morlin]. Le tribunal statuera en mai sur la plainte de [- Corvane].",
      "[acquirer Vexa] rachète [target Morlin]. La justice doit encore trancher un litige entre deux de ses sous-traitants.",
    ],
  },
  {
    rule: "status/leave-awaited",
    status: "announced",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          `(?:l'|la|le|les|un|une) ?${LEAVE} ${OF_JUDGE} ${FEW}(?:est|sont|reste|restent|demeure) (?:\\w+ )?(?:attendu|requis|necessaire|indispensable|espere)e?s?${THEN}`,
          inTurn(
            "(?:il |reste |encore |restera |ne |n'|qu' ?|plus )+(?:faudra|faut|faudrait|reste|restera)?(?:-t-il|-il| il)? ?",
            either("encore ", "toutefois ", "donc ", "desormais ", "cependant ", "plus ", "qu' ?"),
            "*(?:a |que )?",
            either(
              `(?:attendre|obtenir|recueillir|recevoir|avoir|decrocher) (?:l'|la|le|les|un) ?${LEAVE}(?: ${OF_JUDGE})?`,
              `convaincre ${JUDGE}`,
              `${JUDGE} ${FEW}(?:donne|accepte|approuve|valide|consente|disent? oui|y consente|se prononce)`,
            ),
          ),
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Le feu vert de l'Autorité de la concurrence est attendu au printemps.",
      "[acquirer Vexa] rachète [target Morlin]. Il faudra toutefois attendre l'accord de Bruxelles.",
      "[acquirer Vexa] rachète [target Morlin]. Reste à convaincre Bruxelles.",
      "[acquirer Vexa] rachète [target Morlin]. Encore faut-il que les autorités donnent leur accord.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachète [target Morlin]. Reste à convaincre les clients.",
      "[acquirer Vexa] rachète [target Morlin]. L'avis des lecteurs est attendu au printemps.",
      "[acquirer Vexa] rachète [target Morlin]. Il faudra attendre les soldes.",
    ],
  },
  {
    rule: "status/staff-to-hear",
    status: "announced",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          inTurn(
            "(?:les|le|l') ?",
            either(
              "comites? (?:social|d' ?entreprise|de groupe|central)",
              "cse",
              "instances (?:representatives|du personnel)",
              "representants du personnel",
              "partenaires sociaux",
            ),
            ` ${FEW}(?:doi(?:t|vent)|devra|devront|sera|seront|va|vont) (?:encore |toutefois |maintenant |desormais )*(?:etre )?(?:consulte|informe|saisi)e?s?`,
          ),
          inTurn(
            "la consultation ",
            either("des (?:instances|comites|representants)", "du (?:cse|comite|personnel)"),
            ` ${FEW}(?:doit|va|est (?:en cours|attendue|prevue)|debutera|commence\\w*)`,
          ),
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Les comités d'entreprise doivent encore être consultés.",
      "[acquirer Vexa] rachète [target Morlin]. Les instances représentatives du personnel seront consultées en janvier.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Le comité d'entreprise a été consulté.",
      "[acquirer Vexa] a racheté [target Morlin]. Les clients seront consultés en janvier.",
    ],
  },
  {
    rule: "status/not-signed-yet",
    status: "announced",
    words: new RegExp(
      inTurn(
        LEAD,
        either("rien|tout", "l' ?acte", "le contrat", "la promesse", OPERATION),
        " n' ?est (?:toutefois |cependant |donc )?(?:pas )?encore (?:\\w+ )?",
        either(
          "signe|conclu|fait|finalise|boucle|joue|acquis|definiti(?:f|v)|officiel|scelle",
          "effecti(?:f|v)",
        ),
        "(?:e|le)?(?= |$)",
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Rien n'est encore signé.",
      "[acquirer Vexa] rachète [target Morlin]. L'affaire n'est toutefois pas encore conclue.",
    ],
    counterExamples: ["[acquirer Vexa] rachète [target Morlin]. Le projet de musée n'est pas encore fait."],
  },
  {
    rule: "status/hands-to-change",
    status: "announced",
    words: new RegExp(
      either(
        inTurn(
          LEAD,
          either(
            inTurn(
              "(?:le|la) ",
              either(
                "changement de (?:proprietaire|mains|controle|main)",
                "prise de controle",
                "transfert(?: (?:de propriete|des (?:titres|parts|actions|salaries|activites)))?",
                "passation(?: de pouvoirs?)?",
              ),
            ),
            OPERATION,
          ),
          " ",
          either(
            "interviendra",
            "aura lieu",
            "prendra effet",
            "ser(?:a|ont) (?:effecti(?:f|v)e?|acte\\w*|definiti(?:f|v)e?)",
            "(?:doit|devra|devrait) (?:intervenir|prendre effet|avoir lieu|etre effecti(?:f|v)e?)",
            "est (?:prevu|attendu|programme|fixe)e?(?: (?:le|au|pour|en|d' ?ici|avant|fin|debut|courant|mi-))",
          ),
        ),
        inTurn(
          `${LEAD}(?:les|ces) deux (?:operations|transactions|cessions|acquisitions|rachats|ventes|mouvements) `,
          either(
            "(?:doivent|devraient|devront) (?:encore )?etre (?:finalise|boucle|conclu|realise|approuve|valide|effecti(?:f|v))",
            "seront (?:finalise|boucle|conclu|realise|effecti(?:f|v))",
            "restent soumises",
            "sont soumises",
          ),
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Le changement de propriétaire interviendra le 1er janvier.",
      "[acquirer Vexa] rachète [target Morlin]. La passation de pouvoirs sera effective au 1er janvier.",
      "[acquirer Vexa] rachète [target Morlin]. Le transfert des titres est prévu en mars.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Le changement de nom interviendra le 1er janvier.",
    ],
  },
  {
    rule: "status/before-its-judges",
    status: "announced",
    words: new RegExp(
      inTurn(
        `${LEAD}${OPERATION} (?:(?:doit (?:encore |toutefois |desormais )*)?(?:passera?|etre (?:examine|soumis|presente|tranche|juge)e?|sera (?:examine|soumis|presente|tranche|juge)e?|va (?:etre )?(?:passer|examine|soumis)e?) (?:maintenant |desormais |prochainement )*(?:devant|par|a|au|aux)) `,
        either(
          JUDGE,
          inTurn(
            "(?:\\S+ ){0,2}",
            either(
              "autorites?|gendarme|regulateurs?|commission|tribunal|juges?|assemblees?|actionnaires",
              "antitrust",
            ),
          ),
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    about: "clearance",
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Le dossier passera devant l'Autorité de la concurrence.",
      "[acquirer Vexa] rachète [target Morlin]. Le projet sera examiné par le gendarme de la concurrence.",
    ],
    counterExamples: ["[acquirer Vexa] rachète [target Morlin]. Le projet sera présenté aux clients."],
  },
  {
    rule: "status/raise-to-be-voted",
    status: "announced",
    words: new RegExp(
      inTurn(
        LEAD,
        either(
          "l' ?operation",
          "l' ?augmentation de capital",
          "l' ?emission",
          "le tour(?: de table)?",
          "la levee(?: de fonds)?",
        ),
        ` ${FEW}`,
        either(
          "(?:doit|devra) (?:encore |toutefois |d' abord )*etre (?:approuve|valide|vote|autorise|soumis)",
          "(?:reste|demeure|est) (?:encore |toutefois )*(?:soumise?|subordonnee?) (?:a|au|aux) ",
          "(?:doit|devrait) etre (?:boucle|finalise|conclu|cloture)e? (?:d' ?ici|avant|au|en|fin|debut|courant)",
        ),
      ),
    ),
    over: COMPLETED,
    reach: 2,
    kinds: RAISED,
    examples: [
      "[target Morlin] lève [amount 10 millions d'euros] auprès de [investor Vexa]. L'augmentation de capital doit encore être approuvée par les actionnaires.",
    ],
    counterExamples: [
      "[target Morlin] lève [amount 10 millions d'euros] auprès de [investor Vexa]. L'opération doit être la dernière avant la Bourse.",
    ],
  },
];
