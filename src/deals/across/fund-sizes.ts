import { frames } from "../frames/index.ts";
import { FUND_NAME } from "../kinds.ts";
import type { Reading } from "../read.ts";
import type { Filler, Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { sumRole } from "../values/sums.ts";
import { dateRole } from "../values/when.ts";
import { entitiesOf } from "./discourse.ts";
import { completeFund, managerOf } from "./fund-owners.ts";
import { headless } from "./series.ts";

/** Verbs and participles that say how large a fund is or what it got, folded. */
const SIZED =
  /^(?:pes\w+|attei\w+|compt\w+|rassembl\w+|totalis\w+|dispos\w+|dot(?:ee?s?|ent|ait|era)|arrete\w*|clos\w*|boucl\w+|ferm\w+)$/;

/** Reads the size of a fund told by its name: « les 26 milliards de Océan IX », « Océan III pèse 120 M€ ». */
export function readFundSizes(reading: Reading, told: readonly Telling[]): Telling[] {
  const { terms } = reading.scene;
  for (const telling of reading.tellings) completeFund(telling, reading.scene, reading.tellings);
  if (!terms.some(isFund)) return [];
  const frame = frames.find(({ name }) => name === "fund_closing/close");
  const claimed = new Set(
    [...told, ...reading.tellings].flatMap(({ fillers, kind }) =>
      kind === "fund_closing" ? fillers.map(({ entity }) => entity) : [],
    ),
  );
  const spans = new Set(
    reading.tellings.flatMap(({ amount, tranches, valuation }) =>
      [amount, valuation, ...tranches].map((each) => each?.span.start),
    ),
  );
  if (frame === undefined) return [];
  const sized = terms.flatMap((term, index) => {
    const fund = entitiesOf(term)[0];
    if (fund === undefined || claimed.has(fund) || !isFund(term)) return [];
    const sum = sumOf(terms, index);
    if (sum === null || spans.has(terms[sum]!.start)) return [];
    const span = { start: terms[sum]!.start, end: terms[sum]!.end };
    const filler = (entity: string, at: number): Filler => ({
      role: "target",
      entity,
      span: { start: terms[at]!.start, end: terms[at]!.end },
      by: "grammar",
      lead: false,
    });
    const manager = managerOf(terms, term);
    const owner = manager >= 0 ? entitiesOf(terms[manager])[0] : undefined;
    const fillers = [filler(fund, index), ...(owner === undefined ? [] : [filler(owner, manager)])];
    const dated = terms.findIndex(
      (each, at) =>
        each.date !== null &&
        Math.abs(at - sum) < 12 &&
        dateRole(terms, at, { left: 0, right: terms.length }) === "date",
    );
    const amount = { value: terms[sum]!.money!, span, rule: "fund_closing/size" };
    const date =
      dated < 0
        ? null
        : {
            value: terms[dated]!.date!,
            span: { start: terms[dated]!.start, end: terms[dated]!.end },
            rule: "fund_closing/size",
          };
    return [{ ...headless(frame, reading.sentence, span, fillers), amount, date }];
  });
  for (const telling of sized) completeFund(telling, reading.scene, reading.tellings);
  return sized;
}

/** Whether a party bears a fund's name. */
function isFund(term: Term): boolean {
  return term.party !== null && FUND_NAME.test(term.text);
}

/** The sum that is a fund's: right before it (« 2 Md€ pour X », « les 2 Md€ de X ») or after a verb of size. */
function sumOf(terms: readonly Term[], fund: number): number | null {
  const gap = (from: number, to: number) => terms.slice(from, to);
  const before = terms.slice(0, fund).findLastIndex((term) => term.money !== null);
  const joint = gap(before + 1, fund);
  if (
    before >= 0 &&
    joint.length < 7 &&
    /^(?:de|d'|pour)$/.test(joint[0]?.normal ?? "") &&
    joint.every((term) => term.party === null && !term.tags.has("Comma"))
  )
    return before;
  const after = terms.findIndex((term, index) => index > fund && term.money !== null);
  const between = gap(fund + 1, after);
  // « X, clôturé à 5 M€, et Y, à 6 M€ »
  const next = between.length === 2 && between[0]!.tags.has("Comma") && between[1]!.normal === "a";
  if (next && gap(0, fund).some(({ normal }) => SIZED.test(normal) || /^clotur/.test(normal))) return after;
  const sized = [...gap(Math.max(0, fund - 3), fund), ...between].some((term) => SIZED.test(term.normal));
  return after > 0 && between.length < 14 && sized && sumRole(terms, after) !== "valuation" ? after : null;
}
