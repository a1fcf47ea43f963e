import type { NameCandidate } from "../../document/index.ts";
import { demonyms } from "../../french/demonyms.ts";
import { commonPhrases, looseNouns, nounClasses } from "../../french/nominal-nouns.ts";
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
    nickname > at + 1
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
  const end = phraseEnd(tokens, to, names);
  if (isNamed(tokens, end, names, noun)) return undefined;
  const bare = end === to && head.from === at + 1;
  if (nounClasses(noun).includes("unit") && !possessive && nounClasses(noun)[0] !== "any")
    return unit(tokens, from, to, end);
  const plural = /^(?:les|des|aux|ces|ses|leurs|nos)$/.test(word);
  const counted = /^(?:deux|trois|quatre|cinq|six)$/.test(tokens[at + 1]?.lower ?? "");
  if (plural && !counted && !PAIR.has(noun)) return undefined;
  if (bare && looseNouns.has(noun) && !FREE.has(noun)) return { from, to: end, rule: "nominal/loose" };
  return {
    from,
    to: end,
    rule: possessive ? "nominal/possessive" : bare ? "nominal/bare" : "nominal/described",
  };
}

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
      if (noun !== undefined && nounClasses(noun).length > 0)
        return { from: start === at ? at : at, to: at + size, noun };
    }
    if ((token.word.traits & BEFORE_NOUN) === 0) return undefined;
    at++;
    if (tokens[at]?.text === "-" || tokens[at]?.text === "\u2011") at++;
  }
  return undefined;
}

/** « la Société », « le Groupe »: press releases write the noun with a capital. */
function isCapitalNoun(token: Token): boolean {
  return (
    token.shape === "capital" && /^(?:société|groupe|entreprise|compagnie|fonds|banque)$/.test(token.lower)
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

/** Where the modifiers behind the noun end: adjectives, complements with « de », « à », « en », places and people. */
function phraseEnd(tokens: readonly Token[], start: number, names: ReadonlyMap<number, number>): number {
  let end = start;
  for (let units = 0; units < 8; units++) {
    const token = tokens[end];
    if (token === undefined || !adjoins(tokens, end - 1)) return end;
    if (token.shape === "lower" && isModifier(tokens, end)) {
      end++;
      continue;
    }
    const next = complement(tokens, end, names);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** An adjective behind the noun, or a noun beside it (« technologie grand public »). */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const word = token.lower;
  if (/^(?:aux?|en|sans|et|ou)$/.test(word)) return false;
  if (looksAdjective(token)) return !/^(?:était|avait|serait|aurait|allait|sait|fait|vise|mise)$/.test(word);
  if (
    /^(?:mondial|mondiaux|historique|spécialisée?s?|dédiée?s?|basée?s?|cotée?s?|française|familiale?|mère|tech|auto|cible|leader|numéro|star|phare|format(?:eur|rice)|fondat(?:eur|rice)|bleue?|rouge|jaune|noire?|blanche?|automobile|automobiles|extrême|textile|maritime|agricole|mobiles?|rares|immobilier|immobilière|digitale?|numérique)$/.test(
      word,
    )
  )
    return true;
  return word === "dans" && /^(?:spécialis|dédi)/.test(tokens[at - 1]?.lower ?? "");
}

/** What stands between « en » and its verb: « en lui rendant », « en les revendant ». */
const ENCLITIC = /^(?:se|s'|le|la|les|l'|lui|leur|y|me|m'|nous|vous|ne|n'|a|ont|est|sont|aura|auront)$/;

/** Endings that verbs have and few nouns: « en espérait », « en détient », « en cédant ». */
const VERB_ENDING = /(?:ait|aient|ant|era|eront|issent|tient|vient|tiennent|viennent)$/;
/** Nouns with such an ending in which one may trade or be versed: « le négociant en lait ». */
const LIKE_VERB =
  /^(?:lait|(?:por|re|at|ex)?trait|diamant|carburant|croissant|restaurant|volant|enfant|aimant|isolant|colorant|lubrifiant|fertilisant|désinfectant|composant|étudiant|patient)$/;
/** Forms without such an ending: « en prend », « en cède ». */
const VERB_FORM =
  /^(?:possède|profite|donne|garde|conserve|compte|tire|prend|reprend|vend|revend|fait|cède|rachète|assure|sort|reste|attend|contrôle)(?:nt)?$/;
/** What a gerund governs or is followed by, and a noun with its ending hardly: « en cédant ses usines ». */
const GOVERNED =
  /^(?:l[ae]s?|l'|une?|d[eu]s?|d'|sa|ses|son|leurs?|cet?|cette|ces|chaque|tout|toute|tous|toutes|plusieurs|quelque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|à|aux?|dans|sur|par|pour|avec|chez|contre|vers|que|qu'|plus|moins|près|environ|ainsi|aussi|déjà|encore|toujours|beaucoup|davantage|désormais|bien|peu|trop|\p{L}+ment)$/u;

/** Whether a form of a verb, with what it governs, rather than a noun stands behind « en ». */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (VERB_FORM.test(word)) return true;
  if (!VERB_ENDING.test(word) || LIKE_VERB.test(word)) return false;
  const next = tokens[at + 1];
  // Behind a noun that no list knows, its adjective or the verb follows: « le spécialiste en liant hydraulique recrute ».
  return !word.endsWith("ant") || next === undefined || next.shape !== "lower" || GOVERNED.test(next.lower);
}

/** Nouns that « à la » makes adverbials of. */
const ADVERBIAL =
  /^(?:tête|demande|recherche|suite|fin|place|vente|hauteur|barre|baguette|manœuvre|faveur|ouverture|clôture|bourse|cote|casse|hâte|découpe)$/;

function complement(tokens: readonly Token[], at: number, names: ReadonlyMap<number, number>): number {
  const link = tokens[at]?.lower ?? "";
  if (!/^(?:de|d'|du|des|à|au|aux|en|et|pour|dans|sans)$/.test(link)) return at;
  let next = at + 1;
  const articled = /^(?:le|la|l'|les)$/.test(tokens[next]?.lower ?? "");
  if (link === "et") {
    if (!/^(?:de|d'|du|des)$/.test(tokens[next]?.lower ?? "")) return at;
    next++;
    if (/^(?:le|la|l'|les)$/.test(tokens[next]?.lower ?? "")) next++;
  } else if (articled) next++;
  const noun = tokens[next];
  if (noun === undefined || !adjoins(tokens, next - 1)) return at;
  const nameEnd = names.get(noun.start);
  // « reprend l'atelier à la famille X »: no part of what was bought.
  if (nameEnd !== undefined && nameEnd < 0 && /^(?:de|d'|du|des)$/.test(link))
    return indexAfter(tokens, next, -nameEnd);
  if (nameEnd !== undefined) return at;
  if (isCapital(noun))
    return link === "et" || link === "pour" || link === "dans" ? at : placeEnd(tokens, next);
  if (noun.shape === "digit") return at;
  // « en garde 12 % », « en lui prêtant », « sans bourse délier », « à la société X ».
  if (link === "en" && (ENCLITIC.test(noun.lower) || isVerbAt(tokens, next))) return at;
  if (link === "sans" && noun.lower === "bourse") return at;
  if (/^(?:à|au|aux)$/.test(link) && /^(?:famille|groupe|société|fonds|banque)$/.test(noun.lower)) return at;
  // « racheter l'éditeur à la tête d'un consortium », « met la société à la vente ».
  if (/^(?:à|au)$/.test(link) && articled && ADVERBIAL.test(noun.lower)) return at;
  if (noun.shape !== "lower" || noun.text.length < 3) return at;
  if (
    (link === "à" || link === "pour" || link === "dans" || link === "sans") &&
    !articled &&
    link !== "à" &&
    link !== "sans"
  )
    return at;
  if (link === "à" && !articled) return at;
  if (
    link === "de" &&
    !articled &&
    /(?:er|ir|oir)$/.test(noun.lower) &&
    !/(?:métier|papier|dossier|loisir|acier|mer|cancer|foyer|immobilier|courrier|chantier|pétrolier|hôtelier)s?$/.test(
      noun.lower,
    )
  )
    return at;
  if (
    /^(?:son|sa|ses|leur|ce|cette|un|une|deux|trois|plus|moins|quelque|nouveau|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier|demain)$/.test(
      noun.lower,
    ) &&
    !/^(?:deux|trois)$/.test(noun.lower)
  )
    return at;
  return (
    next +
    (/^(?:quatorze|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|grandes?|petites?|petits?|jeunes?|hautes?|nouvelles?|moyennes?)$/.test(
      noun.lower,
    ) && tokens[next + 1]?.shape === "lower"
      ? 2
      : 1)
  );
}

/** « de Levallois-Perret », « du cloud », « d’Issy-les-Moulineaux »: capitals that are no name found are places here. */
function placeEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && adjoins(tokens, end - 1) && isCapital(tokens[end])) end++;
  return end;
}

function indexAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? end) < end) at++;
  return at;
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
  return { from, to: beside, rule: "nominal/unit" };
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
  if (token.shape !== "lower" && !people) return undefined;
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
  return { from, to: at + 2, rule: people ? "nominal/people" : "nominal/demonym" };
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
