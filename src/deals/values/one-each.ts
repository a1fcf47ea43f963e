import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import { readValues } from "./values.ts";
import { dateRole } from "./when.ts";

/** What takes up the one and the other of two, folded. */
const ONE = /^(?:le premier|la premiere|l'un|l'une)$/;
const OTHER = /^(?:le second|la seconde|le deuxieme|la deuxieme|l'autre)$/;
/** How many words may stand between the two and the word that takes up the first of them. */
const LENGTH = 24;

/**
 * « rachète X et Y, l'un à Z pour 2 M€, l'autre à W pour 3 », « X et Y lèvent des fonds : le premier 2 M€, le second 3 »:
 * a telling for each of the two, with what is said of it alone; null where a clause deals nothing out so.
 */
export function oneEach(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { terms } = scene;
  const marks = marksOf(terms, Math.max(1, clause.left - 2), clause.right);
  if (marks === null) return null;
  const { one, other, right: last } = marks;
  const pair = pairBefore(terms, one.start);
  if (pair === null) return null;
  const targets = telling.fillers.filter(({ role }) => role === "target");
  const entities = pair.map((index) => entitiesOf(terms[index])[0]!);
  // « X et Y rachètent Z, l'un pour 2 M€ … »: the two are not what the money is for.
  if (clause.trigger.start < one.start && !entities.every((id) => has(targets, id))) return null;
  // « auprès de X et Y, le premier apportant 2 M€, le second 3 »: the two give.
  if (clause.trigger.start >= one.start && /ant$/.test(terms[clause.trigger.start]!.normal)) return null;
  // « pour 5 M€, l'un à Z, l'autre à W »: a sum of both.
  const told = terms.findIndex(({ start }) => start === telling.amount?.span.start);
  if (told >= 0 && told < one.start) return null;
  const bounds = [one.start, other.start, last];
  return entities.map((entity, index): Telling => {
    const [left, right] = [bounds[index]!, bounds[index + 1]!];
    const values = readValues(scene, { ...clause, left, right });
    const { start, end } = terms[pair[index]!]!;
    const span = { start, end };
    // « l'un à X, l'autre à Y »: Y stands where X does.
    const alike = index === 0 ? [] : placedAlike(telling.fillers, scene, bounds);
    const inPart = (filler: Filler): boolean => {
      const at = terms.findIndex((term) => term.start === filler.span.start);
      return at < one.start || at >= clause.right || (at >= left && at < right);
    };
    return {
      ...telling,
      ...values,
      date:
        values.date ??
        dateBefore(telling, terms, one.start) ??
        dateOfBoth(terms, pair[1], one.start, telling),
      round: values.round ?? telling.round,
      fillers: [
        { role: "target", entity, span, by: "grammar", lead: false },
        ...telling.fillers.filter(
          (filler) => filler.role !== "target" && !entities.includes(filler.entity) && inPart(filler),
        ),
        ...alike,
      ],
      trigger:
        index === 0 ? telling.trigger : { start: terms[other.start]!.start, end: terms[other.end - 1]!.end },
    };
  });
}

/** Where the one and the other of two stand between two terms, and where what is told of the other ends; null for none. */
export function marksOf(
  terms: readonly Term[],
  left: number,
  to: number,
): { readonly one: Mark; readonly other: Mark; readonly right: number } | null {
  const one = markAt(terms, ONE, left, to);
  const other = one === null ? null : markAt(terms, OTHER, one.end, to);
  // « l'un … ; l'autre a été racheté par Z »: told by a verb of its own.
  if (one === null || other === null || other.end >= to || isFiniteVerb(terms, other.end)) return null;
  // « …, l'autre 3 M€, puis Z »: a third.
  const next = terms.findIndex(
    (term, index) =>
      index > other.end &&
      (term.tags.has("Semicolon") ||
        (term.tags.has("Comma") && /^(?:puis|enfin|ensuite)$/.test(terms[index + 1]?.normal ?? ""))),
  );
  return { one, other, right: next < 0 ? to : Math.min(next, to) };
}

interface Mark {
  readonly start: number;
  readonly end: number;
}

function has(fillers: readonly Filler[], id: string): boolean {
  return fillers.some(({ entity }) => entity === id);
}

/** The first place of such words between two terms: « l' | un » is two terms, « le premier » one. */
function markAt(terms: readonly Term[], words: RegExp, from: number, to: number): Mark | null {
  for (let index = from; index < to; index += 1) {
    const { normal } = terms[index]!;
    const opened = ["Comma", "Colon", "Conj", "Semicolon", "Open"].some((tag) =>
      terms[index - 1]?.tags.has(tag),
    );
    if (!opened) continue;
    if (words.test(normal)) return { start: index, end: index + 1 };
    const next = terms[index + 1]?.normal ?? "";
    if (words.test(normal.endsWith("'") ? normal + next : `${normal} ${next}`))
      return { start: index, end: index + 2 };
  }
  return null;
}

/** « X et Y »: the two that were named last before a term, neither more nor fewer. */
function pairBefore(terms: readonly Term[], before: number): readonly [number, number] | null {
  // « X et Y, deux usines, ont été cédés, … »: over who else is named in between, as the subject.
  const pairs = terms.flatMap((term, index) =>
    index < before && term.party !== null && index > before - LENGTH ? [index] : [],
  );
  const second =
    pairs.find((index) => terms[index - 1]?.normal === "et" && terms[index - 2]?.party != null) ??
    pairs.at(-1);
  if (second === undefined) return null;
  const joint = terms[second - 1]?.tags.has("Det") === true ? second - 2 : second - 1;
  const first = joint - 1;
  const joined = terms[joint]?.normal === "et" && terms[first]?.party != null;
  const alone = ![first, second].some((index) => entitiesOf(terms[index]).length !== 1);
  return joined && alone ? [first, second] : null;
}

/** Who stands behind the second mark, in no part yet, at the place of one who stands behind the first. */
function placedAlike(
  fillers: readonly Filler[],
  { terms, markers }: Scene,
  [first, second, right]: readonly number[],
): Filler[] {
  const roles = new Map<string, Filler["role"]>();
  for (const { role, span } of fillers) {
    const at = terms.findIndex(({ start }) => start === span.start);
    const place = markers[at]?.place;
    if (at > first! && at < second! && place != null && terms[at]!.party !== null) roles.set(place, role);
  }
  return terms.slice(second!, right).flatMap((term, index): Filler[] => {
    const place = markers[second! + index]?.place;
    const role = term.party === null || place == null ? undefined : roles.get(place);
    const { start, end } = term;
    return role === undefined
      ? []
      : entitiesOf(term)
          .filter((entity) => !has(fillers, entity))
          .map((entity) => ({ role, entity, span: { start, end }, by: "grammar", lead: false }));
  });
}

/** The date that a telling has from before a term: that of both. */
function dateBefore({ date }: Telling, terms: readonly Term[], before: number): Telling["date"] {
  return date !== null && date.span.start < terms[before]!.start ? date : null;
}

/** « X et Y, tous deux en 2018, l'un …, l'autre … »: the only date between the two and what is said of each. */
function dateOfBoth(terms: readonly Term[], from: number, to: number, { frame }: Telling): Telling["date"] {
  const dated = terms.flatMap(({ date }, index) =>
    index > from && index < to && date !== null && date.edtf !== null ? [index] : [],
  );
  const [only, second] = dated;
  if (only === undefined || second !== undefined) return null;
  if (dateRole(terms, only, { left: from, right: to }) !== "date") return null;
  const { date, start, end } = terms[only]!;
  return { value: date!, span: { start, end }, rule: frame.name };
}
