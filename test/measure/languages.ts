/**
 * Measures how much of a treebank, of whatever language, is taken for French: `npx tsx test/measure/languages.ts PATH…`.
 * Sentences of 6 to 18 words stand for headlines, three sentences in a row for a paragraph.
 */
import { detectLanguage } from "../../src/language/index.ts";
import { readTreebank } from "./treebank.ts";

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error("usage: npx tsx test/measure/languages.ts PATH…");

const share = (texts: readonly string[]): string => {
  const french = texts.filter((text) => detectLanguage(text, null).code === "fra").length;
  return `${french} of ${texts.length} (${(french / texts.length).toFixed(4)})`;
};

for (const path of paths) {
  const texts = readTreebank(path).map(({ text }) => text);
  const headlines = texts.filter((text) => {
    const words = text.split(/\s+/).length;
    return words >= 6 && words <= 18;
  });
  const paragraphs: string[] = [];
  for (let from = 0; from + 3 <= texts.length; from += 3)
    paragraphs.push(texts.slice(from, from + 3).join(" "));
  const long = paragraphs.filter((text) => text.length >= 150);
  console.log(`${path}: French among short sentences ${share(headlines)}, paragraphs ${share(long)}`);
}
