import type { ArticleRecord, Mention } from "../../document/index.ts";
import { entityIds, type GoldArticle, type GoldMention } from "../gold.ts";
import { nameKey } from "../name-key.ts";
import type { Names } from "./checks.ts";

/** What the comparison of mentions reads of an article's record. */
export type FoundMentions = Pick<ArticleRecord, "mentions" | "entities">;

type Pairs = readonly { readonly gold: Names<GoldMention>; readonly got: Names<Mention> }[];

/**
 * Says which labelled entity each extracted one is: the one that most of its names stand on, else the one of the
 * same name or alias, else, for an entity that has no name on either side, the one that most of its nominals
 * stand on. Entities that are nobody labelled are left out.
 */
export function mapEntities(
  gold: GoldArticle,
  got: FoundMentions,
  names: Pairs,
  nominals: Pairs,
): ReadonlyMap<string, string> {
  const byName = votes(names);
  const named = new Set(names.flatMap((pair) => entityIds(pair.gold)));
  const byNominal = votes(nominals.filter((pair) => entityIds(pair.gold).every((id) => !named.has(id))));
  const byKey = new Map<string, string>();
  for (const entity of gold.entities) {
    for (const key of [entity.name, ...entity.aliases].map(nameKey)) {
      if (!byKey.has(key)) byKey.set(key, entity.id);
    }
  }
  return new Map(
    got.entities.flatMap((entity) => {
      const keys = [entity.name, ...entity.aliases].map(nameKey);
      const known = keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
      const target = byName.get(entity.id) ?? known ?? byNominal.get(entity.id);
      return target === undefined ? [] : [[entity.id, target] as const];
    }),
  );
}

/** For each extracted entity the labelled one that most of its mentions overlap; the first told wins a tie. */
function votes(pairs: Pairs): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { gold, got } of pairs) {
    const [from, ...others] = entityIds(got);
    const [to, ...more] = entityIds(gold);
    if (from === undefined || to === undefined || others.length > 0 || more.length > 0) continue;
    const count = counts.get(from) ?? new Map<string, number>();
    counts.set(from, count.set(to, (count.get(to) ?? 0) + 1));
  }
  return new Map([...counts].map(([from, count]) => [from, [...count].sort((a, b) => b[1] - a[1])[0]![0]]));
}
