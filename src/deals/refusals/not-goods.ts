import { apposedTo } from "../clauses/antecedent.ts";
import type { Term } from "../terms/terms.ts";
import { SHARES } from "../values/stakes.ts";
import type { NotDeal } from "./not-deals.ts";

/** Things that change hands and are, or stand for, a business. */
const BUSINESS =
  /^(?:groupe|societe|entreprise|filiale|start-up|startup|maison|marque|activites?|branche|division|site|usine|journal|boutique|fabrique|plateforme|chaine|enseigne|magasins?|hotels?|actifs?|participation|portefeuille|reseau|fonds|editeur|banque|clinique|club|domaine|firme|compagnie|studio|titre|laboratoire|pole|unites?|brevets?|parc|ferme|mine|agence|cabinet|constructeur|fabricant|specialiste|operateur|distributeur|concurrent|rival|voisin|confrere|acteur|prestataire|coentreprise|joint-venture|succursale|bloc|franchise|editrice|holding|pepite|licorne|pousse)s?$/;

/** What a round's money may be told to be: anything else is goods. */
const CAPITAL =
  /^(?:financements?|capital|capitaux|fonds|dettes?|prets?|subventions?|aides?|credits?|emprunts?|obligations?|lignes?|investissements?|dollars|francs|equity|engagements?|promesses?|souscriptions?|levees?|liquidites|dotations?|soutiens?|cash|titres|actions|l'|la|le|plus|quoi|ses|son|sa|leurs?|nouveaux?|nouvelles?|nos|divers|plusieurs|fraiche?s?|amorcage|argent|un|une|coup|pre-amorcage|seed|ressources|oxygene|investisseurs)$/;

/** Words of a saleroom and of what is sold there. */
const SALEROOM =
  /^(?:adjugee?s?|carrosse(?:e|es|s)?|cylindree|berlinette|cabriolet|chassis|toiles?|tableaux?|sculptures?|lithographies?|manuscrits?|bijoux?|diamants?|millesimes?)$/;

/** Words of firms and of what is theirs, which a court or an owner sells to who bids most, folded. */
const SOLD_BY_BID =
  /^(?:marques?|enseignes?|societes?|entreprises?|actifs|magasins?|boutiques|usines?|brevets?|branches?|filiales?|tribunal|juges?|liquide?e?s?|liquidation|redressement|activites?|repreneurs?|faillite)$/;
/** Adjectives that stand before the name of a car, a plane, a watch: the short ones, and those told by their ending. */
const BEFORE_THING =
  /^(?:superbe|rare|celebre|simple|belle|beau|bel|vieille|vieil|vieux|ancien|nouvel|nouveau|petit|grand|gros|grosse|jolie?|seule?|vraie?|autre|sublime)s?$|^nouveaux$|^beaux$|(?:able|ible|ique|issime|ide|euse|ante|ienne|elle|ette|ite|ande)s?$/;

/** What is bought and sold, or ordered, and is no business: goods, lots of a sale, rights. */
export const notGoods: readonly NotDeal[] = [
  {
    name: "goods under the hammer",
    is: ({ frame }, { left, right }, { terms }) =>
      (frame.name === "acquisition/sell" || frame.name === "acquisition/sale") &&
      terms.slice(left, right).some(({ normal }) => SALEROOM.test(normal)) &&
      // « Le tribunal a adjugé la marque X à Y »: what a court sells.
      !terms.some(({ normal }) => SOLD_BY_BID.test(normal)),
    examples: [
      "La [- Morlin] de 1962 carrossée par [- Tardieu] a été vendue 2 millions d'euros.",
      "La vente de la [- Morlin GT], adjugée 2 millions d'euros, a fait courir [- Vexa].",
    ],
  },
  {
    // « la vente de Monterey », « la Mustang a été vendue 3 M€ »: an evening under the hammer, or what went there.
    name: "a sale by auction",
    is: ({ frame }, _, { terms, discourse }) =>
      /^acquisition\/(?:sell|sale|buy|purchase)$/.test(frame.name) &&
      discourse.saleroom() &&
      !terms.some(({ normal }) => SOLD_BY_BID.test(normal)),
    examples: [
      "Trois soirées d'enchères attendaient la maison [- Vexa]. Une toile a été adjugée 3 millions d'euros. Aux enchères de mai, la vente de [- Tardieu] a rapporté 9 millions d'euros à [- Morlin].",
      "La berlinette fut présentée aux enchères. Les enchérisseurs étaient neuf. À la vente aux enchères de [- Vexa], elle a été vendue 3 millions d'euros à [- Morlin].",
    ],
  },
  {
    name: "thing sold",
    is: (telling, { trigger, group }, { terms }) =>
      trigger.form === "verb" &&
      telling.kind === "acquisition" &&
      group?.form === "participle" &&
      isThing(terms, group.start - 1) &&
      apposedTo(terms, group.start - 1) === null,
    examples: [
      "[- Vexa] conteste une grue achetée 9 millions d'euros à [- Morlin].",
      "Grâce à Ivan Petrov, acheté 17 millions d'euros à [- Morlin], [- Vexa] vise le titre.",
    ],
  },
  {
    name: "a thing by its maker's name",
    is: ({ kind, fillers }, { trigger }, { terms }) =>
      kind === "acquisition" &&
      fillers.some(({ role, span }) => role === "target" && isOneOf(terms, span.start, trigger.start)),
    examples: [
      "[- Vexa] a vendu dix [- Airbus A320] à [- Morlin] pour 900 millions d'euros.",
      "Une [- Talbot Lago] de 1950 a été vendue 8 millions de dollars par la maison [- Vexa].",
      "La vente d'une vénérable [- Peugeot] a rapporté 3 millions d'euros à [- Vexa].",
      "Une flamboyante petite [- Talbot Lago] a été vendue 8 millions de dollars par la maison [- Vexa].",
    ],
  },
  {
    name: "rights to a work",
    is: ({ kind }, { trigger }, { terms }) =>
      kind === "acquisition" &&
      trigger.form === "verb" &&
      /^(?:(?:l'|les|des|ses) (?:exclusivite|droits(?! de vote))|(?:une|la|sa) licence)\b/.test(
        terms
          .slice(trigger.end, trigger.end + 4)
          .map(({ normal }) => normal)
          .join(" "),
      ),
    examples: [
      "[- Vexa] a acquis l'exclusivité de l'émission de [- Morlin] pour 3 millions d'euros.",
      "[- Vexa] a racheté les droits de diffusion de [- Morlin] pour 3 millions d'euros.",
    ],
  },
  {
    name: "goods ordered",
    is: (telling, _, { terms }) => {
      if (telling.kind !== "funding_round" || telling.amount === null) return false;
      // « s'offre 3 M€ d'oxygène auprès de X »: an image.
      if (telling.frame.name === "funding_round/treat-itself") return false;
      const at = terms.findIndex((term) => term.start === telling.amount!.span.start);
      const of = /^(?:de|d')$/.test(terms[at + 1]?.normal ?? "");
      const noun = terms[at + 2];
      return (
        of &&
        noun !== undefined &&
        noun.party === null &&
        /^\p{Ll}/u.test(noun.text) &&
        !CAPITAL.test(noun.normal)
      );
    },
    examples: ["[- Vexa] a décroché 40 millions d'euros de machines jusqu'à l'hiver."],
  },
];

/**
 * « une Talbot Lago », « dix Airbus A320 »: counted, as companies are not, whatever capitals and figures are between; « le
 * numéro deux Vexa » is a company.
 */
function isOneOf(terms: readonly Term[], start: number, trigger: number): boolean {
  const party = terms.findIndex((term) => term.start === start);
  let index = party - 1;
  while (index > 0 && index > party - 4 && index !== trigger && isPartOfName(terms[index]!)) index -= 1;
  const { normal = "", text = "" } = terms[index] ?? {};
  const before = terms[index - 1]?.normal ?? "";
  return (
    terms[party]?.party?.form === "name" &&
    (/^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent)$/.test(normal) ||
      (/^\d{1,3}$/.test(text) && index === party - 1)) &&
    !/^(?:l'|les|ses|leurs|des|ces|aux|numeros?|n°|no|top)$/.test(before)
  );
}

function isPartOfName({ text, normal, party, tags }: Term): boolean {
  return party?.form === "name" || tags.has("Capital") || /^\d/.test(text) || isAdjective(normal);
}

function isAdjective(word: string): boolean {
  return BEFORE_THING.test(word) && !BUSINESS.test(word);
}

/** A common noun that is no business, or an unknown name before a comma, as what a bare participle is about. */
function isThing(terms: readonly Term[], index: number): boolean {
  const comma = terms[index]?.tags.has("Comma") === true;
  const term = terms[comma ? index - 1 : index];
  if (
    term === undefined ||
    term.party !== null ||
    term.money !== null ||
    term.date !== null ||
    term.stake !== null
  )
    return false;
  const before = terms[index - 2]?.text ?? "";
  if (comma)
    return (
      /^\p{Lu}/u.test(term.text) &&
      (/\d/.test(term.text) || (/^\p{Lu}/u.test(before) && terms[index - 2]?.party === null))
    );
  return (
    /^\p{Ll}/u.test(term.text) &&
    [...term.tags].filter((tag) => tag !== "Room").length <= 1 &&
    !BUSINESS.test(term.normal) &&
    !SHARES.test(term.normal)
  );
}
