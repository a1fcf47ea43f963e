import { wordsIn } from "../across/facts.ts";
import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import type { NotDeal } from "./not-deals.ts";

/** Words, folded, of what is traded and where. */
const OF_MARKET =
  /\b(?:bourse|boursi\w+|euronext|alternext|nasdaq|wall street|brvm|marches?|actions|titres|cotation|cote|compartiment|ticker)\b/;
/** Words, folded, of shares that are offered. */
const OF_OFFER =
  /\b(?:acheteurs?|investisseurs?|souscri\w+|introduction|bourse|cotation|cote|actions|titres|offres?|demande|preneurs?)\b/;
/** Who is listed already and only moves. */
const MOVED = /\b(?:compartiments?|transfert|transfere\w*)\b/;

/** Where one comes whose shares are to be traded, folded. */
const ONTO_MARKET =
  /^(?:(?:a|sur) la cote(?! (?:d[eu']|des) ?)|(?:en|a la) bourse(?! (?:du travail|de commerce|aux|d' ?echange))|a wall street|a la brvm|(?:au|sur le) nasdaq|sur (?:euronext|alternext|l' ?aim))\b/;

/** Whether a sentence has a word of a market of shares. */
export function hasMarket(terms: readonly Term[]): boolean {
  return OF_MARKET.test(wordsIn(terms));
}

/** « la cote d'alerte », « la Bourse de l'emploi »: behind the words of a market stands what else it is of; « la Bourse de Lyon » is one. */
function isOfThing(terms: readonly Term[], end: number): boolean {
  if (!/^(?:d[eu']|des)$/.test(terms[end]?.normal ?? "")) return false;
  const noun = terms.slice(end + 1, end + 3).find(({ tags }) => !tags.has("Det"));
  return (
    noun !== undefined && /^\p{Ll}/u.test(noun.text) && noun.date === null && !/^valeurs$/.test(noun.normal)
  );
}

/** What a merger makes: it takes over the listing of those who merge. */
const MERGED =
  /\b(?:(?:futur|nouvel|nouveau) (?:ensemble|groupe)|(?:future|nouvelle) (?:entite|societe)|(?:ensemble|groupe|entite|societe) (?:fusionnee?|combinee?|issue? (?:de|du)))\b/;

/** What a session or a day is the first of, folded, that its own listing is not. */
const FIRST_OF =
  /^ ?(?:(?:de|d'|du)(?! ?(?:la )?(?:cotations?|bourse|negociations?|echanges?|vie))|(?:noire?|rouge|verte?|positive|negative|difficile|agitee|plein)\b)/;

/** How the market looks at a share that it trades already, folded. */
const WATCHED =
  /^(?:tres|fort|particulierement) |\b(?:tournant|hausse|baisse|repli|resultats?|avertissement|comptes)\b/;

/** Indices, books of orders and talks that bear a market's words and take nobody public. */
export const notListings: readonly NotDeal[] = [
  {
    // « X, coté en Bourse, a racheté Y », « X est coté à Paris »: what it is, where no day is told.
    name: "listed already",
    is: ({ kind, date }, { trigger, group }) =>
      kind === "ipo" &&
      date === null &&
      /^cote/.test(fold(trigger.text)) &&
      (group?.form === "participle" ||
        (group?.passive === true && /^(?:present|imperfect)$/.test(group.tense) && group.governor === null)),
    examples: [
      "[- Vexa], coté en Bourse, a présenté ses comptes.",
      "Le groupe [- Vexa], coté en Bourse à Paris, recrute.",
    ],
  },
  {
    // « sa première séance de la semaine », « sa première séance noire »: not « de cotation ».
    name: "first session of its kind",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "ipo/first-session" &&
      FIRST_OF.test(wordsIn(terms.slice(trigger.end, Math.min(right, trigger.end + 4)))),
    examples: [
      "Le titre du groupe [- Vexa] a terminé en hausse sa première séance de la semaine à la Bourse de Paris.",
      "L'action de la société [- Vexa] a connu sa première séance de baisse sur Euronext.",
      "L'action de la société [- Vexa] a vécu sa première séance noire sur Euronext.",
    ],
  },
  {
    name: "another exchange",
    is: ({ kind }, { trigger }, { terms }) =>
      kind === "ipo" &&
      trigger.form === "verb" &&
      / (?:a |de |dans )?la (?:bourse|cote)$/.test(fold(trigger.text)) &&
      isOfThing(terms, trigger.end),
    examples: [
      "La société [- Vexa] monte à la cote d'alerte.",
      "[- Vexa] renonce à la Bourse de l'emploi.",
      "[- Vexa] vise la Bourse du travail.",
      "L'association [- Vexa] s'est inscrite à la Bourse des métiers.",
      "[- Vexa] s'est inscrite à la Bourse du travail.",
    ],
  },
  {
    name: "an index, or another segment",
    is: ({ frame }, { trigger, right }, { terms }) =>
      frame.name === "ipo/list" &&
      /(?:nasdaq|euronext|cote|bourse)$/.test(fold(trigger.text)) &&
      (/^\d/.test(terms[trigger.end]?.text ?? "") || MOVED.test(wordsIn(terms.slice(trigger.end, right)))),
    examples: [
      "[- Vexa] rejoint le Nasdaq 100.",
      "[- Morlin] entre au Nasdaq 100.",
      "L'action [- Vexa] rejoint Euronext Growth en quittant le compartiment bas.",
      "La société [- Vexa] rejoint Euronext Growth par transfert.",
    ],
  },
  {
    // « très attendu en Bourse », « attendu en Bourse au tournant »: whom the market watches is listed already.
    name: "watched by the market",
    is: ({ frame, date, closing }, { trigger, right }, { terms }) =>
      frame.name === "ipo/awaited" &&
      ((date === null && closing === null) ||
        WATCHED.test(wordsIn(terms.slice(Math.max(0, trigger.start - 1), Math.min(right, trigger.end + 6))))),
    examples: [
      "La société [- Vexa] est attendue en Bourse au tournant.",
      "L'action [- Vexa] est attendue à la cote de Paris en baisse.",
      "Le groupe [- Vexa] est attendu en Bourse lundi, après son avertissement.",
    ],
  },
  {
    name: "a merged group",
    is: ({ frame }, { trigger }, { terms }) => {
      if (frame.name !== "ipo/list") return false;
      const before = terms.slice(0, trigger.start);
      // The phrase may be a mention of its own, taken for one of the two.
      const named = before.findLastIndex(({ party, normal }) => party !== null && !MERGED.test(normal));
      return MERGED.test(wordsIn(before.slice(named + 1)));
    },
    examples: [
      "Mécontent de [- Vexa] et de [- Morlin], le régulateur rappelle que le futur ensemble sera coté à Paris.",
      "[- Vexa] épaule [- Morlin]. La nouvelle entité sera introduite en Bourse à Milan.",
    ],
  },
  {
    name: "let into talks",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "ipo/list" &&
      /negociations$/.test(fold(trigger.text)) &&
      !OF_MARKET.test(wordsIn([...terms.slice(0, trigger.start), ...terms.slice(trigger.end)])),
    examples: [
      "[- Vexa] a été admise aux négociations entre [- Morlin] et [- Tardieu].",
      "Le syndicat [- Vexa] est admis aux négociations avec [- Morlin].",
      "La société [- Vexa] n'est pas admise aux négociations sur les tarifs.",
    ],
  },
  {
    // « l'arrivée de X à Lyon »: the market stands right behind who comes.
    name: "comes elsewhere",
    is: ({ frame, fillers }, _, { terms }) => {
      if (frame.name !== "ipo/arrival") return false;
      const target = fillers.find(({ role }) => role === "target");
      const at = terms.findIndex(({ start }) => start === target?.span.start);
      return !ONTO_MARKET.test(wordsIn(terms.slice(at + 1, at + 7)));
    },
    examples: [
      "L'arrivée de [- Vexa] à Lyon a été saluée par la Bourse.",
      "L'arrivée de [- Vexa] à la Bourse du travail a surpris.",
      "L'arrivée de [- Vexa] sur la cote des vins a plu.",
    ],
  },
  {
    name: "a book of orders",
    is: ({ frame }, { trigger }, { terms }) =>
      frame.name === "ipo/renounce" &&
      /livre d'? ?ordres$/.test(fold(trigger.text)) &&
      !OF_OFFER.test(wordsIn(terms)),
    examples: ["L'avionneur [- Vexa] a refermé son livre d'ordres pour l'été."],
  },
];
