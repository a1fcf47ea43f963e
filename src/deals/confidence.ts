import type { DealDraft } from "../document/index.ts";
import { frames } from "./frames/index.ts";

/** A record without its confidence: all that an estimate looks at. */
export type Unsure = Omit<DealDraft, "confidence">;

/** How many in a hundred records are right when no cue holds. */
export const BASE = 74;

/** What a record shows, with what it adds to that or takes from it. */
export interface Cue {
  readonly name: string;
  readonly points: number;
  readonly holds: (record: Unsure) => boolean;
}

/** How far from the words that tell a deal a party stands in the same breath, in characters. */
const NEAR = 150;

/** Frames that are a deal's only with a sum, a share or a party. */
const needy: ReadonlySet<string> = new Set(
  frames.filter(({ needs = [] }) => needs.length > 0).map(({ name }) => name),
);

/** The cues; `test/measure/confidence.ts` says what each is worth on labelled texts. */
export const cues: readonly Cue[] = [
  { name: "no amount", points: -8, holds: ({ amount }) => amount === null },
  { name: "no date", points: -10, holds: ({ date }) => date === null },
  { name: "a stake", points: +14, holds: ({ stake }) => stake !== null },
  {
    name: "a trigger with needs",
    points: -6,
    holds: ({ evidence }) => needy.has(evidence.find(({ field }) => field === "kind")?.rule ?? ""),
  },
  // Who else took part is told somewhere, mostly.
  { name: "one party", points: -24, holds: ({ parties }) => parties.length === 1 },
  {
    name: "a party far away",
    points: -12,
    holds: ({ evidence }) => {
      const trigger = evidence.find(({ field }) => field === "kind")?.start ?? 0;
      return ofParties(evidence).some(({ start }) => Math.abs(start - trigger) > NEAR);
    },
  },
  {
    name: "a party told by a pronoun or a noun",
    points: -8,
    holds: ({ evidence }) => ofParties(evidence).some(({ text }) => isLower(text)),
  },
  // « activités américaines »
  {
    name: "a party without a name",
    points: -9,
    holds: ({ parties }) => parties.some(({ name }) => isLower(name)),
  },
  { name: "a seller", points: -9, holds: ({ parties }) => parties.some(({ role }) => role === "seller") },
  { name: "shares taken", points: -8, holds: ({ kind }) => kind === "equity_investment" },
  {
    name: "money lent or given",
    points: +11,
    holds: ({ kind }) => kind === "debt_financing" || kind === "grant",
  },
  { name: "a listing", points: +22, holds: ({ kind }) => kind === "ipo" },
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
