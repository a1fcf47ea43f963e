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
const NOISE_MS = 8;

/**
 * Expects work to take time in proportion to the size of what it is made for: `workOn` makes it, untimed, for each of
 * three sizes, each ten times the one before. Quadratic work takes a hundred times longer at ten times the size.
 */
export function expectLinear(workOn: (size: number) => () => unknown, size: number, what: string): void {
  const [one, ten, hundred] = [1, 10, 100].map((times) => processorTime(workOn(size * times))) as [
    number,
    number,
    number,
  ];
  expect(ten, `${what}, ten times the size`).toBeLessThan(30 * Math.max(one, NOISE_MS));
  expect(hundred, `${what}, a hundred times the size`).toBeLessThan(30 * Math.max(ten, NOISE_MS));
}
