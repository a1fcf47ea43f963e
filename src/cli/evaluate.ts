import { writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { InputError } from "../document/index.ts";
import {
  dealFields,
  type EvaluationReport,
  evaluate,
  type Fault,
  falls,
  fallText,
  floorOf,
  type GoldArticle,
  inputOf,
  parseClusters,
  parseFloor,
} from "../evaluation/index.ts";
import { extract } from "../extract.ts";
import { type Part, parts } from "../pipeline.ts";
import { clusterText, scoreExtracted, scoreGoldRecords } from "./clusters.ts";
import { ablationTable, articleTable, faultList, ruleTable, scoreTable } from "./evaluation-text.ts";
import { assembleFromGold } from "./gold-mentions.ts";
import { readGold, readText, type Split, splits } from "./labelled.ts";

interface EvaluateOptions {
  readonly gold: string;
  readonly errors?: true;
  readonly field: readonly string[];
  readonly article: readonly string[];
  readonly perArticle?: true;
  readonly rules?: true;
  readonly json?: true;
  readonly clusters?: string;
  readonly split?: Split;
  readonly from?: "gold-mentions";
  readonly without: readonly Part[];
  readonly floor?: string;
  readonly recordFloor?: true;
}

/** The command `evaluate`: extracts the labelled articles and compares the records with their labels. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("compare what is extracted from labelled articles with their labels")
    .option("--gold <file>", "labelled articles, one a line", "fixtures/gold.jsonl")
    .option("--errors", "list every miss, extra and wrong value")
    .addOption(fieldOption())
    .option("--article <id...>", "only these articles", [])
    .option("--per-article", "one line an article")
    .option("--rules", "one line a rule: how often it fired, and rightly")
    .option("--json", "the report as JSON")
    .addOption(clustersOption())
    .addOption(splitOption())
    .addOption(fromOption())
    .addOption(withoutOption())
    .addOption(floorOption())
    .option("--record-floor", "record the scores reached as the new floor")
    .addHelpText("after", examples)
    .action((options: EvaluateOptions) => {
      if (options.clusters !== undefined) {
        process.stdout.write(measureClusters(options.clusters, options));
        return;
      }
      if (options.recordFloor === true) demandWhole(options);
      const report = measure(options);
      process.stdout.write(render(report, options));
      if (options.recordFloor === true) recordFloor(report, options);
      else if (options.floor !== undefined) checkFloor(report, options.floor);
    });
}

function fieldOption(): Option {
  const fields = ["money", "date", "name", "nominal", "deal", ...dealFields.map((field) => `deal.${field}`)];
  return new Option("--field <field...>", "with --errors: only these").choices(fields).default([]);
}

function splitOption(): Option {
  return new Option(
    "--split <part>",
    "the nine tenths of the articles that rules are tuned on, or the rest",
  ).choices(splits);
}

function fromOption(): Option {
  const what = "assemble deals from the labelled mentions, to measure that stage alone";
  return new Option("--from <what>", what).choices(["gold-mentions"]);
}

function clustersOption(): Option {
  const what = `compare the merge of records across articles with the labels there (${clustersFile})`;
  return new Option("--clusters [file]", what).preset(clustersFile);
}

function withoutOption(): Option {
  const what = "leave a part of the pipeline out, to see what it brings";
  return new Option("--without <part...>", what).choices(parts).default([]);
}

function floorOption(): Option {
  const what = `exit with 1 where a score is lower than recorded there (${floorFile})`;
  return new Option("--floor [file]", what).preset(floorFile);
}

const examples = `
Examples:
  tourdetable evaluate
  tourdetable evaluate --errors --field money date --split tuning
  tourdetable evaluate --errors --article ia-google-amazon-microsoft
  tourdetable evaluate --without knowledge
  tourdetable evaluate --clusters
  tourdetable evaluate --json > scores.json`;

const clustersFile = "fixtures/clusters.json";
const floorFile = "fixtures/floor.json";

function measure(options: EvaluateOptions): EvaluationReport {
  const gold = readGold(options.gold, options);
  const read = (article: GoldArticle) =>
    options.from === "gold-mentions"
      ? assembleFromGold(article, options.without)
      : extract(inputOf(article), { without: options.without });
  return evaluate(gold, gold.map(read));
}

/** The merge of the labelled records and of the extracted ones, both against the labels. */
function measureClusters(file: string, options: EvaluateOptions): string {
  const gold = readGold(options.gold, { article: [] });
  const labels = parseClusters(readText(file, "give the file of clusters"), file, gold);
  const reports = { gold: scoreGoldRecords(gold, labels), extracted: scoreExtracted(gold, labels) };
  return options.json === true ? `${JSON.stringify(reports, null, 2)}\n` : clusterText(reports);
}

function checkFloor(report: EvaluationReport, file: string): void {
  const fallen = falls(report, parseFloor(readText(file, "record it: evaluate --record-floor"), file));
  if (fallen.length === 0) return;
  process.stderr.write(fallen.map((fall) => `${fallText(fall)}\n`).join(""));
  process.exitCode = 1;
}

function recordFloor(report: EvaluationReport, { floor: file = floorFile }: EvaluateOptions): void {
  writeFileSync(file, `${JSON.stringify(floorOf(report), null, 2)}\n`);
}

/** The floor is of the whole pipeline on all labelled articles. */
function demandWhole({ article, split, from, without }: EvaluateOptions): void {
  if (article.length + without.length === 0 && split === undefined && from === undefined) return;
  throw new InputError({
    problem: "--record-floor records the whole pipeline on all articles",
    remedy: "leave out --article, --split, --from and --without",
  });
}

function render(report: EvaluationReport, options: EvaluateOptions): string {
  if (options.json === true) return `${JSON.stringify(report, null, 2)}\n`;
  if (options.errors === true) {
    const faults = report.articles.flatMap((article) => article.faults);
    return faultList(faults.filter((fault) => wanted(fault, options.field)));
  }
  if (options.rules === true) return ruleTable(report);
  if (options.perArticle === true) return articleTable(report);
  if (options.without.length === 0) return scoreTable(report);
  return ablationTable(measure({ ...options, without: [] }), report);
}

/** `deal` stands for all that is wrong with deals, `deal.amount` for one field. */
function wanted({ field }: Fault, fields: readonly string[]): boolean {
  return fields.length === 0 || fields.some((want) => field === want || field.startsWith(`${want}.`));
}
