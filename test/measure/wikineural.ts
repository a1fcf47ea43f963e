/**
 * Scores the names found on CoNLL-style gold of another making: `npx tsx test/measure/wikineural.ts FILE [--errors]`.
 *
 * FILE has one token a line (number, form, BIO tag, by tabs) and a blank line between sentences. An ORG is found when a name
 * that we find overlaps it. Wikipedia's guidelines are not ours: bands, clubs and media count there, ministries of
 * one word do not.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toArticle } from "../../src/document/index.ts";
import { builtInKnowledge, emptyKnowledge } from "../../src/knowledge/index.ts";
import { findOrganisations } from "../../src/mentions/organisations/index.ts";
import { segment } from "../../src/segmentation/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "boolean", default: false },
    "no-knowledge": { type: "boolean", default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new TypeError("expected the path of a CoNLL file, got none");

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** A sentence put together again as French sets it, with its labelled spans. */
function readSentence(lines: readonly string[]): { body: string; spans: Gold[] } {
  let body = "";
  const spans: Gold[] = [];
  for (const line of lines) {
    const [, form = "", tag = "O"] = line.split("\t");
    const glued = body === "" || /['’(«]$/.test(body) || /^[,.)…]$/.test(form);
    if (!glued) body += " ";
    const start = body.length;
    body += form;
    const last = spans.at(-1);
    if (tag.startsWith("B-")) spans.push({ start, end: body.length, tag: tag.slice(2) });
    else if (tag.startsWith("I-") && last !== undefined)
      spans[spans.length - 1] = { ...last, end: body.length };
  }
  return { body, spans };
}

const counts = { gold: 0, recalled: 0, found: 0, right: 0 };
const knowledge = values["no-knowledge"] ? emptyKnowledge : builtInKnowledge;
for (const block of readFileSync(file, "utf8").split(/\n\s*\n/)) {
  const lines = block.split("\n").filter((line) => line.includes("\t"));
  if (lines.length === 0) continue;
  const { body, spans } = readSentence(lines);
  const names = findOrganisations(toArticle({ id: "sentence", body }), segment(body), [], knowledge).filter(
    (name) => name.kind === "organisation" && name.form === "name",
  );
  const organisations = spans.filter((span) => span.tag === "ORG");
  counts.gold += organisations.length;
  counts.found += names.length;
  for (const span of organisations) {
    if (names.some((name) => name.start < span.end && span.start < name.end)) counts.recalled++;
    else if (values.errors) console.log(`missed  ${body.slice(span.start, span.end)}  | ${body}`);
  }
  for (const name of names) {
    if (organisations.some((span) => name.start < span.end && span.start < name.end)) counts.right++;
    else if (values.errors) {
      const other = spans.find((span) => name.start < span.end && span.start < name.end)?.tag ?? "-";
      console.log(`false   ${name.text}  ${other}  ${name.rule}  | ${body}`);
    }
  }
}
const percent = (a: number, b: number) => (b === 0 ? "–" : (a / b).toFixed(3));
console.log(`ORG recall ${percent(counts.recalled, counts.gold)} (${counts.recalled}/${counts.gold})`);
console.log(`ORG precision ${percent(counts.right, counts.found)} (${counts.right}/${counts.found})`);
