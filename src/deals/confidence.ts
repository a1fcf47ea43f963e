import type { DealDraft } from "../document/index.ts";
import { isWeak } from "./left/weak-frames.ts";

/** A record without its confidence: all that an estimate looks at. */
export type Unsure = Omit<DealDraft, "confidence">;

/** How many in a hundred records are right when no cue holds. */
export const BASE = 89;

/** What a record shows, with what it adds to that or takes from it. */
export interface Cue {
  readonly name: string;
  readonly points: number;
  readonly holds: (record: Unsure) => boolean;
}

/** The cues; `test/measure/confidence.ts` says what each is worth on labelled texts. */
export const cues: readonly Cue[] = [
  { name: "no amount", points: -17, holds: ({ amount }) => amount === null },
  { name: "no date", points: -11, holds: ({ date }) => date === null },
  {
    name: "a frame that is not whole",
    points: -51,
    holds: ({ evidence }) => evidence.some(({ field, rule }) => field === "kind" && isWeak(rule)),
  },
  // Who else took part is told somewhere, mostly.
  { name: "one party", points: -20, holds: ({ parties }) => parties.length === 1 },
  {
    name: "a party told by a pronoun or a noun",
    points: -7,
    holds: ({ evidence }) => ofParties(evidence).some(({ text }) => isLower(text)),
  },
  { name: "a listing", points: +16, holds: ({ kind }) => kind === "ipo" },
];

/** No record is less sure, and none surer. */
const [LEAST, MOST] = [10, 95];

/**
 * How sure a record is: the estimated chance that its kind, its parties and its amount are all right. Sums of whole
 * points, so that every machine rounds alike.
 */
export function confidenceOf(record: Unsure): number {
  const points = cues.reduce((sum, cue) => sum + (cue.holds(record) ? cue.points : 0), BASE);
  return Math.min(MOST, Math.max(LEAST, points)) / 100;
}

function ofParties(evidence: Unsure["evidence"]): Unsure["evidence"] {
  return evidence.filter(({ field }) => field.startsWith("parties["));
}

function isLower(words: string): boolean {
  return /^\p{Ll}/u.test(words);
}
