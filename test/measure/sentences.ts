/**
 * Measures sentence boundaries on a treebank: `npx tsx test/measure/sentences.ts PATH… [--errors]`. Twelve sentences
 * at a time are joined by one space; a sentence counts when both of its ends are right.
 */
import { segment } from "../../src/segmentation/index.ts";
import { readTreebank } from "./treebank.ts";

const SENTENCES_A_TEXT = 12;

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const showErrors = process.argv.includes("--errors");
if (paths.length === 0) throw new Error("usage: npx tsx test/measure/sentences.ts PATH… [--errors]");

for (const path of paths) {
  const texts = readTreebank(path).map((sentence) => sentence.text.trim());
  let gold = 0;
  let found = 0;
  let right = 0;
  for (let from = 0; from < texts.length; from += SENTENCES_A_TEXT) {
    const group = texts.slice(from, from + SENTENCES_A_TEXT);
    const body = group.join(" ");
    const expected = new Set<string>();
    let start = 0;
    for (const text of group) {
      expected.add(`${start}-${start + text.length}`);
      start += text.length + 1;
    }
    const sentences = segment(body);
    gold += expected.size;
    found += sentences.length;
    for (const { start, end } of sentences) {
      if (expected.has(`${start}-${end}`)) right++;
      else if (showErrors) console.log(`  | ${body.slice(start, end)}`);
    }
  }
  const precision = right / found;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${path}: ${gold} sentences, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`,
  );
}
