import type { Sentence } from "../document/index.ts";

/** Splits a body into sentences: see `Sentence` for what holds of them. */
export function segment(body: string): Sentence[] {
  return [...body.matchAll(/\S[^\n]*?(?=\s*(?:\n|$)|(?<=[.!?…])\s)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
