/** A sum whose currency is known or looked for. */
export interface Placed {
  readonly start: number;
  readonly code: string | null;
  /** Start of its sentence and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It tells the sum before it in another currency, which nothing goes on from. */
  readonly conversion: boolean;
}

/**
 * The currency that a sum without one takes: that of the sum which it goes on from in its sentence, else of the last one
 * of its paragraph, else of the next one in its sentence, else of the article's main one.
 */
export function inferCurrency(sums: readonly Placed[], index: number, main: string | null): string | null {
  const sum = sums[index] as Placed;
  return (
    lastBefore(sums, index, ({ sentence }) => sentence === sum.sentence) ??
    lastBefore(sums, index, ({ paragraph }) => paragraph === sum.paragraph) ??
    nextAfter(sums, index, ({ sentence }) => sentence === sum.sentence) ??
    main
  );
}

function lastBefore(sums: readonly Placed[], index: number, near: (other: Placed) => boolean): string | null {
  for (let at = index - 1; at >= 0 && near(sums[at] as Placed); at--) {
    const { code, conversion } = sums[at] as Placed;
    if (code !== null && !conversion) return code;
  }
  return null;
}

function nextAfter(sums: readonly Placed[], index: number, near: (other: Placed) => boolean): string | null {
  for (let at = index + 1; at < sums.length && near(sums[at] as Placed); at++) {
    const { code, conversion } = sums[at] as Placed;
    if (code !== null && !conversion) return code;
  }
  return null;
}

/** The currency of most sums, conversions apart; the first told wins a draw. */
export function mainCurrency(sums: readonly Placed[]): string | null {
  const count = new Map<string, number>();
  for (const { code, conversion } of sums) {
    if (code !== null && !conversion) count.set(code, (count.get(code) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [code, times] of count) if (best === null || times > (count.get(best) ?? 0)) best = code;
  return best;
}
