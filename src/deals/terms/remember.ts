import type { Term } from "./terms.ts";

/** What a reading gave for a sentence. */
interface Entry<T> {
  readonly terms: readonly Term[];
  readonly value: T;
}

/**
 * Remembers what a reading of a sentence gave, for it is asked for again and again; it must rest on the terms alone. The
 * two sentences read last are remembered: the one at hand and the one before it.
 */
export function remembered<T>(read: (terms: readonly Term[]) => T): (terms: readonly Term[]) => T {
  let latest: Entry<T> | null = null;
  let earlier: Entry<T> | null = null;
  return (terms) => {
    if (latest !== null && latest.terms === terms) return latest.value;
    if (earlier !== null && earlier.terms === terms) return earlier.value;
    const value = read(terms);
    earlier = latest;
    latest = { terms, value };
    return value;
  };
}

/** The same for a reading of one term in its sentence. */
export function rememberedAt<T>(
  read: (terms: readonly Term[], index: number) => T,
): (terms: readonly Term[], index: number) => T {
  const tables = remembered(() => new Map<number, { readonly value: T }>());
  return (terms, index) => {
    const table = tables(terms);
    const known = table.get(index);
    if (known !== undefined) return known.value;
    const value = read(terms, index);
    table.set(index, { value });
    return value;
  };
}
