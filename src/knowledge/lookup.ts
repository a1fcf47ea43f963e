import { foldName } from "./fold.ts";
import type { Organisation } from "./organisation.ts";

/** Ways to find organisations; every key is folded by `foldName`. */
export interface Lookup {
  readonly byId: ReadonlyMap<string, Organisation>;
  /** By canonical name and aliases. A name that several bear gives all of them, in the order of the data. */
  readonly byName: ReadonlyMap<string, readonly Organisation[]>;
  /** By press nickname: « marque a la pomme ». */
  readonly byNickname: ReadonlyMap<string, readonly Organisation[]>;
  /** By city of the seat. */
  readonly bySeat: ReadonlyMap<string, readonly Organisation[]>;
  /** For the first word of every name, how many words the longest name that starts with it has. */
  readonly longestName: ReadonlyMap<string, number>;
  /** First words of the names that are written in lower case: « bpost ». */
  readonly lowerCaseStarts: ReadonlySet<string>;
  /** The same as `longestName`, for nicknames. */
  readonly longestNickname: ReadonlyMap<string, number>;
}

type Index = Map<string, Organisation[]>;

/** Builds the lookup of a list of organisations; a later entry with an id already seen replaces the earlier one. */
export function buildLookup(organisations: readonly Organisation[]): Lookup {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const byName: Index = new Map();
  const byNickname: Index = new Map();
  const bySeat: Index = new Map();
  for (const organisation of byId.values()) {
    add(byName, organisation.name, organisation);
    for (const alias of organisation.aliases ?? []) add(byName, alias, organisation);
    for (const nickname of organisation.nicknames ?? []) add(byNickname, nickname, organisation);
    if (organisation.seat !== undefined) add(bySeat, organisation.seat, organisation);
  }
  return {
    byId,
    byName,
    byNickname,
    bySeat,
    longestName: longest(byName),
    lowerCaseStarts: lowerCaseStarts(byId.values()),
    longestNickname: longest(byNickname),
  };
}

function lowerCaseStarts(organisations: Iterable<Organisation>): Set<string> {
  const starts = new Set<string>();
  for (const { name, aliases = [] } of organisations) {
    for (const form of [name, ...aliases])
      if (/^\p{Ll}/u.test(form)) starts.add((form.split(" ")[0] ?? "").toLowerCase());
  }
  return starts;
}

function add(index: Index, name: string, organisation: Organisation): void {
  const key = foldName(name);
  const known = index.get(key);
  if (known === undefined) index.set(key, [organisation]);
  else if (!known.includes(organisation)) known.push(organisation);
}

function longest(index: Index): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const key of index.keys()) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}
