/** What a sentence without an operation of its own may say of the one told right before it, by its words. */
import type { DealKind, DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { DENIED_OUTRIGHT } from "../cues/index.ts";
import { PENDING } from "../telling.ts";
import { NEITHER } from "./neither.ts";

/** A sentence without an operation of its own that says how it stands with the one told right before it. */
export interface Restatement {
  /** `status/construction`. */
  readonly rule: string;
  readonly status: DealStatus;
  /** Folded words of the sentence, « ' » a word's last character. */
  readonly words: RegExp;
  /** Statuses that give way. */
  readonly over: ReadonlySet<DealStatus>;
  /** What the sentence that told the operation must have said, where that matters. */
  readonly told?: RegExp;
  /** How many sentences back it may stand. Default: 1. */
  readonly reach?: number;
  /** The kinds that it can be said of, where not of any. */
  readonly kinds?: ReadonlySet<DealKind>;
  /** Whether the operation must have been told as not done: « devait racheter », « proposait 3 M€ ». */
  readonly unfinished?: boolean;
  /** Whether its noun stands for the operation alone: « la proposition », not « la proposition de loi ». */
  readonly alone?: boolean;
  /** What it must be about besides: the operation by a noun, its parties as subject, talks with them, who speaks for them, who bids, a choice against who does, or leave that nobody else waits for. */
  readonly about?: "operation" | "parties" | "talks" | "denier" | "bidder" | "choice" | "clearance";
  /** An operation and such a sentence behind it, whose status it then has. */
  readonly examples: readonly string[];
  /** The same where the sentence is about something else. */
  readonly counterExamples: readonly string[];
}

const ANY = new Set<DealStatus>(["completed", "announced", "negotiating", "rumoured"]);
/** A question, cited or not. */
const IS_ASKED = String.raw` \?(?: »)?$`;
/** What others say: a denial that follows is of that. */
const SAID = new RegExp(
  either(
    inTurn(
      String.raw`\b`,
      either(
        String.raw`ecri\w{0,7}|dit|disait|disent|raconte\w*|affirm\w{1,5}|evoqu\w{1,5}|pretend\w*`,
        "assur(?:e|ait|ent|aient)|rapport(?:e|ait|ent|aient)|pret(?:e|ent|ait|aient)",
        "croit savoir|entend dire|lu que|aurait|auraient|serait|seraient",
        "selon|d' apres|rumeurs?|bruits?|presse|quotidien|journal",
      ),
      String.raw`\b`,
    ),
    IS_ASKED,
  ),
);
/** The press as who says it, or a question that is asked: folded. */
const ASKED_OR_PRINTED = new RegExp(
  either(
    inTurn(
      String.raw`\b`,
      either(
        "presse|quotidiens?|journal|journaux|hebdomadaire|magazine|site|chaine|radio|medias?",
        "selon|d' apres|rumeurs?",
      ),
      String.raw`\b`,
    ),
    IS_ASKED,
  ),
);
/** A denial with nothing but what it denies, by folded words. */
const DENIES = new RegExp(
  inTurn(
    "^",
    inTurn(
      "(?:",
      either(
        "a ce (?:jour|stade)",
        "pour l' (?:instant|heure)",
        "de (?:son|leur) cote",
        String.raw`(?:interroge|contacte|sollicite)e?s?(?: par (?:\S+ ){1,4}?)?`,
      ),
      " ?, )?",
    ),
    String.raw`(?:[^ ,;]+ ){1,6}?(?:dement(?:ent|ait)?|(?:a|ont) (?:\S+ )?dementi)`,
    `(?: ${either(DENIED_OUTRIGHT, "toute? (?:discussion|negociation|projet|rumeur)")})*`,
    " ?[.!»]*$",
  ),
);

export const ofSentence: readonly Restatement[] = [
  {
    rule: "status/untrue",
    status: "denied",
    words: new RegExp(
      inTurn(
        "^(?:« ?)?",
        either(
          inTurn(
            String.raw`(?:c' ?est|tout (?:est|cela est)) (?:\w+ ){0,2}?`,
            "(?:faux|inexact|infonde|errone|une invention|une rumeur|une legende|n'importe quoi|du roman)",
          ),
          "il n' ?en est rien",
          "(?:faux|inexact)(?= ?(?:[.,;:!»]|$))",
          "pure invention",
          "pures speculations",
          inTurn(
            "(?:une? |des |cette |ces |l' ?|la |les )?",
            "(?:information|rumeur|nouvelle|affirmation|assertion|allegation|hypothese|revelation)s? ",
            "(?:(?:a ete|ont ete|est|etait|fut) )?(?:aussitot |vite |fermement |formellement |infondee |depuis )?",
            "(?:dementie|infondee|fausse|contestee|refutee|sans (?:aucun )?fondement)",
          ),
          "(?:un|sans) fondement",
        ),
      ),
    ),
    over: ANY,
    told: SAID,
    examples: [
      "Selon la presse, [acquirer Vexa] va racheter [target Morlin]. Faux, répond le groupe.",
      "Un journal assurait que [acquirer Vexa] avait proposé [amount 9 millions d'euros] pour [target Morlin]. Une affirmation formellement démentie par le groupe.",
    ],
    counterExamples: [
      "Selon la presse, [acquirer Vexa] va racheter [target Morlin]. Faux départ, en revanche, pour [- Tardieu] en Bourse.",
    ],
  },
  {
    rule: "status/no-talks",
    status: "denied",
    words: new RegExp(
      `\\b(?:aucune? (?:discussion|negociation|projet|contact|offre|pourparlers?|accord)s? (?:\\S+ ){0,3}?n' ?(?:est|a|etait|avait|y a) (?:\\S+ ){0,2}?(?:engage|en cours|entame|ouvert|envisage|prevu|recu|eu lieu|a l' ordre du jour|sur la table)\\w{0,2}(?= ?(?:[.,;:!»]|$)| (?:avec|a ce stade|a ce jour|pour l' instant|pour le moment|actuellement|en ce sens|entre)\\b)|(?:n' (?:est|etait|etre)|ne (?:sont|sommes|suis)) (?:\\S+ )?en (?:discussions?|negociations?|pourparlers) avec personne|${NEITHER})`,
    ),
    over: new Set<DealStatus>(["rumoured"]),
    reach: 2,
    about: "talks",
    examples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Son patron assure qu'il n'y a « ni mandat, ni offre ».",
      "La presse prêtait à [acquirer Vexa] l'intention de racheter [target Morlin]. Le groupe répond qu'aucune discussion n'est en cours.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Aucune négociation n'est engagée avec [- Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Aucune discussion n'est engagée avec les syndicats.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Aucun contact n'a eu lieu avec les syndicats.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Aucun accord n'est prévu avant mars.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Aucun projet n'est prévu à Lyon.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Aucune offre n'a été reçue avec la facture.",
    ],
  },
  {
    rule: "status/denies",
    status: "denied",
    words: DENIES,
    over: new Set<DealStatus>(["rumoured"]),
    about: "denier",
    examples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le groupe a démenti.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Mais [- Vexa] a formellement démenti ces informations.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. À ce jour, [- Vexa] dément l'information.",
    ],
    counterExamples: [
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le groupe a démenti toute fermeture d'usine.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. Le ministre des Sports a démenti.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. La mairie a démenti.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. À ce jour, la mairie dément l'information.",
      "Selon la presse, [acquirer Vexa] envisagerait de racheter [target Morlin]. [- Tardieu] a démenti.",
    ],
  },
  {
    rule: "status/denies-print",
    status: "denied",
    words: DENIES,
    over: ANY,
    told: ASKED_OR_PRINTED,
    about: "denier",
    examples: [
      "Un quotidien annonçait le rachat de [target Morlin] par [acquirer Vexa]. Le groupe a démenti.",
      "Le rachat de [target Morlin] par [acquirer Vexa] ? Le groupe dément.",
    ],
    counterExamples: [
      "Un quotidien annonçait le rachat de [target Morlin] par [acquirer Vexa]. Le groupe a démenti toute fermeture.",
      "[acquirer Vexa] a racheté [target Morlin]. Le groupe a démenti.",
    ],
  },
  {
    rule: "status/talks-owned",
    status: "negotiating",
    words:
      /^(?:\S+ ){1,6}?(?:sommes|sont|est|suis) (?:\S+ ){0,2}?en (?:discussions?|negociations?|pourparlers)\b(?! (?:\w+ )?sur (?:la|le|les|l')(?! ))|^(?:des|les) (?:discussions?|negociations?|pourparlers) (?:sont|ont) (?:bien )?(?:en cours|lieu|engage\w*|avance\w*)/,
    over: new Set<DealStatus>(["rumoured"]),
    reach: 2,
    about: "parties",
    examples: [
      "[acquirer Vexa] rachèterait [target Morlin]. Nous sommes en discussions, confirme le patron.",
      "[acquirer Vexa] rachèterait [target Morlin]. Les deux groupes sont en négociations exclusives.",
    ],
    counterExamples: [
      "[acquirer Vexa] rachèterait [target Morlin]. Les syndicats sont en négociations sur les salaires.",
    ],
  },
  {
    rule: "status/talks-opened",
    status: "negotiating",
    words:
      /^(?:[^,;]{2,40} , )?(?:(?:des|les) (?:discussions?|negociations?|pourparlers)(?: exclusives?)? (?:ont ete|sont|ont|viennent d' ?etre|se sont) (?:\w+ )?(?:ouvert|engag|entam|noue|en cours)\w*(?= |$)(?! (?:\w+ )?avec (?:les (?:syndicats|salaries)|la banque|les banques))|(?:\S+ ){1,4}?(?:est|sont) (?:desormais )?entree?s? en (?:discussions?|negociations?|pourparlers)(?! (?:\w+ )?sur (?:la|le|les|l')))/,
    over: new Set<DealStatus>(["completed"]),
    told: /\bport\w+ (?:acquereur|acheteur|repreneur)/,
    about: "parties",
    examples: [
      "[acquirer Vexa] s'est porté acquéreur de [target Morlin]. Des négociations exclusives ont été ouvertes.",
      "[acquirer Vexa] s'est porté acquéreur de [target Morlin]. Les deux groupes sont entrés en négociations.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Des négociations ont été ouvertes.",
      "[acquirer Vexa] s'est porté acquéreur de [target Morlin]. Les syndicats sont entrés en négociations.",
      "[acquirer Vexa] s'est porté acquéreur de [target Morlin]. Des négociations ont été ouvertes avec les syndicats.",
    ],
  },
  {
    rule: "status/nay",
    status: "cancelled",
    words:
      /^(?:« ?)?(?:(?:nouveau |second |deuxieme |double )?(?:refus|rejet|echec des (?:negociations|discussions|pourparlers)|fin de non-recevoir|niet|veto)(?: [^\s,;:]+){0,6}? ?(?:, (?:signifie|oppose|notifie|essuye|exprime|poli|net|sec)[^;]*)?[.!»]*$|(?:le|la|les|l') ?(?:\S+ ){1,5}?(?:a|ont|avait|avaient) dit non(?= ?(?:[.,;:!»]|$)| (?:en|sans|net|deux|pour) )|(?:[^;]+ )?; (?:le|la|les|l') ?(?:conseil|famille|fondat\w+|actionnaires?|direction|associes?|proprietaires?)(?: [^\s;]+){0,3}? (?:a|ont|avait|avaient) dit non(?! (?:a|aux?) )|non merci\b)/,
    over: PENDING,
    reach: 2,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. Nouveau refus.",
      "[acquirer Vexa] va racheter [target Morlin]. Refus poli du conseil d'administration.",
      "[acquirer Vexa] a offert [amount 30 millions d'euros] pour le brasseur [target Morlin]. Second refus, notifié en [date juin].",
      "[acquirer Vexa] va racheter [target Morlin]. Les actionnaires ont dit non.",
      "[acquirer Vexa] voulait racheter [target Morlin]. L'allemand la valorisait [valuation 3 millions d'euros] ; le conseil a dit non en une heure.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. Les syndicats ont dit non à la réforme des retraites.",
      "[acquirer Vexa] va racheter [target Morlin]. Échec commercial, la voiture électrique a quitté le catalogue.",
    ],
  },
  {
    rule: "status/came-to-nothing",
    status: "cancelled",
    words:
      /^(?:mais |or |pourtant )?(?:l'|la|cette|leur|sa|son|le|ce) ?(?:proposition|offre|tentative|approche|demarche|contre-offre|rapprochement|flirt|idylle)s? (?:(?!ne |n')\S+ ){0,4}?(?:(?:restera|(?:est|etait|sera) restee?) (?:lettre morte|sans (?:suite|reponse|lendemain))|(?:ne|n') ?(?:(?:survivr\w+|survecut|surviv\w+|aboutir\w+|aboutit) (?:pas|guere)|(?:a|aura|ont|avait) (?:pas|guere) (?:eu de suite|abouti|survecu|dure|convaincu|seduit)))/,
    over: PENDING,
    reach: 2,
    alone: true,
    examples: [
      "[acquirer Vexa] veut racheter [target Morlin]. La proposition est restée lettre morte.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre ne survivra pas au printemps.",
      "[acquirer Vexa] veut racheter [target Morlin]. La proposition n'a pas eu de suite.",
    ],
    counterExamples: [
      "[acquirer Vexa] veut racheter [target Morlin]. La proposition de loi n'a pas abouti.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre de formation ne survivra pas.",
      "[acquirer Vexa] veut racheter [target Morlin]. La démarche du syndicat n'a pas convaincu.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre salariale n'a pas convaincu.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre initiale n'a pas convaincu, mais la seconde a été acceptée.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre n'a pas convaincu ; une autre est sur la table.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre n'a pas été relevée.",
      "[acquirer Vexa] veut racheter [target Morlin]. L'offre du groupe sera sans surprise.",
    ],
  },
  {
    rule: "status/not-done",
    status: "cancelled",
    words:
      /^(?:(?:mais|or|pourtant|finalement|au final)(?: ,)? )?(?:(?:l'|les|la|le|leurs?|ces?|cette) ?(?:\w+ )?(?:discussions?|negociations?|pourparlers|tractations|affaire|operation|transaction|vente|cession|fusion|mariage|projet|rachat|rapprochement) (?:n' ?(?:ont|a|aura|auront) (?:\w+ )?(?:pas|jamais|point) (?!encore )(?:\w+ )?abouti|n' ?aboutir\w+ (?:pas|jamais)|ne (?:s' ?est|se sont|se fera|se feront) (?:\w+ )?(?:pas|jamais)(?: faite?s?)?(?= ?(?:[.,;:!]|$)))|rien ne (?:s' ?est|se) (?:\w+ )?(?:fait|fera)(?= ?(?:[.,;:!]|$))|le vendeur (?:a|avait) (?:\w+ )?change d' ?avis)/,
    over: PENDING,
    reach: 2,
    alone: true,
    examples: [
      "[acquirer Vexa] voulait racheter [target Morlin]. Les pourparlers n'ont finalement pas abouti.",
      "[acquirer Vexa] voulait racheter [target Morlin]. L'affaire ne s'est pas faite.",
      "[acquirer Vexa] voulait racheter [target Morlin]. Mais le vendeur a changé d'avis.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. L'affaire ne s'est pas faite en un jour.",
      "[acquirer Vexa] va racheter [target Morlin]. Les négociations n'ont pas encore abouti.",
      "[acquirer Vexa] va racheter [target Morlin]. Les discussions n'ont pas abouti sur le prix, mais elles continuent.",
      "[acquirer Vexa] va racheter [target Morlin]. Rien ne se fera sans les salariés.",
    ],
  },
  {
    rule: "status/put-off",
    status: "cancelled",
    words:
      /^(?:mais |or |pourtant )?(?:le projet|l' ?(?:operation|introduction|entree)|la cotation)(?: en bourse)? (?:est|sera|a ete|fut) (?:\w+ )?(?:reportee?|ajournee?|suspendue?|differee?|gelee?)(?: sine die)?(?= ?(?:[.,;:!]|$))/,
    over: PENDING,
    kinds: new Set<DealKind>(["ipo"]),
    alone: true,
    told: /\b(?:bourse|cotation|cote|nasdaq|euronext|wall street|ipo)\b/,
    examples: ["[target Vexa] devait entrer en Bourse en mai. Le projet est reporté."],
    counterExamples: [
      "[target Vexa] devait entrer en Bourse en mai. L'opération est reportée à juin.",
      "[target Vexa] devait entrer en Bourse en mai. L'opération est suspendue, mais elle reprendra en juin.",
      "[acquirer Vexa], cotée en Bourse, veut racheter [target Morlin]. La cotation a été suspendue.",
    ],
  },
  {
    rule: "status/never-came",
    status: "cancelled",
    words:
      /^(?:mais |or )?(?:l'|le|la|les) ?(?:agrement|feu vert|autorisation|aval|financement|argent|fonds|accord|affaire|operation|transaction|vente|signature|closing|contrat|projet|preuves?|cheque|virement|tour)s? (?:(?!n'|ne )[^ ;]+ ){0,4}?(?:n'|ne) ?(?:s'|se )? ?(?:est|sont|a|ont|fut|sera) jamais (?:venue?s?|arrivee?s?|parvenue?s?|fait|faite|abouti|(?:eu|vu) |(?:ete )?(?:signe|donne|accorde|obtenu|verse|conclu|boucle|finalise|realise|vire|reuni|trouve)e?s?\b)/,
    over: PENDING,
    reach: 2,
    examples: [
      "[acquirer Vexa] va racheter [target Morlin]. L'agrément n'est jamais venu.",
      "[acquirer Vexa] va racheter [target Morlin]. Mais l'argent n'a jamais été versé.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. L'affaire n'a jamais été aussi rentable.",
      "[acquirer Vexa] va racheter [target Morlin]. Le projet n'a jamais été abandonné.",
    ],
  },
  {
    rule: "status/not-cleared-yet",
    status: "announced",
    words:
      /^(?:mais |toutefois |il |n'|ne |lui |leur |y )*(?:manque|manquent|reste|restent) (?:\S+ ){0,6}?(?:(?:(?:faire )?(?:homologuer|enteriner) )(?:le tout|(?:le |la |l' ?)(?:vente|cession|reprise|rachat|acquisition|fusion|offre|accord|operation|transaction|affaire|plan de (?:cession|reprise|vente))) par (?:le |la |l' ?)(?:tribunal|juge|justice|cour|autorite|assemblee)|(?:feu vert|aval|autorisations?|agrement|approbation)\b(?! (?:sur|pour les)\b)|accord (?:\w+ )?(?:(?:de|du|des|d'|de la|de l') ?)(?:\w+ )?(?:gendarme|autorites?|regulateurs?|commission|tribunal|juges?|cour|justice|actionnaires?|associes|bruxelles|bercy|antitrust|ministere|etat|gouvernement|assemblee)\b)/,
    over: new Set<DealStatus>(["completed"]),
    reach: 2,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. Il manque encore l'aval du gendarme de la concurrence.",
      "[acquirer Vexa] rachète [target Morlin]. Reste à obtenir l'autorisation de la banque centrale.",
      "[acquirer Vexa] rachète [target Morlin]. Manque encore l'accord des actionnaires.",
      "[acquirer Vexa] rachète [target Morlin]. Reste à faire homologuer le tout par le tribunal.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Il ne manque pas d'ambition.",
      "[acquirer Vexa] a racheté [target Morlin]. Reste la question de l'accord sur les 35 heures.",
      "[acquirer Vexa] a racheté [target Morlin]. Il manque l'accord de pêche.",
      "[acquirer Vexa] a racheté [target Morlin]. Reste à faire homologuer le plan social par le tribunal.",
    ],
  },
  {
    rule: "status/under-review",
    status: "announced",
    words:
      /\b(?:le dossier|l' ?operation|l' ?affaire|la transaction|le rachat|la fusion|l' ?acquisition|le projet) (?:est|reste|demeure) (?:encore |toujours |actuellement |pour l' ?heure )?(?:a l' ?etude|examinee?|en cours d' ?examen|passee? au crible|entre les mains|sur (?:le bureau|la table)|en instruction) (?:\S+ ){0,5}?(?:autorites?|concurrence|antitrust|gendarme|regulateurs?|commission|bruxelles|bercy|cour|tribunal|juges?)\b/,
    over: new Set<DealStatus>(["completed"]),
    reach: 2,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. L'opération est encore examinée par le gendarme de la concurrence.",
      "[acquirer Vexa] a racheté [target Morlin] lundi ; la transaction reste examinée par Bruxelles.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. Le projet est examiné par ses ingénieurs.",
      "[acquirer Vexa] a racheté [target Morlin] ; le permis est à l'étude à Bruxelles.",
    ],
  },
  {
    rule: "status/to-be-signed",
    status: "announced",
    words:
      /(?:^|, |\bet )l' ?acte(?: (?:de (?:vente|cession)|definitif|notarie|final|constitutif))* (?:sera|doit etre|devrait etre|devra etre) (?:signe|paraphe)\b|^la signature(?: (?:definitive|de l' ?acte|finale))* (?:est|sera) (?:prevue|attendue|fixee|programmee) (?:le|en|au|pour|dans|courant|avant|d' ?ici|mi-|fin|debut)/,
    over: new Set<DealStatus>(["completed"]),
    reach: 2,
    examples: [
      "[acquirer Vexa] rachète [target Morlin]. L'acte notarié sera signé en mai.",
      "[acquirer Vexa] rachète [target Morlin]. L'usine garde son nom. La signature définitive est prévue en juin.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin]. L'acte fondateur sera relu chaque année.",
      "[acquirer Vexa] a racheté [target Morlin]. L'acte de foi sera signé de sa main.",
    ],
  },
  {
    rule: "status/to-be-cleared",
    status: "announced",
    words:
      /\b(?:(?:reste|demeure|est|sera|,) (?:encore |toutefois |toujours )?(?:soumise?|subordonnee?|conditionnee?|suspendue?) (?:a|au|aux) |(?:cloture|closing|finalisation|realisation|denouement) (?:\S+ ){0,14}?(?:interviendra|est (?:attendue?|prevue?|esperee?)|aura lieu)|(?:doit|doivent|devra|devront|devrait) (?:encore |toutefois |d' abord |desormais )?(?:etre (?:approuve|valide|autorise|soumise?|avalise|enterine)|recevoir (?:le |l' |un |son )?(?:feu vert|aval|accord|approbation|autorisation)|obtenir (?:le |l' |un |son )?(?:feu vert|aval|accord|approbation|autorisation)|passer devant)|(?:interviendra|sera (?:\w+ )?(?:finalise|boucle|conclu|finance|regle|soumis|realise)e?) |(?:doit|devrait|devra) (?:\w+ )?etre (?:finalise|boucle|conclu|realise|signe|cloture|scelle|effecti(?:f|v))e? (?:d' ?ici|avant|au|en|fin|debut|dans|a la|courant|cet|cette|le|l' an) )/,
    over: new Set<DealStatus>(["completed"]),
    reach: 2,
    about: "operation",
    examples: [
      "[acquirer Vexa] a racheté [target Morlin]. L'opération reste soumise à l'accord du gendarme de la concurrence.",
      "[acquirer Vexa] rachète [target Morlin]. L'opération doit encore recevoir le feu vert de l'[- Autorité de la concurrence].",
      "[acquirer Vexa] rachète [target Morlin]. Celle-ci perd de l'argent. Elle emploie 30 personnes. Elle vend des vélos. L'opération doit encore obtenir l'aval du gendarme de la concurrence.",
      "[acquirer Vexa] rachète [target Morlin]. La transaction devra être approuvée par la [- Commission européenne].",
      "[acquirer Vexa] rachète [target Morlin]. L'affaire, présentée à la Bourse, doit être conclue avant la fin de l'année si personne ne s'y oppose.",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin] en 2019. Le groupe va bien. Il emploie 30 personnes. Il émet des actions gratuites. L'opération doit encore recevoir l'aval des actionnaires.",
      "[acquirer Vexa] a racheté [target Morlin]. Le groupe va bien. Il bâtit une tour. La mairie hésite. Le chantier dure. Il faut creuser. L'opération doit encore être approuvée par les riverains.",
      "[acquirer Vexa] a racheté [target Morlin]. La vente d'alcool est soumise à une licence chez [- Tardieu].",
    ],
  },
];
