import { isGroup, isTradeOf } from "./groups.ts";
import { isHeldByApposed } from "./held-apposed.ts";
import { aside, isOf } from "./lists.ts";
import { isPeople } from "./marker-context.ts";
import type { Marker } from "./markers.ts";
import type { Term } from "./terms.ts";
import { isOfActors, isVehicle } from "./vehicles.ts";
import { isVerb } from "./verbs.ts";
import { type Before, NOWHERE, type Walk } from "./walk.ts";

/** Nouns through which « de » lets the case pass: « 30 % du capital de X » is X's place. */
const TRANSPARENT = new Set(
  "capital partie quasi-totalite pan pans parts part titres actions action solde reste totalite ensemble integralite entierete entier majorite controle essentiel participation fraction moitie bloc tour propriete bord tete commandes voix droits titre ensemble groupe millions milliers centaines paquet lot".split(
    " ",
  ),
);

/** Adjectives of shares and of a capital. */
const OF_SHARES = /^(?:existante?s?|actuel(?:le)?s?|anciennes?|social|ordinaires?)$/;

/** Opens the phrase of a preposition, given what stands before it. */
export function openPhrase(walk: Walk, terms: readonly Term[], index: number, place: string): void {
  const previous = walk.current;
  if (place === "de") walk.described = previous;
  else if (previous.place !== "de") walk.outer = previous;
  walk.opened = index;
  walk.current = opened(walk, terms, index, place);
  walk.before = leftBehind(walk, terms, index, place, previous);
}

/** What a preposition leaves behind it; « le fonds de capital de risque X » has one noun without article after the other. */
function leftBehind(
  { before, noun }: Walk,
  terms: readonly Term[],
  index: number,
  place: string,
  previous: Marker,
): Before | null {
  const bare = (place === "de" && /^(?:de|d')$/.test(terms[index]!.normal)) || place === "en";
  if (!bare) return null;
  const further =
    before !== null &&
    noun === index - 1 &&
    terms[noun]!.party === null &&
    /^(?:de|d'|en)$/.test(terms[noun - 1]?.normal ?? "");
  return { marker: further ? before.marker : previous, bare };
}

/** Whether a share with a possessive stands behind the « de » that follows a name. */
function isRelievedOf(terms: readonly Term[], share: number): boolean {
  return (
    (terms[share]!.stake !== null || /^(?:parts|actions|titres)$/.test(terms[share]!.normal)) &&
    /^(?:ses|leurs)$/.test(terms[share - 1]?.normal ?? "") &&
    /^(?:de|d')$/.test(terms[share - 2]?.normal ?? "") &&
    terms[share - 3]?.party?.form === "name"
  );
}

/** Whether a list goes on with the last word alone of what opened it: « auprès de … de … », « grâce à … à … ». */
function repeats(place: string, opened: string | null): boolean {
  return place === "de" || (place === "à" && /^(?:grâce|face) à$/.test(opened ?? ""));
}

/** What may stand before an item that a list adds: « mais aussi de B », « et surtout de B ». */
const ADDING = /^(?:aussi|egalement|encore|enfin|surtout)$/;

/** Whether a preposition right behind a comma or a conjunction adds an item to the list of a party told before. */
function goesOn(terms: readonly Term[], from: number, index: number): boolean {
  if (overUnnamed(terms, from, index)) return true;
  const adding = ADDING.test(terms[index - 1]?.normal ?? "") ? 1 : 0;
  const joint = terms[index - 1 - adding];
  const mais = terms[index - 2]?.normal === "mais" ? 1 : 0;
  return (
    joint !== undefined &&
    (joint.tags.has("Conj") || joint.tags.has("Comma") || mais > 0) &&
    index - from <= 3 + adding + mais + aside(terms, from, index)
  );
}

/** How many terms the unnamed items of a list may take. */
const UNNAMED = 9;

/** « auprès de A, de particuliers et de B »: whether items without a name, each with its « de », stand between two of a list. */
function overUnnamed(terms: readonly Term[], from: number, index: number): boolean {
  const between = terms.slice(from + 1, index);
  const joint = (term: Term | undefined) => term?.tags.has("Comma") === true || term?.normal === "et";
  return (
    between.length <= UNNAMED &&
    joint(between[0]) &&
    joint(between.at(-1)) &&
    between[1] !== undefined &&
    isOf(between[1]) &&
    between.every(({ party, money, date, tags }) => !party && !money && !date && !tags.has("Rel")) &&
    between.every((_, at) => !isVerb(terms, from + 1 + at))
  );
}

/** « avec pour garant la banque X », « avec pour conseil le cabinet X »: who vouches or advises does no part of it. */
function isBesideIt(terms: readonly Term[], pour: number): boolean {
  return terms
    .slice(pour + 1, pour + 4)
    .some(({ normal }) =>
      /^(?:garants?|cautions?|conseils?|conseillers?|avocats?|partenaires?|clients?)$/.test(normal),
    );
}

/** The marker that a preposition opens. */
function opened({ current, noun, last }: Walk, terms: readonly Term[], index: number, place: string): Marker {
  // « auprès de A et de B », « grâce à A, à B et à C »: the list goes on.
  if (last !== null && repeats(place, last.marker.place) && goesOn(terms, last.index, index))
    return last.marker;
  // « avec pour principal souscripteur X »: with X.
  if (place === "pour" && terms[index - 1]?.normal === "avec" && !isBesideIt(terms, index)) return current;
  // « auprès de particuliers et du fonds X »
  if (place === "de" && current.place === "auprès de" && terms[index - 1]?.normal === "et") return current;
  if (place !== "de" || noun === null) return { place, head: null };
  const { party, stake, money, date } = terms[noun]!;
  if (stake !== null || isRelievedOf(terms, noun)) return ofShare(terms, noun);
  if (party !== null) return ofParty(terms, noun, noun === index - 1, last?.marker.head ?? null);
  if (namesHolder(terms, noun, current)) return { place, head: noun };
  if (letsThrough(terms, noun, current)) return current;
  return (
    (noun === index - 1 ? ofPronoun(terms, noun, current) : null) ?? {
      place,
      head: money !== null || date !== null ? null : noun,
    }
  );
}

/** « contre 50 % de X », « à hauteur de 8 % du capital de X »: X is what changes hands, not the price. */
function ofShare(terms: readonly Term[], share: number): Marker {
  // « actionnaire majoritaire de X » holds shares, and is no share.
  const held =
    terms[share]!.stake !== null &&
    /^(?:actionnaire|associe|proprietaire)$/.test(terms[share - 1]?.normal ?? "");
  if (held || isHeldByApposed(terms, share)) return { place: "de", head: share };
  // « déleste X de ses 30 % de Y », « … de ses parts de Y »: what X is relieved of.
  return isRelievedOf(terms, share) ? { place: "de", head: null } : NOWHERE;
}

/** « sa filiale de X » has X for its owner; « X de Y » hangs on what X hangs on. */
function ofParty(terms: readonly Term[], party: number, near: boolean, head: number | null): Marker {
  if (!near) return { place: "de", head: null };
  return terms[party]!.tags.has("Nominal") ? { place: "possessor", head: party } : { place: "de", head };
}

/** Whether a noun of what may change hands tells here of who holds or leads X. */
function namesHolder(terms: readonly Term[], noun: number, { place }: Marker): boolean {
  const { normal } = terms[noun]!;
  // « X, propriété de Y, »: an apposition, not what « devient propriété de Y » says.
  const apart = terms[noun - (terms[noun - 1]?.tags.has("Adv") === true ? 2 : 1)];
  if (normal === "propriete" && apart?.tags.has("Comma") === true) return true;
  // « naguère à la tête de X »: who leads X, unlike who « prend la tête de X ».
  return normal === "tete" && place === "à";
}

/** Whether « de X » behind a noun tells of X itself, so that X stands where the noun stands. */
function letsThrough(terms: readonly Term[], noun: number, current: Marker): boolean {
  const head = terms[noun]!;
  return (
    // « a racheté les Lyonnais de X », « vendu aux Américains de X »: X itself.
    isPeople(terms, noun) ||
    TRANSPARENT.has(head.normal) ||
    isGroup(head) ||
    isTradeOf(terms, noun) ||
    // « cédé à une filiale belge de X »: to X, which acts through it.
    (isOfActors(current) && isVehicle(terms, noun) && !isApposed(terms, noun)) ||
    // « 20 % du capital actuel de X », « 30 % des actions existantes de X »
    (OF_SHARES.test(head.normal) && TRANSPARENT.has(terms[noun - 1]?.normal ?? ""))
  );
}

/** « par X, une filiale belge de Y »: whether a vehicle is only what the name before its comma is. */
function isApposed(terms: readonly Term[], noun: number): boolean {
  const article = terms.findLastIndex(({ normal }, index) => index <= noun && /^une?$/.test(normal));
  return terms[article - 1]?.tags.has("Comma") === true && terms[article - 2]?.party?.form === "name";
}

/** « quitte le giron de X pour celui de Y », but « le rachat de X par Y, celui de Z par W »; null where it says nothing of its own. */
function ofPronoun(terms: readonly Term[], noun: number, current: Marker): Marker | null {
  if (!/^cel(?:ui|les?)$/.test(terms[noun]!.normal)) return null;
  const before = terms[noun - 1];
  // « rejoindre celui de Y »: what the verb has for its object.
  if (before?.tags.has("Infinitive") === true) return NOWHERE;
  if (current.place === null) return null;
  return /^(?:pour|a|dans)$/.test(before?.normal ?? "") ? current : { place: "de", head: noun };
}
