/**
 * Prints entries of the knowledge base drawn by lot, for checking by hand:
 * `npx tsx test/measure/knowledge-sample.ts [SEED = 1] [NUMBER = 100]`. One seed gives the same entries on any machine.
 */
import { createHash } from "node:crypto";
import { families } from "../../src/knowledge/organisations/index.ts";

const [seed = "1", number = "100"] = process.argv.slice(2);
const lot = (line: string) =>
  createHash("sha256")
    .update(`${seed} ${line.split(" ")[0]}`)
    .digest("hex");
const lines = Object.entries(families).flatMap(([family, table]) =>
  table
    .split("\n")
    .filter((line) => line.includes(" | "))
    .map((line) => ({ family, line, lot: lot(line) })),
);
lines.sort((a, b) => (a.lot < b.lot ? -1 : 1));
for (const { family, line } of lines.slice(0, Number(number))) console.log(`${family}: ${line}`);
