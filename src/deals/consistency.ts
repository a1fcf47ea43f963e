import type { PartyRole } from "../document/index.ts";
import type { Filler } from "./telling.ts";

/** Roles that one party cannot have at once in one operation: nobody buys itself, or from itself. */
const EXCLUSIVE: readonly (readonly [PartyRole, PartyRole])[] = [
  ["target", "acquirer"],
  ["target", "investor"],
  ["target", "lender"],
  ["target", "grantor"],
  ["target", "partner"],
  ["target", "seller"],
  ["acquirer", "seller"],
  ["investor", "seller"],
];

/**
 * Leaves each party one of two roles that exclude each other: the one that grammar gives over the one that the context
 * gives, else the first of the pair.
 */
export function withoutClashes(fillers: readonly Filler[]): Filler[] {
  return fillers.filter(
    (filler) =>
      !fillers.some(
        (other) =>
          other !== filler &&
          other.entity === filler.entity &&
          EXCLUSIVE.some((pair) => pair.includes(other.role) && pair.includes(filler.role)) &&
          prevails(other, filler),
      ),
  );
}

function prevails(other: Filler, filler: Filler): boolean {
  if (other.role === filler.role) return false;
  if (other.by !== filler.by) return other.by === "grammar";
  return EXCLUSIVE.some(([first, second]) => first === other.role && second === filler.role);
}
