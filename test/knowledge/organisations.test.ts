import { describe, expect, test } from "vitest";
import type { Organisation } from "../../src/knowledge/index.ts";
import { families } from "../../src/knowledge/organisations/index.ts";
import { readTable } from "../../src/knowledge/table.ts";
import { parseOrganisations } from "../../src/knowledge/user-file.ts";

const organisations = Object.values(families).flatMap(readTable);

/** Folded names that two organisations rightly share: the article decides which one is meant. */
const KNOWN_CLASHES: readonly string[] = ["adp", "afd", "avolta", "cftc", "indigo", "kia", "ocp", "rohm"];

/** Brands written without a capital that no French word equals. */
const LOWER_CASE_BRANDS = ["leboncoin", "bpost", "illycaffè"];

/** Firms that bought one another or merged: news of the time tells of two, whoever owns them since. */
const APART: readonly (readonly [string, string])[] = [
  ["PSA", "Fiat Chrysler"],
  ["Stellantis", "PSA"],
  ["Gaz de France", "GDF Suez"],
  ["Smurfit Kappa", "WestRock"],
  ["Bank of America", "Merrill Lynch"],
  ["Raytheon", "United Technologies"],
  ["Broadcom", "Avago"],
  ["Kraft", "Heinz"],
  ["Novozymes", "Chr. Hansen"],
  ["Domtar", "Produits forestiers Résolu"],
  ["Bombardier", "Bombardier Transport"],
  ["Oberthur Technologies", "Morpho"],
  ["La Capitale", "SSQ"],
  ["Unipol", "UnipolSai"],
  ["United Internet", "1&1"],
];

/** Countries that the French business press covers daily: the base has organisations of each. */
const COUNTRIES =
  "FR DE GB BE NL LU CH IT ES PT IE SE DK NO FI AT PL US CA BR JP CN KR IN TW SG AE QA SA AU ZA MA".split(
    " ",
  );

const MINIMUM_BY_FAMILY: Readonly<Partial<Record<keyof typeof families, number>>> = {
  franceListed: 300,
  francePrivate: 800,
  europe: 1000,
  americas: 800,
  asiaWorld: 600,
  advisers: 80,
  funds: 1000,
  banks: 350,
  insurers: 200,
  publicBodies: 400,
  media: 350,
  startupsFrance: 700,
  startupsWorld: 300,
  africa: 300,
  quebec: 180,
  beneluxSwitzerland: 350,
  universities: 200,
  associations: 250,
  sports: 180,
};

const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']/g, "'")
    .trim();

const namesOf = ({ name, aliases = [] }: Organisation): readonly string[] => [name, ...aliases];

const textsOf = (organisation: Organisation): readonly string[] => [
  ...namesOf(organisation),
  ...(organisation.sectors ?? []),
  ...(organisation.nicknames ?? []),
  ...(organisation.seat === undefined ? [] : [organisation.seat]),
];

/** The items that occur more than once, each once, sorted. */
function repeated(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(items.filter((item) => seen.size === seen.add(item).size))].sort();
}

/** Folded names that belong to two organisations or more. */
function clashes(): string[] {
  return repeated(organisations.flatMap((organisation) => [...new Set(namesOf(organisation).map(fold))]));
}

const offenders = (isOffender: (organisation: Organisation) => boolean): string[] =>
  organisations.filter(isOffender).map(({ id }) => id);

describe("the knowledge base of organisations", () => {
  test("every entry satisfies the schema of a user's file", () => {
    const lines = organisations.map((organisation) => JSON.stringify(organisation)).join("\n");
    expect(parseOrganisations(lines, "base.jsonl")).toEqual(organisations);
  });

  test("every list of sectors that a table defines is used", () => {
    const unused = Object.values(families).flatMap((table) =>
      [...table.matchAll(/^(@\w+) = /gm)].filter(
        ([, name]) => table.split(/[\s;]+/).filter((word) => word === name).length < 2,
      ),
    );
    expect(unused).toEqual([]);
  });

  test("no line of a table is malformed", () => {
    const line = /^$|^# \S|^@\w+ = [^|@]+$|^[^|@#]+ \| [^|]+ \| [^|]+(?: \|(?: [^|]+)?)*$/;
    const malformed = Object.values(families).flatMap((table) =>
      table.split("\n").filter((one) => !line.test(one)),
    );
    expect(malformed).toEqual([]);
  });

  test("ids are unique over all families", () => {
    expect(repeated(organisations.map(({ id }) => id))).toEqual([]);
  });

  test("a name belongs to one organisation, unless it is a known clash", () => {
    expect(clashes()).toEqual([...KNOWN_CLASHES].sort());
  });

  test("parents exist and none is its own ancestor", () => {
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    const isLost = ({ id, parent }: Organisation): boolean => {
      const seen = new Set([id]);
      for (let next = parent; next !== undefined; next = byId.get(next)?.parent) {
        if (!byId.has(next) || seen.has(next)) return true;
        seen.add(next);
      }
      return false;
    };
    expect(offenders(isLost)).toEqual([]);
  });

  test("no text is empty, padded or holds two spaces", () => {
    expect(offenders((it) => textsOf(it).some((text) => !/^\S+(?: \S+)*$/.test(text)))).toEqual([]);
  });

  test.each(APART)("%s is not %s", (one, other) => {
    const bearer = (name: string) => organisations.find((it) => namesOf(it).includes(name))?.id;
    expect(bearer(one)).toBeDefined();
    expect(bearer(other)).toBeDefined();
    expect(bearer(one)).not.toBe(bearer(other));
  });

  test("no list is empty or repeats an item", () => {
    const lists = ({ aliases, sectors, nicknames }: Organisation) => [aliases, sectors, nicknames];
    const isBad = (list: readonly string[] | undefined) =>
      list !== undefined && (list.length === 0 || repeated(list).length > 0);
    expect(offenders((it) => lists(it).some(isBad))).toEqual([]);
  });

  test("no alias equals the name", () => {
    expect(offenders(({ name, aliases = [] }) => aliases.includes(name))).toEqual([]);
  });

  test("no alias is a word without capital or digit", () => {
    const isCommon = (alias: string) => !/[\p{Lu}\d.]/u.test(alias) && !LOWER_CASE_BRANDS.includes(alias);
    expect(offenders(({ aliases = [] }) => aliases.some(isCommon))).toEqual([]);
  });

  test("countries are two capital letters", () => {
    expect(offenders(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  test("the main countries are covered", () => {
    const covered = new Set(organisations.map(({ country }) => country));
    expect(COUNTRIES.filter((country) => !covered.has(country))).toEqual([]);
  });

  test.each(Object.entries(MINIMUM_BY_FAMILY))("%s holds at least %i organisations", (family, minimum) => {
    expect(readTable(families[family as keyof typeof families]).length).toBeGreaterThanOrEqual(minimum);
  });
});
