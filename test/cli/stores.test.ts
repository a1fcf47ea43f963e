import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportCommand } from "../../src/cli/export.ts";
import { loadCommand } from "../../src/cli/load.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { built } from "../built.ts";
import { databases, opened } from "../stores/databases.ts";
import { runInProcess } from "./in-process.ts";

const root = join(import.meta.dirname, "../..");
const main = built("cli/main.js");
const ARTICLE = "corpus/ia-google-amazon-microsoft.txt";

async function run(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { cwd: root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part) => (stdout += part));
  child.stderr.on("data", (part) => (stderr += part));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

describe("from article to database", () => {
  // Extracted once; the commands that load and export run in this process.
  let out = "";
  let deals = 0;
  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "tourdetable-"));
    expect((await run("extract", ARTICLE, "--out", out, "--quiet", "--jobs", "1")).code).toBe(0);
    deals = readFileSync(join(out, "deals.jsonl"), "utf8").trim().split("\n").length;
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it.each(databases)(
    "$kind, in two commands, again without a change, and out into CSV",
    async ({ fresh }) => {
      const url = await fresh();
      const load = () => runInProcess(loadCommand(), [out, "--to", url]);
      const first = await load();
      expect(first.stderr).toBe("");
      expect(first.stdout).toContain(`articles: 1 added, 0 changed, 0 unchanged; deals written: ${deals} → `);
      expect((await load()).stdout).toContain("articles: 0 added, 0 changed, 1 unchanged");
      const tables: string[] = [];
      for (const from of [url, out]) {
        const csv = join(temporaryFolder(), "deals.csv");
        const told = await runInProcess(exportCommand(), ["--from", from, "--to", csv]);
        expect(told).toEqual({ stdout: `${deals} deals → ${csv}\n`, stderr: "" });
        tables.push(readFileSync(csv, "utf8"));
      }
      expect(tables[0]).toBe(tables[1]);
    },
  );
});

describe.each(databases)("from article to $kind", ({ fresh }) => {
  it("in one command, which leaves no folder", async () => {
    const url = await fresh();
    const told = await run("extract", ARTICLE, "--to", url, "--jobs", "1");
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toContain("articles: 1 added");
    expect(told.stdout).not.toContain("written to");
    const runs = await opened(url).db.selectFrom("runs").select("source").execute();
    expect(runs).toEqual([{ source: ARTICLE }]);
  });
});

it("names what cannot be reached before any work, and ends with 2", async () => {
  const file = join(temporaryFolder(), "notes.db");
  writeFileSync(file, "no database at all\n".repeat(100));
  const told = await run("extract", ARTICLE, "--to", `sqlite:${file}`);
  expect(told).toMatchObject({ code: 2, stdout: "" });
  expect(told.stderr).toBe(`tourdetable: ${file}: the file is no SQLite database: choose another file\n`);
  expect(await run("load", "nowhere", "--to", "mysql://x")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("expected sqlite:FILE"),
  });
  expect(await run("extract", ARTICLE)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("give --out DIR, --to URL or both"),
  });
});
