import type { NameCandidate } from "../../document/index.ts";
import { demonyms } from "../../french/demonyms.ts";
import { commonPhrases, looseNouns, nounClasses } from "../../french/nominal-nouns.ts";
import { isSecondModifier, phraseEnd } from "./nominal-end.ts";
import { adjoins } from "./run.ts";
import type { Token, TokenList } from "./tokens.ts";
import { BEFORE_NOUN, isCapital, isDemonym, looksAdjective, OPENS_NOMINAL } from "./traits.ts";

/** Determiners that do not belong to the phrase, for they hold its preposition. */
const CONTRACTED = new Set(["du", "au", "des", "aux"]);
const POSSESSIVE = new Set(["son", "sa", "ses", "leur", "leurs", "notre", "nos"]);
interface Phrase {
  /** First token, after a contraction. */
  readonly from: number;
  readonly to: number;
  readonly rule: `nominal/${string}`;
}

/** Finds the phrases of a sentence that may stand for an organisation; those that nothing links are dropped later. */
export function findNominals(
  body: string,
  { tokens, determiners }: TokenList,
  names: ReadonlyMap<number, number>,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  let free = 0;
  for (const at of determiners) {
    if (at < free || !mayHead(tokens[at + 1])) continue;
    const phrase = phraseAt(tokens, at, names);
    if (phrase === undefined) continue;
    const start = tokens[phrase.from]?.start ?? 0;
    const end = tokens[phrase.to - 1]?.end ?? start;
    found.push({
      kind: "organisation",
      form: "nominal",
      start,
      end,
      text: body.slice(start, end),
      rule: phrase.rule,
      knowledgeIds: [],
    });
    free = phrase.to;
  }
  return found;
}

/** Whether a phrase may start with this word: most words behind a determiner are of no use. */
function mayHead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return (word.traits & OPENS_NOMINAL) !== 0 || word.nicknamesFrom !== undefined;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<number, number>,
): Phrase | undefined {
  const word = tokens[at]?.lower ?? "";
  const contracted = CONTRACTED.has(word);
  const possessive = POSSESSIVE.has(word);
  if (possessive && tokens[at - 1]?.text !== ",") return undefined;
  const from = contracted ? at + 1 : at;
  const nickname = nicknameEnd(tokens, at + 1);
  const phrase: Phrase | undefined =
    // « l'opérateur postal danois »: of whom a demonym says more than whose by-name it is.
    nickname > at + 1 && !(tokens[nickname]?.shape === "lower" && isDemonym(tokens[nickname]!))
      ? { from, to: nickname, rule: "nominal/nickname" }
      : describedAt(tokens, at, from, possessive, names);
  if (phrase === undefined || isPredicate(tokens, at)) return undefined;
  return word === "du" && tokens[at - 1]?.lower === "part" ? undefined : phrase;
}

/** The phrase with a noun, or with a demonym in its place, behind the determiner at `at`. */
function describedAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  possessive: boolean,
  names: ReadonlyMap<number, number>,
): Phrase | undefined {
  const word = tokens[at]?.lower ?? "";
  const head = headOf(tokens, at + 1, names);
  if (head === undefined) return demonymAlone(tokens, at, from, names);
  const { to, noun } = head;
  if (isCommonPhrase(tokens, to, noun) || (CONTRACTED.has(word) && noun === "cours")) return undefined;
  // « l'ensemble des parts », « l'union de la start-up »: a word for a whole, of what stands behind it.
  if (WHOLE.test(noun) && /^(?:de|d'|du|des)$/.test(tokens[to]?.lower ?? "")) return undefined;
  const end = phraseEnd(tokens, to, names);
  if (isNamed(tokens, end, names, noun)) return undefined;
  const bare = end === to && head.from === at + 1;
  if (nounClasses(noun).includes("unit") && !possessive && nounClasses(noun)[0] !== "any")
    return unit(tokens, from, to, end);
  const plural = /^(?:les|des|aux|ces|ses|leurs|nos)$/.test(word);
  const counted = /^(?:deux|trois|quatre|cinq|six)$/.test(tokens[at + 1]?.lower ?? "");
  if (plural && !counted && (!PAIR.has(noun) || isIndefinite(tokens, at))) return undefined;
  if (bare && looseNouns.has(noun) && !FREE.has(noun)) return { from, to: end, rule: "nominal/loose" };
  return {
    from,
    to: end,
    rule: possessive ? "nominal/possessive" : bare ? "nominal/bare" : "nominal/described",
  };
}

/** What stands before « des » as the plural of « un », and not as « de les »: « X et des partenaires ». */
const BEFORE_SOME = /^(?:et|ou|mais|avec|par|pour|dont|chez|sans|puis)$/;

/** Whether « des » brings up somebody new. */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "des" && BEFORE_SOME.test(tokens[at - 1]?.lower ?? "et");
}

/** Nouns, folded, that stand for a firm by themselves and for a whole or a paper before « de ». */
const WHOLE = /^(?:ensemble|union|alliance|titre|structure)$/;

const COPULA = new Set(
  "est sont était étaient fut furent sera serait devient devenu devenue deviendra devenait être devenir".split(
    " ",
  ),
);
const AFTER_COPULA = new Set(
  "pas que plus encore toujours ainsi aussi désormais pourtant même alors déjà longtemps bien donc".split(
    " ",
  ),
);

/** « il devient le premier actionnaire », « ce n’était que la filiale »: what a verb of being says is no mention. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const token = tokens[before];
    if (token === undefined || token.shape !== "lower") return false;
    if (COPULA.has(token.lower)) return tokens[before - 1]?.lower !== "c'";
    if (!AFTER_COPULA.has(token.lower)) return false;
  }
  return false;
}

/** Nouns whose plural means the sides of one operation. */
const PAIR = new Set(
  "parties partenaires maries fiances allies rivaux protagonistes promis tourtereaux belligerants interesses".split(
    " ",
  ),
);

/** Loose nouns that stand alone often enough. */
const FREE = new Set(
  "groupe compagnie maison cible acheteur parties duo trio tandem attelage consortium club".split(" "),
);

/** The noun, or compound of nouns, that heads the phrase; adjectives before it are skipped. */
function headOf(
  tokens: readonly Token[],
  start: number,
  names: ReadonlyMap<number, number>,
): { from: number; to: number; noun: string } | undefined {
  let at = start;
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = tokens[at];
    if (token === undefined || names.has(token.start)) return undefined;
    if (
      token.shape === "upper"
        ? nounClasses(token.folded).length === 0
        : token.shape !== "lower" && !isCapitalNoun(token) && token.text !== "«"
    )
      return undefined;
    if (token.text === "«") {
      if (
        !isCapital(tokens[at + 1]) ||
        tokens[at + 2]?.text !== "»" ||
        nounClasses(tokens[at + 1]?.folded ?? "").length === 0
      )
        return undefined;
      return { from: at, to: at + 3, noun: tokens[at + 1]?.folded ?? "" };
    }
    for (let size = Math.min(4, token.word.nounLength); size > 0; size--) {
      const noun = compound(tokens, at, size);
      if (noun !== undefined && nounClasses(noun).length > 0) return { from: at, to: at + size, noun };
    }
    if ((token.word.traits & BEFORE_NOUN) === 0) return undefined;
    at++;
    if (tokens[at]?.text === "-" || tokens[at]?.text === "\u2011") at++;
  }
  return undefined;
}

/** « la Société », « le Groupe », « la FoodTech »: press releases write the noun with a capital, the trade press its sectors. */
function isCapitalNoun(token: Token): boolean {
  return (
    ((token.shape === "capital" || token.shape === "mixed") && /^\p{L}{2,7}tech$/u.test(token.lower)) ||
    (token.shape === "capital" && /^(?:société|groupe|entreprise|compagnie|fonds|banque)$/.test(token.lower))
  );
}

function compound(tokens: readonly Token[], at: number, size: number): string | undefined {
  let text = tokens[at]?.word.withoutEx;
  for (let index = at + 1; index < at + size; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punctuation") return undefined;
    text += text?.endsWith("'") ? token.folded : ` ${token.folded}`;
  }
  return text;
}

const commonStarts = new Set([...commonPhrases].map((phrase) => phrase.split(" ", 1)[0] ?? ""));

/** Whether the noun and the word or two behind it are a phrase that means nobody: « groupe de travail ». */
function isCommonPhrase(tokens: readonly Token[], to: number, noun: string): boolean {
  if (!commonStarts.has(noun.split(" ", 1)[0] ?? "")) return false;
  return [1, 2].some((size) => commonPhrases.has(phraseOf(tokens, to, noun, size)));
}

function phraseOf(tokens: readonly Token[], to: number, noun: string, size: number): string {
  let text = noun;
  for (let index = to; index < to + size; index++) {
    const folded = tokens[index]?.folded ?? "";
    text += text.endsWith("'") ? folded : ` ${folded}`;
  }
  return text;
}

/** Whether a name follows the phrase in close apposition, or governs it: then the name alone is marked. */
function isNamed(
  tokens: readonly Token[],
  end: number,
  names: ReadonlyMap<number, number>,
  noun: string,
): boolean {
  const next = tokens[end];
  if (next === undefined || !adjoins(tokens, end - 1)) return false;
  if ((names.get(next.start) ?? -1) > 0) return true;
  if (isCapital(next)) return true;
  // « le fabricant de pompes à chaleur X »
  if (next.lower === "à" && tokens[end + 1]?.shape === "lower" && adjoins(tokens, end + 1))
    return (names.get(tokens[end + 2]?.start ?? -1) ?? -1) > 0;
  if (!/^(?:de|d'|du|des)$/.test(next.lower)) return false;
  const after = tokens[/^(?:la|l'|le|les)$/.test(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1];
  if (after === undefined || (names.get(after.start) ?? -1) < 0) return false;
  return !nounClasses(noun).includes("unit");
}

/** A unit of a company is a nominal where it is described: « la branche quantique », « l’activité modems ». */
function unit(tokens: readonly Token[], from: number, to: number, end: number): Phrase | undefined {
  if (/s$/.test(tokens[to - 1]?.lower ?? "") && tokens[to - 1]?.folded !== "activites") return undefined;
  const beside = end === to ? nounBeside(tokens, to) : end;
  if (beside === to) return { from, to, rule: "nominal/loose" };
  if (PLAIN_ACTIVITY.test(tokens[to]?.lower ?? "")) return undefined;
  const whole = isSecondModifier(tokens, beside) ? beside + 2 : beside;
  return { from, to: whole, rule: "nominal/unit" };
}

/** What is no part of a company: « l’activité économique », « l’unité nationale ». */
const PLAIN_ACTIVITY =
  /^(?:économique|économiques|partielle|touristique|humaine|humaines|physique|physiques|sismique|professionnelle|principale|politique|parlementaire|criminelle|criminelles|industrielle|nationale|spéciale|spéciales|commerciale|judiciaire|sportive|sportives|militaire|des|du)$/;

/** A noun set beside another without preposition: « la branche entreprises », « la division environnement ». */
function nounBeside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || token.shape !== "lower" || token.text.length < 5 || !adjoins(tokens, at - 1))
    return at;
  if (/(?:ait|ent|ront|era|é|ée|és|ées)$/.test(token.lower) && !/ment$/.test(token.lower)) return at;
  const stops =
    next === undefined ||
    next.shape === "punctuation" ||
    /^(?:de|du|d'|des|contre|pour|à|qui|que|au|et)$/.test(next.lower);
  return stops && (/s$/.test(token.lower) || /(?:ment|tion|ique|erie|ité|ie)$/.test(token.lower))
    ? at + 1
    : at;
}

/** « le britannique », « l’américain »: a demonym in the place of a noun. */
function demonymAlone(
  tokens: readonly Token[],
  at: number,
  from: number,
  names: ReadonlyMap<number, number>,
): Phrase | undefined {
  const token = tokens[at + 1];
  const next = tokens[at + 2];
  if (token === undefined || !isDemonym(token)) return undefined;
  const determiner = tokens[at]?.lower ?? "";
  const people =
    token.shape === "capital" &&
    (determiner === "les" || determiner === "aux") &&
    demonyms().get(token.lower)?.place !== undefined;
  // « le Nantais », « l'Américain »: often a person, so that the text must have told of a firm from there.
  const inhabitant =
    token.shape === "capital" && /^(?:le|l'|la|du|au)$/.test(determiner) && !names.has(token.start);
  if (token.shape !== "lower" && !people && !inhabitant) return undefined;
  if (token.shape === "lower" && !/^(?:le|l'|la|du|au)$/.test(determiner)) return undefined;
  if (next !== undefined && adjoins(tokens, at + 1)) {
    if (names.has(next.start) || isCapital(next)) return undefined;
    if (
      next.shape === "lower" &&
      (looksAdjective(next) ||
        nounClasses(next.folded).length > 0 ||
        next.lower === "et" ||
        next.lower === "d'" ||
        next.lower === "de")
    )
      return undefined;
  }
  return {
    from,
    to: at + 2,
    rule: people ? "nominal/people" : inhabitant ? "nominal/inhabitant" : "nominal/demonym",
  };
}

/** Where the longest press nickname that starts at `at` ends; `at` where there is none. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  let node = tokens[at]?.word.nicknamesFrom;
  let end = at;
  for (let last = at; node !== undefined; ) {
    if (node.bearers.length > 0) end = last + 1;
    last++;
    const token = tokens[last];
    if (token === undefined) return end;
    if (token.shape !== "punctuation" || token.text === "&") node = token.word.goesOn(node);
  }
  return end;
}
