import { currencies } from "./currencies.ts";
import { figures } from "./figures.ts";
import { qualifiers } from "./qualifiers.ts";
import type { Spellings } from "./spellings.ts";

/** Sums by meaning: the same value in every notation of the press, whichever rule reads it. */
export const spellings: readonly Spellings[] = [...figures, ...currencies, ...qualifiers];
