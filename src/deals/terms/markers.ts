import { pairBehind } from "../clauses/pairs.ts";
import { isDescribed, isFormed, isGroup, isTradeOf } from "./groups.ts";
import {
  aside,
  exemplified,
  joinsNoun,
  opensComplement,
  opensCount,
  opensGivers,
  setApart,
  startsClause,
  startsTogether,
} from "./lists.ts";
import { endsCount, isPeople, isShifted, namesOwners, ONE, opensApposition } from "./marker-context.ts";
import { prepositionAt } from "./prepositions.ts";
import { remembered } from "./remember.ts";
import type { Term } from "./terms.ts";
import { isOfActors, isVehicle } from "./vehicles.ts";
import { isVerb } from "./verbs.ts";

/** How a party stands in its sentence. */
export interface Marker {
  /** The preposition before it, `possessor` after a definite thing of its own, null for a bare noun phrase. */
  readonly place: string | null;
  /** The noun that « de » hangs on (« le patron de X »), as a term index; null where it hangs on the verb. */
  readonly head: number | null;
}

/** Nouns through which « de » lets the case pass: « 30 % du capital de X » is X's place. */
const TRANSPARENT = new Set(
  "capital partie quasi-totalite pan pans parts part titres actions action solde reste totalite ensemble integralite entierete majorite controle essentiel participation fraction moitie bloc tour propriete bord tete commandes voix droits titre ensemble groupe millions milliers centaines paquet lot".split(
    " ",
  ),
);

/** Adjectives of shares and of a capital. */
const OF_SHARES = /^(?:existante?s?|actuel(?:le)?s?|anciennes?|social|ordinaires?)$/;

/** What premises are told to show of a brand: « à l'enseigne X », « aux couleurs de X ». */
const SHOWN = /^(?:enseigne|enseignes|couleurs|armes|effigie)$/;

const NOWHERE: Marker = { place: null, head: null };

/** The marker of every term of a sentence (meaningful on parties, sums, dates and shares). */
export const markersOf = remembered(readMarkers);

/** What stood before a preposition that opens a noun without article: « le fonds d'infrastructures X ». */
interface Before {
  readonly marker: Marker;
  readonly bare: boolean;
}

/** What a preposition leaves behind it; « le fonds de capital de risque X » has one noun without article after the other. */
function beforeDe(
  terms: readonly Term[],
  index: number,
  place: string,
  left: { readonly previous: Marker; readonly before: Before | null; readonly noun: number | null },
): Before | null {
  const bare = (place === "de" && /^(?:de|d')$/.test(terms[index]!.normal)) || place === "en";
  if (!bare) return null;
  const further =
    left.before !== null &&
    left.noun === index - 1 &&
    terms[left.noun]!.party === null &&
    /^(?:de|d'|en)$/.test(terms[left.noun - 1]?.normal ?? "");
  return { marker: further ? left.before.marker : left.previous, bare };
}

function readMarkers(terms: readonly Term[]): readonly Marker[] {
  const markers: Marker[] = terms.map(() => NOWHERE);
  let current: Marker = { place: null, head: null };
  let noun: number | null = null;
  let before: Before | null = null;
  let last: { index: number; marker: Marker } | null = null;
  let sinceParty = 0;
  /** Whether an apposition to one firm has been opened, and where the last name of such stands. */
  let only = false;
  let told = -1;
  let outer: Marker = current;
  let opened: number | null = null;
  /** Where the phrase stands that the last « de » completes. */
  let described: Marker = current;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index]!;
    const preposition = prepositionAt(terms, index);
    // « à un consortium formé par X et Y »: they stand where it stands.
    if (current.place !== null && (isFormed(terms, index) || exemplified(terms, index))) continue;
    if (current.place !== null && preposition !== null && isFormed(terms, index - 1)) {
      index += preposition.length - 1;
      continue;
    }
    // « 14 euros par action de X »: a rate, no agent.
    if (preposition?.place === "par" && /^(?:action|titre|part)$/.test(terms[index + 1]?.normal ?? ""))
      continue;
    if (preposition !== null && preposition.place !== "et") {
      const previous = current;
      if (preposition.place === "de") described = current;
      if (preposition.place !== "de") outer = current.place === "de" ? outer : current;
      opened = index;
      current = through(terms, index, preposition.place, current, noun, last);
      before = beforeDe(terms, index, preposition.place, { previous, before, noun });
      index += preposition.length - 1;
      continue;
    }
    if (preposition?.place === "et") {
      index += preposition.length - 1;
      continue;
    }
    if (term.party !== null) {
      // « le fonds d'infrastructures X »: a noun without article between « de » and the name belongs to what precedes.
      // « au rachat d'actions X »: X is what they are of.
      const ofShares = noun !== null && /^(?:actions|titres|parts)$/.test(terms[noun]!.normal);
      if (
        before?.bare === true &&
        noun !== null &&
        noun > (last?.index ?? -1) &&
        noun === index - 1 &&
        !ofShares
      )
        current = before.marker;
      else if (isDescribed(terms, index, current)) current = described;
      // « reprend à la barre X »: a place of its own.
      else if (current.place === "à" && terms[index - 1]?.normal === "barre") current = NOWHERE;
      markers[index] = current;
      last = { index, marker: current };
      told = only ? index : told;
      only = false;
      noun = index;
      before = null;
      sinceParty = 0;
      continue;
    }
    markers[index] = current;
    sinceParty += 1;
    if (term.money !== null || term.date !== null || term.stake !== null) {
      // « prête à X 3 M€ », « verse à l'éleveur X 3 M€ »: right behind a name a sum is the verb's own object.
      if (term.money !== null && last?.index === index - 1) markers[index] = NOWHERE;
      noun = index;
      // A date or sum closes its own preposition: « a acheté en 2020 40 % de X ».
      if (term.stake === null && opened !== null && current !== outer) current = outer;
      continue;
    }
    if (
      isVerb(terms, index) ||
      term.tags.has("Rel") ||
      term.tags.has("Sub") ||
      term.tags.has("Semicolon") ||
      term.tags.has("Colon")
    ) {
      current = { place: null, head: null };
      outer = current;
      noun = null;
      last = null;
    } else if (term.tags.has("Comma") && opensGivers(terms, index, current, last?.marker)) {
      // « pour X auprès d'investisseurs, dont Y et Z »: Y and Z are of those just told.
      last = null;
    } else if (term.tags.has("Comma") || term.tags.has("Conj") || term.tags.has("Dash")) {
      // A list goes on with the same marker: « auprès de A, B et C ».
      // After a date or sum of its own the next item is an object again: « X au Crédit Y en 2020, puis Z ».
      const valued =
        last !== null &&
        terms
          .slice(last.index + 1, index)
          .some((each) => (each.money !== null || each.date !== null) && each.depth <= term.depth);
      // « achète X à son premier actionnaire, Y »: since the preposition nobody has been named.
      const place = current.place === "de" ? described.place : current.place;
      const unnamed =
        last === null || (last.index < (opened ?? -1) && /^(?:à|auprès de|par|avec|chez)$/.test(place ?? ""));
      const apposed =
        unnamed &&
        noun === index - 1 &&
        opensApposition(terms, index) &&
        term.tags.has("Comma") &&
        // « un an après sa création, X lève »: the phrase of time is over.
        !/^(?:après|avant|depuis|malgré)$/.test(current.place ?? "") &&
        // « après l'échec de son projet, X rachète »: the subject of what follows.
        !startsClause(terms, index) &&
        !startsTogether(terms, index) &&
        (terms.slice(Math.max(0, index - 4), index).some((each) => each.tags.has("Poss")) ||
          endsCount(terms, index, place));
      if (apposed && terms[index + 1] !== undefined) {
        only = terms.slice(Math.max(0, index - 5), index).some(({ normal }) => ONE.test(normal));
        // « vend son éditeur de logiciels, X, »: X is what is sold, not what the noun is of.
        const head = current.place === "de" ? current.head : null;
        const owned = head !== null && terms[head - 1]?.tags.has("Poss") === true;
        if (owned && prepositionAt(terms, head - 2) === null) current = NOWHERE;
        // « à un groupe de chimie allemand, X »: X is that group.
        else if (head !== null && only) current = described;
        continue;
      }
      // « vend à un concurrent, X, sa filiale Y »: behind the one so told, the next complement.
      if (told === index - 1 && term.tags.has("Comma") && terms[index + 1]?.tags.has("Det") === true) {
        current = NOWHERE;
        last = null;
        continue;
      }
      // « vend à X son groupe, Y »: behind the object that an article opened, Y is that object.
      if (isShifted(terms, index, last, current, noun)) {
        current = NOWHERE;
        continue;
      }
      // « racheté par ses dirigeants et le fonds X »: by both.
      if (last === null && noun === index - 1 && joinsNoun(terms, index, current)) continue;
      const apart = term.tags.has("Conj") && setApart(terms, index);
      current =
        last !== null && sinceParty <= 8 && !valued && !apart ? last.marker : { place: null, head: null };
      if (
        ((last === null || last.marker.place === null || term.tags.has("Comma")) &&
          startsClause(terms, index)) ||
        // « D'après X, A et B ont apporté 5 M€ »: the phrase that opens the sentence is over.
        (term.tags.has("Comma") && (opened ?? 9) < 2 && startsTogether(terms, index))
      )
        current = { place: null, head: null };
      // « avec les propriétaires de X, la famille A et le fonds B »: they stand where the owners stand.
      if (last !== null && namesOwners(terms, index, last.marker.head)) current = described;
      // « vend X à Y et Z à W »: Z is sold, and no buyer of X.
      if (
        last !== null &&
        last.marker.place !== null &&
        pairBehind(terms, index)?.place === last.marker.place
      ) {
        current = NOWHERE;
        last = null;
      }
      before = null;
    } else if (current.place !== null && opensCount(terms, index)) {
      current = NOWHERE;
      noun = index;
    } else if (term.tags.has("Det") || term.tags.has("Contracted")) {
      // « rachète à X sa filiale Y »: right behind a name an article opens the next complement, with no preposition.
      if (
        last?.index === index - 1 &&
        !term.tags.has("Contracted") &&
        terms[last.index]?.party?.form === "name"
      )
        current = NOWHERE;
      // « reprend à la barre du tribunal la société X »: behind a noun, too.
      if (current.place !== null && opensComplement(terms, index)) current = NOWHERE;
      if (before !== null) before = { marker: before.marker, bare: false };
    } else if (!term.tags.has("Punct") && !term.tags.has("Adv") && !term.tags.has("Clitic")) {
      noun = index;
      // « trois magasins, aux couleurs X, », « à l'enseigne X »: what they show, not whom they go to.
      if (current.place === "à" && SHOWN.test(term.normal)) current = { place: "sous", head: null };
    }
  }
  return markers;
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
  const adding = ADDING.test(terms[index - 1]?.normal ?? "") ? 1 : 0;
  const joint = terms[index - 1 - adding];
  const mais = terms[index - 2]?.normal === "mais" ? 1 : 0;
  return (
    joint !== undefined &&
    (joint.tags.has("Conj") || joint.tags.has("Comma") || mais > 0) &&
    index - from <= 3 + adding + mais + aside(terms, from, index)
  );
}

/** The marker that a preposition opens, given what stands before it. */
function through(
  terms: readonly Term[],
  index: number,
  place: string,
  current: Marker,
  noun: number | null,
  last: { index: number; marker: Marker } | null,
): Marker {
  // « auprès de A et de B », « grâce à A, à B et à C »: the list goes on.
  if (last !== null && repeats(place, last.marker.place) && goesOn(terms, last.index, index))
    return last.marker;
  if (place !== "de") return { place, head: null };
  const head = noun === null ? undefined : terms[noun];
  if (head === undefined) return { place, head: null };
  // « contre 50 % de X », « à hauteur de 8 % du capital de X »: X is what changes hands, not the price.
  // « actionnaire majoritaire de X » holds shares, and is no share.
  if (
    head.stake !== null &&
    /^(?:actionnaire|associe|proprietaire)$/.test(terms[(noun ?? 0) - 1]?.normal ?? "")
  )
    return { place, head: noun };
  // « déleste X de ses 30 % de Y », « … de ses parts de Y »: what X is relieved of.
  if (isRelievedOf(terms, noun!)) return { place: "de", head: null };
  if (head.stake !== null) return { place: null, head: null };
  if (head.party !== null) {
    if (noun !== index - 1) return { place, head: null };
    return head.tags.has("Nominal")
      ? { place: "possessor", head: noun }
      : { place, head: last?.marker.head ?? null };
  }
  // « X, propriété de Y, »: an apposition, not what « devient propriété de Y » says.
  const apart = terms[(noun ?? 0) - (terms[(noun ?? 0) - 1]?.tags.has("Adv") === true ? 2 : 1)];
  if (head.normal === "propriete" && apart?.tags.has("Comma") === true) return { place, head: noun };
  // « a racheté les Lyonnais de X », « vendu aux Américains de X »: X itself.
  if (isPeople(terms, noun!)) return current;
  // « naguère à la tête de X »: who leads X, unlike who « prend la tête de X ».
  if (head.normal === "tete" && current.place === "à") return { place, head: noun };
  if (TRANSPARENT.has(head.normal) || isGroup(head) || isTradeOf(terms, noun!)) return current;
  // « cédé à une filiale belge de X »: to X, which acts through it.
  if (isOfActors(current) && isVehicle(terms, noun!)) return current;
  // « 20 % du capital actuel de X », « 30 % des actions existantes de X »
  if (OF_SHARES.test(head.normal) && TRANSPARENT.has(terms[noun! - 1]?.normal ?? "")) return current;
  // « quitte le giron de X pour celui de Y », but « le rachat de X par Y, celui de Z par W »
  if (/^cel(?:ui|les?)$/.test(head.normal) && noun === index - 1) {
    const before = terms[index - 2];
    // « rejoindre celui de Y »: what the verb has for its object.
    if (before?.tags.has("Infinitive") === true) return NOWHERE;
    if (current.place !== null)
      return /^(?:pour|a|dans)$/.test(before?.normal ?? "") ? current : { place, head: noun };
  }
  if (head.money !== null || head.date !== null) return { place, head: null };
  return { place, head: noun };
}
