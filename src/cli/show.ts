import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { Command } from "commander";
import { defaultFieldNames, readOne } from "../batch/index.ts";
import { type ArticleInput, type Deal, InputError, type Mention } from "../document/index.ts";
import { explainSilences, type Silence } from "../explain.ts";
import { extract } from "../extract.ts";
import { builtInKnowledge, withOrganisations } from "../knowledge/index.ts";
import type { Dropped } from "../pipeline.ts";
import { dealRow, HEADINGS } from "./deal-row.ts";
import { knowledgeOption, readOrganisations } from "./knowledge.ts";
import { isoDay } from "./options.ts";
import { table } from "./table.ts";

/** `show ARTICLE`: the article in the terminal, its mentions coloured, its deals below. */
export function showCommand(): Command {
  return new Command("show")
    .description("show an article with its mentions coloured and its deals below")
    .argument("<article>", "an article file, or - for standard input")
    .option("--published <day>", "day of publication, where the article states none", isoDay)
    .option(...knowledgeOption, [])
    .option("--explain", "say of each sentence with a sum and no deal which step dropped it", false)
    .option("--json", "print the records instead", false)
    .addHelpText(
      "after",
      `
Colours: money green, dates yellow, names cyan, nominals and people magenta. Set NO_COLOR=1 for none.

Examples:
  $ tourdetable show articles/une-levee.txt
  $ tourdetable show articles/une-levee.txt --explain
  $ tourdetable show - < une-levee.txt`,
    )
    .action(
      async (
        file: string,
        flags: { published?: string; knowledge: string[]; explain: boolean; json: boolean },
      ) => {
        const input = await readArticle(file, flags.published ?? null);
        const dropped: Dropped[] = [];
        const knowledge = withOrganisations(builtInKnowledge, await readOrganisations(flags.knowledge));
        const { article, deals } = extract(input, { knowledge, onDropped: (each) => dropped.push(each) });
        if (flags.json) {
          process.stdout.write(`${JSON.stringify({ article, deals }, null, 2)}\n`);
          return;
        }
        if (article.status !== "extracted") {
          process.stdout.write(`${article.id}: ${article.status} (${article.reason})\n`);
          return;
        }
        const published = article.published.edtf ?? "unknown";
        process.stdout.write(
          `${bold(article.title ?? article.id)}\npublished ${published} (${article.published.basis})\n\n`,
        );
        process.stdout.write(`${paint(input.body, article.mentions)}\n\n${dealList(input.body, deals)}`);
        if (flags.explain)
          process.stdout.write(silenceList(input.body, explainSilences(article, deals, dropped)));
      },
    );
}

async function readArticle(file: string, published: string | null): Promise<ArticleInput> {
  const bytes = file === "-" ? await readAll(process.stdin) : await readFile(file).catch(unreadable(file));
  const reading = await readOne(file, bytes, { fieldNames: defaultFieldNames, published });
  if ("article" in reading) return reading.article;
  throw new InputError({
    file,
    problem: reading.failed.reason,
    remedy: "give a French article as text or HTML",
  });
}

function unreadable(file: string): (cause: NodeJS.ErrnoException) => never {
  return (cause) => {
    throw new InputError({ file, problem: cause.message, remedy: "give the path of an article", cause });
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

type Style = "green" | "yellow" | "cyan" | "magenta" | "bold";

function style(name: Style, text: string): string {
  const plain = !process.stdout.isTTY && process.env.FORCE_COLOR === undefined;
  return plain || process.env.NO_COLOR ? text : styleText(name, text);
}

function bold(text: string): string {
  return style("bold", text);
}

function styleOf(mention: Mention): Style {
  if (mention.kind === "money") return "green";
  if (mention.kind === "date") return "yellow";
  return mention.kind === "organisation" && mention.form === "name" ? "cyan" : "magenta";
}

/** The body with its mentions coloured. Mentions do not overlap; one that did would be left plain. */
function paint(body: string, mentions: readonly Mention[]): string {
  let painted = "";
  let at = 0;
  for (const mention of mentions) {
    if (mention.start < at) continue;
    painted += body.slice(at, mention.start) + style(styleOf(mention), mention.text);
    at = mention.end;
  }
  return painted + body.slice(at);
}

function dealList(body: string, deals: readonly Deal[]): string {
  if (deals.length === 0) return "no deal\n";
  const rows = deals.map((deal, index) => [`${index + 1}`, ...dealRow(deal).slice(1)]);
  const overview = table(["", ...HEADINGS.slice(1)], rows, process.stdout.columns ?? 140);
  const evidence = deals.map((deal, index) => {
    const lines = deal.evidence.map(({ field, start, end, rule }) => {
      const quote = body.slice(start, end).replaceAll("\n", " ");
      return `   ${field.padEnd(12)} « ${quote} » (${start}–${end}, ${rule})`;
    });
    return `${index + 1}. confidence ${deal.confidence.toFixed(2)}\n${lines.join("\n")}`;
  });
  return `${overview}\n\n${evidence.join("\n")}\n`;
}

function silenceList(body: string, silences: readonly Silence[]): string {
  if (silences.length === 0) return "\nevery sentence with a sum of money is in a deal\n";
  const entries = silences.map(({ start, end, sums, dropped }) => {
    const reasons =
      dropped.length === 0
        ? ["   no deal word"]
        : dropped.map(({ rule, text, step }) => `   ${rule} « ${text} »: ${step}`);
    return `« ${body.slice(start, end)} »\n   sums: ${sums.join("; ")}\n${reasons.join("\n")}`;
  });
  return `\n${bold("Sums in no deal")}\n${entries.join("\n")}\n`;
}
