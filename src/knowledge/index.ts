import type { Organisation } from "./organisation.ts";

export type { Organisation, OrganisationKind } from "./organisation.ts";

/** What is known of organisations beforehand. */
export interface Knowledge {
  readonly organisations: readonly Organisation[];
}

/** Knowledge of nothing: recognition by shape and context alone. */
export const emptyKnowledge: Knowledge = { organisations: [] };

/** The knowledge base that ships with the library. */
export const builtInKnowledge: Knowledge = emptyKnowledge;

/** A knowledge base with further organisations: one with the id of a known one takes its place. */
export function withOrganisations(knowledge: Knowledge, added: readonly Organisation[]): Knowledge {
  if (added.length === 0) return knowledge;
  const ids = new Set(added.map((organisation) => organisation.id));
  return { organisations: [...knowledge.organisations.filter(({ id }) => !ids.has(id)), ...added] };
}
