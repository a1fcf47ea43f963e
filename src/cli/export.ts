import { Command } from "commander";
import { exportDeals, openStore } from "../stores/index.ts";

interface ExportFlags {
  to: string;
  from: string;
  bom: boolean;
  quiet: boolean;
}

/** `export --to FILE`: one row a deal, for spreadsheets, BI tools and data frames. */
export function exportCommand(): Command {
  return new Command("export")
    .description("write the deals as a flat table: CSV, Parquet or JSON lines")
    .requiredOption("-t, --to <file>", "deals.csv, deals.parquet or deals.jsonl")
    .option("-f, --from <url>", "a folder that extract has written, sqlite:FILE or postgres://…", "extracted")
    .option("--bom", "begin a CSV file with a byte order mark, for Excel", false)
    .option("-q, --quiet", "print nothing but errors", false)
    .addHelpText(
      "after",
      `
The columns are those of the view deals_flat, described in docs/databases.md. In CSV a cell that begins like a
formula gets an apostrophe, so that no spreadsheet runs it.

Examples:
  $ tourdetable export --to deals.csv --bom
  $ tourdetable export --from sqlite:deals.db --to deals.parquet`,
    )
    .action(async ({ to, from, bom, quiet }: ExportFlags) => {
      const store = openStore(from, { mode: "read" });
      try {
        const rows = await exportDeals(store.flat(), to, { bom });
        if (!quiet) process.stdout.write(`${rows} deals → ${to}\n`);
      } finally {
        await store.close();
      }
    });
}
