import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { extract } from "../../src/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const block = (language: string) =>
  new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "m").exec(guide)?.[1] ?? "";

it("a new way of telling a deal is one entry in one file, as the guide shows", { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  for (const name of ["src", "test/deals", "package.json", "tsconfig.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const run = (args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const program = join(folder, "read.ts");
  writeFileSync(
    program,
    `import { extract } from "./src/index.ts";
     const { deals } = extract({ id: "a", body: ${JSON.stringify(block("text").trim())} });
     console.log(JSON.stringify(deals.map((deal) => [deal.kind, deal.amount?.max, deal.parties.map(({ role, name }) => role + " " + name), deal.evidence[0]?.rule])));`,
  );
  const read = () => JSON.parse(run(["--import", "tsx", program]));

  expect(extract({ id: "a", body: block("text").trim() }).deals).toEqual([]);
  const file = join(folder, "src/deals/frames/acquisition.ts");
  const before = readFileSync(file, "utf8");
  const after = before.replace(/(readonly Frame\[\] = \[\n)/, `$1${block("ts")}`);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  expect(read()).toEqual([
    [
      "acquisition",
      12_000_000,
      expect.arrayContaining(["acquirer Vexa", "target Morlin"]),
      "acquisition/conjure",
    ],
  ]);
  // The entry's own examples, by the harness that runs all of them.
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const told = run([
    vitest,
    "run",
    "--root",
    folder,
    "test/deals/frames.test.ts",
    "-t",
    "acquisition/conjure",
  ]);
  expect(told).toContain("3 passed");
});
