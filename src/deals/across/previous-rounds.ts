import type { DealKind } from "../../document/index.ts";
import { type Frame, frames } from "../frames/index.ts";
import { FUND_NAME } from "../kinds.ts";
import type { Reading } from "../read.ts";
import { type Filler, inRole, since, type Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { backersBehind } from "../values/bare-sums.ts";
import { sumRole } from "../values/sums.ts";
import { readValues } from "../values/values.ts";
import { entitiesOf } from "./discourse.ts";
import { valuesIn, wordsIn } from "./facts.ts";
import { headless } from "./series.ts";

/** What a sentence about an earlier round or fund has somewhere: hardly any has. */
const EARLIER =
  /\b(?:precedente?|derniere?|premiere?|deuxieme) (?:tour|levee|ronde|augmentation|fonds|opus|vehicule|millesime)\b/;

/** How one of a series of operations is told beside its sum. */
interface Predecessor {
  readonly kind: DealKind;
  readonly frame: string;
  /** Folded words right behind the sum: « 4 M€ lors de son précédent tour ». */
  readonly behind: RegExp;
  /** Folded words right before it: « son précédent tour (4 M€, en 2021) », « le premier véhicule, clos à 90 M€ ». */
  readonly before: RegExp;
}

const ROUND =
  "(?:tour|levee|ronde|augmentation)(?: de table| de fonds| de financement| de capital| d' amorcage)?";
const FUND = "(?:fonds|opus|vehicule|millesime)";
const OF = "(?:lors|a l' occasion|au terme|a l' issue|pour) (?:(?:de|du|d'|son|sa|leur|le|la) ){1,2}";
const PREDECESSORS: readonly Predecessor[] = [
  {
    kind: "funding_round",
    frame: "funding_round/raise",
    behind: new RegExp(`^${OF}(?:precedente?|derniere?|premiere?) ${ROUND}(?: |$)`),
    before: new RegExp(
      `(?:^| )(?:son|sa|leur|le|la|du) (?:precedente?|derniere?) ${ROUND}(?: (?:,|\\(|:|en|au|bouclee?))+$`,
    ),
  },
  {
    kind: "fund_closing",
    frame: "fund_closing/close",
    behind: new RegExp(`^${OF}(?:precedent|dernier|premier|deuxieme) ${FUND}(?: |$)`),
    before: new RegExp(
      `(?:^| )(?:son|leur|le|du|au) (?:precedent|dernier|premier|deuxieme) ${FUND}(?: (?:,|\\(|:|en|au|a|de|d'|arrete|clos|boucle|dote|ferme|leve|referme))+$`,
    ),
  },
];
/** How many terms the words may take on either side of a sum. */
const REACH = 10;
/** How many sentences back the round may stand that comes after it. */
const NEAR = 2;

/** Reads the round before the one told: « lève 12 M€, contre 4 M€ lors de son précédent tour, en 2021 ». */
export function readPreviousRounds(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  if (!EARLIER.test(wordsIn(terms))) return;
  const near = [...since(told, reading.sentence - NEAR), ...reading.tellings];
  const claimed = new Set(reading.tellings.map(({ amount }) => amount?.span.start));
  for (const predecessor of PREDECESSORS) {
    const later = near.findLast(({ kind }) => kind === predecessor.kind);
    const frame = frames.find(({ name }) => name === predecessor.frame);
    if (later === undefined || frame === undefined || inRole(later, "target").length === 0) continue;
    for (const sum of valuesIn(terms)) {
      const left = claimed.has(terms[sum]!.start) ? null : openingOf(terms, sum, predecessor);
      if (left !== null) tell(reading, later, frame, { sum, left });
    }
  }
}

/** Where the words of an earlier round begin that a sum measures, null where it measures none. */
function openingOf(terms: readonly Term[], sum: number, { behind, before }: Predecessor): number | null {
  if (terms[sum]!.money === null || !/^(?:price|comparison|target_size)$/.test(sumRole(terms, sum)))
    return null;
  const words = (from: number, to: number) =>
    terms
      .slice(Math.max(0, from), to)
      .filter(({ date }) => date === null)
      .map(({ normal }) => normal)
      .join(" ");
  if (behind.test(words(sum + 1, sum + 1 + REACH))) return sum;
  return before.test(words(sum - REACH, sum)) ? Math.max(0, sum - REACH) : null;
}

/** Adds what a sum tells of an earlier operation, and takes it from the later one. */
function tell(
  reading: Reading,
  later: Telling,
  frame: Frame,
  { sum, left }: { readonly sum: number; readonly left: number },
): void {
  const { terms } = reading.scene;
  const named = terms.findLastIndex(
    (term, index) => index < sum && /^(?:precedent|dernier|premier|deuxieme)/.test(term.normal),
  );
  const from = left === sum ? sum : Math.max(left, named);
  const stop = terms.findIndex((term, index) => index > sum && term.tags.has("Semicolon"));
  const right = stop < 0 ? terms.length : stop;
  const { text } = terms[sum]!;
  const span = { start: terms[sum]!.start, end: terms[sum]!.end };
  const trigger = { frame, form: "noun", start: sum, end: sum + 1, text } as const;
  const { amount: read, ...values } = readValues(reading.scene, {
    trigger: { ...trigger, reflexive: false, objectPlace: "object" },
    group: null,
    left: from,
    right,
  });
  const amount = read ?? { value: terms[sum]!.money!, span, rule: frame.name };
  // « X boucle Océan II à 3 M€, deux fois son premier fonds »: the manager's, not the later fund's.
  const all = later.fillers.filter(({ role }) => role === "target");
  const managers = all.filter((each) => !isFundName(reading.scene, each));
  const targets = managers.length > 0 ? managers : all;
  const investors = backersBehind(reading, { sum, right });
  const own = investors.filter(({ entity }) => !targets.some((each) => each.entity === entity));
  // What the words of the earlier round say was read as the later one's.
  const within = (start: number | undefined) =>
    start !== undefined && start >= terms[from]!.start && start < terms[right - 1]!.end;
  if (within(later.date?.span.start)) later.date = null;
  later.fillers = later.fillers.filter(({ role, span }) => role !== "investor" || !within(span.start));
  const fillers = [...targets.map((each) => ({ ...each, by: "context" as const })), ...own];
  // What the text goes on with is the later one, which stays the last told.
  reading.tellings.unshift({
    ...headless(frame, reading.sentence, span, fillers),
    ...values,
    amount,
    stake: null,
  });
}

function isFundName({ terms }: Reading["scene"], { entity }: Filler): boolean {
  return terms.some(
    (term) => term.party !== null && FUND_NAME.test(term.text) && entitiesOf(term).includes(entity),
  );
}
