import { type Component, ParsingComponents, ParsingResult, type ReferenceWithTimezone } from "chrono-node/fr";
import type { Expression, Form } from "./expression.ts";

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
    super(reference, index, text, new ParsingComponents(reference, statedParts(reading.expression.form)));
    this.expression = reading.expression;
    this.rule = reading.rule;
    this.weak = reading.weak;
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

/** The calendar parts that a form states, in chrono's terms: it counts weekdays from Sunday. */
function statedParts(form: Form): { [part in Component]?: number } {
  if (form.kind !== "calendar") return {};
  const parts: { [part in Component]?: number } = {};
  if (form.year !== undefined) parts.year = form.year;
  if (form.month !== undefined) parts.month = form.month;
  if (form.day !== undefined) parts.day = form.day;
  if (form.weekday !== undefined) parts.weekday = (form.weekday + 1) % 7;
  return parts;
}
