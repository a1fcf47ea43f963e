/** A sum whose currency is known or looked for. */
export interface Placed {
  readonly start: number;
  code: string | null;
  /** Start of its sentence and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** It tells the sum before it in another currency, which nothing goes on from. */
  conversion: boolean;
  /** The currency of what a bare sum pays for, by where that is from; null where nothing tells. */
  readonly origin: string | null;
}

/**
 * Gives each sum without a currency that of what it pays for where the article tells sums in it, else of the sum which it
 * goes on from in its sentence, else of the last one of its paragraph, else of the next one in its sentence, else the
 * article's main one. One pass each way.
 */
export function inferCurrencies(sums: readonly Placed[]): void {
  if (sums.every(({ code }) => code !== null)) return;
  const main = mainCurrency(sums);
  const next = nextInSentence(sums);
  const stated = new Set(sums.map(({ code }) => code));
  let last: Placed | null = null;
  let placed: Placed | null = null;
  for (const [index, sum] of sums.entries()) {
    if (sum.code === null) {
      if (sum.origin !== null && stated.has(sum.origin)) {
        sum.code = sum.origin;
        placed = sum;
        continue;
      }
      // « les 9 milliards offerts pour l'américain X ; Y l'emporte pour 14 milliards »: of the same firm.
      if (placed?.sentence === sum.sentence && (last === null || last.start < placed.start)) {
        sum.code = placed.code;
        continue;
      }
      const near = last !== null && last.paragraph === sum.paragraph ? last.code : null;
      sum.code = near ?? next[index] ?? main;
    } else if (!sum.conversion) last = sum;
  }
}

/** For each sum, the currency of the next one in its sentence that has one. */
function nextInSentence(sums: readonly Placed[]): (string | null)[] {
  const next: (string | null)[] = new Array(sums.length).fill(null);
  let after: Placed | null = null;
  for (let index = sums.length - 1; index >= 0; index--) {
    const sum = sums[index] as Placed;
    if (after !== null && after.sentence === sum.sentence) next[index] = after.code;
    if (sum.code !== null && !sum.conversion) after = sum;
  }
  return next;
}

/** The currency of most sums, conversions apart; the first told wins a draw. */
function mainCurrency(sums: readonly Placed[]): string | null {
  const count = new Map<string, number>();
  for (const { code, conversion } of sums) {
    if (code !== null && !conversion) count.set(code, (count.get(code) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [code, times] of count) if (best === null || times > (count.get(best) ?? 0)) best = code;
  return best;
}
