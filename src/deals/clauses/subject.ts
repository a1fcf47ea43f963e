import { firstVerbIn } from "../across/facts.ts";
import { type Marker, markersOf } from "../terms/markers.ts";
import { membersBefore } from "../terms/members.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb, isVerb } from "../terms/verbs.ts";
import { actingThrough } from "./acting-through.ts";
import { antecedent, coordinated, isPlainNoun, isPluralParticiple, relativeOf } from "./antecedent.ts";
import { controllerOf } from "./control.ts";
import { governingVerb, isAlone, isObjectBefore } from "./governed.ts";
import { inverted, isInverted } from "./inverted.ts";
import { leaderBefore } from "./leaders.ts";
import { mainVerbIn } from "./main-verb.ts";
import { mandateBefore } from "./mandates.ts";
import { pluralVerb } from "./number.ts";
import { topicOf } from "./pronouns.ts";
import { closesList, willingBefore } from "./set-beside.ts";
import { opensAside } from "./set-off.ts";
import { cleftPronoun, isImpersonal, isSetApart, isSubjectPronoun } from "./subject-pronouns.ts";

/** Who does it: parties, a pronoun, some other noun phrase, or nobody. */
export type Subject =
  | { readonly kind: "parties"; readonly terms: readonly number[] }
  | { readonly kind: "pronoun"; readonly word: string; readonly term: number }
  | { readonly kind: "other"; readonly noun: string; readonly term: number }
  | { readonly kind: "none" };

/** Finds the subject of a verb group to its left (or right after it, inverted), or what people without a name act through. */
export function subjectOf(
  terms: readonly Term[],
  markers: readonly Marker[],
  group: VerbGroup,
  depth = 0,
): Subject {
  const subject = plainSubject(terms, markers, group, depth);
  if (group.form !== "finite" || subject.kind === "parties" || subject.kind === "pronoun") return subject;
  const through = actingThrough(terms, group.start);
  return through === null ? subject : { kind: "parties", terms: [through] };
}

function plainSubject(
  terms: readonly Term[],
  markers: readonly Marker[],
  group: VerbGroup,
  depth: number,
): Subject {
  if (depth > 4) return { kind: "none" };
  const mandate = mandateBefore(terms, group);
  if (mandate !== null) return subjectOf(terms, markers, verbGroupAt(terms, mandate), depth + 1);
  const willing = willingBefore(terms, markers, group);
  if (willing !== null) return { kind: "parties", terms: willing };
  const controller = group.form === "infinitive" ? controllerOf(terms, markers, group) : null;
  if (typeof controller === "number")
    return {
      kind: "parties",
      terms: coordinated(terms, markers, controller, markers[controller]?.place ?? null),
    };
  if (controller !== null) return { kind: "pronoun", ...controller };
  const members = group.form === "finite" ? membersBefore(terms, group.start) : [];
  if (members.length > 0) return { kind: "parties", terms: members };
  if (group.governor !== null) return subjectOf(terms, markers, group.governor, depth + 1);
  if (isInverted(terms, group)) {
    const after = inverted(terms, markers, group);
    if (after.kind === "parties") return after;
  }
  if (group.form === "participle") {
    const before = antecedent(
      terms,
      markers,
      firstParticiple(terms, group.start) - 1,
      isPluralParticiple(terms[group.verb]),
    );
    const main = before.kind === "none" ? mainVerb(terms, group) : null;
    const own = main === null ? before : subjectOf(terms, markers, main, depth + 1);
    // « X garde ses dépôts, achetés à Y »: several things, and so not X.
    const several = before.kind === "none" && isPluralParticiple(terms[group.verb]) && main !== null;
    const follows = main !== null && main.verb < group.start && terms[group.start - 1]!.tags.has("Comma");
    return several && follows && own.kind === "parties" && own.terms.length === 1 ? before : own;
  }
  // « …, X menant l'opération », « le fonds X détenant 5 % »: whom a participle stands right behind.
  const beside =
    group.form === "gerund" && terms[group.start]?.normal !== "en" ? terms[group.start - 1] : undefined;
  if (beside?.party != null && beside.depth === (terms[group.verb]?.depth ?? 0))
    return { kind: "parties", terms: coordinated(terms, markers, group.start - 1) };
  if (group.form === "infinitive" || group.form === "gerund") {
    const main = mainVerb(terms, group);
    const own = main === null ? null : subjectOf(terms, markers, main, depth + 1);
    // « Nul n'a oublié X, un an après avoir obtenu 2 M€ »: whom the sentence is about has no verb of its own.
    const nobody =
      own?.kind === "none" || (own?.kind === "other" && /^(?:nul|personne|chacun)$/.test(own.noun));
    const bare = nobody && group.preposition !== null ? bareBefore(terms, markers, group.start) : null;
    if (bare !== null) return { kind: "parties", terms: [bare] };
    if (own !== null) return own;
  }
  let comma = false;
  let joined = false;
  let relative = false;
  let noun: { noun: string; term: number } | null = null;
  for (let index = group.start - 1; index >= 0; index -= 1) {
    const term = terms[index]!;
    if (term.depth > (terms[group.verb]?.depth ?? 0)) continue;
    if (term.normal === "qui" || term.normal === "lequel" || term.normal === "laquelle") {
      const cleft = noun === null && !relative ? cleftPronoun(terms, index) : null;
      if (cleft !== null) return { kind: "pronoun", word: terms[cleft]!.normal, term: cleft };
      if (noun === null && !relative) {
        const of = antecedent(terms, markers, index - 1, pluralVerb(terms, group));
        const leader = of.kind === "none" ? leaderBefore(terms, index) : null;
        return leader === null ? of : { kind: "other", noun: terms[leader]!.normal, term: leader };
      }
      relative = false;
      continue;
    }
    if (term.tags.has("Pronoun") && isSubjectPronoun(terms, index) && (!comma || isSetApart(terms, index))) {
      if (isImpersonal(terms, index)) return { kind: "none" };
      const topic = /^(?:il|elle)$/.test(term.normal) ? topicOf(terms, index) : null;
      if (topic !== null) return { kind: "parties", terms: [topic] };
      return { kind: "pronoun", word: term.normal, term: index };
    }
    if (term.tags.has("Semicolon") || term.tags.has("Colon")) break;
    // « Les actionnaires de X et de Y »: what is joined are complements.
    if (
      term.normal === "et" &&
      terms[index - 1]?.party != null &&
      /^(?:de|d')$/.test(terms[index + 1]!.normal)
    )
      continue;
    if (term.tags.has("Conj") && /^(?:et|mais|puis|ou)$/.test(term.normal)) {
      // « X et plusieurs investisseurs participent »: X does it too.
      const together = terms[index - 1]?.party != null && pluralVerb(terms, group);
      if (together) noun = null;
      if (noun !== null && !comma) return { kind: "other", ...noun };
      if (closesList(terms, index)) noun = null;
      joined = true;
      continue;
    }
    if (term.tags.has("Comma") || term.tags.has("Dash")) {
      // « X, installé à Lens, près d'Arras, reçoit … »: a place set off by commas.
      if (noun !== null && comma && opensAside(terms, index + 1)) noun = null;
      if (noun !== null && !isApposition(terms, index)) return { kind: "other", ...noun };
      noun = null;
      comma = true;
      continue;
    }
    const relativeStart = term.party === null ? null : relativeOf(terms, index);
    if (relativeStart !== null) {
      index = relativeStart;
      continue;
    }
    if (term.party !== null) {
      if (opensClause(terms, index, group)) return { kind: "parties", terms: [index] };
      const place = markers[index]?.place ?? null;
      const verb = place === null ? governingVerb(terms, markers, index) : null;
      if (verb !== null && joins(terms, index, group.start)) {
        return subjectOf(terms, markers, verbGroupAt(terms, verb), depth + 1);
      }
      if (place === null)
        return {
          kind: "parties",
          terms: isAlone(terms, index, group)
            ? [index]
            : coordinated(terms, markers, index).filter(
                (each) => each === index || !isObjectBefore(terms, markers, each, group),
              ),
        };
      if (place === "possessor") noun = null;
      continue;
    }
    if (isFiniteVerb(terms, index) && !isAuxOf(index, group)) {
      const other = verbGroupAt(terms, index);
      const opener = clauseOpener(terms, other.start);
      if (opener !== null && (comma || group.form !== "infinitive")) {
        index = opener;
        relative = false;
        if (/^qui$/.test(terms[opener]?.normal ?? "") && !comma)
          return subjectOf(terms, markers, other, depth + 1);
        continue;
      }
      if (noun !== null && !joined) return { kind: "other", ...noun };
      return subjectOf(terms, markers, other, depth + 1);
    }
    if (term.tags.has("Prep") || term.tags.has("Contracted")) {
      if (noun !== null && !/^(?:de|d'|du|des)$/.test(term.normal)) noun = null;
      continue;
    }
    if (!joined && isPlainNoun(term) && !isVerb(terms, index)) noun = { noun: term.normal, term: index };
  }
  if (noun !== null) return { kind: "other", ...noun };
  return inverted(terms, markers, group);
}

/** The subject of the main verb of a sentence; of its first verb where that alone has a name: « Quand X achète, on l'en empêche ». */
export const mainSubjectIn = remembered((terms): Subject => {
  const [main, first] = [mainVerbIn(terms), firstVerbIn(terms)];
  if (main < 0) return { kind: "none" };
  const markers = markersOf(terms);
  const subject = subjectOf(terms, markers, verbGroupAt(terms, main));
  if (main === first || subject.kind === "parties") return subject;
  const ahead = subjectOf(terms, markers, verbGroupAt(terms, first));
  if (ahead.kind !== "parties") return subject;
  // « Née d'un projet de X qui lui a rapporté 3 M€, elle … »: who only stands beside it.
  const beside = ahead.terms.every((index) => (markers[index]?.place ?? null) !== null);
  return beside && subject.kind === "pronoun" ? subject : ahead;
});

/** The last bare party before a term, null where the text names none. */
function bareBefore(terms: readonly Term[], markers: readonly Marker[], from: number): number | null {
  for (let index = from - 1; index >= 0; index -= 1) {
    if (terms[index]!.party !== null) return (markers[index]?.place ?? null) === null ? index : null;
  }
  return null;
}

/** « fondée par X puis cotée »: the second participle has the antecedent of the first. */
function firstParticiple(terms: readonly Term[], start: number): number {
  if (terms[start - 1]?.normal !== "et") return start;
  for (let index = start - 2; index >= 0 && index > start - 10; index -= 1) {
    const term = terms[index]!;
    if (isFiniteVerb(terms, index) || term.tags.has("Semicolon")) break;
    if (term.tags.has("Participle") && term.tags.has("Verb") && terms[index - 1]?.tags.has("Comma") === true)
      return index;
  }
  return start;
}

/** The finite verb whose subject a bare infinitive or gerund shares: the nearest before it, else the first after. */
function mainVerb(terms: readonly Term[], group: VerbGroup): VerbGroup | null {
  for (let index = group.start - 1; index >= 0; index -= 1) {
    if (terms[index]!.tags.has("Semicolon")) break;
    if (isFiniteVerb(terms, index)) {
      const own = verbGroupAt(terms, index);
      // « X, qui l'a redressée avant de la revendre »: the relative goes on to what hangs on its verb.
      if (clauseOpener(terms, own.start) === null || isWithin(terms, own, group)) return own;
    }
    if (terms[index]!.tags.has("Participle") && terms[index]!.tags.has("Verb")) {
      const other = verbGroupAt(terms, index);
      if (other.form === "finite" && other.verb === index) return other;
    }
  }
  // « Introduite en Bourse, opération qui lui a rapporté 3 M€, X … »: over what a relative tells.
  const next = terms.findIndex(
    (_, index) =>
      index > group.verb && isFiniteVerb(terms, index) && !isOfWho(terms, verbGroupAt(terms, index)),
  );
  const any = terms.findIndex((_, index) => index > group.verb && isFiniteVerb(terms, index));
  return any < 0 ? null : verbGroupAt(terms, next < 0 ? any : next);
}

/** Whether an infinitive hangs on a verb by its preposition, with nothing between them that may close the verb's clause. */
function isWithin(
  terms: readonly Term[],
  { verb }: VerbGroup,
  { form, preposition, start }: VerbGroup,
): boolean {
  return (
    form === "infinitive" &&
    preposition !== null &&
    terms
      .slice(verb + 1, start)
      .every(({ tags, party }) => !tags.has("Comma") && !tags.has("Conj") && party === null)
  );
}

/** Whether « qui » opens the words of a verb. */
function isOfWho(terms: readonly Term[], { start }: VerbGroup): boolean {
  return terms[start - 1]?.normal === "qui";
}

/** « A a pris B à C et D a repris E »: a name between « et » and a verb in the singular, behind a clause that has its own. */
function opensClause(terms: readonly Term[], party: number, group: VerbGroup): boolean {
  if (group.form !== "finite" || party !== group.start - 1 || terms[party]!.party?.form !== "name")
    return false;
  const joint = terms[party - 1]?.tags.has("Det") === true ? party - 2 : party - 1;
  if (!/^(?:et|mais|quand|tandis que)$/.test(terms[joint]?.normal ?? "") || pluralVerb(terms, group))
    return false;
  const verb = terms.findLastIndex((_, index) => index < joint && isFiniteVerb(terms, index));
  return verb >= 0 && clauseOpener(terms, verbGroupAt(terms, verb).start) === null;
}

/** Whether a conjunction or comma joins what stands between two terms: « … et cède ». */
function joins(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from + 1, to).some((term) => term.tags.has("Conj") || term.tags.has("Comma"));
}

function isAuxOf(index: number, group: VerbGroup): boolean {
  return index >= group.start && index <= group.verb;
}

/** How far apart two relatives of one name stand at most that « et » joins. */
const JOINED = 14;

/** The relative pronoun that opens the clause of a verb, no further than eight terms before it. */
function clauseOpener(terms: readonly Term[], start: number): number | null {
  for (let index = start - 1; index >= 0 && index >= start - 8; index -= 1) {
    const term = terms[index]!;
    if (term.tags.has("Rel") && !/^(?:que|qu'|ou)$/.test(term.normal)) return index;
    if (/^(?:que|qu')$/.test(term.normal) && isBehindParty(terms, index)) return index;
    if (/^où$/i.test(term.text)) return index;
    if (term.tags.has("Comma") || term.tags.has("Semicolon") || isFiniteVerb(terms, index)) return null;
  }
  return null;
}

/** « X que », « X, que », « X (Lyon), que », « X, que … et que »: whether a relative pronoun stands right behind a name, over a comma. */
function isBehindParty(terms: readonly Term[], relative: number): boolean {
  if (terms[relative - 1]?.normal === "et") {
    const other = terms.slice(0, relative).findLastIndex(({ tags }) => tags.has("Rel"));
    return other >= 0 && relative - other < JOINED && isBehindParty(terms, other);
  }
  const last = terms[relative - 1]?.tags.has("Comma") === true ? relative - 2 : relative - 1;
  const close = terms[last]?.tags.has("Close") === true;
  const open = close ? terms.findLastIndex(({ tags }, at) => at < last && tags.has("Open")) : -1;
  return terms[close ? open - 1 : last]?.party != null;
}

/** Whether a comma opens an apposition to a party: « X, éditeur de logiciels, ». */
function isApposition(terms: readonly Term[], comma: number): boolean {
  const previous = terms[comma - 1];
  return (
    previous !== undefined &&
    (previous.party !== null ||
      previous.tags.has("Close") ||
      previous.tags.has("Date") ||
      isSetApart(terms, comma - 1))
  );
}
