import type { Clause } from "./clauses.ts";
import { isDependent } from "./refusal.ts";
import type { Scene } from "./scene.ts";
import { sumRole } from "./sums.ts";
import type { Filler, Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { readValues } from "./values.ts";

/** Kinds of which one clause may tell several: « a croqué X (2020) et, en mars, Y pour 5 M€ ». */
const SPLITS = new Set<string>(["acquisition", "equity_investment", "ipo"]);

/** Parts a clause with several objects, each with its own price and date, into a telling for each. */
export function splitTelling(telling: Telling, clause: Clause, scene: Scene): Telling[] {
  if (isDependent(telling)) return [telling];
  if (SUCCESSIVE.has(telling.kind)) return splitSums(telling, clause, scene);
  if (!SPLITS.has(telling.kind) || isDependent(telling)) return [telling];
  const targets = objectsOf(telling, clause, scene);
  if (targets.length < 2) return [telling];
  const bounds = targets.map((target, index) =>
    index === 0 ? clause.left : boundary(scene, targets[index - 1]!.term, target.term),
  );
  const parts = targets.map((target, index) => {
    const right = bounds[index + 1] ?? clause.right;
    return {
      target,
      left: bounds[index]!,
      right,
      values: readValues(scene, { ...clause, left: bounds[index]!, right }),
    };
  });
  const own = parts
    .slice(1)
    .some(({ values }) => values.amount !== null || values.date !== null || values.stake !== null);
  if (!own && telling.amount !== null) return [telling];
  // « en janvier, s'offrait A (2 M€) et B (3 M€) »: a date before the first of them is that of all.
  const shared =
    telling.date !== null &&
    telling.date.span.start < scene.terms[targets[0]!.term]!.start &&
    !parts.slice(1).some(({ values }) => values.date !== null);
  const objects = new Set(targets.flatMap(({ fillers }) => fillers));
  return parts.map(({ target, left, right, values }, index) => {
    const inPart = (filler: Filler) => {
      const term = scene.terms.findIndex((each) => each.start === filler.span.start);
      return term < targets[0]!.term || (term >= left && term < right) || (index === 0 && term < right);
    };
    // « s'offrir X en 2019 et, trois ans plus tard, 35 % de Y »: the share is of the second alone.
    const whole = telling.stake !== null && values.stake === null && own;
    const bought = whole && telling.frame.name === "equity_investment/take-share";
    return {
      ...telling,
      ...values,
      ...(bought && { kind: "acquisition" as const }),
      date: values.date ?? (own && !shared && index > 0 ? null : telling.date),
      fillers: [
        ...target.fillers,
        ...telling.fillers.filter((filler) => !objects.has(filler) && inPart(filler)),
      ].map((filler) => (bought && filler.role === "investor" ? { ...filler, role: "acquirer" } : filler)),
      trigger: index === 0 ? telling.trigger : target.fillers[0]!.span,
      tranches: values.tranches,
    };
  });
}

/** The targets to the right of a trigger, one entry for each that is another entity. */
function objectsOf(telling: Telling, clause: Clause, scene: Scene): { term: number; fillers: Filler[] }[] {
  const found: { term: number; fillers: Filler[] }[] = [];
  for (const filler of telling.fillers) {
    if (filler.role !== "target" || filler.by !== "grammar") continue;
    const term = scene.terms.findIndex((each) => each.start === filler.span.start);
    if (term < clause.trigger.end || term < 0) continue;
    const same = found.find((each) => each.term === term);
    if (same === undefined) found.push({ term, fillers: [filler] });
    else same.fillers.push(filler);
  }
  return found.sort((a, b) => a.term - b.term);
}

/** Where the words of the next object begin: at the conjunction before it, else at the comma, with a date set off before it. */
function boundary(scene: Scene, previous: number, next: number): number {
  let comma: number | null = null;
  for (let index = next - 1; index > previous; index -= 1) {
    const term = scene.terms[index]!;
    if (term.tags.has("Conj") || term.tags.has("Semicolon")) return index;
    if (term.money !== null && isPriceOf(scene, index, next)) continue;
    if (term.money !== null || term.tags.has("Close")) break;
    if (term.tags.has("Comma")) comma ??= index;
  }
  return comma ?? next;
}

/** « … 2 M€ pour X »: a price that stands before its object. */
function isPriceOf(scene: Scene, money: number, target: number): boolean {
  return scene.terms
    .slice(money + 1, target)
    .every((term, at) =>
      at === 0 ? /^(?:pour|sur|dans)$/.test(term.normal) : term.party === null && !term.tags.has("Comma"),
    );
}

/** Kinds of which a company may tell several one after the other, each with its sum: « a levé 2 M€, puis 5 ». */
const SUCCESSIVE = new Set<string>(["funding_round", "debt_financing", "grant"]);
/** Words that part one sum from the next. */
const NEXT = /^(?:puis|ensuite)$/;
/** « deux tours », « à deux reprises »: several are told. */
const SEVERAL =
  /^(?:deux|trois|quatre) (?:tours?|levees|rondes|reprises|prets|emprunts|augmentations|operations|subventions)$/;

/** Parts a clause with several sums told as following one another into a telling for each. */
function splitSums(telling: Telling, clause: Clause, scene: Scene): Telling[] {
  const { terms } = scene;
  const sums: number[] = [];
  for (let index = clause.trigger.start; index < clause.right; index += 1) {
    if (terms[index]!.money !== null && terms[index]!.depth === 0 && sumRole(terms, index) === "price")
      sums.push(index);
  }
  const several = terms
    .slice(clause.trigger.start - 1, clause.right)
    .some((term, index, all) => SEVERAL.test(`${all[index - 1]?.normal ?? ""} ${term.normal}`));
  const [first, ...rest] = sums;
  if (first === undefined || terms[first]!.money !== telling.amount?.value) return [telling];
  const starts = rest.filter(
    (sum, at) =>
      several ||
      terms.slice(sums[at]! + 1, sum).some((term) => NEXT.test(term.normal)) ||
      NEXT.test(terms[sum + 1]?.normal ?? ""),
  );
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
    if (NEXT.test(terms[index]!.normal) || terms[index]!.tags.has("Comma")) return index;
  }
  return sum;
}
