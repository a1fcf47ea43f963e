import { franc } from "franc";
import { expect, it } from "vitest";
import { lookAtWords } from "../../src/language/evidence.ts";
import { detectLanguage } from "../../src/language/index.ts";
import { surelyFrench } from "../../src/language/judge.ts";
import { makeSamples, type Sample } from "./samples.ts";

const samples = makeSamples();
const verdicts = new Map(samples.map((sample) => [sample, detectLanguage(sample.text, null)]));
const isFrench = (sample: Sample) => verdicts.get(sample)?.code === "fra";
const french = samples.filter((sample) => sample.code === "fra");
const foreign = samples.filter((sample) => sample.code !== "fra");

it("the table is as large as it claims to be", () => {
  expect(new Set(samples.map((sample) => sample.code)).size).toBeGreaterThanOrEqual(80);
  expect(french.length).toBeGreaterThanOrEqual(600);
  expect(foreign.length).toBeGreaterThanOrEqual(3000);
  expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
  expect(samples.some(({ text }) => /droits de l'homme|human rights/i.test(text))).toBe(false);
});

it.each([
  { what: "headlines", lengths: ["headline"], recall: 0.97, through: 0.02 },
  { what: "paragraphs and longer", lengths: ["paragraph", "article"], recall: 0.995, through: 0.005 },
])("tells French apart on $what", ({ what, lengths, recall, through }) => {
  const own = french.filter(({ length }) => lengths.includes(length));
  const other = foreign.filter(({ length }) => lengths.includes(length));
  const found = own.filter(isFrench).length / own.length;
  const passed = other.filter(isFrench);
  console.log(
    `${what}: recall ${found.toFixed(4)} of ${own.length}, let through ${passed.length} of ${other.length}` +
      ` (${(passed.length / other.length).toFixed(4)}): ${[...new Set(passed.map(({ code }) => code))].join(" ")}`,
  );
  expect(found).toBeGreaterThanOrEqual(recall);
  expect(passed.length / other.length).toBeLessThanOrEqual(through);
});

it("never skips franc where franc would not have said French", () => {
  const skipped = samples.filter(({ length, text }) => {
    return length !== "headline" && surelyFrench(lookAtWords(text, 0, text.length));
  });
  expect(skipped.length).toBeGreaterThan(0.9 * french.filter(({ length }) => length !== "headline").length);
  expect(skipped.filter(({ text }) => franc(text) !== "fra").map(({ text }) => text)).toEqual([]);
});

it("is as sure as it is right", () => {
  const bands = [0.5, 0.7, 0.9, 0.99, 1.001];
  for (let band = 0; band + 1 < bands.length; band++) {
    const inside = samples.filter((sample) => {
      const confidence = verdicts.get(sample)?.confidence ?? 0;
      return confidence >= (bands[band] as number) && confidence < (bands[band + 1] as number);
    });
    const right =
      inside.filter((sample) => isFrench(sample) === (sample.code === "fra")).length / inside.length;
    const said =
      inside.reduce((sum, sample) => sum + (verdicts.get(sample)?.confidence ?? 0), 0) / inside.length;
    console.log(
      `confidence ${bands[band]}: said ${said.toFixed(3)}, right ${right.toFixed(3)} of ${inside.length}`,
    );
    if (inside.length >= 30) expect(Math.abs(right - said)).toBeLessThanOrEqual(0.12);
  }
});
