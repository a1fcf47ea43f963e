import * as z from "zod";
import { dateValue } from "./date.ts";
import { moneyValue, moneyValueShape } from "./money.ts";
import { spanShape } from "./span.ts";

export const dealKind = z.enum([
  "funding_round",
  "equity_investment",
  "acquisition",
  "merger",
  "ipo",
  "debt_financing",
  "grant",
  "fund_closing",
  "joint_venture",
]);
export type DealKind = z.infer<typeof dealKind>;

export const dealStatus = z.enum([
  "rumoured",
  "negotiating",
  "announced",
  "completed",
  "denied",
  "cancelled",
]);
export type DealStatus = z.infer<typeof dealStatus>;

export const partyRole = z.enum([
  "target",
  "investor",
  "seller",
  "acquirer",
  "merger_party",
  "lender",
  "grantor",
  "partner",
]);
export type PartyRole = z.infer<typeof partyRole>;

/** A party and its role; `lead` only on investors. */
export const party = z.strictObject({
  role: partyRole,
  entity: z.string(),
  name: z.string(),
  knowledgeId: z.string().nullable(),
  lead: z.boolean().optional(),
});
export type Party = Readonly<z.infer<typeof party>>;

export const valuation = z.strictObject({
  ...moneyValueShape,
  basis: z.enum(["pre_money", "post_money", "enterprise_value"]).nullable(),
});
export type Valuation = Readonly<z.infer<typeof valuation>>;

/** The share that changes hands, in percent; `control` only where the text words it. */
export const stake = z.strictObject({
  min: z.number().min(0).max(100).nullable(),
  max: z.number().min(0).max(100).nullable(),
  qualifier: moneyValueShape.qualifier,
  control: z.enum(["minority", "majority", "full"]).nullable(),
});
export type Stake = Readonly<z.infer<typeof stake>>;

export const round = z.enum([
  "pre_seed",
  "seed",
  "series_a",
  "series_b",
  "series_c",
  "series_d",
  "series_e",
  "series_f",
  "series_g",
  "series_h",
  "bridge",
  "growth",
]);
export type Round = z.infer<typeof round>;

/** The characters on which one field stands, and the rule that read them. */
export const evidence = z.strictObject({
  /** `kind`, `status`, `amount`, `parties[0]`, `tranches[1]` … */
  field: z.string(),
  ...spanShape,
  text: z.string(),
  rule: z.string(),
});
export type Evidence = Readonly<z.infer<typeof evidence>>;

/** One operation told by one article. Every field that is not null has at least one evidence. */
export const deal = z.strictObject({
  id: z.string(),
  articleId: z.string(),
  kind: dealKind,
  status: dealStatus,
  parties: z.array(party).min(1),
  amount: moneyValue.nullable(),
  tranches: z.array(moneyValue),
  valuation: valuation.nullable(),
  stake: stake.nullable(),
  round: round.nullable(),
  date: dateValue.nullable(),
  closing: dateValue.nullable(),
  sources: z.array(z.string()),
  evidence: z.array(evidence).min(1),
  confidence: z.number().min(0).max(1),
});
export type Deal = Readonly<z.infer<typeof deal>>;

/** A deal before it is given its id. */
export type DealDraft = Omit<Deal, "id">;
