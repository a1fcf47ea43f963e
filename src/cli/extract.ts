import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { defaultFieldNames, runBatch, type Summary } from "../batch/index.ts";
import { isoDay, positiveInteger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { printSummary } from "./summary.ts";

interface ExtractFlags {
  out: string;
  published?: string;
  jobs: number;
  force: boolean;
  withBody: boolean;
  quiet: boolean;
  format?: "text" | "html" | "jsonl" | "feed" | "warc";
  maxBytes: number;
  timeout: number;
  heap: number;
}

/** `extract <paths…>`: articles in, `articles.jsonl` and `deals.jsonl` out. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("extract the deals of articles into a folder")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .requiredOption("-o, --out <dir>", "folder for articles.jsonl and deals.jsonl")
    .option("--published <day>", "day of publication of articles that state none", isoDay)
    .option(
      "-j, --jobs <n>",
      "worker threads (default: the processors there are)",
      positiveInteger,
      availableParallelism(),
    )
    .option("--force", "extract again what an earlier run has extracted already", false)
    .option("--with-body", "keep each article's body in its record", false)
    .option("-q, --quiet", "print nothing but errors", false)
    .addOption(
      new Option("--format <format>", "how standard input is to be read (default: one text article)").choices(
        ["text", "html", "jsonl", "feed", "warc"],
      ),
    )
    .option("--max-bytes <n>", "largest article", positiveInteger, 64 * 1024 * 1024)
    .option("--timeout <ms>", "longest time for one article", positiveInteger, 60_000)
    .option("--heap <mb>", "memory of one worker", positiveInteger, 1024)
    .addHelpText(
      "after",
      `
Reads .txt and .md (with YAML front matter), .html, .jsonl, .rss, .atom, .xml and .warc, each also as .gz.

Examples:
  $ tourdetable extract articles/ --out extracted
  $ tourdetable extract 'feeds/*.rss' page.html --out extracted --jobs 4
  $ tourdetable extract - --format jsonl --out extracted < articles.jsonl

Exit codes: 0 all well (skipped articles included), 1 some articles failed, 2 the job or its usage failed.`,
    )
    .action(async (paths: string[], flags: ExtractFlags) => {
      const summary = await extractPaths(paths, flags);
      if (!flags.quiet) await printSummary(summary, flags.out);
      for (const failure of summary.failures) {
        process.stderr.write(`tourdetable: ${failure.file ?? failure.id}: ${failure.reason}\n`);
      }
      process.exitCode = summary.failed > 0 ? 1 : 0;
    });
}

async function extractPaths(paths: string[], flags: ExtractFlags): Promise<Summary> {
  const progress = startProgress(flags.quiet);
  try {
    return await runBatch({
      paths,
      out: flags.out,
      force: flags.force,
      jobs: flags.jobs,
      timeoutMs: flags.timeout,
      heapMb: flags.heap,
      maxBytes: flags.maxBytes,
      format: flags.format ?? null,
      stdin: process.stdin,
      fieldNames: defaultFieldNames,
      published: flags.published ?? null,
      withBody: flags.withBody,
      organisations: [],
      onProgress: progress.update,
    });
  } finally {
    progress.stop();
  }
}
