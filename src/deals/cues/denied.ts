import { either, inTurn } from "../../rules/alternatives.ts";
import { anyPhrase } from "../terms/phrases.ts";
import type { StatusCue } from "./statuses.ts";

/** Operations of firms, folded, as what one excludes. */
const OPERATION = either(
  "rachat|reprise|acquisition|vente|cession|fusion|rapprochement|mariage|opa|offre",
  "introduction|entree en bourse|mise en bourse|cotation",
  "levee|augmentation de capital|ouverture du capital",
);
const SWEARS = String.raw`(?:assur|affirm|jur|certifi|soutien|repet|maintien)\w*`;

/** « jure n'avoir jamais déposé d'offre », « assure n'avoir fait aucune offre ». */
const NEVER_DONE = inTurn(
  SWEARS,
  " n'avoir ",
  either(
    "(?:jamais|pas|nullement) (?:discut|negoci|depos|fait|remis|formul|etudi|examin|approch|envisag|sollicit|propos|song|cherch|voulu)[a-z]*(?! (?:(?:a|de|d'|a se|de se) ?)?(?:ferm|licenci|supprim|delocalis|quitt|trich|fraud|nui|mentir|plai))",
    "(?:fait|depose|remis|formule|recu|engage|entame|adresse|mene) (?:« )?(?:aucune?|nulle) (?:\\w+ )?(?:offre|proposition|discussion|negociation|approche|demarche)(?! (?:d'emploi|d'embauche|commerciale|de (?:poste|stage|service|loi|remise)))",
  ),
);

/** Those who speak for a party. */
const SPEAKER = inTurn(
  "(?:le|la|l'|son|sa|les) ?",
  either(
    "groupe|societe|entreprise|direction|fonds|banque",
    "patron(?:ne)?|pdg|porte-parole|interessee?s?|dirigeants?",
  ),
);
/** How and when one denies, and that what is told is all that one denies. */
export const DENIED_OUTRIGHT = either(
  "formellement|fermement|vigoureusement|categoriquement|aussitot",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "ces (?:informations|rumeurs)|cette (?:information|rumeur)|l' ?information|la rumeur|les rumeurs",
);
/** What a denial has for its object, and how it is done. */
const ALL_OF_IT = inTurn(
  "(?: ",
  either(
    DENIED_OUTRIGHT,
    "tout (?:interet|projet|contact)",
    "toute (?:discussion|negociation|rumeur|intention|approche|offre)",
  ),
  "){0,3}",
);
/** « X, cité parmi les candidats, dément. », « …, ce que conteste le groupe »: what denies all that its sentence tells. */
export const DENIED_AT_END = new RegExp(
  either(
    `(?<=, )(?:${NEVER_DONE}|${SWEARS} ne pas (?:etre |s')(?:[a-z]+ )?interess)`,
    `(?<=[,»] )(?:${SPEAKER} )?(?:dement|dementent|a dementi|ont dementi)${ALL_OF_IT}(?= ?[.!»]*$)`,
    inTurn(
      `ce que (?:${SPEAKER} )?`,
      "(?:dement|dementent|conteste|contestent|nie|nient|refute|refutent)",
      `(?: ${SPEAKER})?(?= ?(?:[.,;!»]|$))`,
    ),
  ),
);

/** Those, folded, whose word on talks is not that of a party. */
const NOT_STAFF = String.raw`(?<!\b(?:syndicats?|salaries|elus|delegues|ministres?) )`;
/** « …, alors que X rachète Y »: the talks denied are of other things. */
const NOT_BESIDE = "(?! ?,? (?:alors que|tandis que|pendant que|au moment ou))";
/** « n'a jamais songé à racheter Y », « n'a jamais eu l'idée de vendre Y »: no deal was ever meant. */
const NEVER_MEANT = inTurn(
  String.raw`(?<!\bqui )n'(?:avoir|a|ont|avait|avaient) (?:« ?)?jamais (?:« ?)?`,
  either(
    "eu (?:« ?)?(?:l'intention|l'idee|le projet)",
    "songe|envisage|pense|imagine|reve|ete question|cherche|voulu",
  ),
  "(?= (?:(?!qui |que |dont |et )[^ ]+ ){0,7}?(?:d'|s')?",
  either(
    inTurn(
      "(?:rachet|achet|reprend|acquer|ced|vend|revend|brad|fusionn|convol|epous|absorb|aval|lev|emprunt|lanc)",
      "(?:er|re|ir)(?! (?:le pied|le voile|l'alerte|l'ancre))",
    ),
    "offrir|emparer|unir|marier|rapprocher|entrer au capital",
  ),
  String.raw`\b)`,
);
/** « n'est pas candidat au rachat de Y », « n'est pas vendeur de Y ». */
const NO_BUYER = either(
  inTurn(
    "n'(?:est|etait|etre) (?:pas|plus|nullement|aucunement) ",
    "candidate? (?:au |a (?:la |l' ?|un |une )?)(?:rachat|reprise|acquisition|achat)",
  ),
  inTurn(
    "(?<!qui )n'(?:est|etait) (?:pas|plus|nullement|aucunement) ",
    "(?:acheteu(?:r|se)|acquereu(?:r|se)|vendeu(?:r|se)) (?:de|du|des|d')",
  ),
);
/** « assure ne pas vouloir racheter Y », « jure ne pas étudier d'offre ». */
const SWEARS_NOT_TO = inTurn(
  String.raw`(?:assur|affirm|jur|certifi)\w* ne (?:pas|plus|nullement) (?:[a-z'-]+ ){0,5}?`,
  either(
    "(?:rachet|achet|reprend|acquer|ced|vend|fusionn|absorb)(?:er|re|ir)|s'emparer|entrer au capital",
    "(?:d'|l')?(?:offres?|opa|rachat|acquisition|reprise|cession|vente|fusion|pourparlers|discussions?|negociations?)",
  ),
);

/** Words by which a party denies what is told of it. */
export const deniedCues: readonly StatusCue[] = [
  {
    name: "denied/denial",
    status: "denied",
    words: anyPhrase(
      "dement(?:i|ie|ait|ent|ir)?",
      "nie",
      "nient",
      "refut(?:e|ent|ait|er)",
      "archifaux",
      "c'est faux",
      `${NOT_STAFF}(?:n'(?:est|etait|etre)|ne (?:sont|sommes|suis)) (?:pas|nullement|aucunement) (?:[a-z]+ ){0,2}?en (?:discussions?|negociations?|pourparlers)${NOT_BESIDE}`,
      "(?:n'(?:avoir|a|ont|avait|avons|ai)|sans) (?:« ?)?(?:aucune|nulle|nullement l'|pas l'|aucunement l') ?intention",
      NEVER_MEANT,
      "n'est (?:pas|nullement) (?:question|prevu) de",
      String.raw`(?:coup|mett|met|mis|tord)\w* (?:court|un terme|fin|le cou) (?:a|aux?) (?:\w+ )?(?:rumeurs?|speculations?|bruits?)`,
      String.raw`(?:assur|affirm|jur|certifi)\w* ne pas (?:etre |s')(?:\w+ )?interess[a-z]*`,
      `${NOT_STAFF}(?:ne |n' ?)(?:negoci|discut)(?:e|ent|ait|aient|ons) (?:pas|plus|nullement|aucunement)${NOT_BESIDE}`,
      "n'est (?:pas|plus|nullement) a (?:vendre|ceder|prendre)",
      "ne (?:sont|sommes|suis) pas (?:a vendre|vendeurs?|interesses?)",
      NO_BUYER,
      SWEARS_NOT_TO,
      "(?<!n'|pas )exclu(?:t|ait|ent) (?:de|d'|tout|toute)",
      `(?<!n'|pas )(?:exclu(?:t|ait|ent)|ecart(?:e|ent|ait)) (?:tout |toute |un |une |la |le |l')(?:\\w+ )?${OPERATION}(?! (?:de |d'|des |du )(?:ses|son|sa|leurs?|magasins?|sites?|usines?|terrains?|immeubles?|actifs?|marques?|postes?|services?|equipes?)\\b)`,
      NEVER_DONE,
      `n'y (?:a|avait) (?:« )?(?:aucune? |pas de |ni )(?:projet|discussion|negociation|intention|offre|contact)`,
    ),
    examples: [
      "[acquirer Vexa] dément vouloir racheter [target Morlin].",
      "[acquirer Vexa] assure n'avoir aucune intention de racheter [target Morlin].",
      "[seller Tardieu] n'a « nulle intention de vendre [target Morlin] » à [acquirer Vexa].",
      "Il n'est pas question de vendre [target Morlin] à [acquirer Vexa], répond le ministre.",
      "[acquirer Vexa] affirme ne pas vouloir racheter [target Morlin].",
      "[acquirer Vexa] assure ne pas être en discussions pour racheter [target Morlin].",
      "[merger_party Vexa] n'est pas en discussions avec [merger_party Morlin] en vue d'une fusion.",
      "[target Morlin] n'est pas à céder, et surtout pas à [acquirer Vexa].",
      "[acquirer Vexa] n'a jamais songé à racheter [target Morlin], assure son patron.",
      "[acquirer Vexa] jure n'avoir jamais eu l'idée de racheter [target Morlin].",
      "Non, [seller Tardieu] ne négocie pas avec [acquirer Vexa] la vente de [target Morlin].",
      "[acquirer Vexa] n'est pas candidat au rachat de [target Morlin], jure son patron.",
      "[acquirer Vexa] assure n'être pas candidat au rachat de [target Morlin].",
      "Le patron du groupe [acquirer Vexa] exclut un rachat de [target Morlin].",
      "[acquirer Vexa] jure n'avoir jamais déposé d'offre sur [target Morlin].",
      "[merger_party Vexa] assure qu'il n'y a « aucun projet » de fusion avec [merger_party Morlin].",
    ],
    counterExamples: [
      "[acquirer Vexa] a racheté [target Morlin], mais son patron dément toute fermeture.",
      "[acquirer Vexa] va racheter [target Morlin] ; la mairie dément.",
      "[acquirer Vexa] n'exclut pas une vente de ses bureaux et rachète [target Morlin].",
      "[acquirer Vexa] va racheter [target Morlin]. Sa direction exclut une vente de ses terrains.",
      "[acquirer Vexa], qui jure n'avoir jamais envisagé de fermer l'usine, rachète [target Morlin].",
      "[- Vexa] assure n'avoir fait aucune offre d'emploi à [target Morlin], qui a levé [amount 3 millions d'euros].",
      "[acquirer Vexa] a racheté [target Morlin] ; le groupe nie toute suppression de postes.",
      "[acquirer Vexa], qui assure ne pas vouloir supprimer d'emplois, a racheté [target Morlin] pour [amount 3 millions d'euros].",
      "Les salariés ne sont pas en négociations avec leur patron, mais [acquirer Vexa] rachète [target Morlin].",
      "[seller Tardieu] et ses clients ne sont pas en discussions, alors que [acquirer Vexa] rachète [target Morlin].",
      "[acquirer Vexa], qui affirme ne pas avoir de dettes, rachète [target Morlin].",
      "[acquirer Vexa], qui n'a jamais cherché à plaire, rachète [target Morlin].",
      "[acquirer Vexa], qui n'a jamais voulu lever d'argent, rachète [target Morlin].",
      "[acquirer Vexa] n'a jamais songé à lever le pied et rachète [target Morlin].",
      "[acquirer Vexa] a racheté [target Morlin], dont le patron réfute toute négociation avec un rival.",
      "[acquirer Vexa], dont le fondateur n'est pas candidat à la mairie, a racheté [target Morlin].",
    ],
  },
];
