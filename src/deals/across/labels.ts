import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";

/** How many lines below an operation its table may go on. */
const REACH = 16;
const RULE = "across/label";
/** Labels (folded) of the day on which the money of a bond comes. */
const PAID = /^(?:versement|liberation|paiement|reglement|cloture|closing)$/;
/** Kinds that wires tell as a table of terms. */
const TABLED = new Set<string>(["debt_financing", "funding_round", "fund_closing"]);

/** Reads a line of the table under a bond: « montant: 180 mio CHF », « versement: 24.06.2025 »; a second sum is another bond's. */
export function readLabels({ scene, sentence }: Reading, told: readonly Telling[]): Telling[] {
  const [label, colon, value] = scene.terms;
  if (label === undefined || colon?.tags.has("Colon") !== true || value === undefined) return [];
  const host = told.findLast(({ kind }) => TABLED.has(kind));
  if (host === undefined || host.sentence < sentence - REACH) return [];
  const span = { start: value.start, end: value.end };
  if (PAID.test(label.normal) && value.date !== null && host.amount?.rule === RULE)
    host.closing ??= { value: value.date, span, rule: RULE };
  if (label.normal !== "montant" || value.money?.max == null) return [];
  const amount = { value: value.money, span, rule: RULE };
  if (host.amount === null) host.amount = amount;
  else if (host.amount.rule === RULE && host.amount.value.max !== value.money.max)
    return [{ ...host, sentence, trigger: span, amount, closing: null }];
  return [];
}
