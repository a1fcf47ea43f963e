/** A record's confidence, and whether it is right: found, with kind, parties and amount all right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** The records whose confidence lies in `[from, to)`; the last bin includes 1. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly records: number;
  readonly right: number;
  /** Mean confidence: calibrated where it is close to `right / records`. */
  readonly confidence: number;
}

/** How far confidence can be believed. */
export interface Reliability {
  /** Tenths of the confidence, without the empty ones. */
  readonly bins: readonly Bin[];
  /** Mean distance between confidence and share right, weighted by the records of each bin; null without records. */
  readonly calibrationError: number | null;
}

const tenths = 10;

/** Sorts records into tenths of their confidence and says what share of each is right. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: tenths }, (_, tenth) => {
    const inside = judged.filter(({ confidence }) => tenthOf(confidence) === tenth);
    return {
      from: tenth / tenths,
      to: (tenth + 1) / tenths,
      records: inside.length,
      right: inside.filter(({ right }) => right).length,
      confidence: inside.reduce((total, { confidence }) => total + confidence, 0) / inside.length,
    };
  }).filter(({ records }) => records > 0);
  const distance = bins.reduce(
    (total, { records, right, confidence }) => total + Math.abs(confidence * records - right),
    0,
  );
  return { bins, calibrationError: judged.length === 0 ? null : distance / judged.length };
}

function tenthOf(confidence: number): number {
  return Math.min(tenths - 1, Math.floor(confidence * tenths));
}
