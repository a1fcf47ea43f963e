import { either, inTurn } from "../../rules/alternatives.ts";
import { wordsIn } from "../across/facts.ts";
import type { Scene } from "../scene.ts";
import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";

/** What talks are about, folded, and no purchase or union of some other thing. */
const ABOUT = "\\b(?:en vue d'|autour d'|a propos d'|au sujet d'|sur|pour|portant sur) ?une? (?:[a-z]+ )?";
const NOT_OF = "(?! (?:[a-z]+ )?(?:de|d'|du|des)(?: |$))";

/** « en vue d'un rachat », « sur une prise de contrôle ». */
export const PURCHASE_TALKED_OF = new RegExp(
  `${ABOUT}(?:rachat|acquisition|reprise|prise de controle)\\b${NOT_OF}`,
);
/** « en vue d'une fusion », « autour d'un mariage ». */
export const UNION_TALKED_OF = new RegExp(`${ABOUT}(?:fusion|rapprochement|mariage)\\b${NOT_OF}`);

/** Whether words of what talks are about stand behind them. */
export function isTalkedOf({ trigger }: Telling, { terms }: Scene, about: RegExp): boolean {
  return about.test(wordsIn(terms.filter(({ start }) => start >= trigger.end)));
}

/** « propose une fusion à X »: no « fusion de ses agences », no « mariage des saveurs ». */
export function isOfTheTwo({ trigger }: Telling, { terms }: Scene): boolean {
  const next = terms.find(({ start }) => start >= trigger.end)?.normal ?? "";
  return !/^(?:d[eu']|des)$/.test(next);
}

/** Words, folded, of what is wanted, priced, bid for or barred. */
const HAGGLED = new RegExp(
  inTurn(
    String.raw`\b`,
    either(
      String.raw`trop (?:cher|chere|gourmande?s?|onereu\w+)`,
      String.raw`convoit\w*|lorgn\w+|guign\w+|surench\w+|encheres?`,
      String.raw`barr\w+ la route`,
      "veto|antitrust",
      "gendarme de la concurrence",
      "autorite de la concurrence",
      String.raw`control\w* de`,
      String.raw`(?:en|y) (?:offr|propos|mett)\w+`,
      String.raw`baiss\w+ les bras`,
      String.raw`lev\w+ des titres`,
      "actionnaires? de",
    ),
    String.raw`\b`,
  ),
);

/** The price of a firm, folded: « y mettra le prix »; none of goods, « les prix », « le prix du lait », « dont le prix baisse ». */
const PRICE =
  /(?<!\b(?:les|ses|leurs|des|aux|a|meilleurs?|dont le|dont les|baisse de|hausse de) )\bprix(?! (?:du|des|de (?!\d|vente|rachat|reprise|cession)|d'|l'|bas|casses?|plus bas|abusifs?|affiches?|au litre))/;

/** An offer of goods, folded, by what it is of or like. */
const OF_GOODS =
  /^(?:commerciale|promotionnelle|publicitaire|gratuite|groupee|culturelle|touristique|tarifaire|deloyale|moins|commune)$/;
const OF_BUYING = /^(?:r?achat|reprise|fusion|acquisition|rapprochement|echange|prise|\d\S*)$/;

/** « une offre de fibre », « l'offre de Noël », « un appel d'offres »: an offer that is no bid for a firm. */
function isOfferOfGoods(terms: readonly Term[], index: number): boolean {
  if (!/^offres?$/.test(terms[index]!.normal)) return false;
  const [next, what] = terms.slice(index + 1, index + 3);
  if (/^(?:de|d')$/.test(next?.normal ?? ""))
    return what !== undefined && what.money === null && what.party === null && !OF_BUYING.test(what.normal);
  return OF_GOODS.test(next?.normal ?? "") || terms[index - 2]?.normal === "appel";
}

/** Words, folded, of bids and of those who make them; none of sales and races, of which goods and sports have their own. */
const BID_FOR =
  /^(?:(?:contre-)?offres?|surench\w+|encheres?|rachats?|rachet\w+|acquisitions?|candidat\w*|pretendants?|op[aer]|repreneurs?|acquereurs?|acheteurs?)$/;

function isBesideTrigger({ start }: Term, { trigger }: Telling): boolean {
  return start < trigger.start || start >= trigger.end;
}

/** Words, folded, of sums that one owes. */
const OWED = /\b(?:reclam\w+|amendes?|dettes?|dommages|indemnites?|impayes?|dividendes?|loyers?|remises?)\b/;

/** Whether a sentence has a price or says in other words that a firm is what one is after. */
export function isHaggled(telling: Telling, { terms }: Scene): boolean {
  if (OWED.test(wordsIn(terms))) return false;
  return (
    telling.amount !== null ||
    terms.some(({ money }) => money !== null && money.per !== "year") ||
    terms.some(
      (term, index) =>
        BID_FOR.test(term.normal) && isBesideTrigger(term, telling) && !isOfferOfGoods(terms, index),
    ) ||
    HAGGLED.test(wordsIn(terms)) ||
    PRICE.test(wordsIn(terms))
  );
}

/** Words of a purchase, folded, none of them « la reprise du travail » nor of goods. */
const BOUGHT =
  /\b(?:rachats?|racheter|acquisition|acquerir|prise de controle|absorber|s'offrir|mettre la main sur|reprise (?!du|de l|des)|reprendre|opa)\b/;

/** Whether a sentence tells of a purchase. */
export function isOfPurchase({ terms }: Scene): boolean {
  return BOUGHT.test(wordsIn(terms));
}

/** What brings a plan down, folded: « la crise a eu raison de son projet sur X », « enterre ses ambitions sur Y ». */
const UNDOING =
  /\b(?:eu raison d|venue?s? a bout d|torpill\w+|ruin(?:e|a|er)\b|enterr(?:e|er|a|ait)\b|coul(?:e|er|a)\b|fait capoter|fait echouer|fait avorter|mis (?:fin|un terme) (?:a|aux)|fait une croix sur|renonc\w+ a)/;

/** Whether a sentence says of a plan that it came to nothing. */
export function hasUndoing(terms: readonly Term[]): boolean {
  return UNDOING.test(wordsIn(terms));
}
