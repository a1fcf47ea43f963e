import type { Telling } from "./telling.ts";

/** How sure a record is, from what it rests on: the grammar of a clause, or what the text had talked of. */
export function confidenceOf(telling: Telling): number {
  let score = 0.9;
  if (telling.fillers.some((filler) => filler.by === "context")) score -= 0.15;
  if (telling.amount === null) score -= 0.1;
  if (telling.date === null) score -= 0.05;
  if ((telling.frame.needs ?? []).length > 0) score -= 0.05;
  if (telling.status.value === "rumoured" || telling.status.value === "cancelled") score -= 0.1;
  return Math.round(score * 100) / 100;
}
