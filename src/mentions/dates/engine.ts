import { Chrono } from "chrono-node/fr";
import type { DateMatch } from "./match.ts";
import { frenchDateParser } from "./parser.ts";
import { boundaries } from "./refiners/boundaries.ts";
import { modifiers } from "./refiners/modifiers.ts";
import { ranges } from "./refiners/ranges.ts";

/** chrono's engine with our grammar in place of its locales: propose dates, then refine them. */
const chrono = new Chrono({ parsers: [frenchDateParser], refiners: [modifiers, ranges, boundaries] });

/** A reference that the clock and the time zone of the machine have no part in: dates are resolved after parsing. */
const reference = { instant: new Date(0), timezone: 0 };

/** The dates that a text tells, in text order and unresolved. */
export function parseDates(body: string): DateMatch[] {
  return chrono.parse(body, reference) as unknown as DateMatch[];
}
