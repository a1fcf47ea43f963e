import * as z from "zod";

/** How a figure is bounded; `vague` has neither minimum nor maximum (« plusieurs millions »). */
export const moneyQualifier = z.enum([
  "exact",
  "approximate",
  "up_to",
  "at_least",
  "more_than",
  "less_than",
  "range",
  "vague",
]);
export type MoneyQualifier = z.infer<typeof moneyQualifier>;

/** Where the currency comes from: the span itself, its context, or nowhere. */
export const currencyBasis = z.enum(["stated", "inferred", "unknown"]);
export type CurrencyBasis = z.infer<typeof currencyBasis>;

/** ISO 4217 code. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);

/** An amount: bounds in units of the currency, equal for a single figure. */
export const moneyValueShape = {
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: currencyCode.nullable(),
  qualifier: moneyQualifier,
};
export const moneyValue = z.strictObject(moneyValueShape);
export type MoneyValue = Readonly<z.infer<typeof moneyValue>>;
