import type { MoneyQualifier } from "../../../document/index.ts";

/** Spellings of one sum. The test sets each in sentences with dates, shares, ranks and counts round it. */
export interface Spellings {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly qualifier: MoneyQualifier;
  readonly spellings: readonly string[];
}

export const exact = (value: number, currency: string | null, ...spellings: string[]): Spellings => ({
  min: value,
  max: value,
  currency,
  qualifier: "exact",
  spellings,
});

export const bounded = (
  qualifier: MoneyQualifier,
  value: number,
  currency: string,
  ...spellings: string[]
): Spellings => ({
  ...exact(value, currency, ...spellings),
  qualifier,
});

export const range = (min: number, max: number, currency: string, ...spellings: string[]): Spellings => ({
  min,
  max,
  currency,
  qualifier: "range",
  spellings,
});

export const vague = (currency: string, ...spellings: string[]): Spellings => ({
  min: null,
  max: null,
  currency,
  qualifier: "vague",
  spellings,
});
