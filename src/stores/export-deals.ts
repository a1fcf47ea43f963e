import { renameSync, rmSync, type WriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import { InputError } from "../document/index.ts";
import { type FlatRow, flatHeadings } from "./flat.ts";

/** Rows of a group in Parquet: what is held in memory. */
const GROUP_ROWS = 10_000;

interface ExportOptions {
  /** Begins a CSV file with a byte order mark, by which Excel knows that it is UTF-8. */
  readonly bom: boolean;
}

type Writer = (rows: AsyncIterable<FlatRow>, file: string, options: ExportOptions) => Promise<void>;

const WRITERS: Readonly<Record<string, Writer>> = {
  ".csv": async (rows, file, { bom }) => {
    const columns = flatHeadings.map(({ name }) => name);
    // A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe.
    const format = stringify({ header: true, columns, bom, escape_formulas: true });
    await pipeline(Readable.from(rows), format, await openToWrite(file));
  },
  ".jsonl": async (rows, file) => {
    await pipeline(Readable.from(jsonLines(rows)), await openToWrite(file));
  },
  ".parquet": async (rows, file) => {
    const columns = flatHeadings.map(({ name, type }) => ({
      name,
      type: type === "number" ? ("DOUBLE" as const) : ("STRING" as const),
      nullable: true,
    }));
    await parquetWriteRows({ writer: fileWriter(file), rows, columns, rowGroupSize: GROUP_ROWS });
  },
};

/**
 * Writes rows of `deals_flat` into a file, in the format of its extension (.csv, .jsonl, .parquet). The file appears
 * when it is complete. Returns the number of rows; throws an `InputError` on another extension or where it cannot be
 * written.
 */
export async function exportDeals(
  rows: AsyncIterable<FlatRow>,
  file: string,
  options: ExportOptions = { bom: false },
): Promise<number> {
  const write = WRITERS[extname(file).toLowerCase()];
  if (write === undefined) {
    throw new InputError({
      file,
      problem: "no such export format",
      remedy: `expected a file name that ends in ${Object.keys(WRITERS).join(", ")}`,
    });
  }
  const part = `${file}.part`;
  let count = 0;
  const counted = async function* () {
    for await (const row of rows) {
      count++;
      yield row;
    }
  };
  try {
    await write(counted(), part, options);
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw cause;
    throw new InputError({
      file,
      problem: `cannot be written (${code})`,
      remedy: "choose another --to",
      cause,
    });
  }
  return count;
}

/** A stream into a file that is there already: one that is opened later comes back after it was removed. */
async function openToWrite(file: string): Promise<WriteStream> {
  return (await open(file, "w")).createWriteStream();
}

async function* jsonLines(rows: AsyncIterable<FlatRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
