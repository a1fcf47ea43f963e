import { expect } from "vitest";

/** Processor milliseconds that some work takes, the least of some runs: what else the machine does hardly changes it. */
export function processorTime(work: () => unknown, runs = 2): number {
  const times = Array.from({ length: runs }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The noise of the timer and of the compiler, in milliseconds. */
const NOISE_MS = 12;

/** How often work is looked at that took longer than it may: other threads of the process count, and they come and go. */
const LOOKS = 4;

/** As `processorTime`, but looked at again only where a run took longer than it may. */
function processorTimeWithin(limit: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < LOOKS && least >= limit; look++) least = Math.min(least, processorTime(work, 1));
  return least;
}

/**
 * Expects work to take time in proportion to the size of what it is made for: `workOn` makes it, untimed, for each of
 * some sizes, each ten times the one before. Quadratic work takes a hundred times longer at ten times the size.
 */
export function expectLinear(
  workOn: (size: number) => () => unknown,
  size: number,
  what: string,
  sizes: readonly number[] = [10, 100],
): void {
  let limit = 30 * Math.max(processorTime(workOn(size)), NOISE_MS);
  for (const times of sizes) {
    const took = processorTimeWithin(limit, workOn(size * times));
    expect(took, `${what}, ${times} times the size`).toBeLessThan(limit);
    limit = 30 * Math.max(took, NOISE_MS);
  }
}
