import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toArticle } from "../../../src/document/index.ts";
import { findDates } from "../../../src/mentions/dates/index.ts";
import { segment } from "../../../src/segmentation/index.ts";

const lines = readFileSync(join(import.meta.dirname, "../../../fixtures/gold.jsonl"), "utf8")
  .trim()
  .split("\n");

/** What the dates stage reads of the gold's articles, with and without their publication dates, as JSON lines. */
export function goldDates(): string {
  return lines
    .flatMap((line) => {
      const { id, text, published } = JSON.parse(line) as {
        id: string;
        text: string;
        published: string | null;
      };
      const sentences = segment(text);
      return [published, null].map((day) =>
        JSON.stringify(findDates(toArticle({ id, body: text, published: day }), sentences)),
      );
    })
    .join("\n");
}
