import { ParsingResult, type ReferenceWithTimezone } from "chrono-node";
import type { Expression } from "./expression.ts";

/**
 * A date found in the text: chrono's result, whose start holds the calendar parts that the words state as known and
 * those that resolution adds as implied, with the whole expression and the rule that read it.
 */
export class DateMatch extends ParsingResult {
  expression: Expression;
  readonly rule: string;
  /** Only a date with a modifier: « l'année » is none, « la fin de l'année » is one. */
  weak: boolean;

  constructor(
    reference: ReferenceWithTimezone,
    index: number,
    text: string,
    reading: { expression: Expression; rule: string; weak: boolean },
  ) {
    super(reference, index, text);
    this.expression = reading.expression;
    this.rule = reading.rule;
    this.weak = reading.weak;
    const { form } = reading.expression;
    if (form.kind !== "calendar") return;
    for (const part of ["year", "month", "day"] as const) {
      const value = form[part];
      if (value !== undefined) this.start.assign(part, value);
    }
    // chrono counts weekdays from Sunday.
    if (form.weekday !== undefined) this.start.assign("weekday", (form.weekday + 1) % 7);
  }

  get stop(): number {
    return this.index + this.text.length;
  }

  /** Gives it other bounds in the text and another expression; what a modifier completes is weak no more. */
  change(text: string, start: number, end: number, expression: Partial<Expression>): void {
    this.index = start;
    this.text = text.slice(start, end);
    this.expression = { ...this.expression, ...expression };
    this.weak = false;
  }
}
