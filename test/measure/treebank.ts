import { readFileSync } from "node:fs";
import { InputError } from "../../src/document/index.ts";

/** A sentence of a treebank: its text and its surface tokens (« du » is one, though two syntactic words). */
export interface TreebankSentence {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** Reads a CoNLL-U file. Throws an `InputError` where it holds no `# text = ` line. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences = readFileSync(file, "utf8").split(/\n\n+/).flatMap(readSentence);
  if (sentences.length === 0) {
    throw new InputError({ file, problem: "no sentence found", remedy: "give the path of a .conllu file" });
  }
  return sentences;
}

function readSentence(block: string): TreebankSentence[] {
  const lines = block.split("\n");
  const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
  if (text === undefined) return [];
  const tokens: string[] = [];
  let inside = 0;
  for (const line of lines) {
    const [id = "", form = ""] = line.split("\t");
    if (/^\d+-\d+$/.test(id)) {
      tokens.push(form);
      inside = Number(id.split("-")[1]);
    } else if (/^\d+$/.test(id) && Number(id) > inside) tokens.push(form);
  }
  return [{ text, tokens }];
}
