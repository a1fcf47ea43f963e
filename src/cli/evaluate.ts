import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { InputError } from "../document/index.ts";
import {
  type EvaluationReport,
  evaluate,
  type Fault,
  type GoldArticle,
  inputOf,
  parseGold,
} from "../evaluation/index.ts";
import { extract } from "../extract.ts";
import { articleTable, faultList, scoreTable } from "./evaluation-text.ts";
import { assembleFromGold } from "./gold-mentions.ts";

interface EvaluateOptions {
  readonly gold: string;
  readonly errors?: true;
  readonly field: readonly string[];
  readonly article: readonly string[];
  readonly perArticle?: true;
  readonly json?: true;
  readonly split?: "tuning" | "check";
  readonly from?: "gold-mentions";
}

/** The command `evaluate`: extracts the labelled articles and compares the records with their labels. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("compare what is extracted from labelled articles with their labels")
    .option("--gold <file>", "labelled articles, one a line", "fixtures/gold.jsonl")
    .option("--errors", "list every miss, extra and wrong value")
    .option("--field <field...>", "with --errors: only money, date, name, nominal, deal, deal.amount …", [])
    .option("--article <id...>", "only these articles", [])
    .option("--per-article", "one line an article")
    .option("--json", "the report as JSON")
    .addOption(
      new Option("--split <half>", "half of the articles, by a hash of their id").choices([
        "tuning",
        "check",
      ]),
    )
    .addOption(
      new Option(
        "--from <what>",
        "assemble deals from the labelled mentions, to measure that stage alone",
      ).choices(["gold-mentions"]),
    )
    .addHelpText("after", examples)
    .action((options: EvaluateOptions) => {
      process.stdout.write(render(measure(options), options));
    });
}

const examples = `
Examples:
  tourdetable evaluate
  tourdetable evaluate --errors --field money date --split tuning
  tourdetable evaluate --errors --article ia-google-amazon-microsoft
  tourdetable evaluate --json > scores.json`;

function measure(options: EvaluateOptions): EvaluationReport {
  const gold = readGold(options.gold).filter((article) => chosen(article, options));
  if (gold.length === 0) {
    throw new InputError({
      file: options.gold,
      problem: "no article is left",
      remedy: "check --article and --split",
    });
  }
  const read = (article: GoldArticle) =>
    options.from === "gold-mentions" ? assembleFromGold(article) : extract(inputOf(article));
  return evaluate(gold, gold.map(read));
}

function readGold(file: string): GoldArticle[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError({
      file,
      problem: "cannot be read",
      remedy: "give the gold file with --gold",
      cause,
    });
  }
  return parseGold(text, file);
}

function chosen({ id }: GoldArticle, { article, split }: EvaluateOptions): boolean {
  return (article.length === 0 || article.includes(id)) && (split === undefined || split === halfOf(id));
}

/** Deterministic halves, so that rules can be tuned on one and checked on the other. */
function halfOf(id: string): "tuning" | "check" {
  return createHash("sha256").update(id).digest()[0]! % 2 === 0 ? "tuning" : "check";
}

function render(report: EvaluationReport, options: EvaluateOptions): string {
  if (options.json === true) return `${JSON.stringify(report, null, 2)}\n`;
  if (options.errors === true) {
    const faults = report.articles.flatMap((article) => article.faults);
    return faultList(faults.filter((fault) => wanted(fault, options.field)));
  }
  return options.perArticle === true ? articleTable(report) : scoreTable(report);
}

/** `deal` stands for all that is wrong with deals, `deal.amount` or `amount` for one field. */
function wanted({ field }: Fault, fields: readonly string[]): boolean {
  return (
    fields.length === 0 ||
    fields.some((want) => field === want || field.startsWith(`${want}.`) || field === `deal.${want}`)
  );
}
