import type { Clause } from "./clauses.ts";
import type { Scene } from "./roles.ts";
import type { Filler, Telling } from "./telling.ts";
import { readValues } from "./values.ts";

/** Kinds of which one clause may tell several: « a croqué X (2020) et, en mars, Y pour 5 M€ ». */
const SPLITS = new Set<string>(["acquisition", "equity_investment", "ipo"]);

/** Parts a clause with several objects, each with its own price and date, into a telling for each. */
export function splitTelling(telling: Telling, clause: Clause, scene: Scene, body: string): Telling[] {
  if (!SPLITS.has(telling.kind) || telling.frame.kind === "extend") return [telling];
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
      values: readValues(scene, { ...clause, left: bounds[index]!, right }, body),
    };
  });
  const own = parts
    .slice(1)
    .some(({ values }) => values.amount !== null || values.date !== null || values.stake !== null);
  if (!own && telling.amount !== null) return [telling];
  const objects = new Set(targets.flatMap(({ fillers }) => fillers));
  return parts.map(({ target, left, right, values }, index) => {
    const inPart = (filler: Filler) => {
      const term = scene.terms.findIndex((each) => each.start === filler.span.start);
      return term < targets[0]!.term || (term >= left && term < right) || (index === 0 && term < right);
    };
    return {
      ...telling,
      ...values,
      date: values.date ?? (own ? (index === 0 ? telling.date : null) : telling.date),
      fillers: [
        ...target.fillers,
        ...telling.fillers.filter((filler) => !objects.has(filler) && inPart(filler)),
      ],
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
    if (term.money !== null || term.tags.has("Close")) break;
    if (term.tags.has("Comma")) comma ??= index;
  }
  return comma ?? next;
}
