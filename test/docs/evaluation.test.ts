import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evaluateCommand } from "../../src/cli/evaluate.ts";
import { metrics } from "../../src/evaluation/index.ts";

const page = readFileSync("docs/evaluation.md", "utf8");

it("names options that exist", () => {
  const options = evaluateCommand().options.map(({ long }) => long);
  const named = new Set([...page.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
  expect(named.size).toBeGreaterThan(8);
  expect([...named].filter((option) => !options.includes(option))).toEqual([]);
});

it("names metrics that exist", () => {
  const named = [...page.matchAll(/`((?:money|date|name|nominal|deal)\.[a-z+]+)`/g)].map(
    ([, metric]) => metric,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((metric) => !(metrics as readonly string[]).includes(metric!))).toEqual([]);
});
