import { isEverydayWord } from "../../french/common-words.ts";
import {
  commonCapitals,
  namingNouns,
  personNouns,
  placeNouns,
  thingNouns,
  tradeHeads,
} from "../../french/name-words.ts";
import { premises } from "../../french/premises.ts";
import { COMPANY_VERBS } from "./situation.ts";
import type { Token } from "./tokens.ts";
import { isCapital, isDemonym, isEveryday, isGiven, isOpener, looksAdjective } from "./traits.ts";

// Firms that are called by what they are or sell, and where: « les Garages du Vallon », « Douceurs de l'Ostrea ».

const PLURAL_ARTICLES = /^(?:les|des|aux)$/;
const SINGULAR_ARTICLES = /^(?:le|la|l'|du|au)$/;
/** Words behind which a capital says something else of a common noun: « un Prix de », « son Tour de », « en Ligue de ». */
const OTHER_DETERMINERS =
  /^(?:une?|ce|cette|cet|ces|sa|son|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|chaque|tout|toute|quel|quelle|en|deux|trois|quatre|cinq)$/;

/** The premises of `premises.ts`, folded. */
const WORKS: ReadonlySet<string> = new Set(
  premises.map((noun) => noun.normalize("NFD").replace(/\p{M}+/gu, "")),
);

/** Nouns, folded and in the singular, whose capital with « de » makes no firm. */
const NO_FIRMS = new Set(
  "journee nuit fete assise rencontre vert bleu rouge blanc jeu histoire fils fille heure temp an etat membre accord haut nation championnat international rencontre conseil ministre traite trophee victoire mondial master affaire archive chambre service cour tribunaux droit".split(
    " ",
  ),
);

/** What local papers call themselves, folded: « le Courrier de la Doire », « L'Écho valmérois ». */
const PAPERS = new Set(
  "courrier gazette journal quotidien echo depeche messager eveil reveil telegramme moniteur independant republicain patriote phare hebdo tribune voix".split(
    " ",
  ),
);

/**
 * Whether the words from `from` to the « de » at `of` are common nouns whose capital inside a sentence makes them the
 * first words of a name.
 */
export function isNounOfName(tokens: readonly Token[], from: number, of: number): boolean {
  const token = tokens[from];
  const before = tokens[from - 1];
  if (token?.shape !== "capital" || before === undefined || token.initial) return false;
  const article = before.shape === "lower" || before.initial ? before.lower : "";
  const [plural, singular] = [PLURAL_ARTICLES.test(article), SINGULAR_ARTICLES.test(article)];
  if (of > from + 1) {
    // « à Palettes Gestion du Vallon »
    const plain = of === from + 2 && isPlainNoun(token) && isPlainNoun(tokens[from + 1]);
    return plain && !plural && !singular && isBare(tokens, from, of);
  }
  if (!isCommonNoun(token, before)) return false;
  if (plural) return isPluralOfTrade(token) && isNoParty(tokens, of);
  if (singular) return isTrade(token.folded) || PAPERS.has(token.folded);
  return isBare(tokens, from, of);
}

/** Whether a word with a capital is a common noun and nobody's name. */
function isCommonNoun(token: Token, before: Token): boolean {
  if (isDemonym(token) || isGiven(token) || token.word.namesFrom?.bearers.length) return false;
  if (token.word.namesPlace !== undefined || personNouns.has(token.folded)) return false;
  if (isEveryday(token) || isEverydayWord(withoutPlural(token.lower)) || isTrade(token.folded)) return true;
  // « les Lavandes du Vallon », « le groupe Hebdos du Vallon »: a plural of no dictionary.
  return token.lower.endsWith("s") && (PLURAL_ARTICLES.test(before.lower) || namingNouns.has(before.folded));
}

/** Whether a word with a capital is one of everyday French that names nobody. */
function isPlainNoun(token: Token | undefined): boolean {
  if (token?.shape !== "capital" || !isEveryday(token) || isDemonym(token) || isGiven(token)) return false;
  const place = token.word.namesPlace;
  return (place === undefined || place.small === true) && !personNouns.has(token.folded);
}

/** Whether nothing stands before a noun that would give it its capital for another reason: « un Prix de », « en Ligue de ». */
function isBare(tokens: readonly Token[], from: number, of: number): boolean {
  const before = tokens[from - 1];
  const { folded } = tokens[from] as Token;
  if (isNoFirm(folded)) return false;
  // « Peter Ostrea, Membre du Conseil »: a title; « une société commune, Cœur de Vallon »: a name.
  if (before?.text === ",") return /^(?:de|d')$/.test(tokens[of]?.lower ?? "");
  const inside = before?.shape === "lower" || (before?.initial === true && isOpener(before));
  return inside && !OTHER_DETERMINERS.test(before.lower);
}

/** « les Lavandes du Vallon »: in the plural whatever is no place, people, work or event may be a firm. */
function isPluralOfTrade(token: Token): boolean {
  const { folded } = token;
  return isTrade(folded) || (folded.endsWith("s") && !looksAdjective(token) && !isNoFirm(folded));
}

function isNoFirm(folded: string): boolean {
  return [folded, withoutPlural(folded)].some(
    (word) => placeNouns.has(word) || thingNouns.has(word) || commonCapitals.has(word) || NO_FIRMS.has(word),
  );
}

/** Whether « de » is followed by no party's letters and no person's full name: « les Verts d'EELV », « les Jardins de Louis XIV ». */
function isNoParty(tokens: readonly Token[], of: number): boolean {
  const next = tokens[of + 1];
  if (next?.shape === "upper") return false;
  return !/^(?:de|d')$/.test(tokens[of]?.lower ?? "") || !isGiven(next) || !isCapital(tokens[of + 2]);
}

/** « la Tonnellerie du Vallon »: in the singular only a trade or works. */
function isTrade(folded: string): boolean {
  const one = withoutPlural(folded);
  return (WORKS.has(folded) || WORKS.has(one) || tradeHeads.has(folded)) && !NO_FIRMS.has(one);
}

function withoutPlural(noun: string): string {
  return noun.replace(/[sx]$/, "");
}

/** Whether the word at `at` is the adjective of a town behind what a paper calls itself: « La Dépêche valméroise ». */
export function isPaperOf(tokens: readonly Token[], from: number, at: number): boolean {
  const [paper, adjective] = [tokens[at - 1], tokens[at]];
  if (paper?.shape !== "capital" || !PAPERS.has(paper.folded) || adjective?.shape !== "lower") return false;
  if (paper.initial || !(at === from + 1 || at === from + 2)) return false;
  return isDemonym(adjective) || OF_TOWN.test(adjective.folded);
}

/** Endings of the adjectives of towns. */
export const OF_TOWN = /(?:ais|ois|ien|ain|ard|asque|enc)e?$/;

/** What may stand behind such a name where it opens a sentence: its verb, or a clause on what it is. */
const OPENED = /^(?:a|ont|avait|aura|aurait|va|vient|est|sera|serait|n'|ne|se|s')$/;

/**
 * « Hebdos du Vallon, qui … », « Garages du Vallon rachète … »: without its article a common noun opens no sentence, so
 * that it is part of a name.
 */
export function opensAsName(tokens: readonly Token[], from: number, of: number): boolean {
  const token = tokens[from];
  if (
    of !== from + 1 ||
    token?.shape !== "capital" ||
    !token.initial ||
    !/^(?:du|des)$/.test(tokens[of]?.lower ?? "")
  )
    return false;
  const unknown = token.lower.endsWith("s") && !isEveryday(token) && !token.word.namesFrom?.bearers.length;
  if (!isTrade(token.folded) && !(unknown && !isGiven(token) && !isDemonym(token))) return false;
  const behind = tokens[of + 2];
  if (!isCapital(tokens[of + 1]) || behind === undefined) return false;
  if (behind.text === ",") return /^(?:qui|dont|que)$/.test(tokens[of + 3]?.lower ?? "");
  return COMPANY_VERBS.has(behind.lower) || OPENED.test(behind.lower);
}

/** Whether a run is called by a trade and what stands behind its « de »: « les Garages du Vallon ». */
export function isTradeOf(tokens: readonly Token[], from: number, to: number): boolean {
  const [head, of] = [tokens[from], tokens[from + 1]];
  if (head?.shape !== "capital" || to < from + 3 || !/^(?:de|du|des|d')$/.test(of?.lower ?? "")) return false;
  return isTrade(head.folded);
}
