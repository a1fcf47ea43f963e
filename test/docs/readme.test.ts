import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../batch/temporary-folder.ts";
import { built } from "../built.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
  language,
  code: code ?? "",
}));

/** Run by whoever runs this test, and by `.ci/run`. */
const byOthers = new Set(["npm ci", "npm start"]);

it("has code blocks in languages that are run here", () => {
  expect(blocks.length).toBeGreaterThan(4);
  expect(blocks.filter(({ language }) => language !== "sh" && language !== "ts")).toEqual([]);
});

/** Puts a twelfth of the corpus and of the gold into a folder: what is shown are the commands, not the articles. */
function shrink(folder: string): void {
  const corpus = join(root, "corpus");
  const shown = readdirSync(corpus).filter((name) => /^(?:a0|ia-).*\.txt$/.test(name));
  mkdirSync(join(folder, "corpus"));
  for (const name of shown) symlinkSync(join(corpus, name), join(folder, "corpus", name));
  const fixtures = join(root, "fixtures");
  mkdirSync(join(folder, "fixtures"));
  for (const name of readdirSync(fixtures)) {
    if (name !== "gold.jsonl") symlinkSync(join(fixtures, name), join(folder, "fixtures", name));
  }
  const lines = readFileSync(join(fixtures, "gold.jsonl"), "utf8").trimEnd().split("\n");
  const kept = lines.filter((line) => shown.includes(`${JSON.parse(line).id}.txt`));
  writeFileSync(join(folder, "fixtures/gold.jsonl"), `${kept.join("\n")}\n`);
}

it("shows commands that work", { timeout: 240_000 }, () => {
  const folder = temporaryFolder();
  shrink(folder);
  mkdirSync(join(folder, "bin"));
  writeFileSync(
    join(folder, "bin/tourdetable"),
    `#!/bin/sh\nexec "${process.execPath}" "${built("cli/main.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ code }) => code.trim().split("\n"))
    .filter((line) => !byOthers.has(line));
  for (const command of commands) {
    const printed = execFileSync("sh", ["-c", command], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(printed.length, command).toBeGreaterThan(0);
  }
});

it("shows programs that run and do what is said", () => {
  for (const { code } of blocks.filter(({ language }) => language === "ts")) {
    const script = code.replaceAll('from "tourdetable"', `from ${JSON.stringify(built("index.js"))}`);
    const file = join(temporaryFolder(), "example.mjs");
    writeFileSync(file, script);
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" });
    expect(printed).toContain("funding_round 12000000");
    expect(printed).toContain("target Ardelis");
  }
});
