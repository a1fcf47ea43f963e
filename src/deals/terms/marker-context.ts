import { demonyms } from "../../french/demonyms.ts";
import { nounClasses } from "../../french/nominal-nouns.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { startsClause } from "./lists.ts";
import type { Marker } from "./markers.ts";
import { namesPerson } from "./persons.ts";
import type { Term } from "./terms.ts";
import { isFiniteVerb, isVerb } from "./verbs.ts";

/** « vend à X son éditeur de guides, Y »: whether a comma ends the object that stands behind whom it goes to, and a name follows. */
export function isShifted(
  terms: readonly Term[],
  comma: number,
  last: { index: number; marker: Marker } | null,
  { place, head }: Marker,
  noun: number | null,
): boolean {
  if (last === null || last.marker.place === null || noun !== comma - 1 || !terms[comma]!.tags.has("Comma"))
    return false;
  const object = place === "de" && head !== null && head > last.index ? head : place === null ? noun : -1;
  const own = place === null || (object > 0 && terms[object - 1]?.tags.has("Poss") === true);
  return object > last.index && own && opensApposition(terms, comma) && !startsClause(terms, comma);
}

/** Those who own a firm or sell it, folded. */
export const OWNERS =
  /^(?:proprietaires|actionnaires|fondateurs|detenteurs|vendeurs|cedants|heritiers|associes)$/;

/** Whether behind « les propriétaires de X, » a comma opens, with an article, who they are. */
export function namesOwners(terms: readonly Term[], comma: number, head: number | null): boolean {
  if (head !== null && namesPerson(terms, comma, head)) return true;
  return (
    head !== null &&
    OWNERS.test(terms[head]?.normal ?? "") &&
    terms[comma]!.tags.has("Comma") &&
    /^(?:le|la|l'|les)$/.test(terms[comma + 1]?.normal ?? "") &&
    !startsClause(terms, comma)
  );
}

/** How many terms a phrase for one who is not named may have, with its article. */
const PHRASE = 6;

/** « à deux concurrents, », « par trois fonds américains, », « à un autre allemand, »: whether firms, counted and without their names, end at a comma. */
export function endsCount(terms: readonly Term[], comma: number, place: string | null): boolean {
  // « soutenus par deux fonds, X et Y rachètent Z »: the subject of what follows.
  const verb = terms.findIndex((_, index) => index > comma && isFiniteVerb(terms, index));
  if (verb > 0 && terms.slice(comma + 1, verb).every(isOfList)) return false;
  // « à un fonds américain, X ayant conseillé la vente »: the subject of a participle.
  if (terms[comma + 2]?.tags.has("Gerund") === true) return false;
  const single = /^(?:à|par|auprès de|avec|chez)$/.test(place ?? "");
  let firms = false;
  for (let at = comma - 1; at >= 0 && at > comma - PHRASE; at -= 1) {
    const { normal, text } = terms[at]!;
    // « à un groupe de chimie allemand »
    if (single && /^(?:de|d')$/.test(normal) && at < comma - 1) continue;
    const counted = COUNTS.test(normal) || /^\d{1,2}$/.test(text) || (single && /^une?$/.test(normal));
    if (counted) return firms;
    // « à un seul assureur », « à un nouveau fonds »
    if (
      /^(?:autre|seul|seule|unique|meme|nouveau|nouvel|nouvelle|grand|grande|premier|premiere)$/.test(normal)
    )
      continue;
    if (!/^\p{Ll}/u.test(text) || !isPlainNoun(terms[at]!)) return false;
    firms ||= nounClasses(normal).length > 0 || demonyms().has(normal);
  }
  return false;
}

/** What opens the telling of one firm without its name. */
export const ONE = /^(?:une?|son|sa)$/;

const COUNTS = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)$/;

/** A name of a list of names, or what may stand beside it there. */
function isOfList(term: Term): boolean {
  const joint = ["Comma", "Conj", "Det", "Clitic", "Adv"].some((tag) => term.tags.has(tag));
  return term.party !== null || joint || (isPlainNoun(term) && /^\p{Ll}/u.test(term.text));
}

/** « …, X », « …, le fonds américain X »: whether a name follows a term, bare or behind its article and the words of its phrase. */
export function opensApposition(terms: readonly Term[], comma: number): boolean {
  if (terms[comma + 1]?.party !== null) return true;
  if (!/^(?:le|la|l'|les)$/.test(terms[comma + 1]!.normal)) return false;
  const party = terms.slice(comma + 2, comma + 7).findIndex((term) => term.party !== null);
  const words = terms.slice(comma + 2, comma + 2 + party);
  return (
    party >= 0 &&
    words.every(
      (word, at) => /^\p{Ll}/u.test(word.text) && isPlainNoun(word) && !isVerb(terms, comma + 2 + at),
    )
  );
}

/** « les Lyonnais », « aux Américains »: a people in capitals, which stands for the company named behind it. */
export function isPeople(terms: readonly Term[], noun: number): boolean {
  const { text } = terms[noun]!;
  return (
    /^(?:les|aux|des)$/.test(terms[noun - 1]?.normal ?? "") &&
    /^\p{Lu}/u.test(text) &&
    demonyms().has(text.toLowerCase())
  );
}
