import { institutionHeads, namingNouns } from "../../french/name-words.ts";
import { either, inTurn } from "../../rules/alternatives.ts";
import { nounBefore } from "./context.ts";
import type { Token } from "./tokens.ts";
import { isCapital, isDemonym, isEveryday, isGiven, looksAdjective } from "./traits.ts";

// Names that are phrases of the language: « Les Heures calmes », « Durand et Fils », « l'hebdomadaire « Le Phare d'ici » ».

const ARTICLES = /^(?:le|la|les|l['’])$/;
/** Adjectives, folded, masculine and in the singular, that brands are made of; colours first. */
const OF_BRANDS = new RegExp(
  inTurn(
    "^",
    either(
      "bleue?|vert|rouge|noir|blanc(?:he)?|jaune|gris|rose|dore|argente|orange|violet(?:te)?|brun",
      "clair|sombre|vif|vive|neuf|neuve|frai(?:s|che)|libre|joli|douc?e?|doux|fin|sage",
      "heureu(?:x|se)|joyeu(?:x|se)|gourmand|malin|maligne|perdu|retrouve|enchante|sauvage|secret",
      "secrete|chauve|volant|dansant|rieu(?:r|se)|moqueu(?:r|se)|calme|tranquille|pointu|carre",
      "rond|nomade|solidaire|paysan(?:ne)?|fermier|fermiere|debout|curieu(?:x|se)|ephemere",
      "imaginaire|magique|bavard|solaire|marin|celeste|lointain|vagabond|nouvelle",
    ),
    "e?s?$",
  ),
);

/**
 * Whether the adjective at `at` belongs to the name before it: « chez Le Panier bleu », « Les Heures claires emploient ».
 * Inside a sentence the capital of the article says that a name has begun.
 */
export function isAdjectiveOfTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const [noun, adjective] = [tokens[at - 1], tokens[at]];
  const article = tokens[at - 2];
  if (noun?.shape !== "capital" || adjective?.shape !== "lower" || !ARTICLES.test(article?.lower ?? ""))
    return false;
  if (
    noun.word.plainPlace !== undefined ||
    isGiven(noun) ||
    isDemonym(noun) ||
    institutionHeads.has(noun.folded) ||
    isKnown(noun)
  )
    return false;
  if (isKnown(article, noun) || isPlural(noun) !== isPlural(adjective)) return false;
  if (from === at - 2)
    return (
      !article!.initial &&
      (OF_BRANDS.test(adjective.folded) || (isEveryday(noun) && looksAdjective(adjective))) &&
      !isDemonym(adjective)
    );
  return from === at - 1 && isCapital(article) && article!.initial && OF_BRANDS.test(adjective.folded);
}

const isPlural = (token: Token): boolean => /[sx]$/.test(token.folded);

/** Whether the one word, or the two together, are a name that the knowledge base holds. */
function isKnown(first: Token | undefined, second?: Token): boolean {
  const node = first?.word.namesFrom;
  if (node === undefined) return false;
  return ((second === undefined ? node : second.word.goesOn(node))?.bearers.length ?? 0) > 0;
}

/** Those of a family who go on with a firm, behind « et ». */
const SUCCESSORS = /^(?:fils|filles?|freres|soeurs|cie|compagnie|associe(?:e?s)?|cousins|neveux|consorts)$/;

/** Whether what stands at `at` joins the capital behind it: « Durand et Fils », « Pâtes + Riz ». */
export function joinsPartner(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isCapital(before) || !isCapital(next)) return false;
  // « Vexa + Morlin » adds up two firms; words of the language make one name.
  if (sign?.text === "+") return isEveryday(before) && isEveryday(next);
  return (
    sign?.lower === "et" &&
    SUCCESSORS.test(next?.folded ?? "") &&
    !/^d[eu']/.test(tokens[at + 2]?.lower ?? "")
  );
}

/** How many tokens a name in quotation marks may have. */
const LONGEST = 6;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** Where the name in quotation marks that starts at `at` ends, behind what it is: « le quotidien « Le Phare d'ici » »; `at` where none does. */
export function quotedEnd(tokens: readonly Token[], at: number): number {
  const closing = CLOSING.get(tokens[at - 1]?.text ?? "");
  if (closing === undefined || !isCapital(tokens[at])) return at;
  let to = at + 1;
  while (to < at + LONGEST && tokens[to] !== undefined && tokens[to]?.text !== closing) {
    if (tokens[to]?.shape === "punctuation" && !/^[&+'’-]$/.test(tokens[to]!.text)) return at;
    to++;
  }
  if (tokens[to]?.text !== closing) return at;
  const noun = nounBefore({ tokens, from: at - 1, to });
  // « sous le titre « … » »: a book or a film.
  return namingNouns.has(noun) && !/^titres?$/.test(noun) ? to : at;
}
