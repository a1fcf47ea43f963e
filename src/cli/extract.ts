import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { defaultFieldNames, type FieldNames, runBatch, type Summary, watch } from "../batch/index.ts";
import { InputError } from "../document/index.ts";
import { knowledgeOption, readOrganisations } from "./knowledge.ts";
import { createLog } from "./log.ts";
import { writeMetrics } from "./metrics.ts";
import { isoDay, positiveInteger } from "./options.ts";
import { startProgress } from "./progress.ts";
import { printSummary } from "./summary.ts";

interface ExtractFlags {
  out?: string;
  to?: string;
  published?: string;
  jobs: number;
  force: boolean;
  withBody: boolean;
  quiet: boolean;
  format?: "text" | "html" | "jsonl" | "feed" | "warc";
  maxBytes: number;
  timeout: number;
  heap: number;
  field: string[];
  knowledge: string[];
  watch: boolean;
  interval: number;
  log: "json" | "none";
  metrics?: string;
}

/** With `--log json`, a line of progress after as many articles. */
const LOG_EVERY = 1000;

/** `extract <paths…>`: articles in, `articles.jsonl` and `deals.jsonl` out. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("extract the deals of articles into a folder")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option("-o, --out <dir>", "folder for articles.jsonl and deals.jsonl")
    .option(
      "-t, --to <url>",
      "database to load them into afterwards: sqlite:FILE, postgres://USER@HOST/DATABASE",
    )
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
    .option(
      "--field <key=name...>",
      "names of JSONL fields other than id, body, title, source, url, published",
      [],
    )
    .option(...knowledgeOption, [])
    .option("--watch", "go on, and extract what is new whenever a file has come or changed", false)
    .option("--interval <ms>", "with --watch: time between two looks", positiveInteger, 2000)
    .addOption(
      new Option("--log <format>", "log each step to standard error")
        .choices(["json", "none"])
        .default("none"),
    )
    .option("--metrics <file>", "leave the figures of the run in OpenMetrics text")
    .addHelpText(
      "after",
      `
Reads .txt and .md (with YAML front matter), .html, .jsonl, .rss, .atom, .xml and .warc, each also as .gz and .zst.

Examples:
  $ tourdetable extract articles/ --out extracted
  $ tourdetable extract 'feeds/*.rss' page.html --out extracted --jobs 4
  $ tourdetable extract articles/ --to sqlite:deals.db
  $ tourdetable extract archive.jsonl --field body=content id=uid --out extracted
  $ tourdetable extract articles/ --knowledge portfolio.csv --out extracted
  $ tourdetable extract incoming/ --out extracted --watch --log json
  $ tourdetable extract - --format jsonl --out extracted < articles.jsonl

Exit codes: 0 all well (skipped articles included), 1 some articles failed, 2 the job or its usage failed.`,
    )
    .action(async (paths: string[], flags: ExtractFlags) => {
      const job = new ExtractJob(paths, flags);
      try {
        if (!flags.watch) {
          process.exitCode = await job.run();
          return;
        }
        const stop = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
        await watch({ paths, intervalMs: flags.interval, signal: stop.signal }, async () => {
          process.exitCode = await job.run();
        });
      } finally {
        job.close();
      }
    });
}

/** What `extract` was asked for; run once, or again and again. */
class ExtractJob {
  readonly #paths: readonly string[];
  readonly #flags: ExtractFlags;
  readonly #log: ReturnType<typeof createLog>;
  /** Where the records go first: the folder asked for, or one that goes with the job. */
  readonly #out: string;

  constructor(paths: readonly string[], flags: ExtractFlags) {
    if (flags.out === undefined && flags.to === undefined) {
      throw new InputError({ problem: "nowhere to write to", remedy: "give --out DIR, --to URL or both" });
    }
    this.#paths = paths;
    this.#flags = flags;
    this.#log = createLog(flags.log);
    this.#out = flags.out ?? mkdtempSync(join(tmpdir(), "tourdetable-"));
  }

  /** Removes what is not to be kept. */
  close(): void {
    if (this.#flags.out === undefined) rmSync(this.#out, { recursive: true, force: true });
  }

  /** Extracts, reports, and returns the exit code. */
  async run(): Promise<number> {
    const { out, to, quiet, log, metrics } = this.#flags;
    // Before the work, so that a database out of reach is told at once.
    // The databases are loaded only by those who ask for one.
    const database = to === undefined ? null : { to, ...(await import("./load.ts")) };
    await database?.prepareStore(database.to);
    const started = performance.now();
    this.#log.info({ paths: this.#paths, out, to }, "run started");
    const summary = await this.#extract();
    const seconds = (performance.now() - started) / 1000;
    for (const failure of summary.failures) {
      if (log === "json") this.#log.warn(failure, "article failed");
      else process.stderr.write(`tourdetable: ${failure.file ?? failure.id}: ${failure.reason}\n`);
    }
    if (metrics !== undefined) writeMetrics(metrics, summary, seconds);
    const { failures: _, ...counts } = summary;
    this.#log.info(
      {
        ...counts,
        skipped: Object.fromEntries(summary.skipped),
        dealKinds: Object.fromEntries(summary.dealKinds),
        seconds,
      },
      "run ended",
    );
    if (!quiet) await printSummary(summary, this.#out, seconds, out !== undefined);
    const code = (await database?.load(this.#out, database.to, quiet, this.#paths.join(" "))) ?? 0;
    return summary.failed > 0 ? 1 : code;
  }

  async #extract(): Promise<Summary> {
    const flags = this.#flags;
    const progress = startProgress(flags.quiet || flags.log === "json");
    let logged = 0;
    try {
      return await runBatch({
        paths: this.#paths,
        out: this.#out,
        force: flags.force,
        jobs: flags.jobs,
        timeoutMs: flags.timeout,
        heapMb: flags.heap,
        maxBytes: flags.maxBytes,
        format: flags.format ?? null,
        stdin: process.stdin,
        fieldNames: fieldNames(flags.field),
        published: flags.published ?? null,
        withBody: flags.withBody,
        organisations: await readOrganisations(flags.knowledge),
        onProgress: (state) => {
          progress.update(state);
          const { articles, deals, failed } = state.summary;
          if (articles < logged + LOG_EVERY) return;
          logged = articles;
          this.#log.info({ articles, deals, failed }, "progress");
        },
      });
    } finally {
      progress.stop();
    }
  }
}

/** The names of JSONL fields, with those that the user gave as `key=name`. */
export function fieldNames(given: readonly string[]): FieldNames {
  const names: Record<string, string | readonly string[]> = { ...defaultFieldNames };
  for (const pair of given) {
    const [key, name] = pair.split("=", 2);
    if (key === undefined || name === undefined || !(key in names)) {
      throw new InputError({
        problem: `--field ${pair}`,
        remedy: `expected key=name with a key of ${Object.keys(defaultFieldNames).join(", ")}`,
      });
    }
    names[key] = key === "body" ? [name] : name;
  }
  return names as unknown as FieldNames;
}
