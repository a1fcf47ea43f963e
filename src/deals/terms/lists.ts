import type { Marker } from "./markers.ts";
import { prepositionAt } from "./prepositions.ts";
import type { Term } from "./terms.ts";
import { isFiniteVerb, isVerb } from "./verbs.ts";
import { isGap } from "./words.ts";

/** Whether an article right behind a common noun opens another complement: « vend à un fonds américain la société X ». */
export function opensComplement(terms: readonly Term[], article: number): boolean {
  const [before, after] = [terms[article - 1], terms[article + 1]];
  return (
    before !== undefined &&
    /^(?:le|la|les|l'|son|sa|ses|leurs?)$/.test(terms[article]!.normal) &&
    after?.date === null &&
    after.stake === null &&
    after.money === null &&
    before.party === null &&
    !/^(?:tout|toute|tous|toutes|numero)$/.test(before.normal) &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    [...before.tags].every(isGap) &&
    !isAsWhat(terms, article)
  );
}

/** « avec pour premier souscripteur la banque X », « avec comme associé le groupe X »: the noun says what X is. */
function isAsWhat(terms: readonly Term[], article: number): boolean {
  return [article - 2, article - 3].some(
    (as) => /^(?:pour|comme)$/.test(terms[as]?.normal ?? "") && terms[as - 1]?.normal === "avec",
  );
}

/** « place auprès d'investisseurs 3 millions d'actions de X »: a count of shares behind a noun opens the object. */
export function opensCount(terms: readonly Term[], figure: number): boolean {
  const before = terms[figure - 1];
  return (
    /^\d/.test(terms[figure]!.text) &&
    before !== undefined &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    [...before.tags].every(isGap) &&
    terms.slice(figure + 1, figure + 5).some(({ normal }) => /^(?:actions|titres)$/.test(normal))
  );
}

/** What opens a list of examples of those just told: « des fonds tels que X et Y », « trois fonds, dont X ». */
const EXAMPLES = /^(?:tels|telles|tel|telle|dont|comme|notamment|parmi|lesquels|lesquelles)$/;

/** Whether examples of a plain noun behind a preposition of those who give follow a comma. */
export function opensGivers(
  terms: readonly Term[],
  comma: number,
  current: Marker,
  last: Marker | undefined,
): boolean {
  return (
    last !== undefined &&
    current !== last &&
    /^(?:auprès de|avec|par)$/.test(current.place ?? "") &&
    /^(?:dont|notamment|parmi)$/.test(terms[comma + 1]?.normal ?? "")
  );
}

/** Whether a term belongs to the words between a class of parties and those of them that are named. */
export function exemplified(terms: readonly Term[], index: number): boolean {
  let opener = index;
  if (/^(?:que|qu')$/.test(terms[index]!.normal)) opener -= 1;
  if (!EXAMPLES.test(terms[opener]?.normal ?? "")) return false;
  if (opener < index && !/^tel/.test(terms[opener]!.normal)) return false;
  for (let next = index + 1; next < terms.length && next < index + 6; next += 1) {
    const term = terms[next]!;
    if (term.party !== null) return !startsClause(terms, next - 1);
    if (isFiniteVerb(terms, next) || term.tags.has("Comma")) return false;
  }
  return false;
}

/** « auprès de X, et Y, prêt à … »: a comma before « et » and one behind the name set it apart from a list. */
export function setApart(terms: readonly Term[], conjunction: number): boolean {
  if (terms[conjunction]!.normal !== "et" || terms[conjunction - 1]?.tags.has("Comma") !== true) return false;
  for (let index = conjunction + 1; index < conjunction + 4; index += 1) {
    if (terms[index] === undefined || prepositionAt(terms, index) !== null) return false;
    if (terms[index]!.party !== null) return terms[index + 1]?.tags.has("Comma") === true;
  }
  return false;
}

/** How many terms an aside between two items of a list takes: « auprès de A, son premier actionnaire, et de B ». */
export function aside(terms: readonly Term[], from: number, to: number): number {
  const between = terms.slice(from + 1, to);
  if (between.some((term) => term.normal === "chef de file")) return 2;
  const commas = between.flatMap((term, index) => (term.tags.has("Comma") ? [index] : []));
  const [first, second, third] = commas;
  const enclosed = first === 0 && second !== undefined && third === undefined;
  const plain = between.every(
    (term, index) => term.party === null && term.money === null && !isVerb(terms, from + 1 + index),
  );
  return enclosed && plain && between.length < 12 ? between.length : 0;
}

/** Whether a term is « de », « d' », « du » or « des ». */
export function isOf({ normal }: Term): boolean {
  return /^(?:de|d'|du|des)$/.test(normal);
}

/** Whether « et » joins a party to a common noun behind one preposition of those who act. */
export function joinsNoun(terms: readonly Term[], conjunction: number, { place }: Marker): boolean {
  if (terms[conjunction]!.normal !== "et" || !/^(?:par|auprès de|avec)$/.test(place ?? "")) return false;
  for (let index = conjunction + 1; index < conjunction + 5; index += 1) {
    const term = terms[index];
    if (term === undefined || isVerb(terms, index)) return false;
    // « auprès de particuliers et du fonds X »: its last word is said again.
    const again = index === conjunction + 1 && place === "auprès de" && isOf(term);
    if (!again && prepositionAt(terms, index) !== null) return false;
    if (term.party !== null) return !startsClause(terms, conjunction);
  }
  return false;
}

/** Whether the party after a conjunction is the subject of a verb of its own: « … et Y cède Z ». */
export function startsClause(terms: readonly Term[], conjunction: number): boolean {
  let index = conjunction + 1;
  while (index < terms.length && index < conjunction + 6 && terms[index]?.party === null) index += 1;
  index += 1;
  while (
    index < terms.length &&
    // « Par le biais de sa filiale, X « rachètera Y » »: what is quoted begins with the verb.
    ["Adv", "Clitic", "Neg", "Quote"].some((tag) => terms[index]?.tags.has(tag)) &&
    !terms[index]?.tags.has("Verb")
  )
    index += 1;
  return (
    isFiniteVerb(terms, index) ||
    isFiniteVerb(terms, asideEnd(terms, index)) ||
    (terms[conjunction]!.tags.has("Comma") && isFiniteVerb(terms, appositionEnd(terms, index)))
  );
}

/** « À ses côtés, X et Y mettent … »: whether two that « et » joins behind a comma are the subject of a verb right behind them. */
export function startsTogether(terms: readonly Term[], comma: number): boolean {
  const first = terms.findIndex((term, index) => index > comma && term.party !== null);
  if (first < 0 || first > comma + 5 || terms[first + 1]?.normal !== "et") return false;
  const second = terms.findIndex((term, index) => index > first + 1 && term.party !== null);
  return second > 0 && second < first + 6 && isFiniteVerb(terms, second + 1);
}

/** Where an aside set off by commas ends that opens with a participle: « et Y, encouragé par Z, cède … »; else -1. */
function asideEnd(terms: readonly Term[], index: number): number {
  if (terms[index]?.tags.has("Comma") !== true || terms[index + 1]?.tags.has("Participle") !== true)
    return -1;
  const close = terms.findIndex((term, at) => at > index && at < index + 9 && term.tags.has("Comma"));
  return close < 0 ? -1 : close + 1;
}

/** Where an apposition without its article ends: « …, Y, éditeur lyonnais de logiciels, cède … »; else -1. */
function appositionEnd(terms: readonly Term[], index: number): number {
  const noun = terms[index + 1];
  const opens = terms[index]?.tags.has("Comma") === true && noun !== undefined && noun.tags.size > 0;
  if (!opens || noun.party !== null || !/^\p{Ll}{4,}$/u.test(noun.text) || ![...noun.tags].every(isGap))
    return -1;
  for (let at = index + 2; at < terms.length && at < index + 12; at += 1) {
    const { party, tags } = terms[at]!;
    if (tags.has("Comma")) return at + 1;
    if (party !== null || isVerb(terms, at) || tags.has("Rel") || tags.has("Conj")) return -1;
  }
  return -1;
}
