/**
 * What is to be done once the running test file has ended, the last first. Modules are loaded once for all the files
 * of a process, so that an `afterAll` of theirs would belong to the first of these files alone: `setup.ts` has one for
 * each file.
 */
const pending: (() => Promise<void>)[] = [];

/** Has some work done when the test file that is running has ended. */
export function afterFile(work: () => Promise<void>): void {
  pending.push(work);
}

/** Does what is pending, the last first. */
export async function endFile(): Promise<void> {
  for (let work = pending.pop(); work !== undefined; work = pending.pop()) await work();
}
