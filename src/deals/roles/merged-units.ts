import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";

/** « la fusion des activités ferroviaires de X et de Y »: X and Y merge what they have; the units are no third. */
export function withoutMergedUnits({ terms, markers }: Scene, fillers: readonly Filler[]): readonly Filler[] {
  const merging = fillers.filter(({ role }) => role === "merger_party");
  if (merging.length < 3) return fillers;
  const termOf = ({ span }: Filler) => terms.findIndex(({ start }) => start === span.start);
  const owned = new Set(merging.map((each) => markers[termOf(each)]?.head ?? -1));
  return fillers.filter((each) => {
    const at = termOf(each);
    return each.role !== "merger_party" || terms[at]?.tags.has("Nominal") !== true || !owned.has(at);
  });
}
