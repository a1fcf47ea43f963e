import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { evaluateCommand } from "../../src/cli/evaluate.ts";
import { readGold } from "../../src/cli/labelled.ts";
import type { EvaluationReport } from "../../src/evaluation/index.ts";

const seed = ["--article", "ia-google-amazon-microsoft"];
const folder = mkdtempSync(join(tmpdir(), "evaluate-"));

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What the command prints on both channels. */
async function run(...words: string[]): Promise<{ out: string; err: string }> {
  const printed = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.err += String(text);
    return true;
  });
  await evaluateCommand().exitOverride().parseAsync(words, { from: "user" });
  vi.restoreAllMocks();
  return printed;
}

it("prints scores with their support", async () => {
  const { out } = await run(...seed);
  expect(out).toMatch(/^money\.span .* 10 +\d+$/m);
  expect(out).toMatch(/^deal\.found .* 7 +\d+$/m);
  expect(out).toContain("Articles without a deal that give no record: 0 of 0");
});

it("gives the report as JSON", async () => {
  const report = JSON.parse((await run(...seed, "--json")).out) as EvaluationReport;
  expect(report.articles).toHaveLength(1);
  expect(report.scores["deal.found"].gold).toBe(7);
});

it("lists the faults of the fields asked for", async () => {
  const gold = join(folder, "gold.jsonl");
  const [line] = readFileSync("fixtures/gold.jsonl", "utf8").split("\n");
  const article = JSON.parse(line!) as {
    mentions: { start: number; end: number; text: string }[];
    text: string;
  };
  // A label that no extractor finds: the first letter as a sum of money.
  const letter = { id: "m0", kind: "money", start: 0, end: 1, text: article.text[0], min: 1, max: 1 };
  article.mentions = [{ ...letter, currency: "EUR", qualifier: "exact" } as never];
  writeFileSync(gold, JSON.stringify(article));
  const { out } = await run("--gold", gold, "--errors", "--field", "money");
  expect(out).toContain("money missed\n    gold L = 1 EUR\n    [L]e chiffre circulait");
  expect(out).not.toMatch(/ (deal|date|name|nominal)/);
});

it("says how often each rule is right", async () => {
  expect((await run(...seed, "--rules")).out).toMatch(/^ +rule +got +right +wrong$/m);
});

it("the parts are each other's complement", () => {
  const ids = (split?: "tuning" | "check") =>
    readGold("fixtures/gold.jsonl", { article: [], ...(split && { split }) }).map(({ id }) => id);
  const [tuning, check] = [ids("tuning"), ids("check")];
  expect([...tuning, ...check].sort()).toEqual(ids().sort());
  expect(check.length / tuning.length).toBeCloseTo(1 / 9, 2);
});

it("shows what is lost without a part", async () => {
  const { out } = await run(...seed, "--without", "nominals");
  expect(out).toMatch(/^F1 +whole +without +change$/m);
  expect(out).toMatch(/^nominal\.entity /m);
});

it("fails where a score is below the floor, and says which", async () => {
  const floor = join(folder, "floor.json");
  const recorded = JSON.parse(readFileSync("fixtures/floor.json", "utf8")) as { f1: Record<string, number> };
  writeFileSync(floor, JSON.stringify({ ...recorded, f1: { ...recorded.f1, "deal.closing": 1 } }));
  const { err } = await run(...seed, "--floor", floor);
  expect(err).toContain("deal.closing fell from 1.0000 to – (-1.0000)");
  expect(process.exitCode).toBe(1);
});

it("records the floor of the whole gold only", async () => {
  await expect(run(...seed, "--record-floor")).rejects.toThrow("leave out --article");
  const floor = join(folder, "new-floor.json");
  const gold = join(folder, "one.jsonl");
  writeFileSync(gold, readFileSync("fixtures/gold.jsonl", "utf8").split("\n")[0]!);
  await run("--gold", gold, "--record-floor", "--floor", floor);
  expect(Object.keys(JSON.parse(readFileSync(floor, "utf8")) as object)).toEqual(["f1", "dealFree"]);
});

it("bad input is named with its remedy", async () => {
  await expect(run("--gold", "nowhere.jsonl")).rejects.toThrow(
    "nowhere.jsonl: cannot be read: give the gold file",
  );
  await expect(run("--article", "nobody")).rejects.toThrow("no article is left: check --article and --split");
  await expect(run("--errors", "--field", "monye")).rejects.toThrow("Allowed choices are money, date");
  await expect(run("--split", "third")).rejects.toThrow("Allowed choices are tuning, check");
});
