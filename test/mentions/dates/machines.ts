/**
 * Prints what the dates stage reads of the gold's articles, with and without their publication dates.
 * Run in processes of their own by `machine.test.ts`; `CLOCK` moves the clock before anything is loaded.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const clock = process.env["CLOCK"];
if (clock !== undefined) {
  const moved = Date.parse(clock);
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [moved] : given) as [number]));
    }
    static override now = () => moved;
  } as DateConstructor;
}

const { toArticle } = await import("../../../src/document/index.ts");
const { findDates } = await import("../../../src/mentions/dates/index.ts");
const { segment } = await import("../../../src/segmentation/index.ts");

const lines = readFileSync(join(import.meta.dirname, "../../../fixtures/gold.jsonl"), "utf8")
  .trim()
  .split("\n");
for (const line of lines) {
  const { id, text, published } = JSON.parse(line) as { id: string; text: string; published: string | null };
  for (const day of [published, null]) {
    console.log(JSON.stringify(findDates(toArticle({ id, body: text, published: day }), segment(text))));
  }
}
