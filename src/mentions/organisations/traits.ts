import { businessWords } from "../../french/business-words.ts";
import { isEverydayWord } from "../../french/common-words.ts";
import { demonyms } from "../../french/demonyms.ts";
import {
  actingTerritories,
  commonCapitals,
  institutionHeads,
  lowerHeads,
  territorialBodies,
} from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { isFirstName, type Lookup } from "../../knowledge/index.ts";
import { isAdjective } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import type { Word } from "./word.ts";

/** What the word lists say of a word wherever it stands: looked up once for each word, then kept with it. */
export const EVERYDAY = 1;
const ADJECTIVE = 2;
export const DEMONYM = 4;
const LOWER_HEAD = 8;
const INSTITUTION_HEAD = 16;
const OPENER = 32;
export const DETERMINER = 64;
export const FIRST_NAME = 128;
const LOWER_CASE_NAME = 256;
const CAPITAL = 512;
export const STOP = 1024;
export const BUSINESS = 2048;
export const INNER_CAPITAL = 4096;
export const OPENS_SENTENCE = 8192;
/** A capital, a figure, or one of the few words in lower case with which a name may start. */
export const OPENS_NAME = 16384;
/** An adjective or numeral that may stand before the noun of a nominal. */
export const BEFORE_NOUN = 32768;
/** What may follow the determiner of a nominal. */
export const OPENS_NOMINAL = 65536;

/** Words after which a nominal may stand: « le groupe », « du groupe », « ses filiales ». */
const determiners = new Set(
  "le la l' les ce cet cette ces du au des aux son sa ses leur leurs notre nos".split(" "),
);

/** Adjectives and numerals that stand before the noun. */
const beforeNouns = new Set(
  `jeune jeunes petit petite petits petites grand grande grands grandes gros grosse nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes premier premiere premiers deuxieme second seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme dernier derniere meme seul seule vieux vieille vieil futur future futurs ex tres celebre puissant puissante discret discrete modeste venerable fameux principal principale propre autre feu bon bonne beau belle cher chere modique vaillant remuant turbulent ambitieux deux trois quatre cinq six sept defunt defunte richissime minuscule immense petit-`.split(
    /\s+/,
  ),
);

/** Signs behind which a sentence, or what is like one, starts. */
const openingSigns = new Set(["«", "“", "”", '"', ":", "(", "–", "—", "-", "•", "?", "!", "…", "/"]);

/** The traits of a word, as bits. */
export function traitsOf(word: Omit<Word, "traits">, lookup: Lookup): number {
  const { text, shape, lower, folded } = word;
  if (shape === "punctuation")
    return (
      (openingSigns.has(text) ? OPENS_SENTENCE : 0) |
      (text === "." || text === ":" ? STOP : 0) |
      (text === "«" ? OPENS_NOMINAL : 0)
    );
  const capital = shape === "capital" || shape === "upper" || shape === "mixed";
  const lowerHead = lowerHeads.has(folded);
  const lowerName = lookup.startsLowerCase(lower);
  const demonym = demonyms().has(lower);
  const beforeNoun = beforeNouns.has(word.withoutEx);
  return (
    (isEverydayWord(lower) || (capital && isEverydayWord(withAccent(lower))) ? EVERYDAY : 0) |
    (isAdjective(lower) ? ADJECTIVE : 0) |
    (demonym ? DEMONYM : 0) |
    (lowerHead ? LOWER_HEAD : 0) |
    (institutionHeads.has(folded) ? INSTITUTION_HEAD : 0) |
    (sentenceOpeners.has(folded.replace(/'$/, "")) ? OPENER : 0) |
    (determiners.has(lower) ? DETERMINER : 0) |
    (isFirstName(text) ? FIRST_NAME : 0) |
    (lowerName ? LOWER_CASE_NAME : 0) |
    ((shape === "lower" || text === "Bourse") && businessWords.has(folded) ? BUSINESS : 0) |
    (capital ? CAPITAL : 0) |
    (shape === "mixed" || (capital && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text)) ? INNER_CAPITAL : 0) |
    (capital ||
    shape === "digit" ||
    lowerHead ||
    lowerName ||
    territorialBodies.has(folded) ||
    actingTerritories.has(folded)
      ? OPENS_NAME
      : 0) |
    (beforeNoun ? BEFORE_NOUN : 0) |
    (beforeNoun || demonym || word.nounLength > 0 ? OPENS_NOMINAL : 0)
  );
}

/** « Energie », « Etat »: a word with the accent back that its capital has lost. */
function withAccent(lower: string): string {
  return lower.startsWith("e") ? `é${lower.slice(1)}` : lower;
}

/** Whether a token is a word of everyday French. */
export const isEveryday = (token: Token | undefined): boolean => has(token, EVERYDAY);
/** Whether a token looks like an adjective. */
export const looksAdjective = (token: Token | undefined): boolean => has(token, ADJECTIVE);
/** Whether a token is an adjective or noun of origin. */
export const isDemonym = (token: Token | undefined): boolean => has(token, DEMONYM);
/** Whether a token opens the name of an institution even in lower case. */
export const isLowerHead = (token: Token | undefined): boolean => has(token, LOWER_HEAD);
/** Whether a token, capitalised, opens the name of an institution. */
export const isInstitutionHead = (token: Token | undefined): boolean => has(token, INSTITUTION_HEAD);
/** Whether a token is one of the words that open sentences. */
export const isOpener = (token: Token | undefined): boolean => has(token, OPENER);
/** Whether a token is a first name. */
export const isGiven = (token: Token | undefined): boolean => has(token, FIRST_NAME);

/** Whether a token may open a name that is written without a capital. */
export const startsLowerCase = (token: Token | undefined): boolean => has(token, LOWER_CASE_NAME);
/** Whether a token is written with a capital, or with letters and figures. */
export const isCapital = (token: Token | undefined): boolean => has(token, CAPITAL);
/** Whether a token has a capital inside: « LudoChat », « iVerger ». */
export const hasInnerCapital = (token: Token | undefined): boolean => has(token, INNER_CAPITAL);

function has(token: Token | undefined, trait: number): boolean {
  return token !== undefined && (token.word.traits & trait) !== 0;
}

/** Whether a token is an acronym of the common vocabulary: « BTP », « SaaS ». */
export const isCommonAcronym = ({ shape, text, folded }: Token): boolean =>
  (shape === "upper" || /^\p{Lu}\S{0,4}\p{Lu}$/u.test(text)) && commonCapitals.has(folded);
