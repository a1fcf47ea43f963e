import { readAmount } from "./amount.ts";
import type { Quantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import { type Sum, sumOf } from "./sum.ts";

/** Adds the sum or the range whose figure starts at `start`, or notes a bare figure. */
export function readAmountSum(
  text: string,
  start: number,
  stop: number,
  sums: Sum[],
  bares: number[],
): number {
  const amount = readAmount(text, start);
  if (amount === null) return stop;
  const range = readRange(text, amount);
  if (range !== null) {
    sums.push(...range);
    return (range.at(-1) as Sum).end;
  }
  const { quantity } = amount;
  if (amount.currency === null && (!quantity.scaled || quantity.needsCurrency)) {
    if (!quantity.scaled) bares.push(start);
    return quantity.figure.end;
  }
  if (!isShare(text, amount)) sums.push(sumOf(amount));
  return amount.end;
}

/** « huit dollars sur dix », « un euro sur trois »: a proportion. */
function isShare(
  text: string,
  { quantity, end, form }: { quantity: Quantity; end: number; form: string | null },
): boolean {
  if (form !== "noun" || quantity.scaled || Number(quantity.decimal) > 99) return false;
  return sharedBy.test(text.slice(end, end + 12));
}

/** What follows the first number of a proportion. */
export const sharedBy =
  /^[ \u00A0\u202F]sur[ \u00A0\u202F](?:\d{1,3}(?![\d ]| ?[€$])|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)(?![\p{L}])/u;
