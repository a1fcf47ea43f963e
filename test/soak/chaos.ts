/**
 * Many workers under fire: they are killed at random instants, the database server is crashed and restarted, Redis
 * is killed and forgets everything. At the end every article must be in the tables exactly once.
 *
 *   npm run build && npx tsx test/soak/chaos.ts [--articles 50000] [--workers 3] [--kills 20] [--database-restarts 3] [--redis-restarts 1]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type JobStatus, jobStatuses } from "../../src/queue/index.ts";
import { openSqlStore, type SqlStore } from "../../src/stores/index.ts";
import { built } from "../built.ts";
import { type Audit, audit } from "./audit.ts";
import { generateBatch, random, shortBodies } from "./generate.ts";
import {
  hasRedisServer,
  type OwnServer,
  postgresPrograms,
  startPostgres,
  startRedis,
} from "./own-servers.ts";

const main = built("cli/main.js");
const JOB = "chaos";
const MAX_BYTES = 1_000_000;
const POISONED_SHARDS = 3;

export interface ChaosOptions {
  readonly articles: number;
  readonly workers: number;
  readonly kills: number;
  readonly databaseRestarts: number;
  readonly redisRestarts: number;
  readonly shardArticles: number;
  /** Seconds after which the shards of a killed worker are given to others. */
  readonly lockSeconds: number;
  readonly seed: number;
}

export interface ChaosReport extends Audit {
  readonly articles: number;
  readonly poisonedArticles: number;
  readonly shards: number;
  readonly kills: number;
  readonly databaseRestarts: number;
  readonly redisRestarts: number;
  /** How often a shard was begun again, since its worker was killed or the database was away. */
  readonly begunAgain: number;
  /** Exit codes other than 0 of workers that nobody killed. */
  readonly otherExits: readonly (number | null)[];
  readonly seconds: number;
}

/** What the machine lacks to run this, null where nothing. */
export function lacking(): string | null {
  if (postgresPrograms() === null) return "PostgreSQL's programs (initdb, postgres)";
  return hasRedisServer() ? null : "redis-server";
}

/** Runs it; throws where a part of it could not be run at all. */
export async function chaos(options: ChaosOptions): Promise<ChaosReport> {
  const folder = mkdtempSync(join(tmpdir(), "tourdetable-chaos-"));
  const database = await startPostgres(postgresPrograms() ?? "");
  const redis = await startRedis();
  const store = openSqlStore(database.url);
  try {
    const inputs = join(folder, "in");
    const batch = await generateBatch(inputs, options.articles, options.seed, { bodies: shortBodies() });
    plantPoisonedShards(inputs);
    const urls = ["--queue", redis.url, "--to", database.url];
    const cut = ["--shard-articles", `${options.shardArticles}`, "--max-bytes", `${MAX_BYTES}`];
    await succeed(["enqueue", inputs, "--job", JOB, ...cut, ...urls, "--quiet"]);
    breakPoisonedShards(inputs);
    const started = performance.now();
    const lock = ["--lock", `${options.lockSeconds}`];
    const fleet = new Fleet(options.workers, ["work", ...urls, ...lock, ...FLEET_FLAGS]);
    await rage(options, store, fleet, { database, redis });
    await fleet.finished();
    const { kills, otherExits } = fleet;
    const seconds = (performance.now() - started) / 1000;
    const { articles, databaseRestarts, redisRestarts } = options;
    const attempts = await store.db.selectFrom("shards").select(["attempts", "failures", "state"]).execute();
    const begun = attempts.reduce(
      (sum, row) => sum + row.attempts - row.failures - (row.state === "done" ? 1 : 0),
      0,
    );
    return {
      articles,
      poisonedArticles: batch.poisoned,
      shards: attempts.length,
      kills,
      databaseRestarts,
      redisRestarts,
      begunAgain: begun,
      otherExits,
      seconds,
      ...(await audit(store, JOB, inputs, options.articles, POISONED_SHARDS)),
    };
  } finally {
    await store.close();
    await database.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const FLEET_FLAGS = ["--jobs", "1", "--shards", "2", "--check", "1", "--drain", "--quiet"];

function plantPoisonedShards(inputs: string): void {
  for (let n = 0; n < POISONED_SHARDS; n++) {
    writeFileSync(
      join(inputs, `poison-${n}.jsonl`),
      `${JSON.stringify({ id: `poison-${n}`, body: "Un texte." })}\n`,
    );
  }
}

/** After they were enqueued they are no longer what was enqueued: nobody can do them. */
function breakPoisonedShards(inputs: string): void {
  for (let n = 0; n < POISONED_SHARDS; n++) writeFileSync(join(inputs, `poison-${n}.jsonl`), "{}\n");
}

/** Does harm at random points of the progress, so that all of it is done before the end. */
async function rage(
  options: ChaosOptions,
  store: SqlStore,
  fleet: Fleet,
  { database, redis }: { database: OwnServer; redis: OwnServer },
): Promise<void> {
  const draw = random(options.seed + 1);
  const harms = [
    ...Array.from({ length: options.kills }, () => async () => fleet.killOne(draw())),
    ...Array.from({ length: options.databaseRestarts }, () => () => database.restart()),
    ...Array.from({ length: options.redisRestarts }, () => () => redis.restart()),
  ]
    .map((harm) => ({ harm, at: draw() * 0.9 }))
    .sort((a, b) => a.at - b.at);
  for (const { harm, at } of harms) {
    while ((await progress(store)) < at) await setTimeout(100);
    await setTimeout(draw() * 500);
    await harm();
  }
}

/** The share of the shards that are done; 0 while the database does not answer. */
async function progress(store: SqlStore): Promise<number> {
  try {
    const [status] = (await jobStatuses(store, JOB)) as [JobStatus];
    return status.shards.done / (status.planned ?? Number.POSITIVE_INFINITY);
  } catch {
    return 0;
  }
}

/** Worker processes; one that ends otherwise than by itself is started again. */
class Fleet {
  kills = 0;
  readonly otherExits: (number | null)[] = [];
  readonly #args: readonly string[];
  readonly #workers: (ChildProcess | null)[] = [];
  readonly #ended: Promise<void>[];

  constructor(workers: number, args: readonly string[]) {
    this.#args = args;
    this.#ended = Array.from({ length: workers }, (_, index) => this.#keep(index));
  }

  /** Kills one of the workers that run, chosen by a number in [0, 1). */
  async killOne(chosen: number): Promise<void> {
    for (;;) {
      const running = this.#workers.filter((worker) => worker !== null);
      const worker = running[Math.floor(chosen * running.length)];
      if (worker?.kill("SIGKILL") === true) {
        this.kills++;
        return;
      }
      await setTimeout(50);
    }
  }

  async finished(): Promise<void> {
    await Promise.all(this.#ended);
  }

  async #keep(index: number): Promise<void> {
    for (;;) {
      const worker = spawn(process.execPath, [main, ...this.#args], { stdio: ["ignore", "ignore", "pipe"] });
      this.#workers[index] = worker;
      let said = "";
      worker.stderr.on("data", (part) => {
        said = `${said}${part}`.slice(-2000);
      });
      const code = await new Promise<number | null>((resolve) => worker.on("close", resolve));
      this.#workers[index] = null;
      if (code === 0) return;
      if (worker.signalCode === "SIGKILL") continue;
      this.otherExits.push(code);
      process.stderr.write(`a worker ended with ${code}: ${said}\n`);
    }
  }
}

async function succeed(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
}

/** Whether all went as it must. */
export function isClean(report: ChaosReport): boolean {
  return (
    report.missing + report.unexpected + report.orphans + report.wronglyFailed + report.wronglyDead === 0
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "50000" },
      workers: { type: "string", default: "3" },
      kills: { type: "string", default: "20" },
      "database-restarts": { type: "string", default: "3" },
      "redis-restarts": { type: "string", default: "1" },
      "shard-articles": { type: "string", default: "250" },
    },
  });
  const missing = lacking();
  if (missing !== null) throw new Error(`this machine has no ${missing}`);
  readFileSync(main);
  const report = await chaos({
    articles: Number(values.articles),
    workers: Number(values.workers),
    kills: Number(values.kills),
    databaseRestarts: Number(values["database-restarts"]),
    redisRestarts: Number(values["redis-restarts"]),
    shardArticles: Number(values["shard-articles"]),
    lockSeconds: 5,
    seed: 1,
  });
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = isClean(report) ? 0 : 1;
}
