import { commonCapitals, nameHeads, nameTails, namingNouns } from "../../french/name-words.ts";
import { sentenceOpeners } from "../../french/sentence-openers.ts";
import { foldName, type Lookup, type Organisation, placeLength, placeOf } from "../../knowledge/index.ts";
import { appositionOf, governorOf, nounBefore } from "./context.ts";
import { adjoins, institutionEnd, isCapital, runEnd } from "./run.ts";
import type { Sighting } from "./sighting.ts";
import type { Token } from "./tokens.ts";
import { isEveryday, isLowerHead, isOpener } from "./traits.ts";

const ARTICLES = new Set(["le", "la", "les", "l'"]);

/** What stands before a person's name and is no part of it. */
const TITLES = new Set(["M", "MM", "Mme", "Mmes", "Mlle", "Me", "Dr", "Pr", "Mgr", "Maître", "Sir", "Lord"]);

/** A stretch of tokens that may be a name. */
interface Stretch {
  readonly to: number;
  readonly build: Sighting["build"];
}

/** The stretches of a sentence that may be names: known ones, institutions, runs of capitals. */
export function propose(
  body: string,
  tokens: readonly Token[],
  lookup: Lookup,
  brands: ReadonlySet<string> = new Set(),
): Sighting[] {
  const sightings: Sighting[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.shape === "punctuation" ||
      (token.shape === "digit" && !startsWithFigure(tokens, at)) ||
      (token.shape === "lower" && !mayOpen(token, lookup, brands))
    ) {
      at++;
      continue;
    }
    const stretch =
      token.shape === "lower" && brands.has(token.lower)
        ? ({ to: at + 1, build: "brand" } as const)
        : stretchAt(body, tokens, at, lookup);
    if (stretch === undefined) at++;
    else {
      sightings.push(sightingOf(body, tokens, at, stretch, lookup));
      at = stretch.to;
    }
  }
  return sightings;
}

/** Whether a word in lower case can open a name at all: hardly any can. */
function mayOpen(token: Token, lookup: Lookup, brands: ReadonlySet<string>): boolean {
  return isLowerHead(token) || lookup.startsLowerCase(token.lower) || brands.has(token.lower);
}

/** « 50 Partners », « 21 Invest »: a short figure that a capital follows, not at the start of a list. */
function startsWithFigure(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.text.length > 3 || !adjoins(tokens, at) || next?.shape !== "capital")
    return false;
  return nameTails.has(next.folded) || (token.initial && !isEveryday(next));
}

function stretchAt(body: string, tokens: readonly Token[], at: number, lookup: Lookup): Stretch | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const capital = isCapital(token) || token.shape === "digit";
  const institution = institutionEnd(tokens, at);
  const known = knownEnd(body, tokens, at, lookup);
  if (!capital) {
    if (known > at && known >= institution) return { to: known, build: "known" };
    return institution > at ? { to: institution, build: "institution" } : undefined;
  }
  if (TITLES.has(token.text) && known === at) return undefined;
  if (isPlaceOfAction(tokens, at)) return { to: at + 1, build: "capitals" };
  const isArticle = ARTICLES.has(token.lower);
  if (isArticle && (token.initial || !isCapital(tokens[at + 1]) || !adjoins(tokens, at))) {
    return known > at ? { to: known, build: "known" } : undefined;
  }
  if (
    token.shape === "capital" &&
    known === at &&
    (token.initial ? opensSentence(tokens, at) : standsAlone(tokens, at))
  )
    return undefined;
  if (
    token.shape === "upper" &&
    known === at &&
    commonCapitals.has(token.folded) &&
    isCapital(tokens[at + 1]) &&
    adjoins(tokens, at)
  )
    return undefined;
  const run = Math.max(runEnd(tokens, at), placeEnd(body, tokens, at));
  const to = Math.max(run, institution, known);
  if (to === known) return { to, build: "known" };
  return { to, build: to === institution && institution > run ? "institution" : "capitals" };
}

/** Whether a capital at the start of a sentence is there for the sentence alone. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (
    isOpener(token) ||
    /-(?:le|la|les|l|moi|toi|nous|vous|je|tu|il|elle|on|ils|elles|en|y|ce|t)$/.test(token.folded)
  )
    return true;
  if (!isCapital(tokens[at + 1]) || !adjoins(tokens, at)) return false;
  return (
    /(?:ment|ent|ait|aient|ront|ées?|és)$/.test(token.lower) &&
    isEveryday(token) &&
    !nameHeads.has(token.folded)
  );
}

/** Whether a function word has its capital for some other reason than a name, inside a sentence. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (tokens[at + 1]?.text === "." && token?.text.length === 1) return false;
  return token !== undefined && isOpener(token) && !(isCapital(tokens[at + 1]) && adjoins(tokens, at));
}

/** « ils créent à Bamako SahelMix »: a town with its preposition is no part of the name behind it. */
function isPlaceOfAction(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    before?.lower !== "à" ||
    token === undefined ||
    next === undefined ||
    !isCapital(next) ||
    !adjoins(tokens, at)
  )
    return false;
  if (placeOf(token.folded)?.kind !== "city" || token.text.includes("-")) return false;
  return after?.text === "," && placeOf(`${token.folded} ${next.folded}`) === undefined;
}

/** Where the longest known place that starts at `at` ends: « Afrique de l’Ouest »; `at` where there is none. */
function placeEnd(body: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  for (let to = Math.min(tokens.length, at + placeLength(first.folded)); to > at + 1; to--) {
    const last = tokens[to - 1];
    if (
      last !== undefined &&
      isCapital(last) &&
      placeOf(foldName(body.slice(first.start, last.end))) !== undefined
    )
      return to;
  }
  return at;
}

/** Where the longest known name that starts at `at` ends; `at` where there is none. */
function knownEnd(body: string, tokens: readonly Token[], at: number, lookup: Lookup): number {
  const first = tokens[at];
  if (first === undefined) return at;
  const lower = first.shape === "lower";
  if (lower && !lookup.startsLowerCase(first.lower)) return at;
  let key = keyOf(first);
  const longest = lookup.longestName(firstWord(key));
  if (longest === 0) return at;
  let end = at;
  for (let next = at; ; ) {
    const found = lookup.named(key);
    const isWord = next === at || tokens[next]?.shape !== "punctuation";
    if (isWord && found.length > 0 && isNameHere(body, tokens, at, next, found)) end = next + 1;
    next++;
    const token = tokens[next];
    if (token === undefined || next - at >= longest) return end;
    if (token.start - (tokens[next - 1]?.end ?? 0) > 1) return end;
    const more = keyOf(token);
    if (more !== "") key += ` ${more}`;
    else if (token.text !== "." && token.text !== "-" && token.text !== "/") return end;
  }
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

/** A token as the keys of the knowledge base have it. */
function keyOf(token: Token): string {
  return token.shape === "punctuation" && token.text !== "&" ? "" : token.key;
}

function firstWord(key: string): string {
  const blank = key.indexOf(" ");
  return blank < 0 ? key : key.slice(0, blank);
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

function sightingOf(
  body: string,
  tokens: readonly Token[],
  from: number,
  stretch: Stretch,
  lookup: Lookup,
): Sighting {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[stretch.to - 1]?.end ?? start;
  const text = body.slice(start, end);
  const key = foldName(text);
  const run = { tokens, from, to: stretch.to };
  return {
    tokens,
    from,
    to: stretch.to,
    start,
    end,
    text,
    key,
    build: stretch.build,
    known: lookup.named(key),
    place: placeOf(key),
    noun: nounBefore(run),
    governor: governorOf(run),
    apposition: appositionOf(run),
  };
}

/**
 * Words of no dictionary that stand in lower case where a sentence of several starts: brands that are written so
 * (« wattéa, opérateur de bornes, … »).
 */
export function lowerCaseBrands(sentences: readonly (readonly Token[])[]): Set<string> {
  const brands = new Set<string>();
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const before = tokens[at - 1];
      if (before !== undefined && before.text !== "." && before.text !== ":") continue;
      const [first, second] = [tokens[at], tokens[at + 1]];
      if (first === undefined || second === undefined || first.shape !== "lower" || first.text.length < 4)
        continue;
      if (first.lower.includes("-") || isEveryday(first) || sentenceOpeners.has(first.folded)) continue;
      if (second.shape === "lower" || second.text === "," || second.text === "–" || second.text === "(")
        brands.add(first.lower);
    }
  }
  return brands;
}
