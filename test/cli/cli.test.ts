import { execFile, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Command, Help } from "commander";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { version } from "../../src/version.ts";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { built } from "../built.ts";
import { runInProcess } from "./in-process.ts";

const root = join(import.meta.dirname, "../..");
const main = built("cli/main.js");
const { commandsFor, usageOf }: typeof import("../../src/cli/commands.ts") = await import(
  built("cli/commands.js")
);

/** All commands, as whoever calls them gets them. */
async function loadCommands() {
  const outlined = await commandsFor([]);
  return (await Promise.all(outlined.map((command) => commandsFor([command.name()])))).flat();
}

async function run(args: string[], input?: string) {
  const child = spawn(process.execPath, [main, ...args], { cwd: root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part) => (stdout += part));
  child.stderr.on("data", (part) => (stderr += part));
  child.stdin.end(input ?? "");
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

const FRENCH =
  "La jeune pousse a annoncé mardi avoir levé des fonds auprès de plusieurs investisseurs de la région, qui entrent ainsi à son capital.";

describe("tourdetable", () => {
  it("tells its version and its commands", async () => {
    expect((await run(["--version"])).stdout.trim()).toBe(version);
    const help = await run(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const command of await loadCommands()) expect(help.stdout).toMatch(`\n  ${usageOf(command)} `);
    const one = await run(["schema", "--help"]);
    expect(one).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Examples:") });
  });

  it("outlines each command as it is", async () => {
    const told = (command: Command) => `${new Help().subcommandTerm(command)}: ${command.description()}`;
    const outlined = (await commandsFor([])).map((one) => `${usageOf(one)}: ${one.description()}`);
    expect(outlined).toEqual((await loadCommands()).map(told));
  });

  it("explains every command with examples", async () => {
    const commands = await loadCommands();
    expect(commands.map((command) => command.name())).toEqual(
      expect.arrayContaining(["extract", "show", "evaluate", "schema", "load", "work"]),
    );
    for (const command of commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]))) {
      let told = "";
      command.configureOutput({ writeOut: (text) => (told += text) }).outputHelp();
      expect(told).toContain(command.description());
      expect(told, command.name()).toContain("Examples:");
    }
  });

  it("ends with 2 on bad usage", async () => {
    for (const args of [
      ["nonsense"],
      ["constructor"],
      ["extract"],
      ["extract", "corpus"],
      ["schema", "nothing"],
    ]) {
      expect((await run(args)).code).toBe(2);
    }
    const bad = await run(["extract", "corpus", "--out", "x", "--published", "2023-02-30"]);
    expect(bad).toMatchObject({ code: 2, stderr: expect.stringContaining("a day such as") });
  });

  it("extracts one article from standard input", async () => {
    const out = join(temporaryFolder(), "out");
    const one = await run(
      ["extract", "-", "--out", out, "--quiet", "--published", "2024-05-01", "--jobs", "1"],
      FRENCH,
    );
    expect(one).toEqual({ code: 0, stdout: "", stderr: "" });
    const record = JSON.parse(readFileSync(join(out, "articles.jsonl"), "utf8"));
    expect(record).toMatchObject({
      id: "stdin",
      file: "-",
      status: "extracted",
      published: { edtf: "2024-05-01" },
    });
  });

  it("ends with 1 where articles failed, naming them, and with 2 where the job did", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), FRENCH);
    writeFileSync(join(folder, "b.txt"), "\0\0");
    const some = await run(["extract", folder, "--out", join(folder, "out"), "--jobs", "1"]);
    expect(some).toMatchObject({ code: 1, stderr: expect.stringContaining("b.txt: binary file") });
    const none = await run(["extract", join(folder, "nowhere"), "--out", join(folder, "out")]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("nowhere") });
    const locked = await run(["extract", join(folder, "a.txt"), "--out", join(folder, "b.txt")]);
    expect(locked).toMatchObject({ code: 2, stderr: expect.stringContaining("cannot be written") });
  });

  it("extracts JSONL from standard input, and gives schemas that its records satisfy", async () => {
    const out = join(temporaryFolder(), "out");
    const texts = [FRENCH, readFileSync(join(root, "corpus/ia-google-amazon-microsoft.txt"), "utf8")];
    const lines = texts.map((text, number) => JSON.stringify({ id: `a${number}`, text })).join("\n");
    const many = await run(["extract", "-", "--format", "jsonl", "--out", out, "--jobs", "1"], lines);
    expect(many).toMatchObject({ code: 0, stderr: "" });
    expect(many.stdout).toContain("2 articles: 2 extracted");
    const schema = JSON.parse((await run(["schema"])).stdout);
    const article = z.fromJSONSchema(schema.$defs.article);
    const deal = z.fromJSONSchema(schema.$defs.deal);
    const parse = (name: string) =>
      readFileSync(join(out, name), "utf8")
        .trim()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
    expect(parse("articles.jsonl").map((record) => article.safeParse(record).error)).toEqual([
      undefined,
      undefined,
    ]);
    const deals = parse("deals.jsonl");
    expect(deals.length).toBeGreaterThan(5);
    for (const record of deals) expect(deal.safeParse(record).error).toBeUndefined();
    expect(article.safeParse({ id: 1 }).success).toBe(false);
  });

  it("shows an article, plain in a pipe, and says why there is nothing to show", async () => {
    const [show] = await commandsFor(["show"]);
    if (show === undefined) throw new TypeError("expected a command « show », got none");
    const shown = await runInProcess(show, [join(root, "corpus/ia-google-amazon-microsoft.txt")]);
    expect(shown).toMatchObject({ stderr: "", stdout: expect.stringContaining("l’hippodrome") });
    expect(shown.stdout).not.toContain("\u001b[");
    expect((await run(["show", "nowhere.txt"])).code).toBe(2);
  });

  it("ends quietly when its reader does", async () => {
    const { stderr } = await promisify(execFile)("sh", [
      "-c",
      `"${process.execPath}" "${main}" schema | head -n 1`,
    ]);
    expect(stderr).toBe("");
  });
});
