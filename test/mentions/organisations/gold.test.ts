import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { toArticle } from "../../../src/document/index.ts";
import { builtInKnowledge, emptyKnowledge, type Knowledge } from "../../../src/knowledge/index.ts";
import { findOrganisations } from "../../../src/mentions/organisations/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; kind: string; form?: string }[];
}

const gold: readonly Labelled[] = readFileSync(
  join(import.meta.dirname, "../../../fixtures/gold.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** F1 of the names' spans, exact and by overlap, one to one. */
function score(knowledge: Knowledge): { span: number; overlap: number } {
  let [told, found, exact, overlap] = [0, 0, 0, 0];
  for (const { id, text, mentions } of gold) {
    const taken = mentions.filter((one) => one.kind === "money" || one.kind === "date");
    const names = findOrganisations(toArticle({ id, body: text }), segment(text), taken, knowledge).filter(
      (one) => one.kind === "organisation" && one.form === "name",
    );
    const labels = mentions.filter((one) => one.kind === "organisation" && one.form === "name");
    told += labels.length;
    found += names.length;
    const free = new Set(names);
    for (const label of labels) {
      const same = names.find((name) => name.start === label.start && name.end === label.end);
      const near = same ?? [...free].find((name) => name.start < label.end && label.start < name.end);
      if (same !== undefined) exact++;
      if (near !== undefined && free.delete(near)) overlap++;
    }
  }
  return { span: (2 * exact) / (told + found), overlap: (2 * overlap) / (told + found) };
}

it("finds the names of the gold with the knowledge base", () => {
  const { span, overlap } = score(builtInKnowledge);
  expect(span).toBeGreaterThanOrEqual(0.93);
  expect(overlap).toBeGreaterThanOrEqual(0.96);
});

it("finds most of them without it: recognition is no list", () => {
  expect(score(emptyKnowledge).overlap).toBeGreaterThanOrEqual(0.85);
});
