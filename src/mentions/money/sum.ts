import type { MoneyQualifier } from "../../document/index.ts";
import type { Amount } from "./amount.ts";
import type { Denomination } from "./lexicon.ts";
import { quantityValue } from "./quantity.ts";
import type { RuleName } from "./rules.ts";

/** A sum as it stands in the text, before the article decides its currency and whether it is money at all. */
export interface Sum {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  qualifier: MoneyQualifier;
  rule: RuleName;
  /** What its own words say of the currency; null where they say nothing. */
  denomination: Denomination | null;
  /** Powers of ten of its magnitude: what an ellipsis after it may take up. */
  exponent: number;
}

/** The sum of one amount. */
export function sumOf(amount: Amount): Sum {
  const value = amountValue(amount);
  const { quantity, currency } = amount;
  return {
    start: amount.start,
    end: amount.end,
    min: value,
    max: value,
    qualifier: quantity.approximate ? "approximate" : "exact",
    rule: ruleOf(amount),
    denomination: currency,
    exponent: quantity.exponent + Math.max(currency?.exponent ?? 0, 0),
  };
}

/** In units of the currency. */
export function amountValue(amount: Amount): number {
  return quantityValue(amount.quantity, amount.currency?.exponent ?? 0) + amount.cents / 100;
}

function ruleOf(amount: Amount): RuleName {
  const { quantity, currency, prefixed, form } = amount;
  if (quantity.added > 0) return "money/mixed";
  if (prefixed) return "money/prefixed";
  if (currency === null) return "money/bare-magnitude";
  if (currency.exponent < 0) return "money/minor";
  if (quantity.approximate) return "money/collective";
  if (form === "sign") return "money/sign";
  return quantity.scaled ? "money/scaled" : "money/plain";
}
