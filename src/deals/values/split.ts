import type { Clause } from "../clauses/clauses.ts";
import { isDependent } from "../refusals/refusal.ts";
import type { Scene } from "../scene.ts";
import type { Filler, Telling } from "../telling.ts";
import { isOfAll } from "./in-all.ts";
import { splitMinorityAlly } from "./minority-ally.ts";
import { oneEach } from "./one-each.ts";
import { respectively, splitTakers } from "./shares-out.ts";
import { splitSums } from "./successive.ts";
import { readValues } from "./values.ts";

/** Kinds of which one clause may tell several: « a croqué X (2020) et, en mars, Y pour 5 M€ ». */
const SPLITS = new Set<string>(["acquisition", "equity_investment", "ipo"]);

/** Kinds of which a company may tell several one after the other, each with its sum: « a levé 2 M€, puis 5 ». */
const SUCCESSIVE = new Set<string>(["funding_round", "debt_financing", "grant", "fund_closing"]);

/** An object of a clause, with the stretch of it that is said of that object alone. */
interface Part {
  readonly target: Target;
  /** Where the stretch begins and ends, as terms. */
  readonly left: number;
  readonly right: number;
  readonly values: ReturnType<typeof readValues>;
}

interface Target {
  readonly term: number;
  readonly fillers: Filler[];
}

/** Parts a clause with several objects, each with its own price and date, into a telling for each. */
export function splitTelling(telling: Telling, clause: Clause, scene: Scene): Telling[] {
  if (isDependent(telling)) return [telling];
  const successive = SUCCESSIVE.has(telling.kind);
  if (!successive && !SPLITS.has(telling.kind)) return [telling];
  const dealtOut =
    oneEach(telling, clause, scene) ??
    splitMinorityAlly(telling, clause, scene) ??
    (successive ? null : splitTakers(telling, clause, scene));
  if (dealtOut !== null) return dealtOut;
  const targets = objectsOf(telling, clause, scene);
  if (targets.length < 2) return successive ? splitSums(telling, clause, scene) : [telling];
  const parts = partsOf(targets, clause, scene, successive);
  // « les levées de X (5 M€) et de Y (12 M€) »: of each its own, or of both together.
  if (successive && !parts.every(({ values }) => values.amount !== null))
    return splitSums(telling, clause, scene);
  const dealt = successive ? null : respectively(telling, targets, clause, scene);
  if (dealt !== null) return dealt;
  const own = parts
    .slice(1)
    .some(({ values }) => values.amount !== null || values.date !== null || values.stake !== null);
  // « 51 % de A et de B »: one share of both.
  const valued = telling.amount !== null || telling.stake !== null;
  if (!own && valued && !isPaired(parts, telling, scene)) return [telling];
  const total = totalOf(parts, scene);
  // « A, B et C pour un montant global de 3 M€ »: one operation.
  if (total !== null && parts.filter(({ values }) => values.date !== null).length < 2)
    return [{ ...telling, amount: total }];
  // « A en 2019 et B en 2020 pour 3 M€ au total »: two, and of neither alone.
  const last = parts.at(-1)!;
  if (total !== null) parts[parts.length - 1] = { ...last, values: { ...last.values, amount: null } };
  return tellEach(parts, telling, clause, scene, own);
}

/** The stretch of each object of a clause, and the values in it. */
function partsOf(targets: readonly Target[], clause: Clause, scene: Scene, successive: boolean): Part[] {
  const bounds = targets.map((target, index) =>
    index === 0 ? clause.left : boundary(scene, targets[index - 1]!.term, target.term, successive),
  );
  return targets.map((target, index) => {
    const [left, right] = [bounds[index]!, bounds[index + 1] ?? clause.right];
    return { target, left, right, values: readValues(scene, { ...clause, left, right }) };
  });
}

/** « X est vendu à Y pour 3 M€, Z à W »: each with who takes it, so that the price is of the first alone. */
function isPaired(parts: readonly Part[], telling: Telling, { terms }: Scene): boolean {
  return parts.every(({ left, right }) =>
    telling.fillers.some(({ role, span }) => {
      const term = terms.findIndex(({ start }) => start === span.start);
      return role === "acquirer" && term >= left && term < right;
    }),
  );
}

/** The only sum of all the parts, where it is told of them together; null else. */
function totalOf(parts: readonly Part[], { terms }: Scene): Telling["amount"] {
  const total = parts.at(-1)!.values.amount;
  const at = terms.findIndex(({ start }) => start === total?.span.start);
  const sums = parts.filter(({ values }) => values.amount !== null).length;
  return sums === 1 && at >= 0 && isOfAll(terms, at) ? total : null;
}

/** What each part tells: its own values, and of the parties those that are said of it. */
function tellEach(
  parts: readonly Part[],
  telling: Telling,
  clause: Clause,
  scene: Scene,
  own: boolean,
): Telling[] {
  const targets = parts.map(({ target }) => target);
  // « en janvier, s'offrait A (2 M€) et B (3 M€) »: a date before the first of them is that of all.
  const shared =
    telling.date !== null &&
    telling.date.span.start < scene.terms[targets[0]!.term]!.start &&
    !parts.slice(1).some(({ values }) => values.date !== null);
  const claimed = parts.some(({ values }) => values.date?.span.start === telling.date?.span.start);
  const objects = new Set(targets.flatMap(({ fillers }) => fillers));
  return parts.map((part, index) => {
    const { target, values } = part;
    // « acheter X en mai puis, en juin, 12 % de Y »: the share is of the second alone.
    const whole = telling.stake !== null && values.stake === null && own;
    const bought = whole && /^equity_investment\/(?:take|buy)-share$/.test(telling.frame.name);
    const others = telling.fillers.filter(
      (filler) =>
        !objects.has(filler) && isSaidOf(part, index, filler, { targets, telling, clause, scene, own }),
    );
    return {
      ...telling,
      ...values,
      ...(bought && { kind: "acquisition" as const }),
      date: values.date ?? (own && !shared && (claimed || index > 0) ? null : telling.date),
      fillers: [...target.fillers, ...others].map((filler) =>
        bought && filler.role === "investor" ? { ...filler, role: "acquirer" } : filler,
      ),
      trigger: index === 0 ? telling.trigger : target.fillers[0]!.span,
      tranches: values.tranches,
    };
  });
}

/** A clause with several objects, and whether those behind the first have values of their own. */
interface Split {
  readonly targets: readonly Target[];
  readonly telling: Telling;
  readonly clause: Clause;
  readonly scene: Scene;
  readonly own: boolean;
}

/** Whether a party of the clause is one of what a part, the first or a later one, tells. */
function isSaidOf({ left, right }: Part, index: number, filler: Filler, split: Split): boolean {
  const { targets, telling, clause, scene, own } = split;
  const term = scene.terms.findIndex((each) => each.start === filler.span.start);
  return (
    // « a cédé à C A et à D B »: to C, the first of them.
    // « X, dont il s'adjuge la marque, puis Y »: who does it stands behind the first of them.
    (term < Math.max(targets[0]!.term, clause.trigger.start) &&
      (index === 0 || term < clause.trigger.start || !hasOwn(filler.role, targets, telling))) ||
    // « Après avoir repris A en mai et B en juin, C … »: who did it stands behind them.
    term >= clause.right ||
    (term >= left && term < right) ||
    (index === 0 && term < right) ||
    // « vend A et B à C »: to C, both.
    (!own && term > targets.at(-1)!.term && !hasOwn(filler.role, targets, telling))
  );
}

/** The targets to the right of a trigger, with that of its subject where both change hands, one entry for each that is another entity. */
function objectsOf(telling: Telling, clause: Clause, scene: Scene): Target[] {
  const found: Target[] = [];
  for (const filler of telling.fillers) {
    if (filler.role !== "target" || filler.by !== "grammar") continue;
    const term = scene.terms.findIndex((each) => each.start === filler.span.start);
    if (term < 0) continue;
    const same = found.find((each) => each.term === term);
    if (same === undefined) found.push({ term, fillers: [filler] });
    else same.fillers.push(filler);
  }
  const behind = found.filter(({ term }) => term >= clause.trigger.end);
  // « X est vendu à Y et Z à W »: what the subject names is the first of them.
  const sold = behind.length > 0 && isSold(telling, clause);
  const whole = behind.length > 0 && found.some(({ term }) => opensRelative(scene, term));
  const all = (sold || whole ? found : behind).sort((a, b) => a.term - b.term);
  return sold || isSoldTogether(telling, clause) ? joined(all, scene) : all;
}

/** « X, dont Y s'adjuge la marque pour 3 M€, puis 30 % de Z »: what the relative is about is the first of them. */
function opensRelative({ terms }: Scene, party: number): boolean {
  const next = terms[party + 1]?.tags.has("Comma") === true ? party + 2 : party + 1;
  return /^(?:dont|que|qu')$/.test(terms[next]?.normal ?? "");
}

/** « …, Y et Z à W »: two that a bare « et » joins go together. */
function joined(objects: { term: number; fillers: Filler[] }[], { terms }: Scene): typeof objects {
  const kept: typeof objects = [];
  let end = -2;
  for (const each of objects) {
    if (terms[each.term - 1]?.normal === "et" && end === each.term - 2)
      kept.at(-1)!.fillers.push(...each.fillers);
    else kept.push(each);
    end = each.term;
  }
  return kept;
}

/** « X vend A et B à C », « C rachète A et B à X »: what one sells to another at once is one operation. */
function isSoldTogether({ frame, fillers }: Telling, { group, trigger }: Clause): boolean {
  const count = (side: Filler["role"]): number => fillers.filter(({ role }) => role === side).length;
  return (
    frame.kind === "acquisition" &&
    (trigger.form === "noun" || group?.passive === false) &&
    count("seller") === 1 &&
    count("acquirer") === 1
  );
}

/** Whether the subject of a clause is what changes hands. */
function isSold({ frame }: Telling, { group, trigger }: Clause): boolean {
  if (trigger.form !== "verb" || group === null) return false;
  // « X repris par Y, Z par W »
  const passive = group.passive || (group.form === "participle" && frame.roles.object === "target");
  return passive || frame.roles.subject === "target";
}

/** Where the words of the next object begin: at the conjunction before it, else at the comma, with a date set off before it. */
function boundary(scene: Scene, previous: number, next: number, given: boolean): number {
  let comma: number | null = null;
  for (let index = next - 1; index > previous; index -= 1) {
    const term = scene.terms[index]!;
    if (term.tags.has("Conj") || term.tags.has("Semicolon")) return index;
    if (term.money !== null && isPriceOf(scene, index, next, given)) continue;
    if (term.money !== null || term.tags.has("Close")) break;
    if (term.tags.has("Comma")) comma ??= index;
  }
  return comma ?? next;
}

/** « … 2 M€ pour X », « … et 2 M€ à X »: a price that stands before its object, a sum before who is given it. */
function isPriceOf(scene: Scene, money: number, target: number, given: boolean): boolean {
  const places = given ? /^(?:pour|sur|dans|a|au|aux)$/ : /^(?:pour|sur|dans)$/;
  return scene.terms
    .slice(money + 1, target)
    .every((term, at) =>
      at === 0 ? places.test(term.normal) : term.party === null && !term.tags.has("Comma"),
    );
}

/** Whether one of several objects but the last has a party of a role behind it, of its own: « A à C et B à D ». */
function hasOwn(
  role: Filler["role"],
  targets: readonly { fillers: readonly Filler[] }[],
  { fillers }: Telling,
): boolean {
  const [first, last] = [targets[0]!.fillers[0]!.span.start, targets.at(-1)!.fillers[0]!.span.start];
  return fillers.some(({ role: other, span }) => other === role && span.start > first && span.start < last);
}
