import type { DateValue, MoneyValue } from "../../document/index.ts";
import type { GoldDeal } from "../gold.ts";

/** The fields of a deal that are scored, in the order in which reports show them. */
export const dealFields = [
  "kind",
  "status",
  "parties",
  "amount",
  "tranches",
  "valuation",
  "stake",
  "round",
  "date",
  "closing",
] as const;
export type DealField = (typeof dealFields)[number];

/** What the comparison reads of a deal, labelled or extracted. */
export type ComparedDeal = Pick<GoldDeal, Exclude<DealField, "parties" | "valuation">> & {
  readonly parties: readonly { readonly role: string; readonly entity: string; readonly name: string }[];
  readonly valuation: MoneyValue | null;
};

/** One thing that a record asserts: `key` is equal for equal assertions, `text` is for people. */
export interface Slot {
  readonly field: DealField;
  readonly key: string;
  readonly text: string;
}

/** The slots of one field on both sides, paired where they agree. */
export interface SlotComparison {
  readonly field: DealField;
  readonly right: number;
  readonly missed: readonly Slot[];
  readonly extra: readonly Slot[];
}

/** Says who an entity is for the comparison: the same key for the same party. */
export type PartyKey = (party: { readonly entity: string; readonly name: string }) => string;

/** The slots of a record. `stakeBy` says whether the stake is compared by its figures or by its control. */
export function slotsOf(deal: ComparedDeal, who: PartyKey, stakeBy = stakeMeasure(deal)): Slot[] {
  const slot = (field: DealField, key: string, text = key): Slot => ({ field, key, text });
  const { amount, valuation, stake, round, date, closing } = deal;
  return [
    slot("kind", deal.kind),
    slot("status", deal.status),
    ...deal.parties.map((p) => slot("parties", `${p.role}:${who(p)}`, `${p.role} ${p.name}`)),
    ...(amount === null ? [] : [slot("amount", moneyKey(amount))]),
    ...deal.tranches.map((tranche) => slot("tranches", moneyKey(tranche))),
    ...(valuation === null ? [] : [slot("valuation", figures(valuation))]),
    ...(stake === null ? [] : [slot("stake", stakeKey(stake, stakeBy), stakeText(stake))]),
    ...(round === null ? [] : [slot("round", round)]),
    ...(date === null ? [] : [slot("date", days(date), dateText(date))]),
    ...(closing === null ? [] : [slot("closing", days(closing), dateText(closing))]),
  ];
}

/** Compares two records field by field: equal keys pair off one to one. */
export function compareSlots(gold: readonly Slot[], got: readonly Slot[]): SlotComparison[] {
  return dealFields.map((field) => {
    const extra = got.filter((slot) => slot.field === field);
    const labelled = gold.filter((slot) => slot.field === field);
    const missed = labelled.filter((slot) => {
      const partner = extra.findIndex((candidate) => candidate.key === slot.key);
      if (partner >= 0) extra.splice(partner, 1);
      return partner < 0;
    });
    return { field, right: labelled.length - missed.length, missed, extra };
  });
}

type Stake = NonNullable<ComparedDeal["stake"]>;

/** The gold's stake decides: its figures where it has any, else the control that the text words. */
export function stakeMeasure(deal: Pick<ComparedDeal, "stake">): "figures" | "control" {
  return deal.stake !== null && deal.stake.min === null && deal.stake.max === null ? "control" : "figures";
}

function stakeKey(stake: Stake, by: "figures" | "control"): string {
  return by === "figures" ? `${stake.min}..${stake.max} %` : `${stake.control}`;
}

function stakeText(stake: Stake): string {
  const figure = stake.min === stake.max ? `${stake.min} %` : `${stake.min}..${stake.max} %`;
  return [stake.min === null && stake.max === null ? null : figure, stake.control]
    .filter((part) => part !== null)
    .join(" ");
}

function moneyKey(money: MoneyValue): string {
  return money.qualifier === "exact" ? figures(money) : `${figures(money)} ${money.qualifier}`;
}

function figures(money: MoneyValue): string {
  const figure = money.min === money.max ? `${money.min}` : `${money.min}..${money.max}`;
  return `${figure} ${money.currency}`;
}

function days(date: DateValue): string {
  return `${date.earliest}..${date.latest}`;
}

function dateText(date: DateValue): string {
  return date.mod === null ? `${date.edtf}` : `${date.edtf} ${date.mod}`;
}
