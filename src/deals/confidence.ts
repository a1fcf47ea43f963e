import type { Telling } from "./telling.ts";

/** The share of records right in every field when nothing below holds, and what each cue takes from it: measured on the gold. */
const BASE = 0.62;
const COSTS = {
  /** A party that the clause leaves to what was talked of. */
  context: 0.1,
  noAmount: 0.08,
  noDate: 0.05,
  /** A trigger that is a deal's only with a sum or a share. */
  needs: 0.05,
  /** What is told in the conditional or came to nothing is told in more pieces. */
  unsettled: 0.08,
} as const;

/** How sure a record is, from what it rests on: the estimated chance that all of its fields are right. */
export function confidenceOf(telling: Telling): number {
  const { fillers, amount, date, frame, status } = telling;
  const cues: readonly (readonly [keyof typeof COSTS, boolean])[] = [
    ["context", fillers.some(({ by }) => by === "context")],
    ["noAmount", amount === null],
    ["noDate", date === null],
    ["needs", (frame.needs ?? []).length > 0],
    ["unsettled", status.value === "rumoured" || status.value === "cancelled"],
  ];
  const cost = cues.reduce((sum, [cue, holds]) => sum + (holds ? COSTS[cue] : 0), 0);
  return Math.round((BASE - cost) * 100) / 100;
}
