import type { DealDraft } from "./deal.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { bySpan } from "./span.ts";

/** Mentions, entities and deals that refer to one another by id. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly deals: readonly DealDraft[];
}

/**
 * Gives the final ids: mentions `m1…` in text order, entities `e1…` in the order of their first mention, and
 * follows them everywhere they are referred to. People who are a party to no deal are left out.
 */
export function numberMentions(linked: Linked): Linked {
  const parties = new Set(linked.deals.flatMap((deal) => deal.parties.map((party) => party.entity)));
  const people = new Set(
    linked.entities
      .filter((entity) => entity.kind === "person" && !parties.has(entity.id))
      .map((entity) => entity.id),
  );
  const kept = linked.mentions
    .filter((mention) => mention.kind !== "person" || !targets(mention).every((id) => people.has(id)))
    .sort(bySpan);
  const mentionIds = new Map(kept.map((mention, index) => [mention.id, `m${index + 1}`]));
  const entityIds = new Map<string, string>();
  for (const mention of kept) {
    for (const id of targets(mention)) if (!entityIds.has(id)) entityIds.set(id, `e${entityIds.size + 1}`);
  }
  // What changes hands under a phrase (« sa filiale danoise ») has no mention: it is numbered after the others.
  const named = new Set(linked.entities.map(({ id }) => id));
  const phrases = linked.deals.flatMap((deal) =>
    deal.parties.flatMap(({ entity, name }): Entity[] => {
      if (entityIds.has(entity) || named.has(entity)) return [];
      const id = `e${entityIds.size + 1}`;
      entityIds.set(entity, id);
      return [{ id, kind: "organisation", name, aliases: [name], knowledgeId: null }];
    }),
  );
  const entityId = (id: string) => {
    const known = entityIds.get(id);
    if (known === undefined) throw new TypeError(`expected a mention of entity ${id}, got none`);
    return known;
  };
  return {
    mentions: kept.map((mention) => renumber(mention, mentionIds, entityId)),
    entities: [
      ...linked.entities
        .filter((entity) => entityIds.has(entity.id))
        .map((entity) => ({ ...entity, id: entityId(entity.id) })),
      ...phrases,
    ].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    deals: linked.deals.map((deal) => ({
      ...deal,
      parties: deal.parties.map((party) => ({ ...party, entity: entityId(party.entity) })),
    })),
  };
}

/** The entities that a mention refers to: none for money, dates and unresolved names. */
function targets(mention: Mention): readonly string[] {
  if (mention.kind !== "organisation" && mention.kind !== "person") return [];
  if (mention.entity === null) return [];
  return typeof mention.entity === "string" ? [mention.entity] : mention.entity;
}

function renumber(
  mention: Mention,
  mentionIds: ReadonlyMap<string, string>,
  entityId: (id: string) => string,
): Mention {
  const id = mentionIds.get(mention.id) ?? mention.id;
  if (mention.kind === "money") {
    const source = mention.conversionOf;
    return { ...mention, id, conversionOf: source === null ? null : (mentionIds.get(source) ?? null) };
  }
  if (mention.kind === "date") return { ...mention, id };
  const { entity } = mention;
  if (entity === null) return { ...mention, id };
  return { ...mention, id, entity: typeof entity === "string" ? entityId(entity) : entity.map(entityId) };
}
