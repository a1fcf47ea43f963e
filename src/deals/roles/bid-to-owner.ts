/** « Vexor lui en offrait 195 millions »: « lui » is who owns what is for sale, where the text has told so; else it is what the bid is for. */
import type { Discourse } from "../across/discourse.ts";
import type { Filler } from "../telling.ts";
import type { VerbGroup } from "../terms/verb-group.ts";

/**
 * Settles what « lui » and « en » before one verb stand for, where both were read as what the bid is for: the owner of
 * what « en » means sells it, and of anybody else « en » means nothing more. Says whether « en » stands.
 */
export function settleOwner(
  { owners, contest }: Discourse,
  { dative, genitive }: VerbGroup,
  at: number,
  whole: string,
  fillers: Filler[],
): boolean {
  if (!genitive || (dative !== "lui" && dative !== "leur")) return true;
  const asked = fillers.findIndex(
    ({ role, by, span }) => role === "target" && by === "context" && span.start === at,
  );
  const one = fillers[asked];
  if (one === undefined || one.entity === whole) return true;
  const owned = owners.get(whole)?.includes(one.entity) === true || contest?.target === whole;
  if (owned) fillers[asked] = { ...one, role: "seller" };
  return owned;
}
