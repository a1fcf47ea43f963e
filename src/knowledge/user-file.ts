import { parse } from "csv-parse/sync";
import * as z from "zod";
import { InputError } from "../document/index.ts";
import { foldName } from "./fold.ts";
import type { Organisation } from "./organisation.ts";

const kinds = [
  "company",
  "startup",
  "fund",
  "bank",
  "insurer",
  "public",
  "sovereign_fund",
  "media",
  "university",
  "association",
  "sport",
] as const;

const text = z.string().trim().min(1);
/** An organisation as a user's file may give it: only the name is required. */
const userOrganisation = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "expected lower-case letters, digits and hyphens")
    .optional(),
  name: text,
  aliases: z.array(text).optional(),
  kind: z.enum(kinds).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected two capital letters, such as FR")
    .optional(),
  seat: text.optional(),
  sectors: z.array(text).optional(),
  nicknames: z.array(text).optional(),
  parent: text.optional(),
});

/** Fields of a row by the columns of its source. */
type Columns = Readonly<Record<keyof z.input<typeof userOrganisation>, readonly string[]>>;

/** The project's own columns; lists are separated by `|`. */
const ownColumns: Columns = {
  id: ["id"],
  name: ["name"],
  aliases: ["aliases"],
  kind: ["kind"],
  country: ["country"],
  seat: ["seat"],
  sectors: ["sectors"],
  nicknames: ["nicknames"],
  parent: ["parent"],
};

const none: readonly string[] = [];

/** GLEIF's golden copy of LEI records (level 1), as CSV. */
const gleifColumns: Columns = {
  id: ["LEI"],
  name: ["Entity.LegalName"],
  aliases: [1, 2, 3, 4, 5].flatMap((n) => [
    `Entity.OtherEntityNames.OtherEntityName.${n}`,
    `Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.${n}`,
  ]),
  kind: none,
  country: ["Entity.HeadquartersAddress.Country", "Entity.LegalAddress.Country"],
  seat: ["Entity.HeadquartersAddress.City", "Entity.LegalAddress.City"],
  sectors: none,
  nicknames: none,
  parent: none,
};

/** INSEE's SIRENE stock of legal units (StockUniteLegale), or of establishments joined to it. */
const sireneColumns: Columns = {
  id: ["siren"],
  name: ["denominationUniteLegale"],
  aliases: [
    "sigleUniteLegale",
    "denominationUsuelle1UniteLegale",
    "denominationUsuelle2UniteLegale",
    "denominationUsuelle3UniteLegale",
    "enseigne1Etablissement",
  ],
  kind: none,
  country: none,
  seat: ["libelleCommuneEtablissement"],
  sectors: none,
  nicknames: none,
  parent: none,
};

/**
 * Reads the organisations that a user adds: JSONL with the keys of `Organisation`, CSV with the same columns (lists
 * separated by `|`), or an extract of GLEIF or SIRENE in CSV with their own column names. `file` names the text in
 * errors. Throws `InputError` naming the line.
 */
export function parseOrganisations(content: string, file: string): Organisation[] {
  const whole = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  const rows =
    /\.(jsonl|ndjson)$/i.test(file) || /^\s*\{/.test(whole) ? jsonRows(whole, file) : csvRows(whole, file);
  const seen = new Map<string, number>();
  return rows.map(({ line, fields }) => {
    const organisation = check(fields, line, file);
    const first = seen.get(organisation.id);
    if (first !== undefined)
      fail(file, line, `id ${organisation.id} again, after line ${first}`, "give each its own id");
    seen.set(organisation.id, line);
    return organisation;
  });
}

interface Row {
  readonly line: number;
  readonly fields: unknown;
}

function jsonRows(content: string, file: string): Row[] {
  return content.split("\n").flatMap((text, index) => {
    if (text.trim() === "") return [];
    try {
      return [{ line: index + 1, fields: JSON.parse(text) as unknown }];
    } catch (cause) {
      return fail(file, index + 1, (cause as Error).message, "write one JSON object a line");
    }
  });
}

function csvRows(content: string, file: string): Row[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(content, {
      columns: true,
      delimiter: delimiterOf(content),
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (cause) {
    return fail(file, (cause as { lines?: number }).lines ?? 1, (cause as Error).message, "mend the CSV");
  }
  const first = records[0]?.record;
  if (first === undefined) return [];
  const columns = columnsOf(Object.keys(first), file);
  return records.map(({ record, info }) => ({ line: info.lines, fields: fieldsOf(record, columns) }));
}

/** Comma or semicolon, whichever the header has more of: French spreadsheets write the latter. */
function delimiterOf(content: string): "," | ";" {
  const header = content.slice(0, Math.max(0, content.indexOf("\n")));
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function columnsOf(header: readonly string[], file: string): Columns {
  if (header.includes("LEI")) return gleifColumns;
  if (header.includes("denominationUniteLegale")) return sireneColumns;
  if (header.includes("name")) return ownColumns;
  return fail(
    file,
    1,
    `columns ${header.join(", ")}`,
    "expected a column name, or an extract of GLEIF or SIRENE",
  );
}

function fieldsOf(record: Record<string, string>, columns: Columns): unknown {
  const values = (names: readonly string[]) =>
    names.map((name) => record[name] ?? "").filter((value) => value !== "");
  const list = (names: readonly string[]) =>
    values(names).flatMap((value) =>
      value
        .split("|")
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    );
  const one = (key: keyof Columns) => {
    const value = values(columns[key])[0];
    return value === undefined ? {} : { [key]: value };
  };
  const several = (key: keyof Columns) => {
    const found = list(columns[key]);
    return found.length === 0 ? {} : { [key]: found };
  };
  const id = values(columns.id)[0];
  const prefix = columns === gleifColumns ? "lei-" : columns === sireneColumns ? "siren-" : "";
  return {
    ...(id === undefined ? {} : { id: `${prefix}${prefix === "" ? id : id.toLowerCase()}` }),
    ...one("name"),
    ...several("aliases"),
    ...one("kind"),
    ...one("country"),
    ...one("seat"),
    ...several("sectors"),
    ...several("nicknames"),
    ...one("parent"),
  };
}

function check(fields: unknown, line: number, file: string): Organisation {
  const { success, data, error } = userOrganisation.safeParse(fields);
  if (!success) {
    const issue = error.issues[0];
    return fail(
      file,
      line,
      `${issue?.path.join(".") || "record"}: ${issue?.message}`,
      "see docs/knowledge.md",
    );
  }
  const id =
    data.id ??
    `user-${foldName(data.name)
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")}`;
  const aliases = data.aliases?.filter((alias) => alias !== data.name);
  const { aliases: _, kind, ...rest } = data;
  return { ...rest, id, kind: kind ?? "company", ...(aliases?.length ? { aliases } : {}) } as Organisation;
}

function fail(file: string, line: number, problem: string, remedy: string): never {
  throw new InputError({ file: `${file}:${line}`, problem, remedy });
}
