import type { Span } from "../../document/index.ts";
import { isPlainNoun, isWord } from "../clauses/antecedent.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { isPremises, placesBehind } from "./premises.ts";

/** What, besides premises, is a party under its own words when it is somebody's: shares and rights are not. */
const PARTS =
  /^(?:filiales?|activites?|divisions?|branches?|unites?|poles?|portefeuilles?|reseaux?|actifs|marques?|enseignes?|quotidiens?|journaux|chaines?|magazines?)$/;
/** « l'essentiel des activités »: what of a thing is sold. */
const PART = /^(?:essentiel|totalite|integralite|entierete|ensemble|majorite|reste|partie|quasi-totalite)$/;
/** How many words a phrase may have. */
export const LENGTH = 9;

/** Whether a term is a noun of a business, or one of `more`; « points » only in « points de vente ». */
export function isUnit(terms: readonly Term[], index: number, more: RegExp | null = null): boolean {
  const { normal } = terms[index]!;
  // « la tour Mercure », unlike « le tour de table »
  if (normal === "tour")
    return /^(?:la|sa|cette)$/.test(terms[index - 1]?.normal ?? "") && isNamedNext(terms, index);
  if (normal === "points") return terms[index + 1]?.normal === "de" && terms[index + 2]?.normal === "vente";
  return isPremises(normal) || PARTS.test(normal) || more?.test(normal) === true;
}

/** « la tour Mercure », « le cinéma Éden »: whether a capital that is no party follows. */
function isNamedNext(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1];
  return (
    next !== undefined && isPlainNoun(next) && /^\p{Lu}\p{Ll}/u.test(next.text) && !isVerb(terms, index + 1)
  );
}

/** What is bought without a name of its own, and the party that the text says to have it. */
export interface Unnamed extends Span {
  readonly owner: number | null;
  /** Whether it is told to be somebody's by a possessive: « sa filiale danoise ». */
  readonly possessed: boolean;
}

/** The phrase around a unit between two terms. */
export function phraseAround(
  terms: readonly Term[],
  unit: number,
  left: number,
  right: number,
  contracted = false,
): Unnamed | null {
  const first = definiteFrom(terms, left, unit, contracted);
  if (first === null) return null;
  const described = phraseEnd(terms, unit, right);
  const somewhere = isPremises(terms[unit]!.normal) ? placesBehind(terms, described) : null;
  const last = somewhere ?? placeBehind(terms, first, described);
  const owner = ownerAfter(terms, last + 1);
  // « les activités de X en Italie »: where they are tells which.
  const site = owner === null || last > first ? null : siteBehind(terms, owner);
  if (site !== null && isUnit(terms, unit))
    return { start: terms[first]!.start, end: terms[site]!.end, owner, possessed: false };
  // « rachète trois filiales »: of whose, nothing says; premises are told by their number alone.
  const bare = !["Det", "Poss", "Contracted"].some((tag) => terms[first - 1]?.tags.has(tag) === true);
  if (owner === null && bare && isNumeral(terms[first]!) && !isPremises(terms[unit]!.normal)) return null;
  // « reprend la marque » does not say which, « cède sa tannerie » does.
  const own = terms[first - 1]?.tags.has("Poss") === true && isPremises(terms[unit]!.normal);
  if (last === first && !own && (owner === null || isUnit(terms, unit))) return null;
  // « la filiale italienne de X, Y »: it has a name.
  if (owner !== null && terms[owner + 1]?.tags.has("Comma") === true && terms[owner + 2]?.party != null)
    return null;
  const possessed = /^(?:son|sa|ses)$/.test(terms[first - 1]?.normal ?? "");
  return { start: terms[first]!.start, end: terms[last]!.end, owner, possessed };
}

/** « sa succursale de Singapour », « ses radios en Pologne »: where somebody's own is, as the end of the phrase. */
function placeBehind(terms: readonly Term[], first: number, last: number): number {
  const place = terms[last + 2];
  const own =
    terms[first - 1]?.tags.has("Poss") === true &&
    /^(?:de|d'|en|au|aux)$/.test(terms[last + 1]?.normal ?? "");
  return own && place !== undefined && isPlainNoun(place) && /^\p{Lu}/u.test(place.text) ? last + 2 : last;
}

/** The place of « en Italie », « au Chili », « à Colmar » right behind who has a thing; null where none stands there. */
function siteBehind(terms: readonly Term[], owner: number): number | null {
  const [into, place] = [terms[owner + 1], terms[owner + 2]];
  if (!/^(?:en|au|aux|a)$/.test(into?.normal ?? "") || place === undefined) return null;
  return isPlainNoun(place) && /^\p{Lu}\p{Ll}/u.test(place.text) ? owner + 2 : null;
}

/** The party of « … de l'allemand X » that starts on a term. */
function ownerAfter(terms: readonly Term[], from: number): number | null {
  // « les douze cliniques que X exploite »
  if (/^(?:que|qu')$/.test(terms[from]?.normal ?? "")) {
    const party = terms.findIndex((term, at) => at > from && at < from + 5 && term.party !== null);
    const has = ["Posseder", "Detenir", "Exploiter"].some((tag) => terms[party + 1]?.tags.has(tag) === true);
    return party >= 0 && has ? party : null;
  }
  if (!/^(?:de|d'|du)$/.test(terms[from]?.normal ?? "")) return null;
  for (let index = from + 1; index < from + 5; index += 1) {
    const term = terms[index];
    if (term === undefined) return null;
    if (term.party !== null) return index;
    if (!term.tags.has("Det") && !isWord(term)) return null;
  }
  return null;
}

/** Adjectives and numerals that stand before a noun. */
export const BEFORE_NOUN =
  /^(?:premi(?:er|ere|ers|eres)|derni(?:er|ere|ers|eres)|ancien(?:ne)?s?|petite?s?|grande?s?|jeunes?|nouve(?:l|au|aux|lle|lles)|seule?s?|principa(?:l|le|les|ux)|onze|douze|quinze|vingt|trente|quarante|cinquante|cent)$/;

/**
 * Where the phrase starts whose head is a unit, right after a definite or possessive article or on the number of
 * premises; null where it is indefinite.
 */
function definiteFrom(
  terms: readonly Term[],
  from: number,
  unit: number,
  contracted: boolean,
): number | null {
  let first: number | null = null;
  for (let index = unit - 1; index >= from && index > unit - 4; index -= 1) {
    const { normal, tags, text } = terms[index]!;
    // « neuf de ses hôtels », « deux des cinq usines »
    if (isPremises(terms[unit]!.normal) && isCount(terms[index - 2]) && isOf(terms[index - 1], terms[index]!))
      return index - 2;
    if (normal === "des" && isPremises(terms[unit]!.normal) && isCount(terms[index - 1])) return index - 1;
    // « une vingtaine de magasins »
    const round = normal === "de" && ROUND_NUMBER.test(terms[index - 1]?.normal ?? "");
    if (round && isPremises(terms[unit]!.normal)) return index - 1;
    if (tags.has("Poss") || /^(?:le|la|les|l'|du|au|aux)$/.test(normal)) return index + 1;
    if (normal === "des" && contracted && index === from) return index + 1;
    if (normal === "des" && PART.test(terms[index - 1]?.normal ?? "")) return index + 1;
    const numeral =
      NUMERAL.test(normal) ||
      (tags.has("Det") && !/^(?:une?|des|ce|cet|cette|ces|tout|toute|tous|toutes)$/.test(normal));
    const figure = /^\d/.test(text);
    // « 28 restaurants et boutiques »
    const joined = normal === "et" ? index - 1 : index;
    if (isPremises(terms[unit]!.normal) && isPremises(terms[joined]?.normal ?? "")) continue;
    // « les essais cliniques »: the unit is no noun of its own.
    if (!numeral && !figure && !BEFORE_NOUN.test(normal)) return first;
    if ((figure || NUMERAL.test(normal)) && isUnit(terms, unit)) first = index;
  }
  return first;
}

/** « 28 », « trois »: whether a term is the number of what is bought. */
export function isNumeral({ text, normal }: Term): boolean {
  return /^\d/.test(text) || NUMERAL.test(normal);
}

const NUMERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?|cent)(?:-et)?(?:-[a-z]{2,8}){0,2}|dix-(?:sept|huit|neuf))$/;

/** Numbers about as great as they say. */
const ROUND_NUMBER = /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)$/;

/** A number of things told by a word or by figures; one of them is none in particular. */
function isCount(term: Term | undefined): boolean {
  return term !== undefined && (NUMERAL.test(term.normal) || /^\d{1,4}$/.test(term.text));
}

/** « de ses » */
function isOf(preposition: Term | undefined, possessive: Term): boolean {
  return preposition?.normal === "de" && possessive.tags.has("Poss");
}

/** The last word of such a phrase: over adjectives and complements without a party or an article of their own. */
function phraseEnd(terms: readonly Term[], unit: number, right: number): number {
  const named = isPremises(terms[unit]!.normal) || terms[unit]!.normal === "tour";
  let last = unit;
  while (named && isNamedNext(terms, last)) last += 1;
  if (last > unit) return last;
  for (let index = unit + 1; index < right && index < unit + LENGTH; index += 1) {
    if (PLACED.test(terms[index]!.normal)) return last;
    if (isWord(terms[index]!) && !isVerb(terms, index)) last = index;
    // « ses centrales à charbon américaines », but « ses centrales à perte »
    else if (terms[index]!.normal === "a" && FED.test(terms[index + 1]?.normal ?? "")) continue;
    else if (!/^(?:de|d'|et|aux)$/.test(terms[index]!.normal) || !leadsOn(terms, index + 1)) return last;
  }
  return last;
}

/** « cinq immeubles situés à Lyon »: where they are is no part of what they are. */
const PLACED = /^(?:situe|implante|installe|localise|reparti|sis|loue)e?s?$/;

/** What a plant is run on or what is made there, and whom services are for. */
const FED = /^(?:charbon|gaz|fioul|bois|papier|sucre|domicile|biomasse)$/;

/** « … aux entreprises », « … et de stockage »: whether a word of the phrase follows a joint. */
function leadsOn(terms: readonly Term[], from: number): boolean {
  const index = /^(?:de|d')$/.test(terms[from]?.normal ?? "") ? from + 1 : from;
  const aux = terms[from - 1]?.normal === "aux";
  const word = terms[index];
  return (
    word !== undefined &&
    isWord(word) &&
    !isVerb(terms, index) &&
    (!aux || /^(?:entreprises|particuliers|professionnels|collectivites)$/.test(word.normal))
  );
}
