import { prepositionAt } from "../terms/prepositions.ts";
import type { Term } from "../terms/terms.ts";
import { isWord } from "./antecedent.ts";

/** Places of whom a business goes to or comes from: « à », « par », « auprès de ». */
const PAIRED = new Set(["à", "par", "chez", "auprès de", "au profit de"]);

/** What stands behind a joint as a pair of its own: « X à Y et | Z à W ». */
interface Pair {
  /** The term of the party that opens the pair. */
  readonly head: number;
  /** The place of the party that closes it. */
  readonly place: string;
}

/** The pair that a comma or a conjunction opens, null where none follows it. */
export function pairBehind(terms: readonly Term[], joint: number): Pair | null {
  let head = joint + 1;
  if (/^(?:puis|enfin|ensuite|et)$/.test(terms[head]?.normal ?? "")) head += 1;
  while (terms[head]?.date !== null && terms[head] !== undefined) head += 1;
  // « s'est séparé de X au profit de Y et de Z au profit de W »
  if (/^(?:de|d'|du)$/.test(terms[head]?.normal ?? "")) head += 1;
  // « … et la société Z à W »
  if (terms[head]?.tags.has("Det") === true && terms[head]?.party === null) {
    head += 1;
    while (head < joint + 6 && terms[head]?.party === null && isWord(terms[head]!)) head += 1;
  }
  if (terms[head]?.party == null) return null;
  let next = head + 1;
  // « X (80) à Y », « X en 2019 à Y »
  const opened = terms[head]!.depth;
  while (
    terms[next] !== undefined &&
    (terms[next]!.date !== null || terms[next]!.tags.has("Adv") || isBracketed(terms[next]!, opened))
  )
    next += 1;
  // « …, Y et Z à W »: both of them.
  if (terms[next]?.normal === "et" && terms[next + 1]?.party != null) next += 2;
  const preposition = prepositionAt(terms, next);
  if (preposition === null || !PAIRED.has(preposition.place)) return null;
  next += preposition.length;
  for (let index = next; index < next + 3; index += 1) {
    const term = terms[index];
    if (term === undefined || term.tags.has("Verb") || term.tags.has("Comma")) return null;
    if (term.party !== null || isOwnPeople(terms, index)) return { head, place: preposition.place };
  }
  return null;
}

/** Who buys a firm out as its people, folded. */
const PEOPLE =
  /^(?:cadres|dirigeants?|managers|salaries|fondat(?:eur|rice)s?|associes|equipes?|management|direction|patron)$/;

/** « … et Z à ses cadres »: to people of its own. */
function isOwnPeople(terms: readonly Term[], index: number): boolean {
  return PEOPLE.test(terms[index]!.normal) && terms[index - 1]?.tags.has("Poss") === true;
}

/** Whether a term is a bracket, or stands in one that the pair is not in. */
function isBracketed({ depth, tags }: Term, outside: number): boolean {
  return depth > outside || tags.has("Open") || tags.has("Close");
}

/** Whether a party opens such a pair behind another: « X a été vendu à Y et Z à W » sells Z, too. */
export function opensPair(terms: readonly Term[], party: number, places: readonly string[]): boolean {
  for (let joint = party - 1; joint > 0 && joint > party - 5; joint -= 1) {
    const { tags } = terms[joint]!;
    if (!tags.has("Conj") && !tags.has("Comma")) continue;
    const pair = pairBehind(terms, joint);
    return pair?.head === party && places.includes(pair.place);
  }
  return false;
}
