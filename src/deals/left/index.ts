/** What a sentence tells without a whole frame, once all that triggers tell has been read: the least sure of records. */
import type { Reading } from "../read.ts";
import type { Telling } from "../telling.ts";
import { readPairsLeft } from "./pairs-left.ts";
import { readRefusedLeft } from "./refused-left.ts";
import { readSumsLeft } from "./sums-left.ts";

export { readBackedSums } from "./backed-sums.ts";

/** Reads what is left of a sentence; `told` is what triggers told before. */
export function readLeft(body: string, reading: Reading, told: readonly Telling[]): Telling[] {
  const sums = readSumsLeft(body, reading, told);
  const left = [...sums, ...readRefusedLeft(reading, sums, told)];
  return [...left, ...readPairsLeft(body, reading, left)];
}
