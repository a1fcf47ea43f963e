import { entitiesOf } from "./discourse.ts";
import { isVerb } from "./markers.ts";
import type { Reading } from "./read.ts";
import { sumRole } from "./sums.ts";
import type { Filler, Telling } from "./telling.ts";
import type { Term } from "./terms.ts";
import { dateRole } from "./when.ts";

/** Words that announce a list of operations: « les emplettes : », « Suivent X, en 2012, et Y ». */
const SERIES =
  /^(?:acquisitions?|emplettes?|rachats?|achats?|cessions?|ventes?|suivent|suivront|suivirent|suivit|suivra|collectionne\w*|enchaine\w*|operations?|prises?|appetits?|boulimie|cibles?|levees?|tours?|introductions?|investissements?|tickets?|lignes?)$/;

/**
 * Reads the items of a list that say only what differs: « Suivent Xylan, en 1999, contre 2 milliards, et Newbridge … ». The
 * verb and the constant party are those of the telling before.
 */
export function readGapped(reading: Reading, told: readonly Telling[], before: Reading | null): Telling[] {
  const { terms, markers } = reading.scene;
  const open = opening(reading, told, before);
  if (open === null) return [];
  const { host, from } = open;
  const items: Telling[] = [];
  const parties = terms.flatMap((term, index) =>
    index >= from &&
    term.party !== null &&
    term.depth === 0 &&
    (markers[index]?.place ?? null) === null &&
    !repeats(items, term)
      ? [index]
      : [],
  );
  parties.forEach((party, index) => {
    const left = index === 0 ? from : party;
    const right = parties[index + 1] ?? terms.length;
    const item = itemOf(reading, host, party, left, right);
    if (item !== null) items.push(item);
  });
  return items;
}

function repeats(items: readonly Telling[], term: Term): boolean {
  const ids = entitiesOf(term);
  return items.some((item) => item.fillers.some((filler) => ids.includes(filler.entity)));
}

/** Where the items of a list start, and the telling whose verb they share; null where the sentence is no list. */
function opening(
  reading: Reading,
  told: readonly Telling[],
  before: Reading | null,
): { host: Telling; from: number } | null {
  const { terms } = reading.scene;
  const last = reading.tellings.at(-1);
  if (last !== undefined) {
    const end = Math.max(...reading.clauses.map((clause) => clause.right));
    const rest = terms.slice(end);
    if (rest.length < 3 || rest.some((_, index) => isVerb(terms, end + index))) return null;
    return terms[end]?.tags.has("Semicolon") === true ||
      terms[end]?.tags.has("Conj") === true ||
      terms[end]?.tags.has("Comma") === true
      ? { host: last, from: end }
      : null;
  }
  const host = pending(before) ?? told.at(-1);
  if (host === undefined || host.sentence < reading.sentence - 10) return null;
  const finite = terms.findIndex((_, index) => isVerb(terms, index) && !terms[index]!.tags.has("Participle"));
  const series = terms.findIndex((term) => SERIES.test(term.normal));
  const colon = terms.findIndex((term) => term.tags.has("Colon"));
  if (finite < 0) {
    const bullet = terms[0]?.tags.has("Dash") === true || terms[0]?.tags.has("Bullet") === true;
    const near =
      host.sentence >= reading.sentence - 1 ||
      (bullet && before?.scene.terms.at(-1)?.tags.has("Colon") === true);
    const short = terms.length < 9 && terms[0]?.party !== null && host.sentence >= reading.sentence - 10;
    return near || bullet || short ? { host, from: 0 } : null;
  }
  if (series >= 0 && /^suiv/.test(terms[series]!.normal)) return { host, from: series + 1 };
  if (colon < 0) return null;
  const listed =
    terms.slice(colon + 1).filter((term) => term.party !== null).length > 1 &&
    !terms.some((_, index) => index > colon && isVerb(terms, index) && !terms[index]!.tags.has("Participle"));
  return (series >= 0 && colon > series) || listed ? { host, from: colon + 1 } : null;
}

/** « Il avalait un concurrent tous les deux ans »: a buyer without a target, whose list follows. */
function pending(before: Reading | null): Telling | undefined {
  return before?.extensions
    .map(({ telling }) => telling)
    .filter(
      (telling) =>
        telling.kind === "acquisition" &&
        telling.fillers.some(({ role }) => role === "acquirer" || role === "seller"),
    )
    .findLast((telling) => !telling.fillers.some(({ role }) => role === "target"));
}

/** Kinds whose items keep the buyer and change the target, or keep nothing but the kind. */
function itemOf(reading: Reading, host: Telling, party: number, left: number, right: number): Telling | null {
  const { terms, markers } = reading.scene;
  const values = valuesOf(terms, left, right, host.frame.name);
  if (values.amount === null && values.date === null) return null;
  const target = entitiesOf(terms[party]);
  if (
    target.length !== 1 ||
    host.fillers.some((filler) => filler.role !== "target" && target.includes(filler.entity))
  )
    return null;
  const span = { start: terms[party]!.start, end: terms[party]!.end };
  const fillers: Filler[] = [{ role: "target", entity: target[0]!, span, by: "grammar", lead: false }];
  const selling = /sell|sale|pass/.test(host.frame.name);
  for (const filler of host.fillers) {
    if (
      filler.role === (selling ? "seller" : "acquirer") ||
      (filler.role === "investor" && host.kind === "equity_investment")
    ) {
      fillers.push({ ...filler, by: "context" });
    }
  }
  for (let index = party + 1; index < right; index += 1) {
    const place = markers[index]?.place;
    if (terms[index]?.party === null) continue;
    for (const entity of entitiesOf(terms[index])) {
      const other = {
        entity,
        span: { start: terms[index]!.start, end: terms[index]!.end },
        by: "grammar" as const,
        lead: false,
      };
      if (place === "à" || place === "chez")
        fillers.push({ ...other, role: selling ? "acquirer" : "seller" });
      if (place === "possessor") fillers.push({ ...other, role: "seller" });
    }
  }
  if (host.kind === "acquisition" && fillers.length < 2) return null;
  return {
    ...host,
    sentence: reading.sentence,
    trigger: span,
    fillers,
    valuation: null,
    stake: null,
    round: null,
    closing: null,
    tranches: [],
    sources: [],
    status: { ...host.status, value: "completed", span },
    ...values,
  };
}

function valuesOf(
  terms: readonly Term[],
  left: number,
  right: number,
  rule: string,
): Pick<Telling, "amount" | "date"> {
  let amount: Telling["amount"] = null;
  let date: Telling["date"] = null;
  for (let index = left; index < right; index += 1) {
    const term = terms[index]!;
    const span = { start: term.start, end: term.end };
    if (term.money !== null && sumRole(terms, index) === "price")
      amount ??= { value: term.money, span, rule };
    if (term.date !== null && dateRole(terms, index, { left, right }) === "date")
      date ??= { value: term.date, span, rule };
  }
  return { amount, date };
}
