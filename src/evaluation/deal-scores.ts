import type { DealDraft } from "../document/index.ts";
import { alignDeals, type DealAlignment, type DealPair } from "./deal-alignment.ts";
import type { GoldArticle, GoldDeal } from "./gold.ts";
import { moneyText } from "./mention-checks.ts";
import type { Scored } from "./mention-scores.ts";
import type { Fault, Metric } from "./metric.ts";
import { type DealField, dealFields, type Slot } from "./slots.ts";
import { sum, type Tally } from "./tally.ts";

/** Scores an article's deals. Optional records, and those paired with one, count neither way. */
export function scoreDeals(article: GoldArticle, deals: readonly DealDraft[]): Scored {
  const alignment = counted(alignDeals(article, deals));
  const { pairs, missed, extra, goldSlots, gotSlots } = alignment;
  const goldAlone = missed.flatMap(goldSlots);
  const gotAlone = extra.flatMap(gotSlots);
  const fields = dealFields.map((field) => tallyField(field, pairs, goldAlone, gotAlone));
  const support = { gold: pairs.length + missed.length, got: pairs.length + extra.length };
  const tallies: Partial<Record<Metric, Tally>> = {};
  dealFields.forEach((field, index) => {
    tallies[`deal.${field}`] = fields[index]!;
  });
  tallies["deal.slots"] = sum(fields);
  tallies["deal.found"] = { right: pairs.length, ...support };
  tallies["deal.core"] = { right: pairs.filter(coreRight).length, ...support };
  return { tallies, faults: dealFaults(article.id, alignment) };
}

/** Whether kind, every party and the amount are right, none missing and none too many. */
export function coreRight({ fields }: Pick<DealPair, "fields">): boolean {
  return fields
    .filter(({ field }) => field === "kind" || field === "parties" || field === "amount")
    .every(({ missed, extra }) => missed.length === 0 && extra.length === 0);
}

function counted(alignment: DealAlignment): DealAlignment {
  return {
    ...alignment,
    pairs: alignment.pairs.filter((pair) => !pair.gold.optional),
    missed: alignment.missed.filter((deal) => !deal.optional),
  };
}

/** The slots of a record without a partner are all wrong. */
function tallyField(
  field: DealField,
  pairs: readonly DealPair[],
  goldAlone: readonly Slot[],
  gotAlone: readonly Slot[],
): Tally {
  const ofField = (slots: readonly Slot[]) => slots.filter((slot) => slot.field === field).length;
  const paired = pairs.map((pair) => {
    const { right, missed, extra } = pair.fields.find((comparison) => comparison.field === field)!;
    return { right, gold: right + missed.length, got: right + extra.length };
  });
  return sum([...paired, { right: 0, gold: ofField(goldAlone), got: ofField(gotAlone) }]);
}

function dealFaults(articleId: string, { pairs, missed, extra }: DealAlignment): Fault[] {
  const fault = (
    field: Fault["field"],
    kind: Fault["fault"],
    rest: Pick<Fault, "gold" | "got" | "context">,
  ) => ({
    articleId,
    field,
    fault: kind,
    ...rest,
  });
  return [
    ...missed.map((deal) => fault("deal", "missed", { gold: dealText(deal), got: null, context: "" })),
    ...extra.map((deal) =>
      fault("deal", "extra", { gold: null, got: dealText(deal), context: evidenceText(deal) }),
    ),
    ...pairs.flatMap(({ gold, got, fields }) =>
      fields
        .filter((field) => field.missed.length + field.extra.length > 0)
        .map((field) =>
          fault(`deal.${field.field}`, "wrong", {
            gold: slotText(field.missed),
            got: slotText(field.extra),
            context: `${dealText(gold)} | ${evidenceText(got)}`,
          }),
        ),
    ),
  ];
}

/** A record on one line: « acquisition completed: acquirer Bel, target Leerdammer, 500000000 EUR (2021) ». */
export function dealText(deal: GoldDeal | DealDraft): string {
  const parties = deal.parties.map((party) => `${party.role} ${party.name}`).join(", ");
  const amount = deal.amount === null ? "" : `, ${moneyText(deal.amount)}`;
  const date = deal.date === null ? "" : ` (${deal.date.edtf})`;
  return `${deal.kind} ${deal.status}: ${parties}${amount}${date}${"optional" in deal && deal.optional ? " optional" : ""}`;
}

function evidenceText(deal: DealDraft): string {
  const kind = deal.evidence.find((evidence) => evidence.field === "kind");
  return kind === undefined ? "" : `${kind.rule} « ${kind.text} »`;
}

function slotText(slots: readonly Slot[]): string | null {
  return slots.length === 0 ? null : slots.map((slot) => slot.text).join("; ");
}
