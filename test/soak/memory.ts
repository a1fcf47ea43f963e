/**
 * The most memory that the whole command holds while it reads one large JSONL file, at --jobs 2. One in twenty articles
 * is French and extracted; the others are skipped, so that two gigabytes take minutes and not an hour. Linux only.
 *
 *   npm run build && npx tsx test/soak/memory.ts [--megabytes 2000] [--french 20]
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { built } from "../built.ts";
import { corpusBodies, random } from "./generate.ts";

const POLL_MS = 200;
const ENGLISH =
  "The company said on Tuesday that it had agreed to buy its smaller rival, and that the price was fair. ".repeat(
    35,
  );

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "2000" },
    /** One article in so many is French. */
    french: { type: "string", default: "20" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "tourdetable-memory-"));
try {
  const file = join(folder, "batch.jsonl");
  const articles = await write(file, Number(values.megabytes) * 1e6, Number(values.french));
  const out = join(folder, "out");
  const started = performance.now();
  const args = [built("cli/main.js"), "extract", file, "--out", out, "--jobs", "2", "--quiet"];
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, mostResident(child.pid as number));
  }, POLL_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${values.megabytes} MB, ${articles} articles, exit code ${code}: ${seconds.toFixed(0)} s, at most ${most.toFixed(0)} MB resident`,
  );
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes so many bytes of articles; returns how many articles they are. */
async function write(file: string, bytes: number, french: number): Promise<number> {
  const draw = random(1);
  const bodies = corpusBodies();
  const stream = createWriteStream(file);
  let articles = 0;
  for (let written = 0; written < bytes; articles++) {
    const body = articles % french === 0 ? bodies[Math.floor(draw() * bodies.length)] : ENGLISH;
    const line = `${JSON.stringify({ id: `a${articles}`, body })}\n`;
    written += Buffer.byteLength(line);
    if (!stream.write(line)) await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
  }
  stream.end();
  await finished(stream);
  return articles;
}

/** The most memory that a process has had resident so far, in MB; 0 once it has ended. */
function mostResident(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
