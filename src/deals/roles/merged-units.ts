import type { Clause } from "../clauses/clauses.ts";
import type { Scene } from "../scene.ts";
import type { Filler } from "../telling.ts";
import { wordsBefore } from "../terms/folded.ts";

/** « la fusion des activités ferroviaires de X et de Y »: X and Y merge what they have; the units are no third. */
export function withoutMergedUnits({ terms, markers }: Scene, fillers: readonly Filler[]): readonly Filler[] {
  const merging = fillers.filter(({ role }) => role === "merger_party");
  if (new Set(merging.map(({ entity }) => entity)).size < 3) return fillers;
  const result = merging.find(({ span }) =>
    isResult(
      terms,
      terms.findIndex(({ start }) => start === span.start),
    ),
  );
  if (result !== undefined) return fillers.filter(({ entity }) => entity !== result.entity);
  const termOf = ({ span }: Filler) => terms.findIndex(({ start }) => start === span.start);
  const owned = new Set(merging.map((each) => markers[termOf(each)]?.head ?? -1));
  const owner = merging.find((each) => ownsListed(terms, termOf(each)));
  return fillers.filter((each) => {
    if (each.role === "merger_party" && each.entity === owner?.entity) return false;
    const at = termOf(each);
    return each.role !== "merger_party" || terms[at]?.tags.has("Nominal") !== true || !owned.has(at);
  });
}

/** What comes of a union, folded, behind its article. */
const WHOLE =
  /^(?:groupe|ensemble|entite|etablissement|societe|maison|entreprise|structure|mutuelle|banque|cooperative|holding|geant|champion|numero)$/;

/** « s'unir au sein d'un groupe unique, X », « sous un nouveau nom, X »: what comes of the union merges with nobody. */
function isResult(terms: Scene["terms"], party: number): boolean {
  // « La filiale de X, que l'on mariait à Y et à Z »: X owns who merges.
  const owned =
    /^(?:que|qu')$/.test(terms[party + 2]?.normal ?? "") &&
    terms
      .slice(Math.max(0, party - 5), party)
      .some(({ normal, tags }) => normal === "filiale" && !tags.has("Nominal"));
  if (owned) return true;
  if (terms[party - 1]?.tags.has("Comma") !== true) return false;
  for (let index = party - 2; index > 0 && index > party - 9; index -= 1) {
    const { normal, party: other, tags } = terms[index]!;
    if (other !== null || tags.has("Comma")) return false;
    if (!WHOLE.test(normal) && normal !== "nom") continue;
    const before = terms.slice(Math.max(0, index - 4), index).map((each) => each.normal);
    return before.some((each) => /^(?:une?|nouvel|nouvelle|nouveau|meme)$/.test(each));
  }
  return false;
}

/** « la fusion de deux filiales de X, Y et Z »: Y and Z merge, whose owner is X. */
function ownsListed(terms: Scene["terms"], party: number): boolean {
  const named = terms
    .slice(party + 1, party + 4)
    .map(({ party: each, tags }) => (each !== null ? "party" : tags.has("Comma") ? "comma" : "word"));
  const units = wordsBefore(terms, party, 4);
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
