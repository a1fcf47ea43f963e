import { firstVerbIn } from "../across/facts.ts";
import { type Marker, markersOf } from "../terms/markers.ts";
import { membersBefore } from "../terms/members.ts";
import { remembered } from "../terms/remember.ts";
import type { Term } from "../terms/terms.ts";
import { type VerbGroup, verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { actingThrough } from "./acting-through.ts";
import { antecedent, coordinated, isPluralParticiple } from "./antecedent.ts";
import { type Asked, subjectBefore } from "./before-verb.ts";
import { clauseOpener } from "./clause-opener.ts";
import { controllerOf } from "./control.ts";
import { inverted, isInverted } from "./inverted.ts";
import { mainVerbIn } from "./main-verb.ts";
import { mandateBefore } from "./mandates.ts";
import { willingBefore } from "./minded.ts";

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

/** How far a subject is looked for from verb to verb. */
const DEEPEST = 4;

function plainSubject(
  terms: readonly Term[],
  markers: readonly Marker[],
  group: VerbGroup,
  depth: number,
): Subject {
  if (depth > DEEPEST) return { kind: "none" };
  const asked: Asked = {
    terms,
    markers,
    group,
    subjectOf: (other) => subjectOf(terms, markers, other, depth + 1),
  };
  const set = setBefore(asked);
  if (set !== null) return set;
  if (group.form === "participle") return ofParticiple(asked);
  return besideGerund(asked) ?? ofMainVerb(asked) ?? subjectBefore(asked);
}

/** The subject that the words around a verb set, whatever stands before them; null where none do. */
function setBefore({ terms, markers, group, subjectOf }: Asked): Subject | null {
  const mandate = mandateBefore(terms, group);
  if (mandate !== null) return subjectOf(verbGroupAt(terms, mandate));
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
  if (group.governor !== null) return subjectOf(group.governor);
  const after = isInverted(terms, group) ? inverted(terms, markers, group) : null;
  return after?.kind === "parties" ? after : null;
}

/** What a participle is said of: its antecedent, else the subject of the main verb. */
function ofParticiple({ terms, markers, group, subjectOf }: Asked): Subject {
  const plural = isPluralParticiple(terms[group.verb]);
  const before = antecedent(terms, markers, firstParticiple(terms, group.start) - 1, plural);
  const main = before.kind === "none" ? mainVerb(terms, group) : null;
  if (main === null) return before;
  const own = subjectOf(main);
  // « X garde ses dépôts, achetés à Y »: several things, and so not X.
  const follows = main.verb < group.start && terms[group.start - 1]!.tags.has("Comma");
  return plural && follows && own.kind === "parties" && own.terms.length === 1 ? before : own;
}

/** « …, X menant l'opération », « le fonds X détenant 5 % »: whom a participle stands right behind. */
function besideGerund({ terms, markers, group }: Asked): Subject | null {
  if (group.form !== "gerund" || terms[group.start]?.normal === "en") return null;
  const beside = terms[group.start - 1];
  return beside?.party != null && beside.depth === (terms[group.verb]?.depth ?? 0)
    ? { kind: "parties", terms: coordinated(terms, markers, group.start - 1) }
    : null;
}

/** The subject of the main verb, which an infinitive or a gerund shares; null for other forms, and without one. */
function ofMainVerb({ terms, markers, group, subjectOf }: Asked): Subject | null {
  if (group.form !== "infinitive" && group.form !== "gerund") return null;
  const main = mainVerb(terms, group);
  if (main === null) return null;
  const own = subjectOf(main);
  // « Nul n'a oublié X, un an après avoir obtenu 2 M€ »: whom the sentence is about has no verb of its own.
  const nobody = own.kind === "none" || (own.kind === "other" && /^(?:nul|personne|chacun)$/.test(own.noun));
  const bare = nobody && group.preposition !== null ? bareBefore(terms, markers, group.start) : null;
  return bare === null ? own : { kind: "parties", terms: [bare] };
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
