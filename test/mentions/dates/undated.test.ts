import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DateMention, overlaps, toArticle } from "../../../src/document/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

interface Label {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly Label[];
}

const undated = readFileSync(join(import.meta.dirname, "../../../fixtures/gold.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold)
  .filter(({ published }) => published === null || published === undefined);

/** The labels whose words tell no year, each with what was read there. */
function yearless(): { label: Label; date: DateMention | undefined }[] {
  return undated.flatMap(({ id, text, mentions }) => {
    const { dates } = findDates(toArticle({ id, body: text }), segment(text));
    return mentions
      .filter(
        ({ kind, start, end }) => kind === "date" && !/(?:1[5-9]|20)\d\d|années/.test(text.slice(start, end)),
      )
      .map((label) => ({ label, date: dates.find((date) => overlaps(date, label)) }));
  });
}

/** The years of an EDTF notation. */
const years = (edtf: string | null | undefined) => (edtf?.match(/\d{4}(?=-|$|\/)|\d{3}X/g) ?? []).join(" ");

describe("the articles without a date of the gold", () => {
  const labels = yearless();
  const resolved = labels.filter(({ label }) => label.edtf !== null);
  const open = labels.filter(({ label }) => label.edtf === null);

  it("are enough to measure on", () => {
    expect(undated.length).toBeGreaterThan(20);
    expect(resolved.length).toBeGreaterThan(50);
    expect(open.length).toBeGreaterThan(15);
  });

  it("have the right year in 95 % of the dates that tell none but can be resolved", () => {
    const right = resolved.filter(({ label, date }) => years(date?.edtf) === years(label.edtf));
    expect(right.length / resolved.length).toBeGreaterThanOrEqual(0.95);
  });

  it("have a value in at most 5 % of the dates that cannot be resolved", () => {
    const guessed = open.filter(({ date }) => date !== undefined && date.edtf !== null);
    expect(guessed.length / open.length).toBeLessThanOrEqual(0.05);
  });
});
