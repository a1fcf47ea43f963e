import type { DealKind } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { RANKING } from "./at-the-table.ts";
import { RAISED } from "./backers.ts";
import type { ParticipantCue } from "./participants.ts";

/** Kinds of deals in which money is given by parts. */
const FUNDED: readonly DealKind[] = [...RAISED, "debt_financing"];

/** Who backed a round, told by the part that they gave, by whom they stand beside, or by the list that names them. */
export const givenPartCues: readonly ParticipantCue[] = [
  {
    name: "participants/rest-given",
    words: new RegExp(
      inTurn(
        "^(?:en )?(?:(?:a|ont) )?",
        either(
          String.raw`met(?:tent)?|mis|mettront|apport\S+|fourni(?:t|ssent|ssaient|ra|ront)?|vers(?:e|ent)`,
          "assur(?:e|ent)|financ(?:e|ent)|complet(?:e|ent)",
        ),
        " (?:a (?:lui|elle) seule? |chacune? |ensemble |respectivement )?",
        either(
          "le (?:solde|reste|complement|tiers|quart|gros)",
          "l' (?:autre moitie|essentiel)",
          "la (?:moitie|seconde moitie|majeure partie|plus grosse part)",
          "les (?:deux|trois) (?:tiers|quarts)",
          "un (?:bon )?(?:tiers|quart)",
          "la difference",
        ),
        "(?: (?:de la somme|du total|du montant|de l' enveloppe|du tour|de la levee)(?: |$)| ?[.,;:]|$)",
      ),
    ),
    first: true,
    role: "investor",
    kinds: FUNDED,
    examples: [
      "[target Vexa] a obtenu un prêt de [amount 12 millions d'euros]. [lender Morlin] et [lender Tardieu] en ont fourni chacun la moitié.",
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Le fonds [investor Morlin] en fournit la moitié ; [investor Tardieu] et [investor Corvane] mettent le solde.",
      "[target Vexa] lève [amount 12 millions d'euros]. Le suisse [investor Morlin] en fournit à lui seul les deux tiers.",
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] met la moitié de la somme.",
      "[target Vexa] a clos un fonds de [amount 12 millions d'euros] ; [investor Morlin] et [investor Tardieu] en ont fourni les deux tiers.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] fournit les deux tiers de ses pièces.",
    ],
  },
  {
    name: "participants/part-given",
    words: new RegExp(
      inTurn(
        "^en (?:(?:a|ont) )?",
        either(
          String.raw`met(?:tent|tront|tra)?|mis|apport\S+|fourni\S*|vers(?:e|ent|era)|souscri\S+|sign(?:e|ent)`,
          "financ(?:e|ent)",
        ),
        "(?: a (?:lui|elle) seule?)? ",
        either(
          "autant",
          inTurn(
            String.raw`(?:(?:environ|quelque|pres de|plus de|au moins) )?\d[\d ,.]*(?:millions?|milliards?|%|[mk]?€)(?!`,
            either(String.raw`\w`, " (?:de|d')(?! ?(?:euros|dollars|francs|livres)(?: |$))"),
            ")",
          ),
        ),
      ),
    ),
    first: true,
    without: /\bde cote\b/,
    role: "investor",
    kinds: FUNDED,
    examples: [
      "[target Vexa] a obtenu un prêt de [amount 12 millions d'euros]. [lender Morlin] en apporte 8 millions, [lender Tardieu] en verse 4 millions.",
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. Le papetier [investor Morlin] (PM) en fournit 4 millions.",
      "[target Vexa] dévoile un tour de table de [amount 12 millions d'euros]. [investor Morlin] y met 4 millions d'euros, [investor Tardieu] en verse autant.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Son usine en produit pour [- Morlin], qui en vend 4 millions.",
      "[target Vexa] lève [amount 12 millions d'euros]. La marque compte 40 magasins, [- Morlin] en a financé 12.",
      "[target Vexa] lève [amount 12 millions d'euros]. Pour ses usines, [- Morlin] en fournit 4 millions de pièces.",
    ],
  },
  {
    name: "participants/beside-lead",
    words: /(?:^| )aux cotes(?: (?:notamment|entre autres|egalement|aussi))? (?:de|d'|du)$/,
    opening:
      /\b(?:(?:en|etait|sera|est) (?:le |la )?(?:chef(?:fe)? de file|meneu(?:r|se))|a la (?:tete|manoeuvre)|aux commandes)\b(?! (?:de|du|d'|des) ?(?!(?:la |l' ?|ce |cette |son |sa )?(?:tours?|levee|operation|ronde|serie)\b)).* aux cotes /,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [investor Morlin] en est le chef de file, aux côtés notamment de [investor Tardieu], du laboratoire [investor Orlac] et de [investor Corvane].",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. Son patron marche aux côtés de [- Morlin] et de [- Tardieu].",
      "[target Vexa] lève [amount 12 millions d'euros]. Sa fondatrice est à la tête de la société, aux côtés de [- Morlin].",
    ],
  },
  {
    name: "participants/on-the-list",
    words:
      /^(?:figur|apparaiss|comparaiss)\w+(?: (?:egalement|aussi|notamment))? (?:au (?:tableau|generique)|a l'affiche|sur la liste)(?! (?:noire|rouge|grise)|(?: (?:de|du|d')| des (?!investisseurs|souscripteurs|fonds))(?: |$))(?: |$)/,
    first: true,
    without: RANKING,
    role: "investor",
    kinds: RAISED,
    examples: [
      "[target Vexa] a clos son deuxième fonds à [amount 12 millions d'euros]. [investor Morlin], [investor Tardieu] et [investor Corvane] figurent également au tableau.",
    ],
    counterExamples: [
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin], [- Tardieu] et [- Corvane] figurent au palmarès des ventes.",
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] et [- Tardieu] figurent parmi les clients.",
      "[target Vexa] lève [amount 12 millions d'euros]. [- Morlin] et [- Tardieu] figurent sur la liste de ses clients.",
    ],
  },
];
