import { nameTails, namingNouns } from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { appositionOpeners } from "../../french/sentence-starters.ts";
import { foldName, type Organisation, type Place, placeOf } from "../../knowledge/index.ts";
import { appositionOf, governorOf, nounBefore } from "./context.ts";
import { startsWithFigure } from "./figures.ts";
import { institutionEnd } from "./institution.ts";
import { opensSentence, standsAlone } from "./openers.ts";
import { adjoins, runEnd } from "./run.ts";
import type { Run, Sighting } from "./sighting.ts";
import {
  AHEAD,
  APPOSITION,
  BEHIND,
  BUILT,
  GOVERNOR,
  INITIAL,
  INSIDE,
  KNOWN,
  NOUN,
  PLACE,
  SEVERAL,
  SINGLE,
  TITLES,
  UNKNOWN,
} from "./situation.ts";
import { quotedEnd } from "./title-names.ts";
import type { Token, TokenList } from "./tokens.ts";
import { isCapital, isCommonAcronym, isDemonym, isEveryday, startsLowerCase } from "./traits.ts";

const ARTICLES = new Set(["le", "la", "les", "l'"]);

const none: readonly Organisation[] = [];

/** A stretch of tokens that may be a name. */
interface Stretch {
  readonly to: number;
  readonly build: Sighting["build"];
}

/** The stretches of a sentence that may be names: known ones, institutions, runs of capitals, brands. */
export function propose(
  body: string,
  { tokens, openers }: TokenList,
  brands: ReadonlySet<string> = new Set(),
): Sighting[] {
  const sightings: Sighting[] = [];
  let free = 0;
  for (const at of brands.size === 0 ? openers : withBrands(tokens, openers, brands)) {
    if (at < free) continue;
    const stretch = stretchAt(body, tokens, at, brands);
    if (stretch === undefined) continue;
    sightings.push(sightingOf(body, tokens, at, stretch));
    free = stretch.to;
  }
  return sightings;
}

/** The openers of a sentence and the brands in lower case, in order. */
function withBrands(
  tokens: readonly Token[],
  openers: readonly number[],
  brands: ReadonlySet<string>,
): readonly number[] {
  const places = new Set(openers);
  tokens.forEach((token, at) => {
    if (token.shape === "lower" && brands.has(token.lower)) places.add(at);
  });
  return [...places].sort((a, b) => a - b);
}

function stretchAt(
  body: string,
  tokens: readonly Token[],
  at: number,
  brands: ReadonlySet<string>,
): Stretch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.shape === "digit" && !startsWithFigure(tokens, at)) return figuresStretch(body, tokens, at);
  if (token.shape === "lower" && brands.has(token.lower)) return { to: at + 1, build: "brand" };
  const capital = isCapital(token) || token.shape === "digit";
  const institution = institutionEnd(tokens, at);
  const known = knownEnd(body, tokens, at);
  if (!capital) {
    if (known > at && known >= institution) return { to: known, build: "known" };
    return institution > at ? { to: institution, build: "institution" } : undefined;
  }
  const quoted = quotedEnd(tokens, at);
  if (quoted > at) return { to: quoted, build: quoted === known ? "known" : "quoted" };
  if (TITLES.has(token.text) && known === at) return undefined;
  if (known === at && (countsAcronym(tokens, at) || isMark(tokens, at))) return undefined;
  if (known === at && isOrigin(tokens, at)) return undefined;
  if (isPlaceOfAction(tokens, at)) return { to: at + 1, build: "capitals" };
  const isArticle = ARTICLES.has(token.lower);
  if (isArticle && (token.initial || !isCapital(tokens[at + 1]) || !adjoins(tokens, at))) {
    // « La Caisse de dépôt » is known, « La Caisse de dépôt du Zarnol » is an institution whose name has no article, and
    // a longer known name has none either.
    const further = Math.max(institutionEnd(tokens, at + 1), knownEnd(body, tokens, at + 1));
    return known > at && further <= known ? { to: known, build: "known" } : undefined;
  }
  if (
    token.shape === "capital" &&
    known === at &&
    (token.initial ? opensSentence(tokens, at) : standsAlone(tokens, at)) &&
    // « la Côte d'Ivoire »: a place whose first word has other uses.
    placeEnd(body, tokens, at) === at
  )
    return undefined;
  if (known === at && isCommonAcronym(token) && isCapital(tokens[at + 1]) && adjoins(tokens, at))
    return undefined;
  const run = Math.max(runEnd(tokens, at), placeEnd(body, tokens, at));
  const to = Math.max(run, institution, known);
  if (to === known) return { to, build: "known" };
  return { to, build: to === institution && institution > run ? "institution" : "capitals" };
}

/** « 1&1 », « 3M »: figures with a sign or a letter are a name only where it is known. */
function figuresStretch(body: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const known = /&|\p{Lu}$/u.test(tokens[at]?.text ?? "") ? knownEnd(body, tokens, at) : at;
  return known > at ? { to: known, build: "known" } : undefined;
}

/** « Cinquième LBO pour X », « Nouvelle OPA »: an everyday word that opens a sentence before a common acronym. */
function countsAcronym(tokens: readonly Token[], at: number): boolean {
  const [first, acronym] = [tokens[at]!, tokens[at + 1]];
  return (
    first.initial &&
    isEveryday(first) &&
    adjoins(tokens, at) &&
    acronym !== undefined &&
    isCommonAcronym(acronym) &&
    // « Argile II »: the fund's number.
    !/^[IVX]+$/.test(acronym.text)
  );
}

/** « un term loan B », « la tranche A »: a letter that tells one of several apart. */
function isMark(tokens: readonly Token[], at: number): boolean {
  return (
    /^[A-H]$/.test(tokens[at]!.text) &&
    !isCapital(tokens[at + 1]) &&
    /^(?:loans?|tranches?|categorie|classe|type|plan)$/.test(tokens[at - 1]?.folded ?? "")
  );
}

/** « le Néerlandais Waterdam Partners », « l'Américaine Odile Arvieux »: where somebody is from, with a capital, is no part of the name. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.shape !== "capital" || !isDemonym(token) || !isCapital(next) || !adjoins(tokens, at))
    return false;
  if (!/^(?:le|la|l'|un|une|du|au)$/.test(tokens[at - 1]?.lower.replace("\u2019", "'") ?? "")) return false;
  // « La Parisienne Assurances »
  const alone = !isCapital(tokens[at + 2]) || !adjoins(tokens, at + 1);
  return !(alone && next !== undefined && (nameTails.has(next.folded) || isEveryday(next)));
}

/** « ils créent à Bamako SahelMix »: a town with its preposition is no part of the name behind it. */
function isPlaceOfAction(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "à") return false;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isCapital(next) || !adjoins(tokens, at)) return false;
  if (token.word.plainPlace?.kind !== "city" || token.text.includes("-")) return false;
  return tokens[at + 2]?.text === "," && placeOf(`${token.folded} ${next.folded}`) === undefined;
}

/** Where the longest known place that starts at `at` ends: « Afrique de l’Ouest »; `at` where there is none. */
function placeEnd(body: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  // A compound with hyphens goes no further: « Saint-Étienne ».
  const longest = first.folded === first.key ? first.word.longestPlace : 0;
  for (let to = Math.min(tokens.length, at + longest); to > at + 1; to--) {
    const last = tokens[to - 1];
    if (last === undefined) continue;
    const place = placeOf(foldName(body.slice(first.start, last.end)));
    // « Arabie saoudite »: no town ends in lower case.
    if (
      place !== undefined &&
      (isCapital(last) || (last.shape === "lower" && to === at + 2 && place.kind === "country"))
    )
      return to;
  }
  return at;
}

/** Where the longest known name that starts at `at` ends; `at` where there is none. */
function knownEnd(body: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || (first.shape === "lower" && !startsLowerCase(first))) return at;
  let node = first.word.namesFrom;
  let end = at;
  for (let last = at; node !== undefined; ) {
    const isWord = last === at || tokens[last]?.shape !== "punctuation";
    if (isWord && node.bearers.length > 0 && isNameHere(body, tokens, at, last, node.bearers)) end = last + 1;
    last++;
    const token = tokens[last];
    if (token === undefined || token.start - (tokens[last - 1]?.end ?? 0) > 1) return end;
    if (token.shape === "punctuation" && token.text !== "&") {
      if (token.text !== "." && token.text !== "-" && token.text !== "/") return end;
    } else node = token.word.goesOn(node);
  }
  return end;
}

/** Whether the tokens `from` to `last` are written as the known name is. */
function isNameHere(
  body: string,
  tokens: readonly Token[],
  from: number,
  last: number,
  found: readonly Organisation[],
): boolean {
  const first = tokens[from];
  const end = tokens[last];
  if (first === undefined || end === undefined) return false;
  const text = body.slice(first.start, end.end).replaceAll("\u2019", "'");
  if (!isWrittenAs(found, text)) return false;
  if (first.shape === "lower") return namedInLowerCase(found, text);
  return isCapital(end) || last === from || writtenSo(found, end);
}

/** A lower-case word opens a known name only where the name is written so: « bpost », not « orange ». */
function namedInLowerCase(found: readonly Organisation[], text: string): boolean {
  const word = foldName(text.split(" ")[0] ?? "");
  if (namingNouns.has(word) || ARTICLES.has(word)) return false;
  return found.some((one) => one.name === text || one.aliases?.includes(text));
}

/** A short word is a known name only as the name is written: « SES », not « Ses ». */
function isWrittenAs(found: readonly Organisation[], text: string): boolean {
  if (text.length > 4 || text === text.toUpperCase()) return true;
  return found.some((one) => one.name === text || one.aliases?.includes(text));
}

/** A known name ends in lower case only where it is written so: « Crédit foncier », not « Orange bleue ». */
function writtenSo(found: readonly Organisation[], last: Token): boolean {
  return found.some((one) => [one.name, ...(one.aliases ?? [])].some((name) => name.endsWith(last.text)));
}

function sightingOf(body: string, tokens: readonly Token[], from: number, stretch: Stretch): Sighting {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[stretch.to - 1]?.end ?? start;
  const text = body.slice(start, end);
  const run = { tokens, from, to: stretch.to };
  const single = stretch.to === from + 1 ? tokens[from]?.word : undefined;
  const key = single?.key ?? foldName(text);
  const known = knownAs(tokens, from, stretch.to);
  const place =
    (single === undefined ? placeNamed(tokens, from, key) : single.namesPlace) ??
    placeInArticle(tokens[from - 1], key);
  const noun = nounBefore(stretch.build === "quoted" ? { ...run, from: from - 1 } : run);
  const governor = governorOf(run);
  const apposition = appositionOf(run);
  return {
    tokens,
    from,
    to: stretch.to,
    start,
    end,
    text,
    key,
    build: stretch.build,
    known,
    place,
    noun,
    governor,
    apposition,
    situation:
      whereabouts(run) |
      (stretch.build === "capitals" || stretch.build === "known" || stretch.build === "quoted" ? 0 : BUILT) |
      (known.length > 0 ? KNOWN : UNKNOWN) |
      (place === undefined ? 0 : PLACE) |
      (noun === "" ? 0 : NOUN) |
      (governor === "" ? 0 : GOVERNOR) |
      (apposition === "" ? 0 : APPOSITION),
  };
}

/** The bits that tell how long a run is, what its words are and what stands around it. */
function whereabouts({ tokens, from, to }: Run): number {
  const first = tokens[from];
  const before = tokens[from - 1];
  const behind = tokens[to];
  let words = (first?.word.asFirst ?? 0) | (tokens[to - 1]?.word.asLast ?? 0);
  for (let at = from; at < to; at++) words |= tokens[at]?.word.asAny ?? 0;
  return (
    words |
    (to - from === 1 ? SINGLE : SEVERAL) |
    (before === undefined ? 0 : BEHIND | before.word.asBefore) |
    (behind === undefined ? 0 : AHEAD | behind.word.asBehind) |
    (first?.initial === true ? INITIAL : INSIDE)
  );
}

/** The organisations that bear a run of tokens as their name. */
function knownAs(tokens: readonly Token[], from: number, to: number): readonly Organisation[] {
  let node = tokens[from]?.word.namesFrom;
  for (let at = from + 1; at < to && node !== undefined; at++) {
    const word = tokens[at]?.word;
    // Signs are nothing to a name.
    if (word !== undefined && word.key !== "") node = word.goesOn(node);
  }
  return node?.bearers ?? none;
}

/** What an article that a preposition has swallowed was, by the two as one word. */
const SWALLOWED: ReadonlyMap<string, string> = new Map([
  ["au", "le"],
  ["du", "le"],
  ["aux", "les"],
  ["des", "les"],
]);

/** « au Locle », « aux Ulis »: the place whose article stands in the word before. */
function placeInArticle(before: Token | undefined, key: string): Place | undefined {
  const article = SWALLOWED.get(before?.lower ?? "");
  return article === undefined ? undefined : placeOf(`${article} ${key}`);
}

/** The place of several words that bears a key, which starts with the token at `from`. */
function placeNamed(tokens: readonly Token[], from: number, key: string): Place | undefined {
  return (tokens[from]?.word.longestPlace ?? 0) > 1 ? placeOf(key) : undefined;
}

/**
 * Words of no dictionary that stand in lower case where a sentence of several starts: brands that are written so
 * (« wattéa, opérateur de bornes, … »).
 */
export function lowerCaseBrands(sentences: readonly TokenList[]): Set<string> {
  const brands = new Set<string>();
  for (const { tokens, starts } of sentences) {
    for (const at of starts) {
      const first = tokens[at];
      const second = tokens[at + 1];
      if (first === undefined || second === undefined || first.shape !== "lower" || first.text.length < 4)
        continue;
      if (first.lower.includes("-") || sentenceOpeners.has(first.folded)) continue;
      // « ardoise, sa plateforme de devis, lève »: a word of the dictionary, too, where what it is stands behind it.
      if (isEveryday(first) && !(second.text === "," && appositionOpeners.has(tokens[at + 2]?.lower ?? "")))
        continue;
      if (second.shape === "lower" || second.text === "," || second.text === "–" || second.text === "(")
        brands.add(first.lower);
    }
  }
  return brands;
}
