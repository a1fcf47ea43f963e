import { pairBehind } from "../clauses/pairs.ts";
import { joinsNoun, opensGivers, setApart, startsClause, startsTogether } from "./lists.ts";
import { endsCount, isShifted, namesOwners, ONE, opensApposition } from "./marker-context.ts";
import { prepositionAt } from "./prepositions.ts";
import type { Term } from "./terms.ts";
import { NOWHERE, type Walk } from "./walk.ts";

/** How many terms may lie between a party and the joint behind which its list goes on. */
const LIST = 8;

/** Passes a comma, a conjunction or a dash: it opens an apposition or another complement, or a list goes on behind it. */
export function passJoint(walk: Walk, terms: readonly Term[], joint: number): void {
  const comma = terms[joint]!.tags.has("Comma");
  // « pour X auprès d'investisseurs, dont Y et Z »: Y and Z are of those just told.
  if (comma && opensGivers(terms, joint, walk.current, walk.last?.marker)) walk.last = null;
  else if (comma && terms[joint + 1] !== undefined && isNamedBehind(walk, terms, joint))
    openName(walk, terms, joint);
  // « vend à un concurrent, X, sa filiale Y »: behind the one so told, the next complement.
  else if (comma && walk.told === joint - 1 && terms[joint + 1]?.tags.has("Det") === true) {
    walk.current = NOWHERE;
    walk.last = null;
  }
  // « vend à X son groupe, Y »: behind the object that an article opened, Y is that object.
  else if (isShifted(terms, joint, walk.last, walk.current, walk.noun)) walk.current = NOWHERE;
  // « racheté par ses dirigeants et le fonds X »: by both.
  else if (walk.last === null && walk.noun === joint - 1 && joinsNoun(terms, joint, walk.current)) return;
  else goOn(walk, terms, joint);
}

/** « achète X à son premier actionnaire, Y »: whether behind a comma a name tells who the noun before it is. */
function isNamedBehind(
  { current, described, last, noun, opened }: Walk,
  terms: readonly Term[],
  comma: number,
): boolean {
  const place = current.place === "de" ? described.place : current.place;
  // Since the preposition nobody has been named.
  const unnamed =
    last === null || (last.index < (opened ?? -1) && /^(?:à|auprès de|par|avec|chez)$/.test(place ?? ""));
  return (
    unnamed &&
    noun === comma - 1 &&
    opensApposition(terms, comma) &&
    // « un an après sa création, X lève »: the phrase of time is over.
    !/^(?:après|avant|depuis|malgré)$/.test(current.place ?? "") &&
    // « après l'échec de son projet, X rachète »: the subject of what follows.
    !startsClause(terms, comma) &&
    !startsTogether(terms, comma) &&
    (terms.slice(Math.max(0, comma - 4), comma).some((each) => each.tags.has("Poss")) ||
      endsCount(terms, comma, place))
  );
}

/** Opens the apposition that names the noun before a comma: the name stands where the phrase of that noun stands. */
function openName(walk: Walk, terms: readonly Term[], comma: number): void {
  walk.only = terms.slice(Math.max(0, comma - 5), comma).some(({ normal }) => ONE.test(normal));
  const head = walk.current.place === "de" ? walk.current.head : null;
  if (head === null) return;
  // « vend son éditeur de logiciels, X, »: X is what is sold, not what the noun is of.
  const owned = terms[head - 1]?.tags.has("Poss") === true;
  if (owned && prepositionAt(terms, head - 2) === null) walk.current = NOWHERE;
  // « à un groupe de chimie allemand, X »: X is that group.
  else if (walk.only) walk.current = walk.described;
}

/** A list goes on with the same marker: « auprès de A, B et C ». */
function goOn(walk: Walk, terms: readonly Term[], joint: number): void {
  const { last } = walk;
  walk.current = isOfList(walk, terms, joint) ? last!.marker : NOWHERE;
  if (opensSubject(walk, terms, joint)) walk.current = NOWHERE;
  // « avec les propriétaires de X, la famille A et le fonds B »: they stand where the owners stand.
  if (last !== null && namesOwners(terms, joint, last.marker.head)) walk.current = walk.described;
  // « vend X à Y et Z à W »: Z is sold, and no buyer of X.
  const place = last?.marker.place ?? null;
  if (place !== null && pairBehind(terms, joint)?.place === place) {
    walk.current = NOWHERE;
    walk.last = null;
  }
  walk.before = null;
}

/** Whether what follows a joint may stand like the last party before it. */
function isOfList({ last, sinceParty }: Walk, terms: readonly Term[], joint: number): boolean {
  if (last === null || sinceParty > LIST) return false;
  if (terms[joint]!.tags.has("Conj") && setApart(terms, joint)) return false;
  // « X pour 3 M€, selon Y, puis Z »: who tells it of X tells nothing with Z.
  const next = terms[joint]!.tags.has("Comma") ? terms[joint + 1]?.normal : terms[joint]!.normal;
  if (last.marker.place === "selon" && next === "puis") return false;
  // After a date or sum of its own the next item is an object again: « X au Crédit Y en 2020, puis Z ».
  return !terms
    .slice(last.index + 1, joint)
    .some((each) => (each.money !== null || each.date !== null) && each.depth <= terms[joint]!.depth);
}

/** Whether a verb stands behind a joint whose subject the party between them is. */
function opensSubject({ last, opened }: Walk, terms: readonly Term[], joint: number): boolean {
  const comma = terms[joint]!.tags.has("Comma");
  // « une OPA sur X, mais Y a surenchéri », « sur X, et Y a répliqué »: « mais » and a comma before « et » end a list.
  const apart = comma || terms[joint]!.normal === "mais" || terms[joint - 1]?.tags.has("Comma") === true;
  if ((last === null || last.marker.place === null || apart) && startsClause(terms, joint)) return true;
  // « Selon X, A, spécialiste du bois, aurait racheté Y »: so is that of who says it, whatever stands beside A.
  if (comma && opened !== null && opened < 2 && last?.marker.place === "selon") return true;
  // « D'après X, A et B ont apporté 5 M€ »: the phrase that opens the sentence is over.
  return comma && opened !== null && opened < 2 && startsTogether(terms, joint);
}
