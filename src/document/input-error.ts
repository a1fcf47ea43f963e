import type { Span } from "./span.ts";

/** A fault in something that the user gave: names the file, the place and the remedy. Printed without a stack. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problem: string;
  readonly remedy: string;
  readonly file: string | null;
  readonly span: Span | null;

  constructor(fault: { problem: string; remedy: string; file?: string; span?: Span; cause?: unknown }) {
    super(`${fault.file === undefined ? "" : `${fault.file}: `}${fault.problem}: ${fault.remedy}`, {
      cause: fault.cause,
    });
    this.problem = fault.problem;
    this.remedy = fault.remedy;
    this.file = fault.file ?? null;
    this.span = fault.span ?? null;
  }
}
