import { fold } from "../terms/fold.ts";
import type { Term } from "../terms/terms.ts";
import { verbGroupAt } from "../terms/verb-group.ts";
import { isFiniteVerb } from "../terms/verbs.ts";
import type { Trigger } from "./grammar.ts";
import { isAside } from "./measuring.ts";

/** Leaves out the participles that only say who led the round whose sum follows them, and what the things of a firm do. */
export function withoutAsides(groups: readonly Trigger[][], terms: readonly Term[]): Trigger[][] {
  return groups.filter(
    ([first], index) =>
      first!.frame.kind !== "extend" ||
      index === 0 ||
      !(isAside(terms, groups[index - 1]![0]!, first!) || isDoneByThings(terms, first!)),
  );
}

/** « a vendu X, dont les logiciels pilotent des barrages, à Y »: what a thing of the firm does tells nothing of a round, and its clause is closed by its comma. */
function isDoneByThings(terms: readonly Term[], { start }: Trigger): boolean {
  const opener = terms.findLastIndex(({ normal }, index) => index < start && normal === "dont");
  if (opener < 1 || start - opener > LONGEST_SUBJECT || !terms[opener - 1]!.tags.has("Comma")) return false;
  return terms
    .slice(opener + 1, start)
    .every(
      ({ party, money, date, tags }) =>
        party === null && money === null && date === null && !tags.has("Comma"),
    );
}

/** How many words may stand between « dont » and its verb. */
const LONGEST_SUBJECT = 6;

/** Groups overlapping triggers, the longest of each first; the others are readings to fall back on. */
export function bestTriggers(found: readonly Trigger[], terms: readonly Term[]): Trigger[][] {
  // « lève 3 M€ en amorçage auprès de »: the round's name tells nothing of its own.
  const triggers = found
    .filter((trigger) => !isRaisedLoan(trigger, found, terms) && !isClosedBefore(trigger, found, terms))
    .filter((trigger) => !isOfRecord(trigger, found, terms) && !isSumOfRound(trigger, found, terms))
    // « était du tour de table de X : 12 M€ apportés par Y »: a round of its own, with its sum.
    .filter(
      ({ frame }, _, kept) =>
        frame.name !== "extend/join" ||
        kept.length === found.length ||
        !found.some((each) => isSumOfRound(each, found, terms)),
    )
    .filter(
      ({ frame, form, start }) =>
        form !== "noun" ||
        frame.name !== "funding_round/round" ||
        terms[start - 1]?.normal !== "en" ||
        !found.some((other) => other.frame.kind === "funding_round" && other.start < start - 1),
    );
  const placed = triggers.filter((trigger) => isFollowed(trigger, terms));
  const length = (trigger: Trigger) => trigger.end - trigger.start;
  const ordered = triggers
    .filter((trigger) => placed.includes(trigger) || !placed.some((other) => isTwin(other, trigger)))
    .map((trigger, index) => ({ trigger, index }));
  ordered.sort((a, b) => length(b.trigger) - length(a.trigger) || a.index - b.index);
  const groups: Trigger[][] = [];
  for (const { trigger } of ordered) {
    const group = groups.find(
      ([best]) => best !== undefined && trigger.start < best.end && best.start < trigger.end,
    );
    if (group === undefined) groups.push([trigger]);
    else if (group[0]!.start === trigger.start) group.push(trigger);
  }
  return groups.sort((a, b) => a[0]!.start - b[0]!.start);
}

/** « l'acquisition de X, bouclée en mai pour 3 M€ », « la fusion avec Y, finalisée hier »: what was named before was closed, no round. */
function isClosedBefore(
  { frame, form, start }: Trigger,
  found: readonly Trigger[],
  terms: readonly Term[],
): boolean {
  if (frame.kind !== "funding_round" || form !== "verb") return false;
  if (!/^(?:boucl|finalis|clotur)ee?s?$/.test(terms[start]!.normal)) return false;
  if (verbGroupAt(terms, start).form !== "participle" || terms[start - 1]?.tags.has("Comma") !== true)
    return false;
  const closed = found.findLast(({ end }) => end < start);
  return (
    closed !== undefined &&
    CLOSED.has(closed.frame.kind) &&
    terms.slice(closed.start, closed.end).some(({ normal }) => OPERATION.test(normal)) &&
    !terms
      .slice(closed.end, start)
      .some((term, at) => term.money !== null || isFiniteVerb(terms, closed.end + at))
  );
}

/** « referme le plus vaste fonds jamais réuni »: what a superlative is measured by tells nothing beside the verb that has it for object. */
function isOfRecord(
  { frame, form, start }: Trigger,
  found: readonly Trigger[],
  terms: readonly Term[],
): boolean {
  const raised = /^fund/.test(frame.kind) || /\/(?:unite|gather-peers)$/.test(frame.name);
  if (!raised || form !== "verb" || terms[start - 1]?.normal !== "jamais") return false;
  if (verbGroupAt(terms, start).form !== "participle") return false;
  return found.some(
    (other) => other.form === "verb" && other.start < start && /^fund/.test(other.frame.kind),
  );
}

/** « figurait à la série B de X : 12 M€ apportés par Y »: who brought the sum of a round named before its colon tells no other. */
function isSumOfRound({ start }: Trigger, found: readonly Trigger[], terms: readonly Term[]): boolean {
  if (terms[start - 1]?.money == null || !/[,:]/.test(terms[start - 2]?.normal ?? "")) return false;
  if (!terms[start]!.tags.has("Participle") || verbGroupAt(terms, start).form !== "participle") return false;
  if (!found.some((other) => other.start === start && PUT_IN.has(other.frame.kind))) return false;
  const round = found.findLast(({ end }) => end < start);
  return (
    round !== undefined &&
    /^funding_round\/(?:round|join-round)$/.test(round.frame.name) &&
    !terms
      .slice(round.end, start - 1)
      .some((term, at) => term.money !== null || isFiniteVerb(terms, round.end + at))
  );
}
const PUT_IN = new Set<string>(["funding_round", "equity_investment"]);

/** Kinds of what is closed and no round. */
const CLOSED = new Set<string>(["acquisition", "equity_investment", "merger", "debt_financing"]);
const OPERATION =
  /^(?:acquisitions?|rachats?|reprises?|cessions?|ventes?|fusions?|emissions?|refinancements?|emprunts?|prises?|entrees?|absorptions?)$/;

/** « une dette de 22 M€ levée auprès de Y »: the participle behind a loan and its sum says how the loan was got. */
function isRaisedLoan({ frame, start }: Trigger, found: readonly Trigger[], terms: readonly Term[]): boolean {
  if (frame.kind !== "funding_round" || terms[start - 1]?.money == null) return false;
  // « levée » is also a noun.
  if (!terms[start]!.tags.has("Participle") && !/^levees?$/.test(terms[start]!.normal)) return false;
  return found.some(
    ({ form, frame: other, end }) =>
      form === "noun" &&
      other.kind === "debt_financing" &&
      end < start - 1 &&
      terms.slice(end, start - 1).every(({ normal }) => /^(?:de|d'|un|montant|total)$/.test(normal)),
  );
}

/** « devenir majoritaire chez », « … dans »: the same words of one frame, but for the place of the object. */
function isTwin(a: Trigger, b: Trigger): boolean {
  return a.frame === b.frame && a.start === b.start && a.end === b.end;
}

/** Whether the preposition that closes a trigger stands right behind it. */
function isFollowed({ objectPlace, end }: Trigger, terms: readonly Term[]): boolean {
  return fold(objectPlace) === terms[end]?.normal;
}
