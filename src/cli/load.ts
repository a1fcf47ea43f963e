import { Command } from "commander";
import { type LoadReport, openStore, readExtracted } from "../stores/index.ts";
import { version } from "../version.ts";
import { headOfGroup } from "./group.ts";

/** `load [DIR] --to URL`: the records of an extracted folder into a database. */
export function loadCommand(): Command {
  return new Command("load")
    .description("load extracted records into a database")
    .argument("[dir]", "folder that extract has written", "extracted")
    .option("-t, --to <url>", "sqlite:FILE, postgres://USER@HOST/DATABASE, or a folder", "sqlite:deals.db")
    .option("-q, --quiet", "print nothing but errors", false)
    .addHelpText(
      "after",
      `
Makes the tables where there are none, and brings those of an older version up to date. Loading the same records
again changes nothing; a corrected article updates its rows. The tables are described in docs/databases.md.

Examples:
  $ tourdetable load extracted --to sqlite:deals.db
  $ tourdetable load extracted --to postgres://editor@db.example.org/news
  $ tourdetable load extracted --to 'postgres://editor@localhost/news?options=-csearch_path%3Ddeals'

Exit codes: 0 all well, 1 some articles could not be held, 2 the job or its usage failed.`,
    )
    .action(async (dir: string, { to, quiet }: { to: string; quiet: boolean }) => {
      process.exitCode = await load(dir, to, quiet);
    });
}

/** Makes or updates the tables; throws an `InputError` where the store cannot be reached. */
export async function prepareStore(to: string): Promise<void> {
  const store = openStore(to);
  try {
    await store.migrate();
  } finally {
    await store.close();
  }
}

/** Loads the folder, reports, and returns the exit code; `source` is what the row of the run says. */
export async function load(dir: string, to: string, quiet: boolean, source = dir): Promise<number> {
  const store = openStore(to);
  try {
    const started = performance.now();
    await store.migrate();
    const report = await store.load(readExtracted(dir), { source, version, headOf: headOfGroup });
    for (const { id, reason } of report.rejected) process.stderr.write(`tourdetable: ${id}: ${reason}\n`);
    if (!quiet) process.stdout.write(`${told(report)} → ${store.name} (${seconds(started)} s)\n`);
    return report.rejected.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

function told({ added, changed, unchanged, deals, rejected }: LoadReport): string {
  const refused = rejected.length === 0 ? "" : `, ${rejected.length} not held`;
  return `articles: ${added} added, ${changed} changed, ${unchanged} unchanged${refused}; deals written: ${deals}`;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
