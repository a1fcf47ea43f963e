import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { exportDeals, type FlatRow, flatHeadings, flatRows } from "../../src/stores/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { makeRecords } from "./make-records.ts";

async function* stream(rows: readonly FlatRow[]) {
  yield* rows;
}

const rows = ["a", "b"].flatMap((id) => flatRows(makeRecords(id, 3)));
const names = flatHeadings.map(({ name }) => name);

describe("export", () => {
  it("writes CSV whose cells no spreadsheet runs", async () => {
    const file = join(temporaryFolder(), "deals.csv");
    const bad = rows.map((row) => ({
      ...row,
      title: '=HYPERLINK("http://x","y")',
      targets: '+33; Bêta\n"B"',
      sources: "@sum",
    }));
    expect(await exportDeals(stream(bad.slice(0, 1)), file)).toBe(1);
    const text = readFileSync(file, "utf8");
    expect(text.split("\n")[0]).toBe(names.join(","));
    expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(text).toContain(`"'+33; Bêta\n""B"""`);
    expect(text).toContain(",'@sum,");
    expect(text).toContain(",50000000,50000000,EUR,exact,");
  });

  it("begins CSV with a byte order mark where asked", async () => {
    const file = join(temporaryFolder(), "deals.csv");
    await exportDeals(stream(rows), file, { bom: true });
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("writes Parquet that reads back the same, with numbers as numbers", async () => {
    const file = join(temporaryFolder(), "deals.parquet");
    expect(await exportDeals(stream(rows), file)).toBe(6);
    const buffer = await asyncBufferFromFile(file);
    expect(await parquetReadObjects({ file: buffer })).toEqual(rows);
    const { schema } = await parquetMetadataAsync(buffer);
    expect(schema.find(({ name }) => name === "amount_max")?.type).toBe("DOUBLE");
    expect(schema.slice(1).map(({ name }) => name)).toEqual(names);
  });

  it.each([".csv", ".jsonl", ".parquet"])("writes a file without rows as %s", async (extension) => {
    const file = join(temporaryFolder(), `deals${extension}`);
    expect(await exportDeals(stream([]), file)).toBe(0);
    expect(existsSync(file)).toBe(true);
    if (extension === ".parquet") {
      expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toEqual([]);
    }
    if (extension === ".csv") expect(readFileSync(file, "utf8").trim()).toBe(names.join(","));
  });

  it("writes a JSON line a deal", async () => {
    const file = join(temporaryFolder(), "deals.jsonl");
    await exportDeals(stream(rows), file);
    expect(readFileSync(file, "utf8")).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  });

  it("leaves nothing half-written", async () => {
    const folder = temporaryFolder();
    const broken = async function* (before: typeof rows) {
      yield* before;
      throw new Error("the source broke");
    };
    // Without a row before it, the source breaks while the file is being opened.
    for (const before of [rows, []]) {
      for (const extension of ["csv", "jsonl", "parquet"]) {
        const file = join(folder, `deals.${extension}`);
        await expect(exportDeals(broken(before), file)).rejects.toThrow("the source broke");
        await setTimeout(20);
        expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false);
      }
    }
  });

  it("says which formats there are, and where it cannot write", async () => {
    const folder = temporaryFolder();
    await expect(exportDeals(stream(rows), join(folder, "deals.xlsx"))).rejects.toThrow(
      "ends in .csv, .jsonl, .parquet",
    );
    for (const extension of ["csv", "jsonl", "parquet"]) {
      const file = join(folder, "nowhere", `deals.${extension}`);
      await expect(exportDeals(stream(rows), file)).rejects.toThrow("cannot be written (ENOENT)");
    }
  });
});
