import type { Term } from "./terms.ts";

/** Remembers what a reading of a sentence gave, for it is asked for again and again; it must rest on the terms alone. */
export function remembered<T>(read: (terms: readonly Term[]) => T): (terms: readonly Term[]) => T {
  const known = new WeakMap<readonly Term[], { readonly value: T }>();
  return (terms) => {
    let entry = known.get(terms);
    if (entry === undefined) {
      entry = { value: read(terms) };
      known.set(terms, entry);
    }
    return entry.value;
  };
}

/** The same for a reading of one term in its sentence. */
export function rememberedAt<T>(
  read: (terms: readonly Term[], index: number) => T,
): (terms: readonly Term[], index: number) => T {
  const tables = remembered(() => new Map<number, { readonly value: T }>());
  return (terms, index) => {
    const table = tables(terms);
    let entry = table.get(index);
    if (entry === undefined) {
      entry = { value: read(terms, index) };
      table.set(index, entry);
    }
    return entry.value;
  };
}
