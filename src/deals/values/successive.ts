import { entitiesOf } from "../across/discourse.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isVerb } from "../terms/verbs.ts";
import { ofEachGiver } from "./givers.ts";
import { sumRole } from "./sums.ts";
import { readValues } from "./values.ts";

/** Words that part one sum from the next, or from the one before it: « 5 M€, puis 12 », « 12 M€ après 5 M€ ». */
const NEXT = /^(?:puis|ensuite|apres)$/;
/** « deux tours », « à deux reprises »: several are told. */
const SEVERAL =
  /^(?:deux|trois|quatre) (?:tours?|levees|rondes|reprises|prets|emprunts|augmentations|operations|subventions)$/;

/** Parts a clause that tells several operations of one kind, each with its sum, into a telling for each. */
export function splitSums(telling: Telling, clause: Clause, scene: Scene): Telling[] {
  return (
    ofEach(telling, clause, scene) ??
    distributed(telling, clause, scene) ??
    ofOtherSubjects(telling, clause, scene) ??
    ofEachGiver(telling, clause, scene) ??
    oneAfterTheOther(telling, clause, scene)
  );
}

/** Roles of those who may each give the same: « X et Y mettent chacun 3 M€ ». */
const EACH: readonly Filler["role"][] = ["lender", "grantor"];

/** « A et B versent chacune 3 M€ »: of each its own, not one of both together. */
function ofEach(telling: Telling, { left, right }: Clause, { terms }: Scene): Telling[] | null {
  const givers = telling.fillers.filter(({ role }) => EACH.includes(role));
  if (givers.length < 2 || telling.amount === null) return null;
  if (!terms.slice(left, right).some(({ normal }) => /^chacune?$/.test(normal))) return null;
  return givers.map((giver) => ({
    ...telling,
    fillers: [giver, ...telling.fillers.filter((each) => !givers.includes(each))],
    tranches: [...telling.tranches],
  }));
}

/** The sums of a clause from its trigger on that may be an operation's. */
function sumsIn({ terms }: Scene, { trigger, right }: Clause): number[] {
  const sums: number[] = [];
  for (let index = trigger.start; index < right; index += 1) {
    if (terms[index]!.money !== null && terms[index]!.depth === 0 && sumRole(terms, index) === "price")
      sums.push(index);
  }
  return sums;
}

/** « X et Y ont levé respectivement 5 et 12 M€ »: as many sums as companies, in their order. */
function distributed(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { terms } = scene;
  const targets = telling.fillers.filter(({ role, by }) => role === "target" && by === "grammar");
  if (targets.length < 2) return null;
  const told = terms.slice(clause.left, clause.right);
  if (!told.some(({ normal }) => normal === "respectivement")) return null;
  const sums = sumsIn(scene, clause);
  if (sums.length !== targets.length) return null;
  return targets.map((target, index) => ({
    ...telling,
    fillers: [target],
    amount: groundedAt(terms, sums[index]!, telling.frame.name),
    trigger:
      index === 0 ? telling.trigger : { start: terms[sums[index]!]!.start, end: terms[sums[index]!]!.end },
  }));
}

/** « X a levé 5 M€ en mars, Y 12 M€ »: what has no verb of its own has that of what stands before it. */
function ofOtherSubjects(telling: Telling, clause: Clause, scene: Scene): Telling[] | null {
  const { terms } = scene;
  const { trigger, group, right } = clause;
  const role = telling.frame.roles.subject;
  const acts = role === "target" || role === "lender" || role === "grantor";
  const raises = acts && trigger.form === "verb" && group?.form === "finite" && !group.passive;
  const first = terms.findIndex(({ start }) => start === telling.amount?.span.start);
  if (!raises || first < trigger.end) return null;
  const heads: number[] = [];
  for (let index = first + 1; index < right; index += 1)
    if (isBareSubject(scene, index) && sumAfter(terms, index, right) !== null) heads.push(index);
  if (heads.length === 0) return null;
  const others = heads.map((head, index) => {
    const end = heads[index + 1] ?? right;
    const { start, end: close } = terms[head]!;
    const actor: Filler[] = entitiesOf(terms[head]).map((entity) => ({
      role,
      entity,
      span: { start, end: close },
      by: "grammar",
      lead: false,
    }));
    const own = telling.fillers.filter(
      (each) => each.role !== role && each.span.start > start && each.span.start < terms[end - 1]!.end,
    );
    // « X lui prête 3 M€, Y 2 M€ »: to the same.
    if (role !== "target" && own.length === 0)
      own.push(...telling.fillers.filter((each) => each.role === "target" && each.span.start < start));
    return {
      ...telling,
      ...readValues(scene, { ...clause, left: head, right: end }),
      fillers: [...actor, ...own],
      trigger: { start, end: close },
    };
  });
  const until = terms[heads[0]!]!.start;
  const fillers = telling.fillers.filter(({ span }) => span.start < until);
  const values = readValues(scene, { ...clause, right: heads[0]! });
  return [{ ...telling, ...values, fillers }, ...others];
}

/** A party without a preposition, right behind a comma, a conjunction, a semicolon or « tandis que ». */
function isBareSubject({ terms, markers }: Scene, index: number): boolean {
  const before = terms[index - 1]!;
  const joined =
    ["Comma", "Conj", "Semicolon"].some((tag) => before.tags.has(tag)) ||
    (/^(?:que|qu')$/.test(before.normal) && terms[index - 2]?.normal === "tandis");
  // « auprès de W, X 2 M€ »: the sum right behind shows that the name is no other member of the list.
  const listed = terms[index + 1]?.money != null;
  return (
    terms[index]!.party !== null &&
    terms[index]!.depth === 0 &&
    joined &&
    (listed || (markers[index]?.place ?? null) === null)
  );
}

/** The sum right behind a party, over adverbs, dates and commas; null where something else stands between. */
function sumAfter(terms: readonly Term[], party: number, right: number): number | null {
  for (let index = party + 1; index < right && index < party + 6; index += 1) {
    const term = terms[index]!;
    if (term.money !== null) return sumRole(terms, index) === "price" ? index : null;
    if (isVerb(terms, index) || !["Adv", "Date", "Comma"].some((tag) => term.tags.has(tag))) return null;
  }
  return null;
}

/** « a levé 2 M€, puis 5 », « d'un tour de 2 M€ à un autre de 5 M€ », « a levé 12 M€ en 2022, après 5 M€ en 2020 et 2 M€ en 2018 ». */
function oneAfterTheOther(telling: Telling, clause: Clause, scene: Scene): Telling[] {
  const { terms } = scene;
  const sums = sumsIn(scene, clause);
  const several = terms
    .slice(clause.trigger.start - 1, clause.right)
    .some((term, index, all) => SEVERAL.test(`${all[index - 1]?.normal ?? ""} ${term.normal}`));
  const [first, ...rest] = sums;
  if (first === undefined || terms[first]!.money !== telling.amount?.value) return [telling];
  const starts: number[] = [];
  for (const [at, sum] of rest.entries()) {
    const between = terms.slice(sums[at]! + 1, sum);
    const parted =
      between.some((term) => NEXT.test(term.normal)) ||
      between.some(
        ({ normal }, index) => normal === "autre" && /^une?$/.test(between[index - 1]?.normal ?? ""),
      ) ||
      NEXT.test(terms[sum + 1]?.normal ?? "");
    // « … et 2 M€ en 2018 »: one more of those just told.
    const further = starts.includes(sums[at]!) && between.at(-1)?.tags.has("Conj") === true;
    if (several || parted || further) starts.push(sum);
  }
  if (starts.length === 0) return [telling];
  const bounds = [
    clause.left,
    ...starts.map((sum, at) => jointBefore(terms, [first, ...starts][at]!, sum)),
    clause.right,
  ];
  return [first, ...starts].map((_, index) => {
    const [left, right] = [bounds[index]!, bounds[index + 1]!];
    const values = readValues(scene, { ...clause, left, right });
    const within = ({ span }: Filler) => {
      const at = terms.findIndex((term) => term.start === span.start);
      return at < first || (at >= left && at < right);
    };
    return {
      ...telling,
      ...values,
      fillers: telling.fillers.filter((filler) => filler.role === "target" || within(filler)),
      trigger:
        index === 0
          ? telling.trigger
          : { start: terms[starts[index - 1]!]!.start, end: terms[starts[index - 1]!]!.end },
    };
  });
}

/** The comma or conjunction that parts a sum from the one before it. */
function jointBefore(terms: readonly Term[], previous: number, sum: number): number {
  for (let index = sum - 1; index > previous; index -= 1) {
    const term = terms[index]!;
    if (NEXT.test(term.normal) || term.normal === "autre" || term.tags.has("Comma") || term.tags.has("Conj"))
      return index;
  }
  return sum;
}

function groundedAt(terms: readonly Term[], index: number, rule: string): Telling["amount"] {
  const { money, start, end } = terms[index]!;
  return money === null ? null : { value: money, span: { start, end }, rule };
}
