import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";

/** « la fusion des activités ferroviaires de X et de Y »: X and Y merge what they have; the units are no third. */
export function withoutMergedUnits({ terms, markers }: Scene, fillers: readonly Filler[]): readonly Filler[] {
  const merging = fillers.filter(({ role }) => role === "merger_party");
  if (merging.length < 3) return fillers;
  const termOf = ({ span }: Filler) => terms.findIndex(({ start }) => start === span.start);
  const owned = new Set(merging.map((each) => markers[termOf(each)]?.head ?? -1));
  const owner = merging.find((each) => ownsListed(terms, termOf(each)));
  return fillers.filter((each) => {
    if (each.role === "merger_party" && each.entity === owner?.entity) return false;
    const at = termOf(each);
    return each.role !== "merger_party" || terms[at]?.tags.has("Nominal") !== true || !owned.has(at);
  });
}

/** « la fusion de deux filiales de X, Y et Z »: Y and Z merge, whose owner is X. */
function ownsListed(terms: Scene["terms"], party: number): boolean {
  const named = terms
    .slice(party + 1, party + 4)
    .map(({ party: each, tags }) => (each !== null ? "party" : tags.has("Comma") ? "comma" : "word"));
  const units = terms
    .slice(Math.max(0, party - 4), party)
    .map(({ normal }) => normal)
    .join(" ");
  return (
    named[0] === "comma" &&
    named.includes("party") &&
    /(?:^| )(?:filiales|unites|entites|divisions|branches|societes) (?:de|d'|du)(?: (?:la|l'|groupe))?(?: groupe)?$/.test(
      units,
    )
  );
}

/** Verbs of who makes two others one. */
const JOINS = /^(?:mari|fusionn|unir|unis|uni$)/;

/** « X marie sa filiale Y à Z », « X suggère de marier Y et Z »: who makes two others one is no third that merges. */
export function withoutMatchmaker(
  { terms }: Scene,
  { trigger, group }: Clause,
  fillers: readonly Filler[],
): readonly Filler[] {
  if (trigger.form !== "verb" || trigger.frame.name !== "merger/merge" || group === null) return fillers;
  const verb = terms[group.verb];
  if (verb === undefined || group.reflexive || !JOINS.test(verb.normal)) return fillers;
  const joined = fillers.filter(({ role, span }) => role === "merger_party" && span.start > verb.start);
  if (new Set(joined.map(({ entity }) => entity)).size < 2) return fillers;
  // « X a fusionné en mai avec Y et Z »: it merges itself.
  const first = Math.min(...joined.map(({ span }) => span.start));
  const within = terms.filter(({ start }) => start > verb.start && start < first);
  if (within.some(({ normal }) => normal === "avec")) return fillers;
  return fillers.filter(({ role, span }) => role !== "merger_party" || span.start > verb.start);
}
