import { entitiesOf } from "../across/discourse.ts";
import type { Scene } from "../scene.ts";

/** How far behind the noun its owner may stand: « la filiale du groupe automobile X ». */
const REACH = 5;

/**
 * « X patine. La filiale de Y a levé 3 M€ », « la filiale de Y, X, a levé 3 M€ »: the firm that a subject tells by
 * nothing but whose it is, from the term of its noun. It is the one set off right behind, else the only other one that
 * the sentence before names; null for « une filiale » and « la filiale belge », which are others than the firm named.
 */
export function subsidiaryTold({ terms, discourse }: Scene, noun: number): string | null {
  if (!/^(?:ex-)?filiale$/.test(terms[noun]?.normal ?? "")) return null;
  const before = terms[noun - 1]?.normal === "ancienne" ? noun - 2 : noun - 1;
  if (terms[before]?.normal !== "la" && terms[before]?.normal !== "l'") return null;
  if (!/^(?:de|d'|du|des)$/.test(terms[noun + 1]?.normal ?? "")) return null;
  const owner = terms.findIndex((term, index) => index > noun && term.party !== null);
  if (owner < 0 || owner > noun + REACH || terms.slice(noun, owner).some(({ tags }) => tags.has("Comma")))
    return null;
  const owners = entitiesOf(terms[owner]);
  const apposed = terms[owner + 1]?.tags.has("Comma") === true ? terms[owner + 2] : undefined;
  const closed = terms[owner + 3]?.tags.has("Comma") === true;
  // « la filiale de Y, concurrente, a levé 3 M€ »
  if (/^(?:concurrente|rivale)$/.test(apposed?.normal ?? "")) return null;
  if (apposed?.party?.form === "name" && closed) return entitiesOf(apposed)[0] ?? null;
  const { standings, sentence, kinds } = discourse;
  const others = [...standings].filter(
    ([id, standing]) =>
      standing.sentence === sentence - 1 && !owners.includes(id) && kinds.get(id) !== "person",
  );
  return others.length === 1 ? others[0]![0] : null;
}
