import type { DealKind, DealStatus } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { PENDING } from "../telling.ts";
import type { Restatement } from "./restatements.ts";
import { STOP } from "./sentence-edges.ts";

/** What may stand before the subject: « Mais », « En avril, », « Deux mois plus tard, ». */
const BEFORE =
  "(?:(?:mais|or|pourtant|finalement|las) ,? ?)?(?:(?![^,]*\\b(?:il|elle|ils|qui|que)\\b)[^,;]{2,40} ?, )?";
/** Those who bid, as the text goes on with them: by a pronoun, a name, a noun of their part. */
const WHO = "(?:[^ ,;]+ ){1,5}?";

/** How the words of a bidder end it, in the sentence behind the operation. */
const GIVING_UP = either(
  inTurn(
    "s' ?(?:est|etait|en est) (?:\\w+ )?",
    either(
      "retiree?s?|desistee?s?|dedite?s?|ravisee?s?|defilee?s?|defausse\\w*",
      "cassee? les dents",
      "vue? opposer (?:un|une) (?:refus|fin de non-recevoir|veto)",
    ),
  ),
  "se (?:desist|dedi|ravis|defil)\\w+",
  "(?:(?:a|ont|avait|avaient) )?(?:\\w+ )?(?:fait|font|fera|fit|firent) (?:\\w+ )?(?:faux bond|chou blanc|defection|defaut)",
  inTurn(
    "(?:a|ont|avait|avaient) (?:\\w+ )?(?:prefere )?",
    either(
      "passe\\w* (?:son|leur) tour",
      "jete l' eponge",
      "renonce",
      "decline(?! (?:tout|toute|notre|nos|de|d'|les? (?:demandes?|questions?|invitation)))",
      "cale|recule",
      "lache l' affaire",
      "laisse tomber",
      "tourne les talons",
      "plie bagage",
      "essuye un refus",
      "claque la porte",
      "leve le camp",
    ),
  ),
  "(?:prefer\\w+ )?(?:jett?e(?:nt|ra)?|jeta) l' eponge",
  "(?:est|sont|etait|etaient) (?:\\w+ )?(?:repartie?s?|rentree?s?|revenue?s?) (?:bredouilles?|(?:les )?mains vides)",
  "(?:repart(?:ent|it|ait)?|rentr\\w+) (?:bredouilles?|(?:les )?mains vides)",
  "en (?:est|sont|etait|fut|furent|sera|seront) (?:\\w+ )?pour (?:ses|leurs?) (?:frais|peine)",
  "n' ?(?:a|ont|avait) (?:\\w+ )?(?:pas|jamais) (?:donne suite|suivi|repondu present)",
  "restera? sur sa faim",
);

/** How an operation that was still to come ended, told behind it by what became of the bidder, the money or the matter. */
export const endings: readonly Restatement[] = [
  {
    rule: "status/bidder-left",
    status: "cancelled",
    words: new RegExp(`^${BEFORE}${WHO}${GIVING_UP}`),
    over: PENDING,
    reach: 2,
    about: "bidder",
    alone: true,
    examples: [
      "[acquirer Vexa] devait reprendre [target Morlin]. Il s'est finalement retiré.",
      "[acquirer Vexa] a déposé une offre sur [target Morlin]. Le groupe en est pour ses frais.",
      "[acquirer Vexa] voulait racheter [target Morlin]. En avril, l'acheteur a fait faux bond.",
      "[acquirer Vexa] a déposé une offre sur [target Morlin]. Il est reparti bredouille.",
      "[acquirer Vexa] voulait racheter [target Morlin]. [- Vexa] s'est ravisé.",
      "[target Vexa] voulait lever [amount 30 millions d'euros]. Les investisseurs n'ont pas suivi.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. [- Tardieu] en est pour ses frais.",
      "[acquirer Vexa] va racheter [target Morlin]. Le maire s'est ravisé.",
      "[acquirer Vexa] va racheter [target Morlin]. Le syndicat a claqué la porte.",
      "[acquirer Vexa] va racheter [target Morlin]. Le groupe a renoncé à fermer l'usine.",
    ],
  },
  {
    rule: "status/nothing-of-it",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        "^(?:mais |or |pourtant )?",
        either(
          `il n' ?en (?:a |fut |sera )?(?:\\w+ )?rien(?: ete)?${STOP}`,
          "rien n' ?(?:en est|y fit|en sortit|a abouti)",
          inTurn(
            either(
              "l' ?affaire",
              "l' ?histoire",
              "l' ?idee",
              "le projet",
              "les choses",
              "on",
              "les discussions",
              "les pourparlers",
              "tout",
            ),
            ` (?:s' ?)?en (?:est|sont|etait|etaient|resta|resterent|restera|resteront) (?:restee?s? )?la${STOP}`,
          ),
          `rate${STOP}`,
          `c' ?est rate${STOP}`,
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    examples: [
      "[acquirer Vexa] voulait racheter [target Morlin]. Il n'en a rien été.",
      "[acquirer Vexa] voulait racheter [target Morlin]. Les choses en sont restées là.",
    ],
    counterExamples: ["[acquirer Vexa] va racheter [target Morlin]. Il n'en a rien dit."],
  },
  {
    rule: "status/to-no-avail",
    status: "cancelled",
    words: new RegExp(`^(?:peine perdue|en pure perte|cause perdue)${STOP}`),
    over: PENDING,
    kinds: new Set<DealKind>(["acquisition", "merger", "equity_investment", "joint_venture"]),
    examples: ["[acquirer Vexa] voulait racheter [target Morlin]. Peine perdue."],
    // A loan that did not save its borrower was taken out all the same.
    counterExamples: [
      "[target Vexa] est prêt à emprunter [amount 5 millions d'euros] à la banque [lender Morlin]. Peine perdue.",
    ],
  },
  {
    rule: "status/no-wedding",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        "^(?:mais |or |pourtant )?(?:la|les|leurs?|le|l' ?|ce|ces|cette) ?",
        either("noces?|mariages?|fiancailles|union|hymen|ceremonie|idylle", "lune de miel", "romance"),
        " ",
        either(
          String.raw`n' ?(?:a|ont|aura|auront) (?:\w+ )?(?:pas|jamais) (?:eu )?(?:lieu|dure)`,
          String.raw`(?:a|ont) (?:\w+ )?(?:tourne court|fait long feu|vire\w* au divorce)`,
          String.raw`(?:a|ont) (?:\w+ )?ete (?:\w+ )?(?:rompu|annul)\w*`,
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    kinds: new Set<DealKind>(["merger", "acquisition", "joint_venture"]),
    examples: [
      "[merger_party Vexa] et [merger_party Morlin] devaient fusionner. La noce n'a pas eu lieu.",
      "[merger_party Vexa] et [merger_party Morlin] devaient fusionner. Les fiançailles ont été rompues.",
    ],
    counterExamples: [
      "[merger_party Vexa] et [merger_party Morlin] vont fusionner. La cérémonie n'a pas encore eu lieu.",
    ],
  },
  {
    rule: "status/asked-more",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        "^(?:mais |or |pourtant )?(?:[^ ;]+ ){1,8}?en ",
        either(
          "voulai(?:t|ent)|demandai(?:t|ent)|exigeai(?:t|ent)|reclamai(?:t|ent)|esperai(?:t|ent)",
          "attendai(?:t|ent)",
        ),
        String.raw`(?: (?:au moins|plus|davantage|le double|pres de|encore|bien|\S*\d|quinze|vingt|trente|quarante|cinquante|soixante|cent|dix|douze))`,
      ),
    ),
    over: PENDING,
    examples: [
      "[acquirer Vexa] proposait [amount 12 millions d'euros] pour l'éditeur [target Morlin]. Le vendeur en voulait 15.",
      "[acquirer Vexa] proposait [amount 12 millions d'euros] pour l'éditeur [target Morlin]. [- Tardieu], son propriétaire, en demandait davantage.",
    ],
    counterExamples: [
      "[acquirer Vexa] propose [amount 12 millions d'euros] pour l'éditeur [target Morlin]. Le vendeur en veut 15.",
    ],
  },
  {
    rule: "status/talks-broken",
    status: "cancelled",
    words: new RegExp(
      inTurn(
        String.raw`^(?:mais |or |pourtant )?(?:[^,;]{2,30} ?, )?(?:les|ces|leurs|l' ?|la) ?(?:discussions?|negociations?|pourparlers|tractations|echanges?|exclusivite)(?: exclusives?)?(?: (?:entre les deux \w+|avec \S+))? `,
        either(
          inTurn(
            String.raw`(?:a|ont|avait|avaient) (?:\w+ )?`,
            either(
              String.raw`ete (?:\w+ )?(?:rompu|interrompu|abandonn|suspendu)\w*`,
              "echoue|capote",
              "pris fin(?= (?:sans|faute|d' un commun))",
            ),
          ),
          String.raw`(?:sont|est|etaient|furent) (?:\w+ )?(?:rompu|interrompu|au point mort|dans l' impasse)\w*`,
        ),
      ),
    ),
    over: PENDING,
    reach: 2,
    alone: true,
    examples: [
      "[acquirer Vexa] était en négociations exclusives pour reprendre [target Morlin]. Les négociations ont été rompues vendredi.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. Les négociations avec les syndicats ont été rompues.",
      "[acquirer Vexa] va racheter [target Morlin]. Les discussions ont pris fin hier avec la signature.",
    ],
  },
  {
    rule: "status/no-from-them",
    status: "cancelled",
    words:
      /^(?:mais |or |pourtant )?(?:une fin de non-recevoir|un refus(?: \w+)?|le (?:non|refus)) (?:lui |leur |l' ?)?(?:a ete|fut|avait ete|emporta|a emporte|a prevalu|l' ?emporta|l' ?a emporte)/,
    over: PENDING,
    reach: 2,
    examples: ["[acquirer Vexa] veut racheter [target Morlin]. Une fin de non-recevoir lui a été opposée."],
    counterExamples: ["[acquirer Vexa] veut racheter [target Morlin]. Un refus serait une surprise."],
  },
  {
    rule: "status/done-since",
    status: "completed",
    words: new RegExp(
      inTurn(
        `^${BEFORE}`,
        either(
          "c' ?est (?:desormais |maintenant |enfin )?(?:chose faite|fait)",
          "(?:il|elle|ils|elles) (?:l' ?(?:a|ont) (?:\\w+ )?fait|y (?:est|sont) (?:\\w+ )?parvenue?s?)",
        ),
        "(?=",
        either(
          " ?(?:[.,;!]|$)",
          inTurn(
            " ",
            either(
              "depuis|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|en|la|le|l'",
              "il y a",
              "des|voici",
            ),
            "(?: |$)",
          ),
        ),
        ")",
      ),
    ),
    over: new Set<DealStatus>(["announced", "rumoured"]),
    kinds: new Set<DealKind>(["acquisition", "merger", "joint_venture", "equity_investment", "ipo"]),
    examples: [
      "[acquirer Vexa] pensait racheter [target Morlin] ; il l'a fait [date lundi].",
      "[acquirer Vexa] voulait racheter [target Morlin]. C'est chose faite depuis lundi.",
      "[acquirer Vexa] espérait racheter [target Morlin] ; il y est enfin parvenu.",
    ],
    counterExamples: [
      "[acquirer Vexa] veut racheter [target Morlin]. Il l'a fait savoir lundi.",
      "[acquirer Vexa] veut racheter [target Morlin]. C'est fait pour durer.",
    ],
  },
  {
    rule: "status/finished",
    status: "completed",
    words: new RegExp(
      inTurn(
        `^${BEFORE}(?:[^,;]{2,60} (?:, et|,|et) )?(?:l' ?|la |le |cette |ce )?`,
        either(
          "operation|transaction|acquisition|rachat|cession|vente|reprise|fusion|affaire",
          "rapprochement",
        ),
        "(?: (?!n'|ne |sera |serait )[^ ,;]+)? ",
        either(
          inTurn(
            either(
              "(?:a|avait) (?:\\w+ )?ete",
              "(?:est|fut) (?:desormais |maintenant |enfin |officiellement |chose )*",
            ),
            "(?: )?(?:boucle|finalise|conclu|realise|acheve|scelle|effecti(?:f|v)|cloture|definiti(?:f|v))(?:e|ve)?",
          ),
          "s' ?est (?:\\w+ )?(?:conclue?|faite?|realisee?|denouee?)",
          "est (?:effecti(?:f|v)e?|close) depuis",
        ),
        "(?=",
        either(
          " ?(?:[.,;:!»]|$)",
          inTurn(
            " ",
            either(
              "en|le|la|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|debut|fin|mi-",
              "il y a",
              "depuis|cet|cette|ce|trois|deux|six|un|quelques",
            ),
            " ?",
          ),
        ),
        ")",
      ),
    ),
    over: new Set<DealStatus>(["announced", "negotiating"]),
    reach: 2,
    about: "operation",
    examples: [
      "[acquirer Vexa] avait annoncé en mars le rachat de [target Morlin]. L'opération a été finalisée lundi.",
      "[acquirer Vexa] devait racheter [target Morlin]. La transaction s'est conclue en mai.",
      "[acquirer Vexa] avait annoncé en mars le rachat de [target Morlin]. Bruxelles a donné son feu vert, et la transaction a été bouclée lundi.",
    ],
    counterExamples: [
      "[acquirer Vexa] va racheter [target Morlin]. L'opération sera bouclée lundi.",
      "[acquirer Vexa] va racheter [target Morlin]. La vente de [- Tardieu] a été bouclée lundi.",
      "[acquirer Vexa] va racheter [target Morlin]. L'affaire est conclue sous réserve de l'accord des juges.",
    ],
  },
];
