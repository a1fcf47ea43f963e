import { Lookup } from "./lookup.ts";
import type { Organisation } from "./organisation.ts";
import { families } from "./organisations/index.ts";

export { foldName } from "./fold.ts";
export type { Lookup, NameNode } from "./lookup.ts";
export type { Organisation, OrganisationKind } from "./organisation.ts";
export { isFirstName } from "./people/index.ts";
export { firmsOf } from "./people/leaders.ts";
export { type Place, placeLength, placeOf } from "./places/index.ts";
export { isWithin, liesApart } from "./places/within.ts";

/** What is known of organisations beforehand. */
export interface Knowledge {
  readonly organisations: readonly Organisation[];
  /** Further ones in the text form of `table.ts`. An organisation takes the place of a table's entry with its id. */
  readonly tables?: readonly string[];
}

/** Knowledge of nothing: recognition by shape and context alone. */
export const emptyKnowledge: Knowledge = { organisations: [] };

/** The knowledge base that ships with the library. */
export const builtInKnowledge: Knowledge = { organisations: [], tables: Object.values(families) };

/** A knowledge base with further organisations: one with the id of a known one takes its place. */
export function withOrganisations(knowledge: Knowledge, added: readonly Organisation[]): Knowledge {
  if (added.length === 0) return knowledge;
  const ids = new Set(added.map((organisation) => organisation.id));
  const others = knowledge.organisations.filter(({ id }) => !ids.has(id));
  return { ...knowledge, organisations: [...others, ...added] };
}

const lookups = new WeakMap<Knowledge, Lookup>();

/** The lookup of a knowledge base, built on first use and kept as long as the base itself. */
export function lookupOf(knowledge: Knowledge): Lookup {
  const known = lookups.get(knowledge);
  if (known !== undefined) return known;
  const built = new Lookup(knowledge.tables ?? [], knowledge.organisations);
  lookups.set(knowledge, built);
  return built;
}

/** Id of the organisation at the head of the group that one belongs to: itself where nobody is known to own it. */
export function headOf(knowledge: Knowledge, id: string): string {
  const lookup = lookupOf(knowledge);
  const seen = new Set<string>();
  let head = id;
  while (!seen.has(head)) {
    seen.add(head);
    head = lookup.withId(head)?.parent ?? head;
  }
  return head;
}
