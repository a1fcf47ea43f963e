/** The words with which a text tells the day of its news, apart from the news itself. */

import type { DateMention } from "../../document/index.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { remembered } from "../terms/remember.ts";
import { isDateline } from "../values/dateline.ts";

/** Where a sentence has the day of an announcement, and whether it speaks of what was told right before. */
export interface Announcement {
  readonly day: number;
  readonly ofTold: boolean;
}

/** Participles of who makes something known, folded and without their endings. */
const SAID = [
  "annonce",
  "devoile",
  "officialise",
  "confirme",
  "revele",
  "communique",
  "divulgue",
  "ebruite",
  "appris",
  "fait savoir",
  "fait part",
  "fait connaitre",
  "rendu public",
  "rendus publics",
  "rendue publique",
  "fait l'annonce",
];
/** Participles with which an agreement is made. */
const MADE = [
  "signe",
  "paraphe",
  "conclu",
  "scelle",
  "echange",
  "appose",
  "ratifie",
  "enterine",
  "formalise",
  "trouve",
];
/** What is signed. */
const PAPERS = [
  "signatures?",
  "contrat",
  "acte",
  "actes",
  "protocole",
  "compromis",
  "accord",
  "promesse",
  "papiers",
  "convention",
  "documents?",
  "vente",
  "cession",
  "affaire",
  "pacte",
];
/** What else is signed, behind « contrat », « acte » or « accord ». */
const NO_PAPER =
  "(?!d' ?(?:apprentissage|interessement|assurance|accusation)|de (?:travail|location|bail|naissance|methode|greve)|salarial|social)";
/** What news is called. */
const NEWS = ["nouvelle", "annonce", "information", "officialisation", "confirmation", "revelation"];
/** What an announcement is of, where it is of a deal. */
const OF_DEAL = [
  "rachats?",
  "acquisitions?",
  "reprise",
  "cessions?",
  "vente",
  "fusion",
  "rapprochement",
  "mariage",
  "union",
  "entree [^,;]{0,60}(?:capital|bourse|tour de table)",
  "prise de (?:participation|controle)",
  "ouverture (?:du|de son|de leur) capital",
  "levee",
  "tour de (?:table|financement)",
  "augmentation de capital",
  "introduction",
  "opa",
  "operations?",
  "transactions?",
  "coentreprise",
  "offre qu'",
  "offre publique",
  "offre d'achat",
  "offres? de (?:reprise|rachat)",
  "plans? de (?:sauvetage|reprise|cession)",
  "projet de (?:rachat|reprise|cession|fusion|rapprochement)",
  "financement",
];
/** What is voted for a firm. */
const AID = [
  "aides?",
  "subventions?",
  "prets?",
  "avances?",
  "soutien",
  "garantie",
  "enveloppe",
  "coup de pouce",
];
/** Idioms of who surprises with his news. */
const STIR = [
  "cree la surprise",
  "leve le voile",
  "abattu ses cartes",
  "abattu leurs cartes",
  "surpris son monde",
  "surpris tout le monde",
  "pris tout le monde de court",
  "frappe un grand coup",
  "frappe fort",
  "saute le pas",
  "franchi le pas",
  "franchi le rubicon",
  "sorti le carnet de cheques",
  "sorti son carnet de cheques",
  "casse sa tirelire",
  "mis fin au suspense",
  "se sont dit oui",
];

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;
/** The term of a day, by its index; a word; up to some words. */
const DAY = "<(\\d+)>";
const WORD = "[^ ,;<]+ ";
const few = (most: number): string => `(?:${WORD}){0,${most}}`;
const SAID_WORD = `${any(SAID)}(?:e|s|es)? `;

/** Announcements of what was told right before, or of what comes. */
const OF_TOLD = [
  // « l'ont fait savoir lundi », « en a fait l'annonce mardi »
  `(?:^| )(?:l' ?|les |en )(?:a|ont|avait|avaient) ${few(1)}${SAID_WORD}${few(3)}${DAY}`,
  // « C'est ce qu'a annoncé lundi son président »
  `(?:^| )ce qu' ?(?:a|ont|avait|avaient) ${few(1)}${SAID_WORD}${few(2)}${DAY}`,
  // « L'annonce en a été faite lundi », « La nouvelle est tombée lundi »
  `(?:^| )${any(NEWS)} ${few(2)}(?:est|a|etait|avait) ${few(2)}(?:tombee?|faite|connue|publique|officielle|arrivee?|parvenue) ${few(3)}${DAY}`,
  // « La nouvelle, attendue depuis des mois, est tombée lundi », « …; elle est tombée mardi »
  `^(?:la|l'|cette) ?${any(NEWS)} .*(?:est|elle est) tombee (?:, )?${few(1)}${DAY}`,
  // « Les signatures ont été échangées lundi »
  `(?:^| )${any(PAPERS)} ${NO_PAPER}${few(3)}(?:a|ont|avait|avaient) ${few(1)}ete ${few(1)}${any(MADE)}e?s? ${few(2)}${DAY}`,
  // « L'affaire s'est conclue lundi »
  `^(?:l'|la|le|tout|cette|cet) ?(?:affaire|vente|transaction|operation|accord|marche)? ?s' est ${few(1)}(?:conclue?|jouee?|nouee?|denouee?|faite?|scellee?) ${few(2)}${DAY}`,
  // « Vendeurs et acheteurs ont signé lundi chez le notaire »
  `(?:^| )(?:a|ont) ${few(1)}(?:signe|paraphe|tope|conclu) ${DAY}(?: (?:[.,;!:]|chez|devant|a|au|aux|dans|en|sous)| $)`,
  // « Annoncé lundi, il est mené par Y »
  `^(?:${any(SAID)}|${any(MADE)}|boucle|ficele|negocie)(?:e|s|es)? ${few(1)}${DAY}`,
  // « C'est officiel depuis lundi »
  `^(?:c' ?est|voila qui est|l' ?affaire est|la chose est) ${few(2)}(?:officielle?|fait|faite|signee?|acte|conclue?|entendue?) (?:depuis )?${DAY}`,
];
/** Announcements of what comes. */
const OF_WHAT_COMES = [
  // « …, ont-ils dévoilé jeudi soir », « a-t-on appris mardi »
  `(?:^| )(?:a|ont) (?:t )?(?:il|elle|ils|elles|on) ${few(1)}${SAID_WORD}${few(2)}${DAY}`,
  // « Le communiqué, diffusé lundi soir, … »
  `(?:^| )communique (?:, )?${few(3)}(?:diffuse|publie|envoye|tombe|paru|date) ${few(2)}${DAY}`,
  // « X a annoncé lundi une double acquisition », « a présenté hier à ses créanciers les plans de reprise »
  `(?:a|ont) ${few(1)}(?:${SAID_WORD}|presente |justifie |defendu |salue |detaille )(?:, )?${DAY} (?:, )?${few(7)}${any(OF_DEAL)} `,
  // « Lundi, X a annoncé deux acquisitions »
  `^${DAY} (?:, )?${few(8)}(?:a|ont) ${few(1)}${SAID_WORD}${few(4)}${any(OF_DEAL)} `,
  // « La ville de Brest a voté lundi une aide à X »
  `(?:a|ont) ${few(1)}(?:vote|debloque|approuve|valide|accorde|octroye) ${DAY} ${few(4)}${any(AID)} `,
  // « Le groupe a créé la surprise lundi »
  `(?:(?:^| )(?:a|ont) )?${any(STIR)} (?:, )?${few(1)}${DAY}`,
  `^${DAY} (?:, )?${few(8)}(?:a|ont) ${any(STIR)} `,
  // « Coup de tonnerre lundi dans la cosmétique »
  `^(?:coup de (?:tonnerre|theatre|filet|maitre|poker|tabac)|surprise|stupeur|fin du suspense|epilogue) (?:, )?${few(2)}${DAY}`,
  // « L'encre a séché lundi »
  `^l' ?encre ${few(4)}a (?:seche|ete posee) ${DAY}`,
  // « Le conseil de X, réuni lundi, a donné son feu vert »
  inTurn(
    `(?:conseil|directoire|assemblee|actionnaires|administrateurs|associes|elus|deputes|commission) .{0,60}?(?:reunis?e?s? )${few(3)}${DAY} .*`,
    either(
      "(?:approuve|vote|valide|enterine)(?! (?:les comptes|le budget|ses comptes|un dividende|le dividende))",
      "tranche",
      "donne (?:son|leur) (?:feu vert|aval|accord|blanc-seing|benediction)",
      "dit oui",
    ),
  ),
];

const ofTold = OF_TOLD.map((pattern) => new RegExp(pattern));
const ofWhatComes = OF_WHAT_COMES.map((pattern) => new RegExp(pattern));

/** Words, folded, of what is told together with the news. */
export const TOGETHER = new RegExp(
  inTurn(
    "(?:^| )",
    either(
      "(?:second|deuxieme|autre|troisieme) volet",
      "(?:accord|protocole|operation|contrat|transaction) (?:comporte|comprend|prevoit|inclut) (?:aussi|egalement|en outre|de plus|par ailleurs)",
      "au passage",
      "du meme coup",
      "par la meme occasion",
      "dans le meme (?:temps|mouvement)",
      "simultanement",
      "en parallele",
      "le meme jour",
      "concomitamment",
      "dans un meme elan",
      "coup double",
    ),
    "(?: |$)",
  ),
);

/** The announcement that a sentence makes, null where it makes none. */
export const announcementIn = remembered((terms): Announcement | null => {
  if (!terms.some(({ date }, index) => date !== null && isDay(date) && !isDateline(terms, index)))
    return null;
  const words = `${terms.map(({ date, normal }, index) => (date !== null && isDay(date) ? token(date, index) : normal)).join(" ")} `;
  const find = (patterns: readonly RegExp[]): number => {
    for (const pattern of patterns) {
      const day = pattern.exec(words)?.[1];
      if (day !== undefined) return Number(day);
    }
    return -1;
  };
  const told = find(ofTold);
  if (told >= 0) return { day: told, ofTold: true };
  const coming = find(ofWhatComes);
  return coming >= 0 ? { day: coming, ofTold: false } : null;
});

/** How a day stands among the words of its sentence: « depuis lundi » keeps its word. */
function token({ text }: DateMention, index: number): string {
  return /^depuis/i.test(text) ? `depuis <${index}>` : `<${index}>`;
}

/** Whether a date is a day, the one with which « depuis lundi » begins, or a week or a night of them. */
export function isDay({ edtf }: Pick<DateMention, "edtf">): boolean {
  return /^\d{4}-\d\d-\d\d(?:\/(?:\d{4}-\d\d-\d\d|\.\.))?$/.test(edtf ?? "");
}
