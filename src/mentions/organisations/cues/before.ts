import { namingNouns, personNouns, placeNouns, thingNouns } from "../../../french/name-words.ts";
import { COMPANY_OF, DETERMINERS, isOwnSiteIn, PLACE_OF } from "../context.ts";
import { around, type Sighting } from "../sighting.ts";
import {
  AFTER_ARTICLE,
  AFTER_DEMONYM,
  AFTER_FIGURE,
  AFTER_OWNER,
  AFTER_PURCHASE,
  AFTER_SOURCE,
  AFTER_TITLE,
  BEHIND,
  EVERYDAY_CAPITAL,
  GOVERNOR,
  NOUN,
  SINGLE,
  UNKNOWN,
} from "../situation.ts";
import { isDemonym, isEveryday } from "../traits.ts";
import type { Cue } from "./cue.ts";
import { isInBusiness, standsBefore } from "./stands.ts";

/** What is founded under a name. */
const FOUNDED = new Set(
  "coentreprise co-entreprise joint-venture societe entreprise filiale entite start-up startup holding groupe structure banque neobanque fonciere ensemble alliance".split(
    " ",
  ),
);
/** « au profit de X », « en faveur de X ». */
const FAVOURS = new Set(["faveur", "profit", "benefice"]);
const PLURALS = new Set(["les", "des", "aux"]);
const SINGULARS = new Set(["du", "la", "l'", "le"]);
const MAKERS = new Set(
  "fabricant editeur producteur createur inventeur concepteur constructeur pere inventrice creatrice baril million millions".split(
    " ",
  ),
);

/** Whether a run is the bare object of a purchase: « a racheté X », « s'offre X ». */
function isBought(sighting: Sighting): boolean {
  if (!/^(?:offert|offre|adjugé)$/.test(around(sighting, -1)?.lower ?? "")) return true;
  // « offrir » buys only for oneself: « s'offre X ».
  return [-2, -3].some((offset) => /^s['’]/.test(around(sighting, offset)?.lower ?? ""));
}

/** What one says right before the name of whom one speaks to, folded. */
const GREETINGS = /^(?:bonjour|bonsoir|merci|salut|bravo|oui|non|cher|chere)$/;

/** « Bonjour X, », « Oui X, »: whether a run is how somebody is called by who speaks to him. */
function isAddressed(sighting: Sighting): boolean {
  const behind = around(sighting, 0)?.text ?? ".";
  return GREETINGS.test(around(sighting, -1)?.folded ?? "") && /^[,.!?…»:]/.test(behind);
}

/** Nouns of works and premises that are firms as well, folded. */
const HOUSES = /^(?:label|theatre|salon|festival|chateau|studio|salle|cinema|hotel|auberge|restaurant)$/;
/** Words (folded) of buying and selling. */
const DEALT =
  /^(?:(?:r?achet|acquis|acquer|reprend|repri|(?:re)?vend|ced|cess)\w{0,5}|offre|acquisitions?|rachats?|reprise|vente)$/;

/** « a racheté le label américain X »: a house that is dealt in. */
function isBoughtHouse(sighting: Sighting): boolean {
  return HOUSES.test(sighting.noun) && standsBefore(sighting, -2, DEALT, 12, /^;$/);
}

/** What the words before a run say. */
export const beforeCues: readonly Cue[] = [
  {
    name: "name/bought",
    reading: "organisation",
    weight: 4,
    needs: AFTER_PURCHASE,
    holds: isBought,
    examples: [
      "Le groupe a racheté [Zubrowik] pour 12 millions.",
      "Il s'offre [Ostrea].",
      "Il a acquis [Zubrowik].",
    ],
    counterExamples: ["Il a offert Odilon en exemple.", "Il a racheté une ferme à Zubrowik."],
  },
  {
    name: "name/after-naming-noun",
    reading: "organisation",
    weight: 6,
    needs: NOUN,
    holds: (sighting) => namingNouns.has(sighting.noun),
    examples: [
      "Le fonds [Ostrea] suit.",
      "Elle vise la start-up marseillaise [Poulpica].",
      "Le constructeur de robotaxis [Kumoro] lève.",
      "La PME bretonne [Kervado] lève.",
      "Il vise le courtier en ligne [Poulpica].",
      "Il vise le courtier en ligne canadien [Poulpica].",
      "Elle vise sa rivale française [Poulpica].",
      "Le géant du BTP [Zubrowik] recrute.",
      "L'éditeur SaaS [Poulpica] lève.",
      "Le fabricant de PVC [Kumoro] lève.",
      "Il vise le spécialiste des cartes graphiques [Kumoro].",
      "Il vise le site de cagnottes en ligne [Poulpica].",
      "Il vise le spécialiste du paiement en ligne [Poulpica].",
    ],
    counterExamples: [
      "Le géant du BTP recrute à Zubrowik.",
      "Il parle du choix des cartes graphiques Zubrowik.",
      "Le spécialiste vend en ligne à Zubrowik.",
      "Un projet SaaS démarre.",
      "Le fonds de Marseille suit.",
      "La ville d'Albi vote.",
      "La PME de Marseille suit.",
    ],
  },
  {
    name: "name/after-person-noun",
    reading: "person",
    weight: 6,
    needs: NOUN,
    holds: (sighting) =>
      sighting.tokens[sighting.from]?.shape !== "upper" &&
      personNouns.has(sighting.noun) &&
      !namingNouns.has(sighting.noun),
    examples: ["Le ministre [Barrot] part.", "Le président américain [Tremblon] part."],
    counterExamples: ["Le président de Zelta part."],
  },
  {
    name: "name/after-title",
    reading: "person",
    weight: 9,
    needs: AFTER_TITLE,
    holds: (sighting) =>
      around(sighting, -1)?.text !== "." || /^(?:M|MM|Dr|Pr)$/.test(around(sighting, -2)?.text ?? ""),
    examples: ["Selon M. [Roustan], tout va.", "Mme [Arvieux] part."],
    counterExamples: ["Selon Roustan, tout va."],
  },
  {
    // In what is printed of a conversation; somebody's answer to a question is no name.
    name: "name/addressed",
    reading: "person",
    weight: 6,
    needs: SINGLE | UNKNOWN,
    holds: isAddressed,
    examples: ["Bonjour [Odilon], bonjour à tous.", "— Oui [Cavelan], et pour longtemps."],
    counterExamples: ["Bonjour à Cavelan.", "Merci, dit Cavelan."],
  },
  {
    name: "name/after-place-noun",
    reading: "place",
    weight: 5,
    needs: NOUN,
    holds: (sighting) => placeNouns.has(sighting.noun) && !namingNouns.has(sighting.noun),
    examples: ["Le quartier [Montfleury] bouge."],
    counterExamples: ["Le fonds Ostrea suit."],
  },
  {
    name: "name/after-thing-noun",
    reading: "thing",
    weight: 6,
    needs: NOUN,
    holds: (sighting) => thingNouns.has(sighting.noun) && !namingNouns.has(sighting.noun),
    examples: ["Le modèle [Zarko] plaît.", "La loi [Grelin] passe."],
    counterExamples: ["Le fonds Ostrea suit."],
  },
  {
    // « a racheté le label américain X », « vend le théâtre X »: a thing that is bought is a firm.
    name: "name/after-bought-noun",
    reading: "organisation",
    weight: 9,
    needs: NOUN,
    holds: (sighting) => isBoughtHouse(sighting) && isInBusiness(sighting),
    examples: ["La société a acquis le label belge [Zubrow].", "Le fonds a racheté le théâtre [Ostrea]."],
    counterExamples: [
      "Le label belge Zubrow chante.",
      "Le fonds a racheté le modèle Zubrow.",
      "La société vend le lycée Zubrow.",
    ],
  },
  {
    name: "name/after-demonym",
    reading: "organisation",
    weight: 6,
    needs: AFTER_DEMONYM,
    holds: (sighting) => DETERMINERS.has(around(sighting, -2)?.lower ?? ""),
    examples: ["Il a vendu l'américain [Brunexo].", "Le breton [Kervadec] résiste."],
    counterExamples: ["Il a vendu Brunexo aux Américains."],
  },
  {
    name: "name/at",
    reading: "organisation",
    weight: 4,
    needs: AFTER_SOURCE,
    holds: (sighting) => around(sighting, -1)?.lower === "chez" || around(sighting, -2)?.lower === "auprès",
    examples: ["Chez [Valmer], on se tait.", "Un emprunt auprès de [Ferrand] suit."],
    counterExamples: ["À Valmer, on se tait."],
  },
  {
    name: "name/baptised",
    reading: "organisation",
    weight: 4,
    needs: BEHIND,
    holds: (sighting) => {
      if (!/^(?:re)?(?:baptis|denomm|nomm)ee?s?$/.test(around(sighting, -1)?.folded ?? "")) return false;
      for (let offset = -2; offset >= -12; offset--) {
        const word = around(sighting, offset)?.folded ?? ".";
        if (word === "." || word === ";") return false;
        if (FOUNDED.has(word)) return true;
      }
      return false;
    },
    examples: ["Ils fondent une coentreprise dans le solaire, baptisée [Zubrovolt]."],
    counterExamples: ["Ils signent une comédie baptisée Zubrovolt."],
  },
  {
    name: "name/in-favour",
    reading: "organisation",
    weight: 3,
    needs: GOVERNOR,
    holds: (sighting) => FAVOURS.has(sighting.governor) && sighting.place === undefined,
    examples: ["Elle se retire au profit de [Zubrowik].", "Une aide en faveur d'[Ostrea] est votée."],
    counterExamples: ["Une aide en faveur de Quimper est votée."],
  },
  {
    name: "name/of-company",
    reading: "organisation",
    weight: 3,
    needs: GOVERNOR,
    holds: (sighting) => COMPANY_OF.has(sighting.governor) && !isOwnSiteIn(sighting),
    examples: [
      "Le PDG de [Valmer] se tait.",
      "Le rachat d'[Ostrea] est signé.",
      "La branche jouets de [Valmer] souffre.",
    ],
    counterExamples: ["Le maire de Valmer se tait.", "La branche de houx de Valmer souffre."],
  },
  {
    name: "name/of-place",
    reading: "place",
    weight: 4,
    needs: GOVERNOR,
    holds: (sighting) => {
      const noun = sighting.governor;
      return (
        isOwnSiteIn(sighting) ||
        PLACE_OF.has(noun) ||
        (namingNouns.has(noun) && !COMPANY_OF.has(noun) && around(sighting, -1)?.shape === "lower")
      );
    },
    examples: [
      "Le maire de [Valmer] se tait.",
      "L'équipementier de [Zarnolles] se tait.",
      "Le groupe ferme ses deux usines de [Zarnolles].",
    ],
    counterExamples: ["Le PDG de Valmer se tait.", "Les deux usines de Valmer ferment."],
  },
  {
    name: "name/made-by",
    reading: "thing",
    weight: 6,
    needs: AFTER_ARTICLE,
    holds: (sighting) =>
      SINGULARS.has(around(sighting, -1)?.lower ?? "") &&
      MAKERS.has(around(sighting, around(sighting, -1)?.lower === "du" ? -2 : -3)?.folded ?? ""),
    examples: ["Le fabricant du [Zarkolan] recule.", "L'éditeur de la [Zarkothèque] recule."],
    counterExamples: ["Le rachat de Zarkolan recule."],
  },
  {
    name: "name/team",
    reading: "organisation",
    weight: 4,
    needs: AFTER_ARTICLE,
    holds: (sighting) => {
      const token = sighting.tokens[sighting.from];
      if (token?.shape !== "capital" || isDemonym(token) || isEveryday(token)) return false;
      return (
        PLURALS.has(around(sighting, -1)?.lower ?? "") &&
        /s$/.test(token.lower) &&
        sighting.place === undefined
      );
    },
    examples: ["Il joue chez les [Zubrows] en mai.", "Il quitte les [Zubrows de Metz] en mai."],
    counterExamples: ["Les Lyonnais ont gagné."],
  },
  {
    name: "name/counted",
    reading: "thing",
    weight: 4,
    needs: AFTER_FIGURE | SINGLE,
    holds: (sighting) => sighting.tokens[sighting.from]?.shape !== "digit",
    examples: ["Elle commande 42 [Zarko] de plus."],
    counterExamples: ["Elle commande Zarko."],
  },
  {
    name: "name/everyday-capital",
    reading: "thing",
    weight: 6,
    needs: AFTER_ARTICLE | EVERYDAY_CAPITAL | SINGLE | UNKNOWN,
    examples: ["Le roi du [Royaume] part.", "Ministre de l'[Économie], il part."],
    counterExamples: ["Pour Zarko, tout va."],
  },
  {
    name: "name/possessed",
    reading: "thing",
    weight: 4,
    needs: AFTER_OWNER,
    examples: ["Avec son [Zarko], il gagne.", "Une [Falconette] passe."],
    counterExamples: ["Avec Zarko, il gagne."],
  },
];
