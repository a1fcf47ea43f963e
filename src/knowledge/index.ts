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
