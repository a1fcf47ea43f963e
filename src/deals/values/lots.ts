import type { Telling } from "../telling.ts";
import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** What, folded, several things sold together or a block of shares is called. */
const LOT = /^(?:lot|paquet|ensemble|bloc|tout|panier)$/;
/** Participles, folded, that give its price. */
const PRICED = /^(?:facture|paye|estime|evalue|chiffre|valorise|negocie|cede|brade|regle)$/;

/** « X cède à Y ses filiales danoises, un lot facturé 3 M€ »: what an apposition calls it gives the price of what is sold. */
export function addLotPrices(terms: readonly Term[], tellings: readonly Telling[]): void {
  const at = terms.findIndex(
    ({ normal }, index) =>
      LOT.test(normal) &&
      PRICED.test(terms[index + 1]?.normal ?? "") &&
      /^(?:un|le)$/.test(terms[index - 1]?.normal ?? "") &&
      terms[index - 2]?.tags.has("Comma") === true,
  );
  if (at < 0) return;
  const sum = terms[at + 2]?.normal === "a" ? terms[at + 3] : terms[at + 2];
  if (sum?.money == null || sum.money.per !== null) return;
  const host = tellings.findLast(
    ({ kind, trigger }) =>
      (kind === "acquisition" || kind === "equity_investment") && trigger.start < terms[at]!.start,
  );
  // « a racheté X et investit dans un stade, un ensemble évalué à 3 M€ »: of the last that the sentence tells.
  const from = terms.findIndex(({ start }) => start >= (host?.trigger.end ?? 0));
  const other = terms.some(
    (_, index) =>
      index > from &&
      index < at &&
      /^(?:et|puis|mais)$/.test(terms[index - 1]!.normal) &&
      isFiniteVerb(terms, index),
  );
  if (host === undefined) return;
  if (other) {
    if (host.valuation?.span.start === sum.start) host.valuation = null;
    return;
  }
  if (host.amount !== null && host.amount.span.start !== sum.start) return;
  const span = { start: sum.start, end: sum.end };
  // « un paquet estimé à 3 M€ » is no value of the whole company.
  if (host.valuation?.span.start === sum.start) host.valuation = null;
  host.amount = { value: sum.money, span, rule: "amount/lot" };
}
