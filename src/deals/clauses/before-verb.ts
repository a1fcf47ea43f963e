import type { Marker } from "../terms/markers.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { antecedent, coordinated, isPlainNoun, isWord, relativeOf } from "./antecedent.ts";
import { clauseOpener } from "./clause-opener.ts";
import { cleftParties } from "./clefts.ts";
import { governingVerb, isAlone, isObjectBefore } from "./governed.ts";
import { inverted } from "./inverted.ts";
import { leaderBefore } from "./leaders.ts";
import { pluralVerb } from "./number.ts";
import { topicOf } from "./pronouns.ts";
import { severalReporting } from "./reporters.ts";
import { closesList } from "./set-beside.ts";
import { opensAside } from "./set-off.ts";
import type { Subject } from "./subject.ts";
import { cleftPronoun, isImpersonal, isSetApart, isSubjectPronoun } from "./subject-pronouns.ts";

/** A verb group in its sentence, whose subject is asked for. */
export interface Asked {
  readonly terms: readonly Term[];
  readonly markers: readonly Marker[];
  readonly group: VerbGroup;
  /** The subject of another verb, which this one shares. */
  readonly subjectOf: (group: VerbGroup) => Subject;
}

/** A walk back from a verb to its subject. */
interface Search extends Asked {
  /** The term at hand. */
  at: number;
  /** The nearest noun that may be the subject, where no party is. */
  noun: { readonly noun: string; readonly term: number } | null;
  /** Whether a comma or a dash, a conjunction has been passed. */
  comma: boolean;
  joined: boolean;
}

/** Finds the subject to the left of a verb, term by term, else right after it. */
export function subjectBefore(asked: Asked): Subject {
  const { terms, markers, group } = asked;
  const depth = terms[group.verb]?.depth ?? 0;
  const search: Search = {
    ...asked,
    at: group.start - 1,
    noun: null,
    comma: false,
    joined: false,
  };
  for (; search.at >= 0; search.at -= 1) {
    const term = terms[search.at]!;
    if (term.depth > depth) continue;
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    const found = stepBack(search, term);
    if (found !== null) return found;
  }
  return search.noun === null ? inverted(terms, markers, group) : { kind: "other", ...search.noun };
}

/** What a term tells of the subject; null where the search goes on. */
function stepBack(search: Search, term: Term): Subject | null {
  const { terms, at, group } = search;
  const { normal, tags, party } = term;
  if (normal === "qui" || normal === "lequel" || normal === "laquelle") return atRelative(search);
  if (tags.has("Pronoun") && isSubjectPronoun(terms, at) && (!search.comma || isSetApart(terms, at)))
    return ofPronoun(search);
  // « Les actionnaires de X et de Y »: what is joined are complements.
  if (normal === "et" && terms[at - 1]?.party != null && /^(?:de|d')$/.test(terms[at + 1]!.normal))
    return null;
  if (tags.has("Conj") && /^(?:et|mais|puis|ou)$/.test(normal)) return atConjunction(search);
  if (tags.has("Comma") || tags.has("Dash")) return atComma(search);
  if (party !== null) return atParty(search);
  if (isFiniteVerb(terms, at) && !isAuxOf(at, group)) return atVerb(search);
  if (tags.has("Prep") || tags.has("Contracted")) {
    if (!/^(?:de|d'|du|des)$/.test(normal)) search.noun = null;
  } else if (!search.joined && isPlainNoun(term) && !isVerb(terms, at))
    search.noun = { noun: normal, term: at };
  return null;
}

function atRelative(search: Search): Subject | null {
  const { terms, markers, group, at } = search;
  if (search.noun !== null) return null;
  const cleft = cleftPronoun(terms, at);
  if (cleft !== null) return { kind: "pronoun", word: terms[cleft]!.normal, term: cleft };
  const clefted = cleftParties(terms, markers, at);
  if (clefted !== null) return { kind: "parties", terms: clefted };
  const of = antecedent(terms, markers, at - 1, pluralVerb(terms, group));
  const leader = of.kind === "none" ? leaderBefore(terms, at) : null;
  return leader === null ? of : { kind: "other", noun: terms[leader]!.normal, term: leader };
}

function ofPronoun({ terms, markers, at: pronoun, subjectOf }: Search): Subject {
  if (isImpersonal(terms, pronoun)) return { kind: "none" };
  const several = severalReporting(terms, markers, pronoun, subjectOf);
  if (several !== null) return several;
  const word = terms[pronoun]!.normal;
  const topic = /^(?:il|elle)$/.test(word) ? topicOf(terms, pronoun) : null;
  return topic === null ? { kind: "pronoun", word, term: pronoun } : { kind: "parties", terms: [topic] };
}

function atConjunction(search: Search): Subject | null {
  const { terms, group, at } = search;
  // « X et plusieurs investisseurs participent »: X does it too.
  if (terms[at - 1]?.party != null && pluralVerb(terms, group)) search.noun = null;
  if (search.noun !== null && !search.comma) return { kind: "other", ...search.noun };
  if (closesList(terms, at)) search.noun = null;
  search.joined = true;
  return null;
}

function atComma(search: Search): Subject | null {
  const { terms, at, comma } = search;
  // « X, installé à Lens, près d'Arras, reçoit … »: a place set off by commas.
  const placed = comma && opensAside(terms, at + 1);
  if (search.noun !== null && !placed && !isApposition(terms, at)) return { kind: "other", ...search.noun };
  search.noun = null;
  search.comma = true;
  return null;
}

function atParty(search: Search): Subject | null {
  const { terms, markers, group, at } = search;
  const relative = relativeOf(terms, at);
  if (relative !== null) {
    search.at = relative;
    return null;
  }
  if (opensClause(terms, at, group)) return { kind: "parties", terms: [at] };
  const place = markers[at]?.place ?? null;
  if (place === "possessor") search.noun = null;
  if (place !== null) return null;
  const verb = governingVerb(terms, markers, at);
  if (verb !== null && joins(terms, at, group.start)) return search.subjectOf(verbGroupAt(terms, verb));
  const parties = isAlone(terms, at, group)
    ? [at]
    : coordinated(terms, markers, at).filter(
        (each) => each === at || !isObjectBefore(terms, markers, each, group),
      );
  return { kind: "parties", terms: parties };
}

/** Another verb lends its subject, unless it belongs to a relative that the search passes over. */
function atVerb(search: Search): Subject | null {
  const { terms, group, at, comma } = search;
  const other = verbGroupAt(terms, at);
  const opener = clauseOpener(terms, other.start);
  if (opener === null || (!comma && group.form === "infinitive")) {
    if (search.noun !== null && !search.joined) return { kind: "other", ...search.noun };
    return search.subjectOf(other);
  }
  search.at = opener;
  return terms[opener]?.normal === "qui" && !comma ? search.subjectOf(other) : null;
}

/** « A a pris B à C et D a repris E », « … et le même C a repris E »: a name between « et » and a verb in the singular, behind a clause that has its own. */
function opensClause(terms: readonly Term[], party: number, group: VerbGroup): boolean {
  if (group.form !== "finite" || party !== group.start - 1 || terms[party]!.party?.form !== "name")
    return false;
  const joint = beforePhrase(terms, party);
  if (!/^(?:et|mais|quand|tandis que)$/.test(terms[joint]?.normal ?? "") || pluralVerb(terms, group))
    return false;
  const verb = terms.findLastIndex((_, index) => index < joint && isFiniteVerb(terms, index));
  return verb >= 0 && clauseOpener(terms, verbGroupAt(terms, verb).start) === null;
}

/** The term before a name and the article and noun that stand right before that: « … et le même groupe X ». */
function beforePhrase(terms: readonly Term[], party: number): number {
  for (let index = party - 1; index > party - 4; index -= 1) {
    const term = terms[index];
    if (term === undefined) break;
    if (term.tags.has("Det") && term.normal !== "meme") return index - 1;
    if (term.normal !== "meme" && !isWord(term)) break;
  }
  return party - 1;
}

/** Whether a conjunction or comma joins what stands between two terms: « … et cède ». */
function joins(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from + 1, to).some((term) => term.tags.has("Conj") || term.tags.has("Comma"));
}

function isAuxOf(index: number, group: VerbGroup): boolean {
  return index >= group.start && index <= group.verb;
}

/** Whether a term only leads to a date. */
function isOfDate({ tags, party }: Term): boolean {
  return party === null && ["Date", "Prep", "Contracted", "Det"].some((tag) => tags.has(tag));
}

/** Whether a comma opens an apposition to a party: « X, éditeur de logiciels, ». */
function isApposition(terms: readonly Term[], comma: number): boolean {
  const previous = terms[comma - 1];
  // « En mars 2020, la filiale de X a … »: a date that opens the sentence has nothing before it to be apposed to.
  if (previous?.tags.has("Date") && terms.slice(0, comma - 1).every(isOfDate)) return false;
  return (
    previous !== undefined &&
    (previous.party !== null ||
      previous.tags.has("Close") ||
      previous.tags.has("Date") ||
      isSetApart(terms, comma - 1))
  );
}
