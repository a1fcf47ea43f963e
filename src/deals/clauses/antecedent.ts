import { demonyms } from "../../french/demonyms.ts";
import { isFormed } from "../terms/groups.ts";
import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { pluralVerb } from "./number.ts";
import type { Subject } from "./subject.ts";

/** Whether a term is a noun or adjective that is no mention. */
export function isPlainNoun(term: Term): boolean {
  return (
    /^\p{L}/u.test(term.text) &&
    ![...term.tags].some((tag) =>
      ["Det", "Adv", "Clitic", "Neg", "Conj", "Sub", "Rel", "Pronoun", "Prep", "Contracted", "Poss"].includes(
        tag,
      ),
    ) &&
    term.date === null &&
    term.money === null &&
    term.stake === null &&
    term.party === null
  );
}

/** A noun or adjective in small letters. */
export function isWord(term: Term): boolean {
  return isPlainNoun(term) && /^\p{Ll}/u.test(term.text);
}

/** The party that a relative or a bare participle is about: the nearest before it, over its apposition. */
export function antecedent(
  terms: readonly Term[],
  markers: readonly Marker[],
  from: number,
  plural = false,
): Subject {
  const shared = relativeJoined(terms, from);
  if (shared !== null) return antecedent(terms, markers, shared - 1, plural);
  const opener = terms[from + 1];
  const participle = !opener?.tags.has("Rel");
  // « l'État congolais qui … »: an adjective of origin behind the name.
  if (terms[from - 1]?.party != null && demonyms().has(terms[from]!.text)) from -= 1;
  // A noun right before (« le contrat emporté ») is the antecedent itself, but for one more word of a nominal (« l'appli de mobile money »).
  const before = terms[from - 1]?.tags.has("Nominal") === true ? undefined : terms[from];
  if (
    before !== undefined &&
    before.party === null &&
    isPlainNoun(before) &&
    !isVerb(terms, from) &&
    before.depth === 0
  ) {
    const named = plural ? null : apposedTo(terms, from);
    return named === null ? { kind: "none" } : { kind: "parties", terms: [named] };
  }
  for (let index = from; index >= 0 && index > from - 24; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    if (term.depth > 0 && (opener?.depth ?? 0) === 0) continue;
    const place = placeAside(terms, index);
    if (place !== null) {
      index = place;
      continue;
    }
    // Another name stands between: « Jean Dupont, cédé par … ».
    if (isFiniteVerb(terms, index) || (isOtherName(terms, index) && isPlainNoun(term))) break;
    if (term.party === null) continue;
    if (participle && markers[index]?.place === "de" && markers[index]?.head !== null && index === from)
      return { kind: "none" };
    // « la branche énergie de X, cédée »: the branch, not its owner.
    if (markers[index]?.place === "possessor" && terms[markers[index]?.head ?? -1]?.party !== null) continue;
    if (!plural) {
      const whole = index === from - 1 ? wholeOf(terms, markers, index) : null;
      return { kind: "parties", terms: [whole ?? index] };
    }
    const list = listBefore(terms, index);
    // « 80 % des actions de X, cédés par »: the shares, not X.
    if (participle && list.length === 1 && !isPlural(term)) return { kind: "none" };
    return { kind: "parties", terms: list };
  }
  return { kind: "none" };
}

/** What a firm is to another, folded: what follows behind a comma is said of the firm. */
const OF_ANOTHER =
  /^(?:filiale|branche|division|marque|enseigne|maison|outil|antenne|bras|propriete|actionnaire|concurrente?|rivale?|partenaire|fournisseur|sous-traitant|specialiste|fondateur|fondatrice|proprietaire|editeur|exploitant|constructeur|fabricant|distributeur|operateur|gestionnaire|numero|leader|geant)$/;

/** « X, filiale de Y, qui a racheté Z »: the name that the phrase before the comma is apposed to; null for any other party. */
function wholeOf(terms: readonly Term[], markers: readonly Marker[], party: number): number | null {
  const { place, head } = markers[party] ?? { place: null, head: null };
  if (place !== "de" || head === null || terms[party + 1]?.tags.has("Comma") !== true) return null;
  let noun = head;
  while (noun > head - 4 && noun > 0 && !OF_ANOTHER.test(terms[noun]!.normal) && isPlainNoun(terms[noun]!))
    noun -= 1;
  if (!OF_ANOTHER.test(terms[noun]?.normal ?? "")) return null;
  const opener = terms[noun - 1]?.tags.has("Det") === true ? noun - 2 : noun - 1;
  const name = opener - 1;
  return terms[opener]?.tags.has("Comma") === true && terms[name]?.party?.form === "name" ? name : null;
}

/** « X, à Saint-Ouen, cédé par Y », « X, dans le Lot, racheté par Y »: the comma before a place in capitals that another closes; else null. */
function placeAside(terms: readonly Term[], last: number): number | null {
  if (!terms[last]!.tags.has("Comma")) return null;
  for (let index = last - 1; index > 0 && index > last - 6; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Comma")) {
      const opens = /^(?:a|au|aux|en|dans|pres|sur)$/.test(terms[index + 1]!.normal);
      return opens && index < last - 2 ? index : null;
    }
    const within = term.party === null && term.money === null && !isFiniteVerb(terms, index);
    if (!within || term.tags.has("Rel") || term.tags.has("Conj")) return null;
  }
  return null;
}

/** How far before it the relative stands that another is joined to. */
const JOINED_REACH = 30;

/** « X, qui promettait 3 M€ et qui fut racheté »: the « qui » of the relative that one behind « et » is joined to, else null. */
function relativeJoined(terms: readonly Term[], from: number): number | null {
  if (!/^(?:et|ou|mais|puis)$/.test(terms[from]?.normal ?? "") || terms[from + 1]?.normal !== "qui")
    return null;
  for (let index = from - 1; index > 0 && index > from - JOINED_REACH; index -= 1) {
    if (terms[index]!.tags.has("Semicolon")) return null;
    if (terms[index]!.normal === "qui") return index;
  }
  return null;
}

/** Whether a capital stands on a name of somebody, and not of a place: « un atelier de la Drôme », « installé à Lens ». */
function isOtherName(terms: readonly Term[], index: number): boolean {
  if (index === 0 || !terms[index]!.tags.has("Capital")) return false;
  const before = /^(?:la|l'|le|les)$/.test(terms[index - 1]!.normal) ? terms[index - 2] : terms[index - 1];
  return !/^(?:de|du|des|d'|a|au|aux|en|dans)$/.test(before?.normal ?? "");
}

/** How many words an apposition may have before what follows it is no longer read as its own. */
const APPOSITION = 9;

/** « X, une application américaine rachetée par Y », « X, éditeur qui a repris Y »: the name that the noun is apposed to. */
export function apposedTo(terms: readonly Term[], last: number): number | null {
  let index = last;
  while (index > 0 && index > last - APPOSITION && isApposed(terms, index)) index -= 1;
  if (/^une?$/.test(terms[index]?.normal ?? "")) index -= 1;
  const name = index - 1;
  if (terms[index]?.tags.has("Comma") !== true || terms[name]?.party?.form !== "name") return null;
  // « Selon X, une filiale cédée à Y … », « Chez X, une usine reprise par Y … »: the noun is the subject.
  return isFronted(terms, name) ? null : name;
}

/** A word of an apposition in small letters: nouns, adjectives, « de » before more of them. */
function isApposed(terms: readonly Term[], index: number): boolean {
  const term = terms[index]!;
  if (term.depth > 0 || term.party !== null) return false;
  // « spécialiste du bois », « éditeur de la revue »; « X, des usines reprises … » opens no apposition.
  if (/^(?:de|d'|en)$/.test(term.normal)) return true;
  if (/^(?:du|des)$/.test(term.normal)) return isPlainNoun(terms[index - 1]!);
  if (/^(?:la|l')$/.test(term.normal)) return terms[index - 1]?.normal === "de";
  return isPlainNoun(term) && /^\p{Ll}/u.test(term.text) && !isVerb(terms, index);
}

/** Whether a party stands in a phrase that opens its sentence with a preposition. */
function isFronted(terms: readonly Term[], party: number): boolean {
  const first = terms[0]!;
  const opens = first.tags.has("Prep") || first.tags.has("Contracted");
  return (
    (opens || /^(?:selon|chez|pour|avec|dans|a|en|sur|contre|comme)$/.test(first.normal)) &&
    !terms.slice(0, party).some(({ tags }, index) => tags.has("Comma") || isFiniteVerb(terms, index))
  );
}

/** « X, qui copie Y, »: where a relative starts whose verb may be read as a noun and that ends with a party. */
function closedRelative(terms: readonly Term[], party: number): number | null {
  if (terms[party + 1]?.tags.has("Comma") !== true) return null;
  const who = terms.findLastIndex(({ normal }, at) => at < party && at > party - 6 && normal === "qui");
  if (who < 1 || !terms[who - 1]!.tags.has("Comma")) return null;
  const between = terms.slice(who + 1, party);
  const plain = between.every(
    (term, at) =>
      term.party === null &&
      !term.tags.has("Comma") &&
      !term.tags.has("Conj") &&
      // « X, qui s'est offert Y, »: the object of a verb, which its own clause reads.
      !isVerb(terms, who + 1 + at),
  );
  return plain && between.length > 0 ? who : null;
}

/** Where the relative starts whose object or inverted subject a party is (« que possédait X »), null where it is none. */
export function relativeOf(terms: readonly Term[], party: number): number | null {
  const closed = closedRelative(terms, party);
  if (closed !== null) return closed;
  for (let index = party - 1; index > 0 && index > party - 7; index -= 1) {
    const term = terms[index]!;
    // « que contrôle depuis 2016 X »
    if (term.date !== null || term.tags.has("Adv")) continue;
    // « un pool que menait X »: X is who the group is.
    if (isFormed(terms, index)) return null;
    if (isVerb(terms, index)) {
      const clitic = terms[index - 1]?.tags.has("Clitic") === true ? 1 : 0;
      const opener = index - 1 - clitic;
      // Folded, « où » is « ou »: « veut louer ou racheter X » has no relative.
      const word = terms[opener];
      return /^(?:que|qu')$/.test(word?.normal ?? "") || /^où$/i.test(word?.text ?? "") ? opener : null;
    }
    if (term.normal === "et" && terms[index - 1]?.party != null) return joinedInRelative(terms, index - 1);
    if (!term.tags.has("Det") && !isPlainNoun(term)) return null;
  }
  return null;
}

/** « que financent X et Y »: where the relative of the first starts, whose verb is one of several; null for « que finance X et Y ». */
function joinedInRelative(terms: readonly Term[], first: number): number | null {
  const relative = relativeOf(terms, first);
  if (relative === null) return null;
  const verb = terms.findIndex((_, index) => index > relative && isVerb(terms, index));
  // « les fonds que sont X et Y »: those who are meant.
  if (terms[verb]?.tags.has("Etre")) return null;
  return verb < first && pluralVerb(terms, verbGroupAt(terms, verb)) ? relative : null;
}

function listBefore(terms: readonly Term[], last: number): number[] {
  const list = [last];
  for (let back = last - 1; back >= 0; back -= 1) {
    const each = terms[back]!;
    if (each.party !== null) list.unshift(back);
    // « s'est adossé à X et à Y, qui … »: the preposition said again.
    else if (each.tags.has("Prep") && terms[back - 1]?.normal === "et" && list.length === 1) continue;
    else if (
      isVerb(terms, back) ||
      (!["Comma", "Conj", "Det", "Contracted"].some((tag) => each.tags.has(tag)) &&
        !isPlainNoun(each) &&
        !/^(?:de|d'|du)$/.test(each.normal))
    )
      break;
  }
  return list;
}

/** « Comme X, Y … », « Un an après X, son rival Y … »: whether a party is one that the sentence only compares with. */
function isCompared(terms: readonly Term[], party: number): boolean {
  let before = party - 1;
  while (
    before > party - 4 &&
    (terms[before]?.tags.has("Det") === true || isPlainNoun(terms[before] ?? terms[party]!))
  )
    before -= 1;
  return before >= 0 && before < 4 && /^(?:comme|apres|avant)$/.test(terms[before]!.normal);
}

/** A party with those coordinated to it on its left, bare or behind one preposition: « A, B et C », « à A et à B ». */
export function coordinated(
  terms: readonly Term[],
  markers: readonly Marker[],
  last: number,
  place: string | null = null,
): number[] {
  const list = [last];
  let joined = false;
  for (let index = last - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    // « X, à Agen, et Y, à Langon, »
    const aside = joined ? placeAside(terms, index) : null;
    if (aside !== null) {
      index = aside;
      continue;
    }
    if (
      term.tags.has("Conj") ||
      term.tags.has("Comma") ||
      (term.normal === "que" && terms[index - 1]?.normal === "ainsi") ||
      term.normal === "ainsi" ||
      term.normal === "comme"
    ) {
      joined = true;
      continue;
    }
    if (term.tags.has("Close") || term.depth > 0 || term.tags.has("Det") || term.tags.has("Adv")) continue;
    if (place !== null && (term.tags.has("Prep") || term.tags.has("Contracted"))) continue;
    if (term.party === null && isPlainNoun(term) && !isVerb(terms, index)) continue;
    if (term.party !== null && isCompared(terms, index)) break;
    if (term.party !== null && joined && (markers[index]?.place ?? null) === place) {
      list.unshift(index);
      joined = false;
      continue;
    }
    break;
  }
  return list;
}

/** « cédés », « acquises »: a participle of several. */
export function isPluralParticiple(term: Term | undefined): boolean {
  return /(?:es|us|ises|isses)$/.test(term?.normal ?? "");
}

/** Whether a party is several things: « les activités », « Les Laboratoires Morlin ». */
function isPlural(term: Term): boolean {
  const [entity] = [term.party?.entity];
  return (
    Array.isArray(entity) ||
    /^(?:les|des|ses|leurs|deux|trois|\d)/.test(term.normal) ||
    /[sx]$/.test(term.normal)
  );
}
