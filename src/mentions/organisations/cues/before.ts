import { namingNouns, personNouns, placeNouns, thingNouns } from "../../../french/name-words.ts";
import { COMPANY_OF, DETERMINERS, PLACE_OF } from "../context.ts";
import { around, BEHIND, GOVERNOR, NOUN, SINGLE, type Sighting, UNKNOWN } from "../sighting.ts";
import { isDemonym, isEveryday } from "../traits.ts";
import type { Cue } from "./cue.ts";

/** Participles and nouns that say where something is when « à » or « de » follows. */
const SEATED = new Set(
  "base basee bases basees installe installee installes implante implantee situe situee ne nee nes mort morte vecu vivre vit habite reside usine usines site siege bureau bureaux atelier ateliers magasin magasins entrepot campus loge etabli etablie domicilie arrive arrivee parti partir rendre rendu retour sejour voyage rencontre reuni reunis reunion sommet gare aeroport boutique boutiques cote cotee bourse tourne ouvert ouvre".split(
    " ",
  ),
);

function isSeat(sighting: Sighting): boolean {
  const preposition = around(sighting, -1)?.lower;
  return (
    (preposition === "à" || preposition === "en" || preposition === "près" || preposition === "au") &&
    SEATED.has(around(sighting, -2)?.folded ?? "")
  );
}

const ARTICLES = new Set("le la l' les du au des aux".split(" "));
const PLURALS = new Set(["les", "des", "aux"]);
const SINGULARS = new Set(["du", "la", "l'", "le"]);
const OWNERS = new Set("son sa ses leur leurs mon ma notre votre nos un une".split(" "));
const TITLES = new Set("M MM Mme Mmes Mlle Me Dr Pr Mgr Maître Sir Lord Lady".split(" "));
const MAKERS = new Set(
  "fabricant editeur producteur createur inventeur concepteur constructeur pere inventrice creatrice baril million millions".split(
    " ",
  ),
);

const TRANSFER =
  /^(?:vend|revend|cède|céd|recéd|cess|vente|confi|prêt|apport|prom|accord|octro|impos|inflig|oppos|fac[et]|grâce|rach[eè]t|ach[eè]t|livr|parl|donn|demand|doi[st]|perm[ei]|vers[eé]|transf|succ[eé]d|appart|rapport|fourni|attribu|adoss|associ|alli|mari|profit|recours|particip|souscri|indiqu|expliqu|déclar|confirm|affirm|di[st]$|répond|emprunt|arrach|chip|souffl|reproch|notifi|adress|lou[eé]|command|pass[eé]|entretien|interview|quant|pri[st]$|prend|repri|abandon|laiss|factur|unir?$|uni[st]?$|lié|compar|contr|ser[tv]|plaî|ressembl|coût|crédit|subvention|aide|offr|propos|renonc|consacr|réclam|bradé|octroi|octroy|rejoi|épaul)/;

/** Whether the words before « à » hand something over, so that a name behind it need not be a place. */
function isTransfer(sighting: Sighting): boolean {
  for (let offset = -2; offset >= -12; offset--) {
    const token = around(sighting, offset);
    if (token === undefined || token.text === ";") return false;
    if (TRANSFER.test(token.lower)) return true;
  }
  return false;
}

/** What the words before a run say. */
/** Forms of the verbs whose object is a company more often than not. */
const PURCHASE =
  /^(?:rachèt(?:e|ent|era|eront|erait)|rachet(?:é|a|ait|ant|er|èrent)|acqui(?:s|ert|èrent)|acquer(?:ra|rait|ront)|acquérir|absorb(?:é|e|ent|er|era)|croqu(?:é|e|er)|aval(?:é|e|er)|offert|offre|adjugé|repris|reprend|reprendre)$/;

/** Whether a run is the bare object of a purchase: « a racheté X », « s'offre X ». */
function isBought(sighting: Sighting): boolean {
  const verb = around(sighting, -1)?.lower ?? "";
  if (!PURCHASE.test(verb)) return false;
  // « offrir » buys only for oneself: « s'offre X ».
  const self = [-2, -3].some((offset) => /^s['’]/.test(around(sighting, offset)?.lower ?? ""));
  return /^(?:offert|offre|adjugé)$/.test(verb) ? self : true;
}

export const beforeCues: readonly Cue[] = [
  {
    name: "name/bought",
    reading: "organisation",
    weight: 4,
    needs: BEHIND,
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
    ],
    counterExamples: ["Le fonds de Marseille suit.", "La ville d'Albi vote."],
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
    needs: BEHIND,
    holds: (sighting) => {
      const token = around(sighting, -1);
      if (token === undefined) return false;
      if (TITLES.has(token.text)) return true;
      return token.text === "." && /^(?:M|MM|Dr|Pr)$/.test(around(sighting, -2)?.text ?? "");
    },
    examples: ["Selon M. [Roustan], tout va.", "Mme [Arvieux] part."],
    counterExamples: ["Selon Roustan, tout va."],
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
    name: "name/after-demonym",
    reading: "organisation",
    weight: 6,
    needs: BEHIND,
    holds: (sighting) => {
      const token = around(sighting, -1);
      return (
        token?.shape === "lower" && isDemonym(token) && DETERMINERS.has(around(sighting, -2)?.lower ?? "")
      );
    },
    examples: ["Il a vendu l'américain [Brunexo].", "Le breton [Kervadec] résiste."],
    counterExamples: ["Il a vendu Brunexo aux Américains."],
  },
  {
    name: "name/at",
    reading: "organisation",
    weight: 4,
    needs: BEHIND,
    holds: (sighting) =>
      around(sighting, -1)?.lower === "chez" ||
      (around(sighting, -1)?.lower === "de" && around(sighting, -2)?.lower === "auprès") ||
      (around(sighting, -1)?.lower === "d'" && around(sighting, -2)?.lower === "auprès"),
    examples: ["Chez [Valmer], on se tait.", "Un emprunt auprès de [Ferrand] suit."],
    counterExamples: ["À Valmer, on se tait."],
  },
  {
    name: "name/of-company",
    reading: "organisation",
    weight: 3,
    needs: GOVERNOR,
    holds: (sighting) => COMPANY_OF.has(sighting.governor),
    examples: ["Le PDG de [Valmer] se tait.", "Le rachat d'[Ostrea] est signé."],
    counterExamples: ["Le maire de Valmer se tait."],
  },
  {
    name: "name/of-place",
    reading: "place",
    weight: 4,
    needs: GOVERNOR,
    holds: (sighting) => {
      const noun = sighting.governor;
      return (
        PLACE_OF.has(noun) ||
        (namingNouns.has(noun) && !COMPANY_OF.has(noun) && around(sighting, -1)?.shape === "lower")
      );
    },
    examples: ["Le maire de [Valmer] se tait.", "L'équipementier de [Zarnolles] se tait."],
    counterExamples: ["Le PDG de Valmer se tait."],
  },
  {
    name: "name/seat",
    reading: "place",
    weight: 6,
    needs: BEHIND,
    holds: isSeat,
    examples: ["Elle est basée à [Zarnolles].", "Né à [Zarnolles], il y vit."],
    counterExamples: ["Elle est vendue à Zarnolles."],
  },
  {
    name: "name/locative",
    reading: "place",
    weight: 3,
    needs: BEHIND,
    holds: (sighting) => {
      const preposition = around(sighting, -1)?.lower;
      if (preposition === "en") return true;
      return preposition === "à" && (sighting.place !== undefined || !isTransfer(sighting));
    },
    examples: ["Elle vit à [Quimper].", "Elle part en [Zarnolie]."],
    counterExamples: ["Elle le vend à Zarnolles."],
  },
  {
    name: "name/made-by",
    reading: "thing",
    weight: 6,
    needs: BEHIND,
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
    needs: BEHIND,
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
    needs: BEHIND | SINGLE,
    holds: (sighting) => {
      const token = around(sighting, -1);
      return token?.shape === "digit" && sighting.tokens[sighting.from]?.shape !== "digit";
    },
    examples: ["Elle commande 42 [Zarko] de plus."],
    counterExamples: ["Elle commande Zarko."],
  },
  {
    name: "name/everyday-capital",
    reading: "thing",
    weight: 6,
    needs: BEHIND | SINGLE | UNKNOWN,
    holds: (sighting) =>
      sighting.tokens[sighting.from]?.shape === "capital" &&
      isEveryday(sighting.tokens[sighting.from]) &&
      ARTICLES.has(around(sighting, -1)?.lower ?? ""),
    examples: ["Le roi du [Royaume] part.", "Ministre de l'[Économie], il part."],
    counterExamples: ["Pour Zarko, tout va."],
  },
  {
    name: "name/possessed",
    reading: "thing",
    weight: 4,
    needs: BEHIND,
    holds: (sighting) => OWNERS.has(around(sighting, -1)?.lower ?? ""),
    examples: ["Avec son [Zarko], il gagne.", "Une [Falconette] passe."],
    counterExamples: ["Avec Zarko, il gagne."],
  },
];
