import type { DealDraft } from "../../document/index.ts";
import { entityIds, type GoldArticle, type GoldDeal } from "../gold.ts";
import { moneyText } from "../mentions/checks.ts";
import type { Fault } from "../metric.ts";
import { around } from "../snippet.ts";
import type { DealAlignment, DealPair } from "./alignment.ts";
import type { Slot } from "./slots.ts";

/** The characters shown on either side: enough to see the sentence. */
const reach = 120;

/** The records missed, those too many, and the wrong fields of those that were found. */
export function dealFaults(article: GoldArticle, { pairs, missed, extra }: DealAlignment): Fault[] {
  const common = { articleId: article.id };
  return [
    ...missed.map((deal): Fault => {
      const context = whereTold(article, deal);
      return {
        ...common,
        field: "deal",
        fault: "missed",
        gold: dealText(deal),
        got: null,
        rule: null,
        context,
      };
    }),
    ...extra.map((deal): Fault => {
      const context = whereFound(article, deal);
      return {
        ...common,
        field: "deal",
        fault: "extra",
        gold: null,
        got: dealText(deal),
        rule: kindRule(deal),
        context,
      };
    }),
    ...pairs.flatMap((pair) => wrongFields(article, pair)),
  ];
}

/** A record on one line: « acquisition completed: acquirer Bel, target Lune, 500000000 EUR (2021) ». */
export function dealText(deal: GoldDeal | DealDraft): string {
  const parties = deal.parties.map((party) => `${party.role} ${party.name}`).join(", ");
  const amount = deal.amount === null ? "" : `, ${moneyText(deal.amount)}`;
  const date = deal.date === null ? "" : ` (${deal.date.edtf})`;
  return `${deal.kind} ${deal.status}: ${parties}${amount}${date}`;
}

function wrongFields(article: GoldArticle, { gold, got, fields }: DealPair): Fault[] {
  return fields
    .filter(({ missed, extra }) => missed.length + extra.length > 0)
    .map(({ field, missed, extra }) => ({
      articleId: article.id,
      field: `deal.${field}` as const,
      fault: "wrong",
      gold: slotText(missed),
      got: slotText(extra),
      rule: kindRule(got),
      context: `${dealText(gold)} | ${whereFound(article, got)}`,
    }));
}

/** Labels do not say where a deal is told: where its amount stands, else the first of its parties. */
function whereTold({ text, mentions }: GoldArticle, { amount, parties }: GoldDeal): string {
  const sum = mentions.find(
    (mention) =>
      mention.kind === "money" &&
      mention.min === amount?.min &&
      mention.max === amount.max &&
      mention.currency === amount.currency,
  );
  const party = mentions.find(
    (mention) => "entity" in mention && entityIds(mention).includes(parties[0]!.entity),
  );
  const place = sum ?? party;
  return place === undefined ? "" : around(text, place, reach);
}

/** The rule that gave a record its kind. */
export function kindRule(deal: DealDraft): string {
  return kindEvidence(deal)?.rule ?? "none";
}

function whereFound({ text }: GoldArticle, deal: DealDraft): string {
  const kind = kindEvidence(deal);
  return kind === undefined ? "" : around(text, kind, reach);
}

function kindEvidence(deal: DealDraft) {
  return deal.evidence.find(({ field }) => field === "kind") ?? deal.evidence[0];
}

function slotText(slots: readonly Slot[]): string | null {
  return slots.length === 0 ? null : slots.map((slot) => slot.text).join("; ");
}
