/**
 * Measures tokens on a treebank: `npx tsx test/measure/tokens.ts PATH… [--errors]`. A token counts when both of its
 * ends are right; the treebanks' own tokens are the surface ones (« du » is one).
 */
import { tokenise } from "../../src/segmentation/index.ts";
import { readTreebank } from "./treebank.ts";

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const showErrors = process.argv.includes("--errors");
if (paths.length === 0) throw new Error("usage: npx tsx test/measure/tokens.ts PATH… [--errors]");

for (const path of paths) {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const { text, tokens } of readTreebank(path)) {
    const expected = new Set<string>();
    let from = 0;
    for (const token of tokens) {
      const start = text.indexOf(token, from);
      if (start < 0) continue;
      from = start + token.length;
      expected.add(`${start}-${from}`);
    }
    const own = tokenise(text, { start: 0, end: text.length });
    gold += expected.size;
    found += own.length;
    for (const { start, end } of own) {
      if (expected.has(`${start}-${end}`)) right++;
      else if (showErrors) console.log(`${text.slice(start, end)}\t${text.slice(start - 20, end + 20)}`);
    }
  }
  const precision = right / found;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${path}: ${gold} tokens, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`,
  );
}
