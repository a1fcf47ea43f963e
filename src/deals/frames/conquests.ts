import type { Frame } from "./frame.ts";

/** Verbs of hunters, eaters and conquerors, said of firms; of clients and markets they are said as well. */
const SEIZING = ["harponner", "ingurgiter", "chiper", "agripper", "empocher", "vassaliser"];
/** The same where only a price or a share says that a firm is bought. */
const WINNING = [
  "manger",
  "embarquer",
  "conquérir",
  "capturer",
  "attraper",
  "capter",
  "enlever",
  "décrocher",
  "séduire",
  "subtiliser",
  "dérober",
  "s'attabler devant",
  "passer la bague au doigt de",
  "passer la bague au doigt à",
  "mettre à son menu",
  "mettre à son palmarès",
  "mettre au menu",
  "prendre les manettes de",
  "prendre le gouvernail de",
  "prendre la barre de",
  "faire basculer dans son! camp",
  "faire basculer [object] dans son! camp",
  "attirer dans son! camp",
  "attirer [object] dans son! camp",
  "accueillir dans son! groupe",
  "accueillir [object] dans son! groupe",
];

/** What is won in a contest for a firm. */
const STAKES =
  "mise/morceau/partie/match/bataille/course/enchères/duel/compétition/guerre/manche/affaire/jackpot/timbale";
/** A firm's ruin, from which a buyer saves it. */
const RUIN = "faillite/liquidation/ruine/disparition/déroute/fermeture/banqueroute";

/** Control changes hands, told as a hunt, a meal, a conquest or a rescue. */
export const conquestFrames: readonly Frame[] = [
  {
    name: "acquisition/seize",
    kind: "acquisition",
    verbs: [
      ...SEIZING,
      ...["hisser", "arborer"].flatMap((verb) =>
        ["sur", "chez", "dans"].map((where) => `${verb} son! pavillon/drapeau/fanion/étendard ${where}`),
      ),
      "s'installer aux commandes/manettes de",
      "s'asseoir aux commandes de",
      "s'asseoir dans le fauteuil de propriétaire/actionnaire de",
      "tenir désormais le! barre/rênes/commandes/manettes de",
      "entrer en possession de",
      "se rendre maître de",
      "se rendre maîtresse de",
      "devenir maître de",
      "devenir le/seul/nouveau maître de",
      "devenir le patron de",
      "être l'heureux propriétaire/acquéreur/repreneur de",
      "récupérer les morceaux/restes/débris/vestiges/dépouilles/reliques de",
      "racheter les morceaux/restes/débris/vestiges de",
      "se partager le! dépouille/dépouilles de",
      "faire de […] sa chose",
      "reprendre les destinées de",
    ],
    roles: { subject: "acquirer", object: "target", de: "target", chez: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le groupe [acquirer Vexa] a harponné la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] hisse son pavillon sur la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] a récupéré les restes de la conserverie [target Morlin], pour [amount 300 000 euros].",
      "Le groupe [acquirer Vexa] est l'heureux propriétaire de la conserverie [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] hisse son drapeau à Lyon, près de [- Morlin].",
      "Paul Tardieu prend la barre de [- Morlin].",
    ],
  },
  {
    name: "acquisition/win-over",
    kind: "acquisition",
    verbs: WINNING,
    roles: { subject: "acquirer", object: "target", à: "seller" },
    needs: ["value", "target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "Le groupe [acquirer Vexa] a fini par conquérir la conserverie [target Morlin], au prix de [amount 75 millions d'euros].",
      "Le groupe [acquirer Vexa] passe la bague au doigt de la conserverie [target Morlin], contre [amount 3 millions d'euros].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] a conquis [- Morlin] par ses idées.",
      "Le groupe [- Vexa] attire la conserverie [- Morlin] dans son camp contre la taxe.",
      "Le groupe [- Vexa] prend la barre de [- Morlin] pour une transatlantique.",
      "Le groupe [- Vexa] a conquis [- Morlin] et son budget de 3 millions d'euros.",
    ],
  },
  {
    // What is won has been bid for by another.
    name: "acquisition/outbid-won",
    kind: "acquisition",
    verbs: [
      "rafler",
      "emporter",
      "remporter",
      "décrocher",
      "gagner",
      "prendre",
      "s'adjuger",
      "empocher",
    ].flatMap((verb) =>
      ["la mise", "le morceau", "le contrôle", "la majorité"].map((prize) => `${verb} ${prize}`),
    ),
    roles: { subject: "acquirer", de: "target" },
    needs: ["acquirer", "contest"],
    bars: ["person"],
    status: "completed",
    noCue: true,
    examples: [
      "[acquirer Vexa] lance une OPA de [amount 3 millions d'euros] sur [target Morlin]. Le groupe [acquirer Tardieu] surenchérit et rafle la mise.",
      "[acquirer Vexa] lance une OPA de [amount 3 millions d'euros] sur [target Morlin]. En [date juin], l'assaillant renonce : le groupe [acquirer Tardieu] a surenchéri et emporte le morceau.",
    ],
    counterExamples: [
      "Le groupe [- Tardieu] rafle la mise aux élections.",
      "L'équipe du groupe [- Tardieu] a pris le contrôle du match.",
      "Le groupe [- Tardieu] a surenchéri et rafle la mise à la vente des droits du match.",
    ],
  },
  {
    name: "acquisition/win-contest",
    kind: "acquisition",
    verbs: [
      ...["rafler", "remporter", "emporter", "gagner", "décrocher"].flatMap((verb) => [
        `${verb} le! bataille/course/enchères/duel/compétition pour`,
        `${verb} le! ${STAKES} dans … bataille/course/duel/enchères pour`,
        `${verb} le! ${STAKES} dans … bataille/course/duel/enchères autour de`,
      ]),
      "sortir vainqueur/gagnant de … bataille/course/duel/enchères/bras pour",
      "l'emporter dans … bataille/course/duel/enchères pour",
    ],
    roles: { subject: "acquirer", object: "target", pour: "target", "autour de": "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    status: "completed",
    examples: [
      "Le groupe [acquirer Vexa] rafle la mise dans la bataille pour la conserverie [target Morlin].",
      "Le groupe [acquirer Vexa] a gagné le duel pour la conserverie [target Morlin].",
    ],
    counterExamples: [
      "Le groupe [- Vexa] rafle la mise au salon de Lyon.",
      "Le groupe [- Vexa] a remporté la bataille contre [- Morlin].",
    ],
  },
  {
    name: "acquisition/save-from",
    kind: "acquisition",
    verbs: ["sauver", "tirer", "sortir", "extirper", "arracher", "préserver"].flatMap((verb) => [
      `${verb} de le! ${RUIN}`,
      `${verb} [object] de le! ${RUIN}`,
      `${verb} du ${RUIN}`,
      `${verb} [object] du ${RUIN}`,
    ]),
    roles: { subject: "acquirer", object: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: ["Le groupe breton [acquirer Vexa] a sauvé la conserverie [target Morlin] de la faillite."],
    counterExamples: ["Le [- gouvernement] a sauvé la conserverie [- Morlin] de la faillite."],
  },
  {
    name: "acquisition/reborn",
    kind: "acquisition",
    verbs: [
      "renaître",
      "revivre",
      "ressusciter",
      "redémarrer",
      "repartir",
      "être sauvé",
      "trouver … salut",
      ...["éviter", "échapper à"].map((verb) => `${verb} le! ${RUIN}`),
    ],
    roles: {
      subject: "target",
      object: "target",
      "grâce à": "acquirer",
      par: "acquirer",
      chez: "acquirer",
      "auprès de": "acquirer",
      avec: "acquirer",
    },
    needs: ["ruin", "target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "En liquidation depuis mars, la conserverie [target Morlin] renaît grâce au groupe [acquirer Vexa].",
    ],
    counterExamples: ["La conserverie [- Morlin] renaît grâce au groupe [- Vexa], son premier client."],
  },
];
