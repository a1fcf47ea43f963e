import { InvalidArgumentError } from "commander";

/** A whole number of at least 1. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError("expected a whole number from 1");
  return value;
}

/** An ISO day of the calendar. */
export function isoDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const valid = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime());
  if (!valid || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError("expected a day such as 2023-10-30");
  }
  return text;
}
