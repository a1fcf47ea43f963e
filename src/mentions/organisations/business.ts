import type { Span } from "../../document/index.ts";
import { sharedBusinessWords } from "../../french/business-words.ts";
import { namingNouns } from "../../french/name-words.ts";
import { DETERMINERS } from "./context.ts";
import { around, type Sighting } from "./sighting.ts";
import { AFTER_DEMONYM, APPOSITION, GIVEN, NOUN, SEVERAL, TAIL } from "./situation.ts";
import type { TokenList } from "./tokens.ts";

/** How many different words of business news make an article one about business. */
const ENOUGH = 3;
/** Of how many tokens, at most, a text is that one such word makes a piece of business news less: a brief, a headline. */
const BRIEF = 40;

/**
 * Whether an article is about business: there a capital of which nothing else is known is most often a company. In a
 * brief each of the `signs` stands for a word.
 */
export function isBusiness(sentences: readonly TokenList[], signs: number): boolean {
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const enough = Math.min(ENOUGH, Math.ceil(tokens / BRIEF));
  const needed = enough < ENOUGH ? enough - signs : enough;
  const seen = new Set<string>();
  for (const { business } of sentences) {
    for (const word of business) {
      if (enough < ENOUGH && sharedBusinessWords.has(word)) continue;
      seen.add(word);
    }
  }
  return seen.size >= needed;
}

/** A sum of the size that companies pay. */
const LARGE = /million|milliard|M€|Md/;
/** Organisations that politics and sport have as well, folded. */
const PUBLIC =
  /^(?:association|fondation|syndicat|federation|parti|club|equipe|institut|universite|ecole|grande-ecole|lobby|collectif|milice|organisation|groupuscule|mouvement|institution|administration|champion|leader|numero|rival|rivale|rivaux|rivales|voisine?s?|concurrente?s?|titres?|actions?|hebdomadaire|quotidien|journal|magazine|mensuel|revue|radio|chaine|site|media|agence|application)$/;

/**
 * What tells of business in a brief besides its words: that it speaks of a large sum, and of companies by their
 * trade, by where they are from or by what they call themselves (« le brasseur X », « l'italien X », « X Partners »).
 */
export function signsOfBusiness(
  body: string,
  sightings: readonly Sighting[],
  taken: readonly Span[],
): number {
  const sum = taken.some(({ start, end }) => LARGE.test(body.slice(start, end)));
  const firms = new Set(sightings.filter(isFirm).map(({ key }) => key));
  return (sum ? 1 : 0) + Math.min(firms.size, MOST);
}
/** How many companies count. */
const MOST = 2;

function isFirm(sighting: Sighting): boolean {
  const { situation, noun, apposition } = sighting;
  // « X, fabricant de chaudières », « X Partners »
  if ((situation & APPOSITION) !== 0 && namingNouns.has(apposition) && !PUBLIC.test(apposition))
    return sighting.place === undefined && (situation & GIVEN) === 0;
  if ((situation & SEVERAL) !== 0 && (situation & TAIL) !== 0) return true;
  if ((situation & NOUN) !== 0 && namingNouns.has(noun)) return !PUBLIC.test(noun);
  return (
    (situation & AFTER_DEMONYM) !== 0 &&
    (situation & GIVEN) === 0 &&
    DETERMINERS.has(around(sighting, -2)?.lower ?? "")
  );
}
