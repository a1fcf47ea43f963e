import { either } from "../../rules/alternatives.ts";

/** Finds any of the phrases, each the source of an expression on folded words, between word boundaries. */
export function anyPhrase(...phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`\b${either(...phrases)}\b`);
}
