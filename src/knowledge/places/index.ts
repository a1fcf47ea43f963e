import { foldName } from "../fold.ts";
import { communes, largeCommunes } from "./communes.ts";
import { cities, countries, regions } from "./world.ts";

/** What is known of a place by its name alone. */
export interface Place {
  readonly kind: "country" | "region" | "city";
  /** ISO 3166-1 alpha-2; absent for a region. */
  readonly country?: string;
  /** A French commune of less than 60,000 inhabitants, whose name may well be that of something better known. */
  readonly small?: boolean;
}

let places: Map<string, Place> | undefined;

/** The place of that name (already folded by `foldName`): the larger one where several bear it. */
export function placeOf(folded: string): Place | undefined {
  places ??= build();
  return places.get(folded);
}

let lengths: Map<string, number> | undefined;

/** How many tokens the longest place that starts with this folded word may take, 0 for a word that starts none. */
export function placeLength(first: string): number {
  if (lengths === undefined) {
    lengths = new Map();
    places ??= build();
    for (const key of places.keys()) {
      const words = key.split(" ");
      if (words.length > 1)
        lengths.set(words[0] ?? "", Math.max(lengths.get(words[0] ?? "") ?? 0, words.length));
    }
  }
  return lengths.get(first) ?? 0;
}

function build(): Map<string, Place> {
  const table = new Map<string, Place>();
  for (const commune of communes.split("|"))
    table.set(foldName(commune), { kind: "city", country: "FR", small: true });
  for (const commune of largeCommunes.split("|"))
    table.set(foldName(commune), { kind: "city", country: "FR" });
  addRows(table, cities, "city");
  for (const region of regions.split("|")) table.set(foldName(region), { kind: "region" });
  addRows(table, countries, "country");
  return table;
}

function addRows(table: Map<string, Place>, rows: string, kind: "city" | "country"): void {
  for (const row of rows.split("|")) {
    const country = row.slice(0, 2);
    for (const name of row.slice(3).split(",")) table.set(foldName(name), { kind, country });
  }
}
