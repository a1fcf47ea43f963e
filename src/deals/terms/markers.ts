import { isDescribed, isFormed, namesFirm, standsForFirm } from "./groups.ts";
import { passJoint } from "./joints.ts";
import { exemplified, opensComplement, opensCount } from "./lists.ts";
import { openPhrase } from "./phrase-markers.ts";
import { prepositionAt } from "./prepositions.ts";
import { remembered } from "./remember.ts";
import type { Term } from "./terms.ts";
import { isVerb } from "./verbs.ts";
import { NOWHERE, setOut, type Walk } from "./walk.ts";

/** How a party stands in its sentence. */
export interface Marker {
  /** The preposition before it, `possessor` after a definite thing of its own, null for a bare noun phrase. */
  readonly place: string | null;
  /** The noun that « de » hangs on (« le patron de X »), as a term index; null where it hangs on the verb. */
  readonly head: number | null;
}

/** What premises are told to show of a brand: « à l'enseigne X », « aux couleurs de X ». */
const SHOWN = /^(?:enseigne|enseignes|couleurs|armes|effigie)$/;

/** The marker of every term of a sentence (meaningful on parties, sums, dates and shares). */
export const markersOf = remembered(readMarkers);

function readMarkers(terms: readonly Term[]): readonly Marker[] {
  const markers: Marker[] = terms.map(() => NOWHERE);
  const walk = setOut();
  for (let index = 0; index < terms.length; index += 1) {
    const passed = passPreposition(walk, terms, index);
    if (passed > 0) index += passed - 1;
    else if (terms[index]!.party !== null) markers[index] = placeParty(walk, terms, index);
    else {
      markers[index] = isOwnObject(walk, terms, index) ? NOWHERE : walk.current;
      walk.sinceParty += 1;
      passOther(walk, terms, index);
    }
  }
  return markers;
}

/** Passes a preposition, or words that stand between one and its list; gives how many terms that took, 0 for other terms. */
function passPreposition(walk: Walk, terms: readonly Term[], index: number): number {
  const governed = walk.current.place !== null;
  // « à un consortium formé par X et Y »: they stand where it stands.
  if (governed && (isFormed(terms, index) || exemplified(terms, index))) return 1;
  const preposition = prepositionAt(terms, index);
  if (preposition === null) return 0;
  if (governed && isFormed(terms, index - 1)) return preposition.length;
  // « 14 euros par action de X »: a rate, no agent.
  if (preposition.place === "par" && /^(?:action|titre|part)$/.test(terms[index + 1]?.normal ?? "")) return 1;
  if (preposition.place !== "et") openPhrase(walk, terms, index, preposition.place);
  return preposition.length;
}

/** Passes a party; gives how it stands. */
function placeParty(walk: Walk, terms: readonly Term[], index: number): Marker {
  if (walk.firm !== null && namesFirm(terms, walk.firm.index, index)) walk.current = walk.firm.marker;
  else if (isOfBareNoun(walk, terms, index)) walk.current = walk.before!.marker;
  else if (isDescribed(terms, index, walk.current)) walk.current = walk.described;
  // « reprend à la barre X »: a place of its own.
  else if (walk.current.place === "à" && terms[index - 1]?.normal === "barre") walk.current = NOWHERE;
  walk.last = { index, marker: walk.current };
  if (walk.only) walk.told = index;
  walk.only = false;
  walk.firm = null;
  walk.noun = index;
  walk.before = null;
  walk.sinceParty = 0;
  return walk.current;
}

/** « le fonds d'infrastructures X »: a noun without article between « de » and the name belongs to what precedes. */
function isOfBareNoun({ before, noun, last }: Walk, terms: readonly Term[], party: number): boolean {
  return (
    before?.bare === true &&
    noun !== null &&
    noun > (last?.index ?? -1) &&
    noun === party - 1 &&
    // « au rachat d'actions X »: X is what they are of.
    !/^(?:actions|titres|parts)$/.test(terms[noun]!.normal)
  );
}

/** « prête à X 3 M€ », « verse à l'éleveur X 3 M€ »: right behind a name a sum is the verb's own object. */
function isOwnObject({ last }: Walk, terms: readonly Term[], index: number): boolean {
  return terms[index]!.money !== null && last?.index === index - 1;
}

/** Passes a term that is neither a preposition nor a party. */
function passOther(walk: Walk, terms: readonly Term[], index: number): void {
  const { tags, money, date, stake } = terms[index]!;
  if (money !== null || date !== null || stake !== null) passValue(walk, terms, index);
  else if (endsClause(terms, index)) startClause(walk);
  else if (tags.has("Comma") || tags.has("Conj") || tags.has("Dash")) passJoint(walk, terms, index);
  else if (walk.current.place !== null && opensCount(terms, index)) {
    walk.current = NOWHERE;
    walk.noun = index;
  } else if (tags.has("Det") || tags.has("Contracted")) passArticle(walk, terms, index);
  else if (!tags.has("Punct") && !tags.has("Adv") && !tags.has("Clitic")) passNoun(walk, terms, index);
}

/** A date or sum closes its own preposition: « a acheté en 2020 40 % de X »; so does a share in « reprend à 100 % la société X ». */
function passValue(walk: Walk, terms: readonly Term[], index: number): void {
  walk.noun = index;
  const howMuch =
    terms[index - 1]?.normal === "a" && !/^(?:d[eu']|des)$/.test(terms[index + 1]?.normal ?? "");
  if ((terms[index]!.stake === null || howMuch) && walk.opened !== null) walk.current = walk.outer;
}

/** Whether no marker goes on over a term: a verb, or what opens another clause. */
function endsClause(terms: readonly Term[], index: number): boolean {
  const { tags } = terms[index]!;
  return (
    isVerb(terms, index) || tags.has("Rel") || tags.has("Sub") || tags.has("Semicolon") || tags.has("Colon")
  );
}

function startClause(walk: Walk): void {
  walk.current = NOWHERE;
  walk.outer = NOWHERE;
  walk.noun = null;
  walk.last = null;
}

function passArticle(walk: Walk, terms: readonly Term[], index: number): void {
  // « rachète à X sa filiale Y »: right behind a name an article opens the next complement, with no preposition.
  if (
    walk.last?.index === index - 1 &&
    !terms[index]!.tags.has("Contracted") &&
    terms[walk.last.index]?.party?.form === "name"
  )
    walk.current = NOWHERE;
  // « reprend à la barre du tribunal la société X »: behind a noun, too.
  if (walk.current.place !== null && opensComplement(terms, index)) walk.current = NOWHERE;
  if (walk.before !== null) walk.before = { marker: walk.before.marker, bare: false };
}

function passNoun(walk: Walk, terms: readonly Term[], index: number): void {
  walk.noun = index;
  if (standsForFirm(terms, index)) walk.firm = { index, marker: walk.current };
  // « trois magasins, aux couleurs X, », « à l'enseigne X »: what they show, not whom they go to.
  if (walk.current.place === "à" && SHOWN.test(terms[index]!.normal))
    walk.current = { place: "sous", head: null };
}
