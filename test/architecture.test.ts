import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

/** What each folder of `src/` may import, besides itself. Stages meet only in `pipeline.ts`. */
const stage = ["document", "french", "knowledge", "rules"];
const allowed: Record<string, readonly string[]> = {
  document: [],
  french: [],
  knowledge: ["document", "french"],
  rules: ["document", "french"],
  language: stage,
  segmentation: stage,
  mentions: stage,
  coreference: stage,
  deals: stage,
  evaluation: ["document"],
  stores: ["document"],
};
/** The folders that may touch the outside world. */
const outside = new Set(["batch", "cli", "queue", "review", "stores"]);

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The imports of a source text that break the directions. */
function violations(file: string, source: string): string[] {
  const folder = file.split("/")[0] ?? "";
  return [...source.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)/g)].flatMap((match) => {
    const target = match[1] ?? match[2] ?? "";
    if (target.startsWith("node:")) {
      return folder in allowed && !outside.has(folder) ? [`${file} imports ${target}`] : [];
    }
    if (!target.startsWith(".")) return [];
    const to = relative(src, join(src, file, "..", target)).split("/")[0] ?? "";
    const may = allowed[folder];
    return may === undefined || to === folder || may.includes(to) ? [] : [`${file} imports ${target}`];
  });
}

it("imports run one way", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => violations(file, readFileSync(join(src, file), "utf8")))).toEqual([]);
});

it("a violation would be seen", () => {
  expect(violations("deals/frames.ts", 'import { segment } from "../segmentation/index.ts";')).toHaveLength(
    1,
  );
  expect(violations("document/x.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
});

it("stages neither print nor read the environment", () => {
  const speaks = /\bconsole\.|\bprocess\./;
  const loud = files.filter((file) => {
    const folder = file.split("/")[0] ?? "";
    return folder in allowed && !outside.has(folder) && speaks.test(readFileSync(join(src, file), "utf8"));
  });
  expect(loud).toEqual([]);
  expect(speaks.test('console.error("here")')).toBe(true);
});
