/**
 * The whole command on a large generated batch: the same bytes at one and two workers, and after being killed at
 * random instants and resumed.
 *
 *   npm run build && npx tsx test/soak/soak.ts [--articles 100000] [--kills 20] [--short] [--folder DIR]
 *
 * With --short the articles are cut after their first sentences: the batch is a fifth as large.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { splitLines } from "../../src/stores/lines.ts";
import { built } from "../built.ts";
import { type Batch, type GenerateOptions, generateBatch, random, shortBodies } from "./generate.ts";

const main = built("cli/main.js");

/** The folder of the journal and of unfinished files within an output folder. */
const WORK = ".tourdetable";
const POLL_MS = 5;
/** The share of kills that come while the run is being started. */
const AT_THE_START = 0.1;
const MOST_MS_LATER = 50;

/** What one run of the command came to. */
interface Run {
  readonly code: number | null;
  readonly seconds: number;
}

/** When a run is killed: some time after it has written so many bytes of articles, be they new or taken over. */
interface Kill {
  readonly bytes: number;
  readonly milliseconds: number;
}

function extract(batch: Batch, out: string, jobs: number, kill?: Kill): Promise<Run> {
  const metrics = `${out}.metrics`;
  const started = performance.now();
  const args = [
    main,
    "extract",
    batch.folder,
    "--out",
    out,
    "--jobs",
    `${jobs}`,
    "--quiet",
    "--max-bytes",
    "1000000",
    "--metrics",
    metrics,
  ];
  const earlier = new Set(unfinished(out));
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const watch = setInterval(() => {
    if (kill === undefined) return;
    const written = unfinished(out)
      .filter((name) => !earlier.has(name))
      .map((name) => statSync(join(out, WORK, name), { throwIfNoEntry: false })?.size ?? 0);
    if (Math.max(0, ...written) < kill.bytes) return;
    clearInterval(watch);
    setTimeout(() => child.kill("SIGKILL"), kill.milliseconds);
  }, POLL_MS);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** The files in which runs into a folder have left articles without having come to their end. */
function unfinished(out: string): string[] {
  const folder = join(out, WORK);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^articles\.\d+\.part$/.test(name)) : [];
}

async function digest(out: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of ["articles.jsonl", "deals.jsonl"]) {
    for await (const part of createReadStream(join(out, name))) hash.update(part);
  }
  return hash.digest("hex");
}

async function statuses(out: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const line of splitLines(createReadStream(join(out, "articles.jsonl")), 1 << 30)) {
    const { status } = JSON.parse(Buffer.from(line.bytes ?? []).toString());
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

export interface SoakReport {
  readonly articles: number;
  readonly poisoned: number;
  readonly megabytes: number;
  readonly statuses: Record<string, number>;
  readonly secondsOneWorker: number;
  readonly secondsTwoWorkers: number;
  readonly kills: number;
  /** Articles that the run after the last kill took over from the runs before. */
  readonly takenOver: number;
  readonly sameWithTwoWorkers: boolean;
  readonly sameAfterKills: boolean;
}

/** Runs the soak; every run that was not killed must end with 1 (some articles failed), else it throws. */
export async function soak(
  folder: string,
  articles: number,
  kills: number,
  seed: number,
  generate: GenerateOptions = {},
): Promise<SoakReport> {
  const batch = await generateBatch(join(folder, "in"), articles, seed, generate);
  const one = await complete(extract(batch, join(folder, "one"), 1));
  const two = await complete(extract(batch, join(folder, "two"), 2));
  const draw = random(seed + 1);
  const killed = join(folder, "killed");
  const { size } = statSync(join(folder, "two", "articles.jsonl"));
  for (let done = 0; done < kills; ) {
    // Anywhere in what was done before and in a part of what was not, so that kills are spread over the whole batch.
    const share = (draw() * (done + 1)) / kills;
    const run = await extract(batch, killed, 2, {
      bytes: draw() < AT_THE_START ? 0 : share * size,
      milliseconds: draw() * MOST_MS_LATER,
    });
    if (run.code === null) done++;
    // A run that ended before its kill leaves nothing to resume.
    else rmSync(killed, { recursive: true, force: true });
  }
  await complete(extract(batch, killed, 2));
  const undisturbed = await digest(join(folder, "one"));
  return {
    articles,
    poisoned: batch.poisoned,
    megabytes: batch.bytes / 1e6,
    statuses: await statuses(join(folder, "one")),
    secondsOneWorker: one.seconds,
    secondsTwoWorkers: two.seconds,
    kills,
    takenOver: takenOver(killed),
    sameWithTwoWorkers: (await digest(join(folder, "two"))) === undisturbed,
    sameAfterKills: (await digest(killed)) === undisturbed,
  };
}

/** How many articles the last run into a folder took over, by its metrics. */
function takenOver(out: string): number {
  const told = /^tourdetable_articles_reused_total (\d+)$/m.exec(readFileSync(`${out}.metrics`, "utf8"));
  if (told === null) throw new Error(`expected the articles taken over in ${out}.metrics`);
  return Number(told[1]);
}

async function complete(run: Promise<Run>): Promise<Run> {
  const ended = await run;
  if (ended.code !== 1) throw new Error(`expected exit code 1, got ${ended.code}`);
  return ended;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "100000" },
      kills: { type: "string", default: "20" },
      short: { type: "boolean", default: false },
      folder: { type: "string" },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "tourdetable-soak-"));
  const report = await soak(
    folder,
    Number(values.articles),
    Number(values.kills),
    1,
    values.short ? { bodies: shortBodies() } : {},
  );
  console.log(JSON.stringify(report, null, 2));
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  process.exitCode = report.sameWithTwoWorkers && report.sameAfterKills ? 0 : 1;
}
