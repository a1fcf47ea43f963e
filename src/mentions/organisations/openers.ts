import { nameHeads } from "../../french/name-words.ts";
import { adjoins } from "./run.ts";
import { COMPANY_VERBS } from "./situation.ts";
import type { Token } from "./tokens.ts";
import { isCapital, isEveryday, isOpener } from "./traits.ts";

// Whether the capital of a word at the start of a sentence, or of a function word inside, is one of a name.

/** Articles and particles of other languages: no words of French, so part of the name behind them. */
const FOREIGN = new Set(["The", "Der", "Die", "Das", "El", "Los", "Las", "Al", "Van", "Von", "Den", "Het"]);
/** Of these, the ones that are words of French as well: before a name in « & », or before one that acts, only. */
const AMBIGUOUS = new Set(["De"]);

/** « The Morning Loaf jette l'éponge », « El Marfil Group emploie », « De Waard & Zoon lève ». */
function opensForeignName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isCapital(next) || !adjoins(tokens, at)) return false;
  if (!AMBIGUOUS.has(token.text)) return FOREIGN.has(token.text);
  if (isEveryday(next) || next?.word.namesPlace !== undefined) return false;
  const behind = tokens[at + 2];
  if (behind?.text === "&") return true;
  const acts =
    behind?.shape === "lower" && (COMPANY_VERBS.has(behind.lower) || /^(?:a|est|va)$/.test(behind.lower));
  return acts;
}

/** Whether a capital at the start of a sentence is there for the sentence alone. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (opensForeignName(tokens, at)) return false;
  if (
    isOpener(token) ||
    /-(?:le|la|les|l|moi|toi|nous|vous|je|tu|il|elle|on|ils|elles|en|y|ce|ci|t)$/.test(token.folded)
  )
    return true;
  if (!isCapital(tokens[at + 1]) || !adjoins(tokens, at)) return false;
  // « Feu Vexa valait », « Pauvre Vexa ! »
  if (/^(?:feue?|pauvre|sacree?|cher|chere|exsangue)$/.test(token.folded)) return true;
  return (
    /(?:ment|ent|ait|aient|ront|ées?|és)$/.test(token.lower) &&
    isEveryday(token) &&
    !nameHeads.has(token.folded)
  );
}

/** Whether a function word has its capital for some other reason than a name, inside a sentence. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (tokens[at + 1]?.text === "." && token?.text.length === 1) return false;
  return token !== undefined && isOpener(token) && !(isCapital(tokens[at + 1]) && adjoins(tokens, at));
}
