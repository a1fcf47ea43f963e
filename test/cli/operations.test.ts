import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headOfGroup } from "../../src/cli/group.ts";
import { operationsCommand } from "../../src/cli/operations.ts";
import { type SqlStore, toLoadable } from "../../src/stores/index.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { databases } from "../stores/databases.ts";
import { constructionRecords as records } from "../stores/operations/labelled.ts";
import { runInProcess } from "./in-process.ts";

function run(...args: string[]) {
  return runInProcess(operationsCommand(), args);
}

function folder(): string {
  const path = temporaryFolder();
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  writeFileSync(join(path, "articles.jsonl"), lines(records.map(({ article }) => article)));
  writeFileSync(join(path, "deals.jsonl"), lines(records.flatMap(({ deals }) => deals)));
  return path;
}

async function fill(store: SqlStore): Promise<void> {
  const stream = async function* () {
    for (const each of records) yield toLoadable(each);
  };
  await store.load(stream(), { source: "test", version: "0.1.0", headOf: headOfGroup });
}

/** The block of an operation. */
function block(stdout: string, begin: string): string {
  return stdout.split("\n\n").find((each) => each.startsWith(begin)) ?? "";
}

describe("the operations of a folder", () => {
  it("are told with their parties, terms and articles, the most told first", async () => {
    const { stdout, stderr } = await run("--from", folder());
    expect(stderr).toBe("");
    expect(block(stdout, "Ciments Lorrane")).toBe(
      [
        "Ciments Lorrane · acquisition · 1.95 Md EUR · completed · 2023-10",
        "  acquirer      Granite Peak Capital",
        "  seller        Ostrevent",
        "  told in       3 articles: x05-lorrane-fonds, x06-lorrane-nom, x07-lorrane-fourchette",
      ].join("\n"),
    );
    const tellings = [...stdout.matchAll(/^ {2}told in {7}(\d+) articles?: /gm)].map((match) =>
      Number(match[1]),
    );
    expect(tellings.length).toBeGreaterThan(15);
    expect(tellings).toEqual([...tellings].sort((a, b) => b - a));
    expect(stdout).toMatch(/^\d+ operations, \d+ told by several articles; \d+ contradictions?, /m);
    expect(stdout).not.toContain("contradiction in");
  });

  it("fit on lines of 100 characters", async () => {
    const { stdout } = await run("--from", folder(), "--conflicts");
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("are told with the evidence of both sides where tellings do not agree", async () => {
    const { stdout } = await run("--from", folder(), "--conflicts");
    expect(block(stdout, "Helvetis")).toContain(
      [
        "  contradiction in amount",
        "    500 M EUR   « Sanor » x08-helvetis-cinq-cents (0–5)",
        "    300 M EUR   « Helve » x09-helvetis-trois-cents (0–5)",
      ].join("\n"),
    );
    expect(stdout).toContain("possible conflict, the same sum for another target");
    expect(block(stdout, "Ciments Lorrane")).toBe("");
  });

  it("are JSON lines with their conflicts", async () => {
    const { stdout } = await run("--from", folder(), "--json");
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const helvetis = lines.find(({ parties }) => parties[0].name === "Helvetis Pharma");
    expect(helvetis).toMatchObject({
      kind: "acquisition",
      tellings: 2,
      deals: [{ articleId: "x08-helvetis-cinq-cents" }, { articleId: "x09-helvetis-trois-cents" }],
      conflicts: [{ kind: "contradiction", field: "amount", a: { value: { max: 500_000_000 } } }],
    });
    const { stdout: some } = await run("--from", folder(), "--json", "--conflicts");
    const inConflict = lines.filter(({ conflicts }) => conflicts.length > 0);
    expect(
      some
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(inConflict);
  });

  it("are merged each time", async () => {
    await expect(run("--from", folder(), "--update")).rejects.toThrow("leave --update out");
    await expect(run("--from", temporaryFolder())).rejects.toThrow("give a folder that extract has written");
    await expect(run("--from", "mysql://x")).rejects.toThrow("no store has the URL");
  });
});

describe.each(databases)("the operations of $kind", ({ emptied, fresh }) => {
  it("are those of the folder that was loaded", async () => {
    const store = await emptied();
    await fill(store);
    for (const flags of [["--json"], ["--conflicts"]]) {
      expect(await run("--from", store.name, ...flags)).toEqual(await run("--from", folder(), ...flags));
    }
  });

  it("are merged when asked, where deals were put without", async () => {
    const store = await emptied();
    await fill(store);
    await store.db.deleteFrom("operations").execute();
    const deals = records.reduce((sum, each) => sum + each.deals.length, 0);
    const before = await run("--from", store.name, "--json");
    expect(before).toEqual({
      stdout: "",
      stderr: `tourdetable: ${deals} deals not merged yet: give --update\n`,
    });
    expect(await run("--from", store.name, "--json", "--update")).toEqual(
      await run("--from", folder(), "--json"),
    );
  });

  it("are asked of a database that has none", async () => {
    await expect(run("--from", await fresh())).rejects.toThrow("fill it with tourdetable load");
  });
});
