import { backersBehind } from "./bare-sums.ts";
import { valuesIn, wordsIn } from "./facts.ts";
import type { Reading } from "./read.ts";
import { headless, raiseOf } from "./series.ts";
import { sumRole } from "./sums.ts";
import { inRole, since, type Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { readValues } from "./values.ts";

/** What a sentence about an earlier round has somewhere: hardly any has. */
const EARLIER = /\b(?:precedente?|derniere?|premiere?) (?:tour|levee|ronde|augmentation)\b/;
const ROUND =
  "(?:tour|levee|ronde|augmentation)(?: de table| de fonds| de financement| de capital| d' amorcage)?";
/** « 4 M€ lors de son précédent tour ». */
const BEHIND = new RegExp(
  `^(?:lors|a l' occasion|au terme|a l' issue|pour) (?:(?:de|du|d'|son|sa|leur|le|la) ){1,2}(?:precedente?|derniere?|premiere?) ${ROUND}(?: |$)`,
);
/** « son précédent tour (4 M€, en 2021) », « Sa dernière levée, 4 M€, remontait à 2021 ». */
const BEFORE = new RegExp(
  `(?:^| )(?:son|sa|leur|le|la|du) (?:precedente?|derniere?) ${ROUND}(?: (?:,|\\(|:|en|au|bouclee?))+$`,
);
/** How many terms the words may take on either side of a sum. */
const REACH = 10;
/** How many sentences back the round may stand that comes after it. */
const NEAR = 2;

/** Reads the round before the one told: « lève 12 M€, contre 4 M€ lors de son précédent tour, en 2021 ». */
export function readPreviousRounds(reading: Reading, told: readonly Telling[]): void {
  const { terms } = reading.scene;
  if (!EARLIER.test(wordsIn(terms))) return;
  const later = [...since(told, reading.sentence - NEAR), ...reading.tellings].findLast(
    ({ kind }) => kind === "funding_round",
  );
  if (later === undefined || inRole(later, "target").length === 0) return;
  const claimed = new Set(reading.tellings.map(({ amount }) => amount?.span.start));
  for (const sum of valuesIn(terms)) {
    const left = claimed.has(terms[sum]!.start) ? null : openingOf(terms, sum);
    if (left !== null) tell(reading, later, sum, left);
  }
}

/** Where the words of an earlier round begin that a sum measures, null where it measures none. */
function openingOf(terms: readonly Term[], sum: number): number | null {
  if (terms[sum]!.money === null || !/^(?:price|comparison)$/.test(sumRole(terms, sum))) return null;
  const words = (from: number, to: number) =>
    terms
      .slice(Math.max(0, from), to)
      .filter(({ date }) => date === null)
      .map(({ normal }) => normal)
      .join(" ");
  if (BEHIND.test(words(sum + 1, sum + 1 + REACH))) return sum;
  return BEFORE.test(words(sum - REACH, sum)) ? Math.max(0, sum - REACH) : null;
}

function tell(reading: Reading, later: Telling, sum: number, left: number): void {
  const { terms } = reading.scene;
  const raise = raiseOf({ start: terms[sum]!.start, end: terms[sum]!.end });
  if (raise === null) return;
  const named = terms.findLastIndex(
    (term, index) => index < sum && /^(?:precedent|dernier)/.test(term.normal),
  );
  const from = left === sum ? sum : Math.max(left, named);
  const stop = terms.findIndex((term, index) => index > sum && term.tags.has("Semicolon"));
  const right = stop < 0 ? terms.length : stop;
  const { text } = terms[sum]!;
  const trigger = { frame: raise.frame, form: "noun", start: sum, end: sum + 1, text } as const;
  const { amount: read, ...values } = readValues(reading.scene, {
    trigger: { ...trigger, reflexive: false, objectPlace: "object" },
    group: null,
    left: from,
    right,
  });
  const amount = read ?? { value: terms[sum]!.money!, span: raise.trigger, rule: raise.frame.name };
  const targets = later.fillers.filter(({ role }) => role === "target");
  const investors = backersBehind(reading, { sum, right });
  const own = investors.filter(({ entity }) => !targets.some((each) => each.entity === entity));
  // What the words of the earlier round say was read as the later one's.
  const within = (start: number | undefined) =>
    start !== undefined && start >= terms[from]!.start && start < terms[right - 1]!.end;
  if (within(later.date?.span.start)) later.date = null;
  later.fillers = later.fillers.filter(({ role, span }) => role !== "investor" || !within(span.start));
  const fillers = [...targets.map((each) => ({ ...each, by: "context" as const })), ...own];
  reading.tellings.push({
    ...headless(raise.frame, reading.sentence, raise.trigger, fillers),
    ...values,
    amount,
    stake: null,
  });
}
