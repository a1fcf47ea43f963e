import type { Span } from "../document/index.ts";

/**
 * What a token is: a word (« a », « l' », « -t-il », « M. », « COVID-19 »), a figure with its grouping spaces
 * (« 1 250 000 », « 3,5 »), a web or mail address, a symbol (« € », « % ») or a punctuation mark.
 */
export type TokenKind = "word" | "figure" | "address" | "symbol" | "punctuation";

/** A stretch of a sentence without a space, except between the groups of a figure. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
