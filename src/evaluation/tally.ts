/** Counts behind a precision and a recall: right ones, labelled ones (the support) and extracted ones. */
export interface Tally {
  readonly right: number;
  readonly gold: number;
  readonly got: number;
}

/** A tally with its ratios; null where a ratio is 0/0. */
export interface Score extends Tally {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** The ratios of a tally. F1 is 0/0 only where nothing is labelled and nothing extracted. */
export function score({ right, gold, got }: Tally): Score {
  return {
    right,
    gold,
    got,
    precision: ratio(right, got),
    recall: ratio(right, gold),
    f1: ratio(2 * right, gold + got),
  };
}

/** Adds tallies: sums of counts give micro averages. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total = { right: 0, gold: 0, got: 0 };
  for (const tally of tallies) {
    total.right += tally.right;
    total.gold += tally.gold;
    total.got += tally.got;
  }
  return total;
}

/** The ratio of two counts, null for 0/0. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
