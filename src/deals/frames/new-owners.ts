import type { Frame } from "./frame.ts";
import { apart } from "./houses.ts";

/** Who has a firm, and what it has in him. */
const OWNER =
  "propriétaire/maître/actionnaire/actionnaires/maison/port/repreneur/acquéreur/toit/tuteur/foyer";
/** Of these, what a firm may change or find only by being sold. */
const HOME = "propriétaire/maître/toit/tuteur/pavillon/drapeau/giron";

/** Whose flag a firm comes under with its buyer. */
const NATIONS =
  "français/tricolore/chinois/américain/allemand/italien/espagnol/britannique/anglais/suisse/belge/néerlandais/suédois/danois/norvégien/japonais/indien/coréen/canadien/québécois/marocain/qatari/saoudien/turc/brésilien/étranger";

/** Verbs of giving in to who courts. */
const YIELDING = ["céder", "succomber", "se rendre"];
const COURTSHIP = "avances/sirènes/charmes/charme/appels/assauts/appétit/proposition/offre/offres";

/** Control changes hands, told by whom a firm has as its owner, whom it says yes to, and who holds its keys. */
export const newOwnerFrames: readonly Frame[] = [
  {
    name: "acquisition/have-as-owner",
    kind: "acquisition",
    verbs: ["nouveau/nouvel/nouvelle/nouveaux"].flatMap((now) => [
      `avoir pour ${now} ${OWNER}`,
      `avoir … pour ${now} ${OWNER}`,
      `avoir [object] comme ${now} ${OWNER}`,
      `avoir désormais [object] pour ${OWNER}`,
      `avoir désormais [object] comme ${OWNER}`,
      `compter désormais [object] pour ${OWNER}`,
      `être désormais la propriété de`,
    ]),
    roles: { subject: "target", object: "acquirer", pour: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    examples: [
      "La conserverie [target Morlin] a pour nouveau propriétaire le groupe [acquirer Vexa].",
      "La conserverie [target Morlin] a désormais pour maison mère le groupe [acquirer Vexa].",
      "La conserverie [target Morlin] a désormais le groupe [acquirer Vexa] pour actionnaire unique.",
    ],
    counterExamples: ["La conserverie [- Morlin] a pour actionnaire [- Vexa]."],
  },
  {
    // Contracts and matches escape as well: what is bought must have a name.
    name: "acquisition/escape",
    kind: "acquisition",
    verbs: ["échapper"],
    roles: { subject: "target", "au profit de": "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    examples: [
      "La conserverie [target Morlin] a échappé à [- Tardieu] au profit de [acquirer Vexa].",
      "Le groupe [- Tardieu] perd encore. La conserverie [target Morlin] lui avait échappé en [date 2019] au profit de [acquirer Vexa].",
    ],
    counterExamples: [
      "La conserverie [- Morlin] a échappé à [- Tardieu].",
      "Le contrat de [- Morlin] a échappé à [- Tardieu] au profit de [- Vexa].",
    ],
  },
  {
    name: "acquisition/change-home",
    kind: "acquisition",
    verbs: [
      `changer de ${HOME}`,
      "changer de maison mère",
      ...["passer", "basculer", "naviguer désormais"].flatMap((verb) =>
        ["pavillon", "drapeau"].map((flag) => `${verb} sous ${flag} ${NATIONS}`),
      ),
      ...["avoir", "trouver", "se trouver", "se donner", "se choisir", "découvrir"].map(
        (verb) => `${verb} un nouveau ${HOME}`,
      ),
      ...["avoir", "trouver", "se trouver", "se donner"].map((verb) => `${verb} une nouvelle maison mère`),
    ],
    roles: {
      subject: "target",
      "au profit de": "acquirer",
      pour: "acquirer",
      chez: "acquirer",
      avec: "acquirer",
      en: "acquirer",
      "auprès de": "acquirer",
      par: "acquirer",
    },
    needs: ["target"],
    bars: ["person", "authority"],
    examples: [
      "La conserverie [target Morlin] change de maison mère, au profit du groupe [acquirer Vexa].",
      "La conserverie [target Morlin] s'est trouvé un nouveau toit chez [acquirer Vexa].",
      "La conserverie [target Morlin] a un nouveau maître. [acquirer Vexa] a déboursé [amount 12 millions d'euros].",
      "La conserverie [target Morlin] passe sous pavillon chinois. L'acquéreur, [acquirer Vexa], est connu pour ses thés.",
    ],
    counterExamples: [
      "La conserverie [- Morlin] change de crémerie.",
      "Le cargo de [- Morlin] passe sous pavillon chinois. [- Vexa] le décharge.",
      "[- Morlin] a trouvé une nouvelle maison d'édition avec [- Vexa].",
    ],
  },
  {
    name: "acquisition/welcome-owner",
    kind: "acquisition",
    verbs: ["accueillir", "recevoir"].flatMap((verb) =>
      ["un", "le"].flatMap((which) => [
        `${verb} ${which} nouveau propriétaire`,
        `${verb} ${which} nouvel actionnaire majoritaire`,
      ]),
    ),
    roles: { subject: "target", object: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["authority"],
    examples: [
      "La conserverie [target Morlin] accueille un nouveau propriétaire, le groupe [acquirer Vexa].",
    ],
    counterExamples: ["La conserverie [- Morlin] accueille un nouveau directeur, venu de [- Vexa]."],
  },
  {
    name: "acquisition/find-in",
    kind: "acquisition",
    verbs: [`trouver en [object] ${OWNER}`, `se trouver en [object] ${OWNER}`],
    roles: { subject: "target", en: "acquirer" },
    needs: ["target", "acquirer"],
    examples: ["La conserverie [target Morlin] a trouvé en [acquirer Vexa] un nouveau propriétaire."],
    counterExamples: ["La conserverie [- Morlin] a trouvé en [- Vexa] un client fidèle."],
  },
  {
    name: "acquisition/mother-of",
    kind: "acquisition",
    verbs: [
      "devenir la maison mère de",
      "devenir sa maison mère",
      "devenir … le maître de",
      "présider désormais aux destinées de",
    ],
    roles: { subject: "acquirer", object: "target", de: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: ["Le groupe [acquirer Vexa] devient la maison mère de la conserverie [target Morlin]."],
    counterExamples: ["Le groupe [- Vexa] est la maison mère de [- Morlin]."],
  },
  {
    name: "acquisition/yield-to",
    kind: "acquisition",
    verbs: [
      ...YIELDING.map((verb) => `${verb} à le ${COURTSHIP} de`),
      ...YIELDING.map((verb) => `${verb} aux ${COURTSHIP} de`),
      "tomber sous le charme de",
      ...[
        "séduire",
        "convaincre",
        "croquer",
        "prendre",
        "acheter",
        "amadouer",
        "courtiser",
        "absorber",
        "avaler",
        "racheter",
        "dévorer",
        "cueillir",
        "engloutir",
        "épouser",
      ].map((verb) => `se laisser ${verb} par`),
      "donner sa main à",
      "accorder sa main à",
      "se livrer à",
      "se marier à",
    ],
    roles: { subject: "target", object: "acquirer", à: "acquirer", par: "acquirer", de: "acquirer" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority", "sum as object"],
    examples: [
      "La conserverie [target Morlin] a succombé aux avances du groupe [acquirer Vexa].",
      "La conserverie [target Morlin] s'est laissé séduire par le groupe [acquirer Vexa], pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["La conserverie [- Morlin] a succombé aux charmes de la Bretagne."],
  },
  {
    name: "acquisition/get-keys",
    kind: "acquisition",
    verbs: ["recevoir", "obtenir", "récupérer", "prendre", "décrocher"].flatMap((verb) =>
      apart(verb, "les clés de"),
    ),
    roles: { subject: "acquirer", object: "target", par: "seller" },
    needs: ["acquirer", "target"],
    bars: ["person", "authority", "passive"],
    examples: ["Le groupe [acquirer Vexa] a reçu [date mardi] les clés de la conserverie [target Morlin]."],
    counterExamples: [
      "Le groupe [- Vexa] a reçu les clés du camion de [- Morlin].",
      "Paul Tardieu a reçu les clés de [- Morlin].",
    ],
  },
  {
    name: "acquisition/obtain",
    kind: "acquisition",
    verbs: ["obtenir", "arracher"],
    roles: { subject: "acquirer", object: "target", de: "seller", "auprès de": "seller", à: "seller" },
    needs: ["value", "target", "acquirer"],
    bars: ["sum as object", "passive", "authority"],
    examples: [
      "Le groupe [acquirer Vexa] a obtenu de [seller Tardieu] la conserverie [target Morlin], contre [amount 3 millions d'euros].",
      "La société [target Morlin] était à vendre. Le groupe [acquirer Vexa] l'a obtenue de [seller Tardieu], pour [amount 3 millions d'euros].",
    ],
    counterExamples: ["Le groupe [- Vexa] a obtenu de [- Tardieu] un prêt pour [- Morlin]."],
  },
  {
    // « emplettes » are made in shops as well: only one of a row of them is a firm's.
    name: "acquisition/latest-prey",
    kind: "acquisition",
    nouns: [
      ..."dernière nouvelle première récente deuxième troisième quatrième cinquième sixième septième énième"
        .split(" ")
        .flatMap((which) =>
          ["emplette/proie/conquête/prise/acquisition/recrue/pépite/victime", "prise de guerre"].map(
            (what) => `${which} ${what}`,
          ),
        ),
      ...["dernier", "nouveau", "premier", "deuxième", "troisième", "quatrième", "énième"].map(
        (which) => `${which} achat/rachat/trophée/joyau`,
      ),
    ],
    roles: { de: "acquirer", object: "target", subject: "target" },
    needs: ["target", "acquirer"],
    bars: ["person", "authority"],
    examples: [
      "Dernière emplette du groupe [acquirer Vexa] : la conserverie [target Morlin], pour [amount 3 millions d'euros].",
      "La conserverie [target Morlin] est la dernière proie du groupe [acquirer Vexa].",
      "Dernière conquête du groupe [acquirer Vexa] : la société [target Morlin], qui compte 300 clients.",
      "La conserverie [target Morlin], troisième acquisition du groupe [acquirer Vexa], ouvre une usine.",
    ],
    counterExamples: ["Dernière conquête du groupe [- Vexa] : le marché belge."],
  },
];
