import { styleText } from "node:util";
import { Command } from "commander";
// Not by the door: who extracts does not wait for the aligning of deals to load.
import { type Change, diffExtractions } from "../batch/diff.ts";

/** `diff BEFORE AFTER`: what changed between two extractions, record by record and field by field. */
export function diffCommand(): Command {
  return new Command("diff")
    .description("tell what changed between two extractions, field by field")
    .argument("<before>", "folder of the earlier extraction")
    .argument("<after>", "folder of the later extraction")
    .option("--json", "one JSON line a change", false)
    .addHelpText(
      "after",
      `
Lines begin with + for a record added, - for one removed, ~ for a field changed.

Examples:
  $ tourdetable diff extracted-v1 extracted-v2
  $ tourdetable diff extracted-v1 extracted-v2 --json | jq -r .field | sort | uniq -c`,
    )
    .action(async (before: string, after: string, flags: { json: boolean }) => {
      const counts = { added: 0, removed: 0, changed: 0 };
      for await (const change of diffExtractions(before, after)) {
        counts[change.change]++;
        process.stdout.write(`${flags.json ? JSON.stringify(change) : changeLine(change)}\n`);
      }
      const { added, removed, changed } = counts;
      if (!flags.json)
        process.stdout.write(`${added} added, ${removed} removed, ${changed} fields changed\n`);
    });
}

function changeLine(change: Change): string {
  if (change.change === "changed") {
    const values = `${change.before ?? "–"} → ${change.after ?? "–"}`;
    return `~ ${change.articleId}  ${change.deal}\n    ${change.field}: ${values}`;
  }
  const [sign, colour] = change.change === "added" ? (["+", "green"] as const) : (["-", "red"] as const);
  const line = `${sign} ${change.articleId}  ${change.deal}`;
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, line) : line;
}
