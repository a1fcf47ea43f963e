import type { Sighting } from "../sighting.ts";
import { withoutDot } from "../situation.ts";
import type { Token } from "../tokens.ts";

/** The first token of a run. */
export const first = (sighting: Sighting): Token | undefined => sighting.tokens[sighting.from];
/** The last token of a run. */
export const last = (sighting: Sighting): Token | undefined => sighting.tokens[sighting.to - 1];
/** How many tokens a run has. */
export const size = (sighting: Sighting): number => sighting.to - sighting.from;
/** The text of a token without the full stop behind it, empty for none. */
export const bare = (token: Token | undefined): string => (token === undefined ? "" : withoutDot(token));
/** Whether one of the tokens `from` to the end of a run is such. */
export function some(sighting: Sighting, from: number, holds: (token: Token) => boolean): boolean {
  for (let at = from; at < sighting.to; at++) {
    const token = sighting.tokens[at];
    if (token !== undefined && holds(token)) return true;
  }
  return false;
}
