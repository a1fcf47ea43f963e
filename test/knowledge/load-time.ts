import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a program of its own pays for the knowledge base, in milliseconds. */
export interface LoadTime {
  /** By the clock: importing the tables and building the lookup. */
  readonly wall: number;
  /** Processor time of all threads, which a busy machine hardly changes. */
  readonly processor: number;
}

const door = join(import.meta.dirname, "../../dist/knowledge/index.js");

const PROGRAM = `
  const usage = process.cpuUsage();
  const start = performance.now();
  const { builtInKnowledge, lookupOf } = await import(process.argv[1]);
  const lookup = lookupOf(builtInKnowledge);
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  if (lookup.named("bnp paribas").length !== 1) throw new Error("expected BNP Paribas, got none");
  console.log(JSON.stringify({ wall, processor: (user + system) / 1000 }));
`;

/** Loads the built knowledge base in a fresh process. */
export function measureLoad(): LoadTime {
  if (!existsSync(door)) throw new Error(`expected ${door}, got none: npm run build`);
  const args = ["--input-type=module", "--eval", PROGRAM, pathToFileURL(door).href];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as LoadTime;
}
