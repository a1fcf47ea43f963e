import type { Organisation, OrganisationKind } from "./organisation.ts";

/*
 * The families of organisations are tables in text, an entry a line, which costs a run far less than literals do:
 *
 *     @B = banque; établissement bancaire
 *     # a remark
 *     id | name; alias; alias; "nickname" | kind COUNTRY seat | sector; @B | parent
 *
 * A blank stands on either side of a bar and after a semicolon. Empty fields at the end of a line are left out; of the
 * third only `kind` is required. `@B` stands for the sectors of the line that defines it; such lines open the
 * table.
 */

/** The lists of sectors that a table defines, by name: `@B`. */
export type Definitions = ReadonlyMap<string, readonly string[]>;

/** Where the line that holds an offset ends. */
export function lineEnd(table: string, offset: number): number {
  const end = table.indexOf("\n", offset);
  return end < 0 ? table.length : end;
}

/** Where the field that starts at an offset ends; the last one of a line with its line, which ends at `end`. */
export function fieldEnd(table: string, start: number, end: number): number {
  const bar = table.indexOf("|", start);
  return bar < 0 || bar > end ? end : bar - 1;
}

/** Where the field after the one that ends at an offset starts. */
export function nextField(end: number): number {
  return end + 3;
}

/** Where the item that starts at an offset ends, in a field that ends at `end`. */
export function itemEnd(table: string, start: number, end: number): number {
  const semicolon = table.indexOf(";", start);
  return semicolon < 0 || semicolon > end ? end : semicolon;
}

/** Where the item after the one that ends at an offset starts. */
export function nextItem(end: number): number {
  return end + 2;
}

/** What stands around a nickname. */
export const QUOTE = '"';

/** Reads the definitions, which open a table. */
export function readDefinitions(table: string): Definitions {
  const definitions = new Map<string, readonly string[]>();
  for (let start = table.startsWith("\n") ? 1 : 0; table[start] === "@"; ) {
    const end = lineEnd(table, start);
    const [name = "", items = ""] = table.slice(start, end).split(" = ");
    definitions.set(name, items.split("; "));
    start = end + 1;
  }
  return definitions;
}

/** Reads the line of an entry. Throws a `TypeError` where it has no name or kind, or sectors that are not defined. */
export function readEntry(line: string, definitions: Definitions): Organisation {
  const [id = "", forms = "", what = "", sectors = "", parent = "", ...more] = line.split(/ ?\| ?/);
  const [name = "", ...others] = listOf(forms);
  const aliases = others.filter((form) => !form.startsWith(QUOTE));
  const nicknames = others.filter((form) => form.startsWith(QUOTE)).map((form) => form.slice(1, -1));
  const [, kind = "", country, seat = ""] = /^([a-z_]+)(?: ([A-Z]{2}))?(?: (.+))?$/.exec(what) ?? [];
  if (id === "" || name === "" || kind === "" || more.length > 0)
    throw new TypeError(`expected id | name | kind …, got ${line}`);
  return {
    id,
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    kind: kind as OrganisationKind,
    ...(country === undefined ? {} : { country }),
    ...(seat === "" ? {} : { seat }),
    ...(sectors === "" ? {} : { sectors: listOf(sectors).flatMap((sector) => expand(sector, definitions)) }),
    ...(nicknames.length === 0 ? {} : { nicknames }),
    ...(parent === "" ? {} : { parent }),
  };
}

/** Reads all entries of a table, in order. */
export function readTable(table: string): Organisation[] {
  const definitions = readDefinitions(table);
  const lines = table.split("\n").filter((line) => line !== "" && !/^[@#]/.test(line));
  return lines.map((line) => readEntry(line, definitions));
}

function listOf(field: string): string[] {
  return field === "" ? [] : field.split("; ");
}

function expand(sector: string, definitions: Definitions): readonly string[] {
  if (!sector.startsWith("@")) return [sector];
  const sectors = definitions.get(sector);
  if (sectors === undefined) throw new TypeError(`expected sectors that the table defines, got ${sector}`);
  return sectors;
}
