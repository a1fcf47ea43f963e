import type { Term } from "../terms/terms.ts";
import { isFiniteVerb } from "../terms/verbs.ts";

/** Verbs and nouns of what a company is worth, folded. */
const VALUED = /^(?:valoris\w+|valorisation|evalu\w+|valeur)$/;

/**
 * « valorise Y 5 M€ pour la totalité du capital », « une valeur de 5 M€ pour 100 % des titres »: whether the whole is
 * what a value is told of, and no share that changes hands.
 */
export function isOfValue(terms: readonly Term[], index: number): boolean {
  if (terms[index]!.stake?.value.max !== 100) return false;
  for (let back = index - 1; back >= 0 && back > index - 14; back -= 1) {
    if (VALUED.test(terms[back]!.normal)) return true;
    if (isFiniteVerb(terms, back) || terms[back]!.tags.has("Semicolon")) return false;
  }
  return false;
}

/** « Le titre a pris 4 % »: what a quotation gained, and no share of a company. */
export function isGain(terms: readonly Term[], index: number): boolean {
  const words = terms.slice(Math.max(0, index - 6), index).map(({ normal }) => normal);
  return GAINED.test(words.join(" "));
}
const GAINED =
  /(?:^| )(?:titre|action|cours|cotation|valeur|indice) (?:\S+ ){0,3}?(?:pris|prend|prenait|repris|reprend|reprenait)$/;
