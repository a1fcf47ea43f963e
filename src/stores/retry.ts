import { setTimeout } from "node:timers/promises";
import { InputError } from "../document/index.ts";
import type { Trouble } from "./sql/database.ts";

/** How a store waits and how often it tries again. */
export interface Patience {
  /** Tries in all. */
  readonly tries: number;
  /** Waits; replaced in tests. */
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Six tries in about six seconds: as long as a database needs to restart. */
export const defaultPatience: Patience = { tries: 6, sleep: (ms) => setTimeout(ms) };

const FIRST_WAIT_MS = 200;

/**
 * Does `work`, again after ever longer waits while the trouble may pass; then throws an `InputError` that names the
 * store and the remedy. Errors that `diagnose` does not know are thrown as they are.
 */
export async function persist<T>(
  store: { readonly name: string; diagnose(error: unknown): Trouble | null },
  patience: Patience,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (cause) {
      const trouble = store.diagnose(cause);
      if (trouble === null) throw cause;
      if (!trouble.passing || attempt >= patience.tries) {
        const problem = `${trouble.problem} (${(cause as Error).message})`;
        throw new InputError({ file: store.name, problem, remedy: trouble.remedy, cause });
      }
      await patience.sleep(FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }
}
