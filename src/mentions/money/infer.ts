import type { Sentence } from "../../document/index.ts";

/** A sum whose currency is known or looked for. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  /** Too small to set the currency of the millions after it (a price, a share's worth). */
  readonly small: boolean;
}

/**
 * The currency that a sum without one takes: that of the sum which it goes on from in its sentence, else of the next one
 * there, else of the last one of its paragraph, else of the article's main one.
 */
export function inferCurrency(
  text: string,
  sums: readonly Placed[],
  index: number,
  sentence: Sentence,
  main: string | null,
): string | null {
  const sum = sums[index] as Placed;
  for (let before = index - 1; before >= 0; before--) {
    const other = sums[before] as Placed;
    if (other.start < sentence.start) break;
    if (other.code !== null) return other.code;
  }
  for (let after = index + 1; after < sums.length; after++) {
    const other = sums[after] as Placed;
    if (other.start >= sentence.end) break;
    if (other.code !== null) return other.code;
  }
  const paragraph = text.lastIndexOf("\n\n", sum.start);
  for (let before = index - 1; before >= 0; before--) {
    const other = sums[before] as Placed;
    if (other.start < paragraph) break;
    if (other.code !== null) return other.code;
  }
  return main;
}

/** The currency of most sums; the first told wins a draw. */
export function mainCurrency(sums: readonly Placed[]): string | null {
  const count = new Map<string, number>();
  for (const { code } of sums) if (code !== null) count.set(code, (count.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, times] of count) if (best === null || times > (count.get(best) ?? 0)) best = code;
  return best;
}
