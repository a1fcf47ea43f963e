import type { Term } from "./terms.ts";
import { isVerb } from "./verbs.ts";

/** How many terms an aside may have between its commas. */
const ASIDE = 10;

/**
 * « entend, par cette offre, racheter Y », « a accepté, contre 3 M€, de vendre Y »: the term before an aside that ends on a
 * comma, where that is a verb; null where no verb stands before two commas that have none between them.
 */
export function verbOverAside(terms: readonly Term[], comma: number): number | null {
  if (terms[comma]?.tags.has("Comma") !== true) return null;
  for (let index = comma - 1; index > 0 && index > comma - ASIDE; index -= 1) {
    const { tags } = terms[index]!;
    if (isVerb(terms, index) || tags.has("Rel") || tags.has("Semicolon")) return null;
    if (!tags.has("Comma")) continue;
    const verb =
      terms[index - 1]?.tags.has("Adv") === true && !isVerb(terms, index - 1) ? index - 2 : index - 1;
    return isVerb(terms, verb) ? verb : null;
  }
  return null;
}

/** « en suggérant cette fois de racheter », « a proposé une nouvelle fois de racheter »: the terms, up to a noun, that tell which time it is. */
export function whichTime(terms: readonly Term[], noun: number): number {
  if (terms[noun]?.normal !== "fois") return 0;
  if (/^(?:cette|une|deux|trois)$/.test(terms[noun - 1]?.normal ?? "")) return 2;
  const ordinal = /^(?:nouvelle|premiere|deuxieme|seconde|troisieme|autre)$/;
  return ordinal.test(terms[noun - 1]?.normal ?? "") && terms[noun - 2]?.tags.has("Det") === true ? 3 : 0;
}
