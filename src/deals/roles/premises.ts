import { premises } from "../../french/premises.ts";
import { isPlainNoun } from "../clauses/antecedent.ts";
import { fold } from "../terms/fold.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";

/** What is counted and placed like such premises, and more often a part of a firm than a firm; folded. */
const PLACED =
  /^(?:usines?|sites?|hotels?|magasins?|hypermarches?|supermarches?|cliniques?|mines?|centrales?|parcs?|agences?|boutiques?|entrepots?|stations?(?:-service)?|restaurants?|pharmacies?|commerces?|points|fonderies?|raffineries?|terminaux|succursales?)$/;

const NOUNS: ReadonlySet<string> = new Set(
  premises.flatMap((noun) => [fold(noun), fold(/eau$/.test(noun) ? `${noun}x` : pluralOf(noun))]),
);

function pluralOf(noun: string): string {
  return noun.endsWith("al") ? `${noun.slice(0, -2)}aux` : /[sxz]$/.test(noun) ? noun : `${noun}s`;
}

/** Whether a folded noun is of what is counted and called by its place: « l'usine de Denain », « 28 magasins ». */
export function isPremises(normal: string): boolean {
  return PLACED.test(normal) || NOUNS.has(normal);
}

/** How many places one phrase names at the most: « les sites de Nevers, Cosne et Clamecy ». */
const PLACES = 6;

/** The last term of the places that premises are said to be of, behind the last term of their phrase; null for none. */
export function placesBehind(terms: readonly Term[], last: number): number | null {
  let end: number | null = placeBehind(terms, last + 1);
  if (end === null) return null;
  for (let count = 1; count < PLACES; count += 1) {
    const closing: boolean = terms[end + 1]?.normal === "et";
    if (!closing && !(terms[end + 1]?.tags.has("Comma") === true && endsList(terms, end + 2))) break;
    const named: boolean = isPlace(terms[end + 2]) || (!closing && terms[end + 2]?.party != null);
    const next: number | null = named ? end + 2 : placeBehind(terms, end + 2);
    if (next === null || terms[next + 1]?.tags.has("Verb") === true) break;
    end = next;
    if (closing) break;
  }
  return end;
}

/** The terms of a sentence that stand among the places of premises, whatever the text calls by their names elsewhere. */
export const amongPlaces = remembered((terms): ReadonlySet<number> => {
  const among = new Set<number>();
  for (let index = 0; index < terms.length; index += 1) {
    const last = isPremises(terms[index]!.normal) ? placesBehind(terms, index) : null;
    for (let each = index + 1; last !== null && each <= last; each += 1) among.add(each);
  }
  return among;
});

/** Where « de Denain », « du Havre », « de La Rochelle » ends that starts on a term; null where none does. */
function placeBehind(terms: readonly Term[], from: number): number | null {
  if (!/^(?:de|d'|du)$/.test(terms[from]?.normal ?? "")) return null;
  const article = /^(?:La|Le|Les|L['’])$/.test(terms[from + 1]?.text ?? "");
  const place = article ? from + 2 : from + 1;
  return isPlace(terms[place]) ? place : null;
}

/** A name that is no party, whatever it is called by itself: a town, a valley, a county. */
function isPlace(term: Term | undefined): boolean {
  return term !== undefined && isPlainNoun(term) && /^\p{Lu}\p{L}*\p{Ll}/u.test(term.text);
}

/** « Nevers, Cosne et Clamecy »: whether names between commas go on to an « et » and a last place. */
function endsList(terms: readonly Term[], from: number): boolean {
  for (let index = from, count = 0; count < PLACES; count += 1, index += 2) {
    const item = terms[index];
    if (item === undefined || !(isPlace(item) || item.party?.form === "name")) return false;
    const joint = terms[index + 1];
    if (joint?.normal === "et") return isPlace(terms[index + 2]);
    if (joint?.tags.has("Comma") !== true) return false;
  }
  return false;
}
